import { createHash } from "node:crypto";
import nock from "nock";
import { diffCommits, FakeGit, type Commit } from "./git.ts";
import { overlay, problems, requestSchema, responseSchema, sample } from "./openapi.ts";
import { Conversation } from "./conversation.ts";
import { refusal, type Permissions } from "./permissions.ts";
import { routesOf, type Answer, type Handler } from "./routes.ts";
import { api, fields, repository, repositoryId, text as textOf, type Fields } from "./values.ts";

export { api, repository, repositoryId };

export interface FakePull {
  readonly number: number;
  head: string;
  baseRef: string;
  state: "open" | "closed";
  draft: boolean;
  locked: boolean;
  headRepositoryId: number | null;
  title: string;
}

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: Fields;
}

/** One answer instead of the real one, for requests that match. */
export interface Failing {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The request is performed and its answer lost, as by a broken connection. */
  readonly performed?: boolean;
  readonly times?: number;
}

/** A repository on GitHub that remembers: commits, pull requests, reviews, threads, check runs, and every request. */
export class FakeGitHub {
  readonly git = new FakeGit();
  readonly branches = new Map<string, string>();
  readonly pulls = new Map<number, FakePull>();
  readonly conversation = new Conversation();
  readonly checkRuns: { readonly id: number; readonly updates: Fields[] }[] = [];
  readonly sent: Sent[] = [];
  readonly statuses: number[] = [];
  readonly waits: number[] = [];
  /** Time that only waiting spends. */
  readonly clock = {
    sleep: async (milliseconds: number): Promise<void> => void this.waits.push(milliseconds),
    now: (): number => this.waits.reduce((sum, one) => sum + one, 0),
  };
  /** What is wrong with requests, by GitHub's own description. */
  readonly mistakes: string[] = [];
  readonly hiddenPatches = new Set<string>();
  readonly otherRepositories = new Map<string, string>();
  /** What a test adds to the fake, asked before its own routes. */
  readonly moreRoutes: (readonly [string, Handler])[] = [];
  truncateTrees = false;
  /** What the token may do; undefined for everything. */
  permissions: Permissions | undefined;
  /** Requests that the token was not allowed. */
  readonly refused: Sent[] = [];
  viewer = "github-actions[bot]";
  readonly #routes = routesOf(this);
  readonly #failing: { readonly with: Failing; left: number }[] = [];

  constructor() {
    this.branches.set("main", "");
  }

