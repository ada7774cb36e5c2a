import { text, type Fields } from "./values.ts";

/** What a job's token may do, as a workflow writes it; scopes that are not named are none. */
export type Permissions = Readonly<Record<string, string>>;

interface Need {
  readonly scope: string;
  readonly level: "read" | "write";
}

/** What GitHub wants for a route of a private repository (docs: permissions required for GitHub Apps). */
const needOf = (route: string, body: Fields): Need | undefined => {
  const [method, path = ""] = route.split(" ");
  const level = method === "GET" ? "read" : "write";
  if (path === "/graphql") {
    const query = text(body["query"]);
    // docs/graphql: resolving threads wants contents, unlike all else about reviews.
    if (/\b(?:un)?resolveReviewThread\b/.test(query)) return { scope: "contents", level: "write" };
    return { scope: "pull-requests", level: query.startsWith("mutation") ? "write" : "read" };
  }
  if (!path.startsWith("/repos/")) return undefined;
  if (path.includes("/check-runs")) return { scope: "checks", level };
  return { scope: path.includes("/pulls/") ? "pull-requests" : "contents", level };
};

/** GitHub's refusal when the token lacks what a request needs; undefined when it may. */
export const refusal = (
  permissions: Permissions,
  route: string,
  body: Fields,
):
  | { readonly status: number; readonly body: unknown; readonly headers: Readonly<Record<string, string>> }
  | undefined => {
  const need = needOf(route, body);
  if (!need) return undefined;
  const has = permissions[need.scope];
  if (has === "write" || has === need.level) return undefined;
  const message = "Resource not accessible by integration";
  if (route === "POST /graphql") {
    return { status: 200, body: { data: null, errors: [{ type: "FORBIDDEN", message }] }, headers: {} };
  }
  const accepted = `${need.scope.replaceAll("-", "_")}=${need.level}`;
  return { status: 403, body: { message }, headers: { "x-accepted-github-permissions": accepted } };
};
