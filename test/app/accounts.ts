import { createHash, randomBytes } from "node:crypto";
import { createServer, request as forwardTo } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { serverHost, textOf } from "./http.ts";

/** A repository as an account may read it. */
export interface AccountRepository {
  readonly id: number;
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
}

/** The part of GitHub that knows people: signs them in and says what they may read. */
export interface Accounts {
  /** For GHE_HOST. */
  readonly host: string;
  /** Whoever sits at the browser. */
  visitor: string;
  /** What each person may read. */
  readonly readable: Map<string, readonly AccountRepository[]>;
  /** Tokens that are taken, by person. */
  readonly tokens: Map<string, string>;
  /** Method and path of every request. */
  readonly requests: string[];
  /** Answers nothing but this status, as long as it is set. */
  broken: number | undefined;
  /** What people see at a path that no program asks for. */
  show: (path: string) => string | undefined;
  readonly close: () => Promise<void>;
}

export const clientId = "Iv23.guidepost";
export const clientSecret = "a-client-secret";

interface Grant {
  readonly login: string;
  readonly redirect: string;
  readonly challenge: string;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly location?: string;
}

const missing: Answer = { status: 404, body: { message: "Not Found" } };

/** Serves it; what it does not know is passed on to `rest`, the host of another fake. */
export const serveAccounts = async (rest?: string): Promise<Accounts> => {
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const accounts: Accounts = {
    host: serverHost(server),
    visitor: "octocat",
    readable: new Map(),
    tokens: new Map(),
    requests: [],
    broken: undefined,
    show: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://fake");
    accounts.requests.push(`${request.method} ${url.pathname}`);
    const bearer = /^(?:token|bearer) (gh[u]_\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (accounts.broken !== undefined) return send(response, { status: accounts.broken, body: { message: "broken" } });
    const known = await answerOf(accounts, grants, request, url, bearer);
    if (known) return send(response, known);
    if (!/^\/(?:api|codeload)\//.test(url.pathname)) {
      const page = accounts.show(url.pathname);
      response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/plain; charset=utf-8" });
      return void response.end(page ?? "This is not GitHub.\n");
    }
    if (rest === undefined) return send(response, missing);
    const [hostname, port] = rest.split(":");
    const passed = forwardTo(
      { hostname, port, path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(passed);
  };
  return accounts;
};

const send = (response: ServerResponse, { status, body, location }: Answer): void => {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    ...(location === undefined ? {} : { location }),
  });
  response.end(body === undefined ? "" : JSON.stringify(body));
};

const answerOf = async (
  accounts: Accounts,
  grants: Map<string, Grant>,
  request: IncomingMessage,
  url: URL,
  bearer: string | undefined,
): Promise<Answer | undefined> => {
  switch (`${request.method} ${url.pathname}`) {
    case "GET /login/oauth/authorize":
      return authorize(accounts.visitor, grants, url.searchParams);
    case "POST /login/oauth/access_token":
      return exchange(accounts, grants, new URLSearchParams(await textOf(request)));
    case `DELETE /api/v3/applications/${clientId}/token`: {
      const { access_token: token }: { readonly access_token: string } = JSON.parse(await textOf(request));
      return { status: accounts.tokens.delete(token) ? 204 : 404 };
    }
    default:
      return bearer === undefined ? undefined : readAs(accounts, accounts.tokens.get(bearer), url.pathname);
  }
};

/** Sends the browser back at once: whoever sits there has said yes. */
const authorize = (login: string, grants: Map<string, Grant>, asked: URLSearchParams): Answer => {
  const redirect = asked.get("redirect_uri") ?? "";
  const challenge = asked.get("code_challenge") ?? "";
  if (asked.get("client_id") !== clientId || asked.get("code_challenge_method") !== "S256") return missing;
  const code = randomBytes(10).toString("hex");
  grants.set(code, { login, redirect, challenge });
  const back = new URL(redirect);
  back.searchParams.set("code", code);
  back.searchParams.set("state", asked.get("state") ?? "");
  return { status: 302, location: back.href };
};

/** A code is good once, for the client, address and browser that it was made for. */
const exchange = (accounts: Accounts, grants: Map<string, Grant>, asked: URLSearchParams): Answer => {
  const code = asked.get("code") ?? "";
  const grant = grants.get(code);
  grants.delete(code);
  const challenge = createHash("sha256")
    .update(asked.get("code_verifier") ?? "")
    .digest("base64url");
  if (
    !grant ||
    asked.get("client_id") !== clientId ||
    asked.get("client_secret") !== clientSecret ||
    asked.get("redirect_uri") !== grant.redirect ||
    challenge !== grant.challenge
  ) {
    return { status: 200, body: { error: "bad_verification_code" } };
  }
  const token = `ghu_${randomBytes(18).toString("hex")}`;
  accounts.tokens.set(token, grant.login);
  return { status: 200, body: { access_token: token, token_type: "bearer", scope: "", expires_in: 28_800 } };
};

const readAs = (accounts: Accounts, login: string | undefined, path: string): Answer => {
  if (login === undefined) return { status: 401, body: { message: "Bad credentials" } };
  const readable = accounts.readable.get(login) ?? [];
  if (path === "/api/v3/user") return { status: 200, body: { login } };
  if (path === "/api/v3/user/installations") {
    const ids = [...new Set(readable.map((one) => one.installation))];
    return { status: 200, body: { total_count: ids.length, installations: ids.map((id) => ({ id })) } };
  }
  const installation = /^\/api\/v3\/user\/installations\/(\d+)\/repositories$/.exec(path)?.[1];
  if (installation !== undefined) {
    const repositories = readable.filter((one) => one.installation === Number(installation)).map(({ id }) => ({ id }));
    return { status: 200, body: { total_count: repositories.length, repositories } };
  }
  const [, owner, name] = /^\/api\/v3\/repos\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  const found = readable.find(
    (one) => one.owner.toLowerCase() === owner?.toLowerCase() && one.name.toLowerCase() === name?.toLowerCase(),
  );
  return found ? { status: 200, body: { id: found.id, permissions: { pull: true } } } : missing;
};