  /** Answers all requests to the API from now on. */
  listen(host = new URL(api).origin): this {
    for (const origin of [host, "https://codeload.github.com"]) {
      const scope = nock(origin).persist();
      for (const method of ["GET", "POST", "PATCH", "PUT", "DELETE"]) {
        scope.intercept(/.*/, method).reply(async (request: Request) => this.#reply(request));
      }
    }
    return this;
  }

  async #reply(request: Request): Promise<nock.ReplyFnResult> {
    const sent = await request.text();
    const { status, body, headers } = this.#answer(
      request.method,
      request.url,
      request.headers.get("if-none-match"),
      sent === "" ? {} : JSON.parse(sent),
    );
    this.statuses.push(status);
    const type = Buffer.isBuffer(body) ? "application/x-gzip" : "application/json; charset=utf-8";
    if (status === 304) return [status];
    return [status, Buffer.isBuffer(body) ? body : JSON.stringify(body), { "content-type": type, ...headers }];
  }

  fail(failing: Failing): void {
    this.#failing.push({ with: failing, left: failing.times ?? 1 });
  }

  /** Throws when a request was not as GitHub describes it. */
  verify(): void {
    if (this.mistakes.length > 0) throw new Error(this.mistakes.join("\n"));
  }

  /** Requests that change something, without the listing that comes before and after. */
  get writes(): readonly Sent[] {
    return this.sent.filter(({ method, body }) => method !== "GET" && !textOf(body["query"]).startsWith("query"));
  }

  /** Requests that create content that people are told of. */
  get creations(): readonly Sent[] {
    return this.writes.filter(({ method, path }) => method === "POST" && /\/(?:reviews|comments)$/.test(path));
  }

  openPull(number: number, head: string, changes: Partial<FakePull> = {}): FakePull {
    const pull: FakePull = {
      number,
      head,
      baseRef: "main",
      state: "open",
      draft: false,
      locked: false,
      headRepositoryId: repositoryId,
      title: "Add login",
      ...changes,
    };
    this.pulls.set(number, pull);
    return pull;
  }

  #answer(method: string, uri: string, ifNoneMatch: string | null, raw: unknown): Answer {
    const url = new URL(uri);
    // An Enterprise Server has both APIs under one path.
    const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v3)?(?=\/)/, "");
    const body = fields(raw);
    this.sent.push({ method, path, body });
    const failing = this.#failing.find(
      (one) => one.left > 0 && one.with.method === method && one.with.path.test(path + JSON.stringify(body)),
    );
    if (failing) failing.left--;
    if (failing && !failing.with.performed)
      return {
        status: failing.with.status,
        body: failing.with.body ?? { message: "failed" },
        headers: failing.with.headers ?? {},
      };
    for (const [route, handler] of [...this.moreRoutes, ...this.#routes]) {
      const match = matchRoute(route, method, path);
      if (!match) continue;
      this.#checkRequest(route, body);
      const refused = this.permissions && refusal(this.permissions, route, body);
      if (refused) {
        this.refused.push({ method, path, body });
        return refused;
      }
      const answer = handler(match, body, url.searchParams);
      if (failing) return { status: failing.with.status, body: failing.with.body ?? { message: "failed" } };
      return this.#conditional(method, this.#described(route, answer), ifNoneMatch);
    }
    throw new Error(`the fake has no ${method} ${path}`);
  }

  #checkRequest(route: string, body: Fields): void {
    const [method = "", path = ""] = route.split(" ");
    if (method === "GET" || path === "/graphql" || !path.startsWith("/repos")) return;
    const schema = requestSchema(method, path);
    if (schema) this.mistakes.push(...problems(body, schema, true).map((problem) => `${route} ${problem}`));
  }

  /** The answer with every field that GitHub's description demands. */
  #described(route: string, answer: Answer): Answer {
    const [method = "", path = ""] = route.split(" ");
    if (!path.startsWith("/repos") || answer.status >= 300 || Buffer.isBuffer(answer.body)) return answer;
    const schema = responseSchema(method, path, answer.status);
    if (!schema) return answer;
    const items = schema.items;
    const body =
      Array.isArray(answer.body) && items
        ? answer.body.map((item) => overlay(sample(items), item))
        : overlay(sample(schema), answer.body);
    // The description has no pull request whose fork was deleted; GitHub has.
    const wrong = problems(body, schema, false).filter((problem) => problem !== "$.head.repo: null is not object");
    if (wrong.length > 0) throw new Error(`the fake's answer to ${route}: ${wrong.slice(0, 3).join("; ")}`);
    return { ...answer, body };
  }

  #conditional(method: string, answer: Answer, asked: string | null): Answer {
    if (method !== "GET" || answer.status !== 200 || Buffer.isBuffer(answer.body)) return answer;
    const etag = `"${createHash("sha1").update(JSON.stringify(answer.body)).digest("hex")}"`;
    return asked === etag
      ? { status: 304, body: "", headers: { etag } }
      : { ...answer, headers: { ...answer.headers, etag } };
  }

  pullOf(number: string | undefined): FakePull {
    const pull = this.pulls.get(Number(number));
    if (!pull) throw new Error(`no pull request ${number}`);
    return pull;
  }

  baseOf(pull: FakePull): string {
    return this.branches.get(pull.baseRef) ?? "";
  }

  /** The files of a pull request as its page shows them. */
  diffOf(pull: FakePull): ReturnType<typeof diffCommits> {
    const base = this.git.mergeBase(this.baseOf(pull), pull.head);
    return diffCommits(this.git.get(base), this.git.get(pull.head), this.hiddenPatches);
  }

  commitOf(ref: string): Commit {
    return this.git.get(this.branches.get(ref) ?? ref);
  }
}

const matchRoute = (route: string, method: string, path: string): RegExpExecArray | null => {
  const [wanted, pattern = ""] = route.split(" ");
  if (wanted !== method) return null;
  const last = pattern.endsWith("{path}") || pattern.endsWith("{tree_sha}") ? "(.+)" : "([^/]+)";
  return new RegExp(`^${pattern.replace(/\{\w+\}$/, last).replaceAll(/\{\w+\}/g, "([^/]+)")}$`).exec(path);
};
