/** Why GitHub did not do what it was asked, as far as its answer tells. */
export type GitHubFailure =
  /** It asks to wait. `waitMs` is what it named, undefined when it named nothing. */
  | { readonly kind: "limit"; readonly waitMs: number | undefined }
  /** A reset, a timeout or a 5xx: a read may be repeated, of a write nobody knows whether it was done. */
  | { readonly kind: "transient" }
  /** `needed` is what GitHub says would have been enough, as a workflow writes it: `pull-requests: write`. */
  | { readonly kind: "forbidden"; readonly needed: string | undefined }
  | { readonly kind: "missing" }
  | { readonly kind: "invalid" }
  | { readonly kind: "other"; readonly status: number | undefined };

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Any value as something whose fields may be looked at; empty for what has none. */
export const record = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** Octokit's errors are told by their shape: an app and the toolkit may each bring a copy of the class. */
const answerOf = (error: unknown): Answer => {
  const { status, response } = record(error);
  const { headers } = record(response);
  return {
    status: typeof status === "number" ? status : undefined,
    headers: record(headers),
    message: error instanceof Error ? error.message : "",
  };
};

/** GraphQL says with status 200 what REST says by its status; octokit keeps the list of errors. */
const graphqlTypes = (error: unknown): readonly unknown[] => {
  const { errors } = record(error);
  return Array.isArray(errors) ? errors.map((one) => record(one)["type"]) : [];
};

const seconds = (value: unknown): number | undefined => {
  const number = Number(value);
  return value !== undefined && value !== "" && Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** Reads an error of octokit. `now` (milliseconds since 1970) turns the moment at which a limit ends into a wait. */
export const failureOf = (error: unknown, now: number): GitHubFailure => {
  if (error instanceof LimitReached) return { kind: "limit", waitMs: error.waitMs };
  if (error instanceof TimeUp) return { kind: "transient" };
  const { status, headers, message } = answerOf(error);
  const said = graphqlTypes(error);
  if (said.includes("FORBIDDEN") || said.includes("INSUFFICIENT_SCOPES"))
    return { kind: "forbidden", needed: undefined };
  if (said.includes("NOT_FOUND")) return { kind: "missing" };
  const graphqlLimit = /\bAPI rate limit (?:already )?exceeded\b/i.test(message);
  // 422 with `code: abuse` was seen once after many quick comments.
  const secondary = /secondary rate limit|abuse detection|"code":"abuse"/i.test(message);
  const exhausted = headers["x-ratelimit-remaining"] === "0";
  const after = seconds(headers["retry-after"]);
  if ((status === 403 || status === 429 || status === 422 || status === undefined) && (secondary || graphqlLimit)) {
    return { kind: "limit", waitMs: waitOf(after, exhausted, headers, now) };
  }
  if (status === 429 || (status === 403 && (after !== undefined || exhausted))) {
    return { kind: "limit", waitMs: waitOf(after, exhausted, headers, now) };
  }
  if (status === 403 || status === 401) {
    return { kind: "forbidden", needed: permissionsOf(headers["x-accepted-github-permissions"]) };
  }
  if (status === 404 || status === 410) return { kind: "missing" };
  if (status === 422) return { kind: "invalid" };
  if (status !== undefined && status >= 500) return { kind: "transient" };
  return { kind: "other", status };
};

/** GitHub writes `pull_requests=write` where workflows say `pull-requests: write`. */
const permissionsOf = (header: unknown): string | undefined =>
  typeof header === "string" && header !== "" ? header.replaceAll("_", "-").replaceAll("=", ": ") : undefined;

const waitOf = (
  after: number | undefined,
  exhausted: boolean,
  headers: Answer["headers"],
  now: number,
): number | undefined => {
  if (after !== undefined) return after * 1_000;
  const reset = seconds(headers["x-ratelimit-reset"]);
  return exhausted && reset !== undefined ? Math.max(0, reset * 1_000 - now) : undefined;
};

/** The run has lasted as long as it may. */
export class TimeUp extends Error {
  constructor() {
    super("GitHub took so long to answer that the time for this run is up");
  }
}

/** GitHub wants a longer wait than this run has left. */
export class LimitReached extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`GitHub's rate limit asks to wait ${Math.ceil(waitMs / 1_000)} s, longer than this run may`);
    this.waitMs = waitMs;
  }
}
