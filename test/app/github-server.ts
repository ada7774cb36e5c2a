import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { FakeGitHub } from "../github/fake/github.ts";
import { answerApp, appSide } from "./app-side.ts";
import type { Answer, AppSide } from "./app-side.ts";
import { serverHost, textOf } from "./http.ts";

/** The fake GitHub as an Enterprise Server that other processes can reach, with what only apps ask for. */
export interface GitHubServer extends AppSide {
  /** For GHE_HOST. */
  readonly host: string;
  readonly close: () => Promise<void>;
}

/** Serves a fake that listens already; `delayMs` lets every answer take its time. */
export const serveGitHub = async (github: FakeGitHub, delayMs = 0): Promise<GitHubServer> => {
  const side = appSide();
  const server: Server = createServer((request, response) => {
    void (async () => {
      const answer = await answerOf(github, side, server, request);
      if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
      response.writeHead(answer.status, { "content-type": "application/json; charset=utf-8", ...answer.headers });
      response.end(answer.body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return Object.assign(side, {
    host: serverHost(server),
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  });
};

const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });

/** Headers that reach the app. */
const passedHeaders = [
  "content-type",
  "etag",
  "retry-after",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-ratelimit-resource",
] as const;

const answerOf = async (
  github: FakeGitHub,
  side: AppSide,
  server: Server,
  request: IncomingMessage,
): Promise<Answer> => {
  const body = await textOf(request);
  const path = (request.url ?? "").replace(/^\/api\/v3/, "").replace(/^\/api\/graphql/, "/graphql");
  const method = request.method ?? "GET";
  const authorization = request.headers.authorization ?? "";
  const answered = answerApp(side, github, { method, path, authorization, body });
  if (answered) return answered;
  const ref = /^\/repos\/[^/]+\/[^/]+\/commits\/([0-9a-f]+)\/check-runs/.exec(path)?.[1];
  if (ref !== undefined) {
    const runs = checksOf(github).filter((run) => run.head_sha === ref);
    return json(200, { total_count: runs.length, check_runs: runs });
  }
  const real = path.startsWith("/codeload/")
    ? path.replace("/codeload", "https://codeload.github.com")
    : `https://api.github.com${path}`;
  const headers = new Headers();
  for (const name of ["content-type", "accept", "authorization", "if-none-match"]) {
    const value = request.headers[name];
    if (typeof value === "string") headers.set(name, value);
  }
  const response = await fetch(real, {
    method,
    headers,
    redirect: "manual",
    ...(body === "" ? {} : { body }),
  });
  const passed: Record<string, string> = {};
  for (const name of passedHeaders) {
    const value = response.headers.get(name);
    if (value !== null) passed[name] = value;
  }
  const location = response.headers.get("location");
  if (location !== null)
    passed["location"] = location.replace("https://codeload.github.com", `http://${serverHost(server)}/codeload`);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()), headers: passed };
};

/** A check run as GitHub shows it: each update lays its fields over the ones before. */
export interface ShownCheck {
  readonly id: number;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string;
}

/** All check runs as they are now. */
export const checksOf = (github: FakeGitHub): readonly ShownCheck[] =>
  github.checkRuns.map(({ id, updates }) => {
    const all: Readonly<Record<string, unknown>> = Object.assign({}, ...updates);
    const output = all["output"];
    return {
      id,
      head_sha: String(all["head_sha"]),
      external_id: typeof all["external_id"] === "string" ? all["external_id"] : null,
      status: String(all["status"]),
      conclusion: typeof all["conclusion"] === "string" ? all["conclusion"] : null,
      title:
        typeof output === "object" && output !== null && "title" in output && typeof output.title === "string"
          ? output.title
          : "",
    };
  });
