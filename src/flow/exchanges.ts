import { appendTo } from "../domain/append.ts";
import { moduleOf } from "../program/adopt.ts";
import type { HttpCall, Program, Route } from "../program/program.ts";
import type { Call, FunctionNode } from "../program/tree.ts";

/** Requests of the clients in a repository and the routes of its servers that answer them. */
export interface Exchanges {
  readonly requestsTo: (handler: FunctionNode) => readonly HttpCall[];
  readonly routeFor: (call: Call) => Route | undefined;
}

const isVariable = (segment: string): boolean => /^[:{<*[(]|\$\{/.test(segment);

/** The path of a URL in segments, without scheme, host and query. */
const segmentsOf = (url: string): readonly string[] =>
  url
    .replace(/^(?:https?:)?\/\/[^/]*/, "")
    .replace(/^\$\{\}/, "/")
    .split("?", 1)
    .join("")
    .split("/")
    .filter((segment) => segment !== "");

/**
 * How well a route fits the end of a request's path: 0 when it does not, more for each constant segment. A route may lack the
 * prefix under which its router is mounted, so that the request's path may be longer.
 */
const fit = (asked: readonly string[], route: readonly string[]): number => {
  if (route.length === 0 || route.length > asked.length) return 0;
  const end = asked.slice(asked.length - route.length);
  let same = 0;
  for (const [i, part] of route.entries()) {
    const other = end[i] ?? "";
    if (isVariable(part)) continue;
    if (part.toLowerCase() !== other.toLowerCase()) return 0;
    same++;
  }
  return same;
};

interface Listed {
  readonly route: Route;
  readonly segments: readonly string[];
}

const lastConstant = (segments: readonly string[]): string =>
  segments.findLast((segment) => !isVariable(segment))?.toLowerCase() ?? "";

/** The only route that fits best; undefined when two fit alike. */
const bestOf = (http: HttpCall, listed: readonly Listed[]): Route | undefined => {
  const asked = segmentsOf(http.urlText ?? "");
  let best: Route | undefined;
  let most = 0;
  for (const { route, segments } of listed) {
    const takes =
      http.method === undefined ||
      route.methods.length === 0 ||
      route.methods.some((one) => one === http.method || one === "ANY");
    const same = takes ? fit(asked, segments) : 0;
    if (same > most) {
      most = same;
      best = route;
    } else if (same === most && same > 0 && route.handler !== best?.handler) best = undefined;
  }
  return best;
};

/** Matches the requests that clients of the repository send to its own servers; those to WeChat have no route here. */
export const collectExchanges = (program: Program): Exchanges => {
  const byWord = new Map<string, Listed[]>();
  for (const route of program.routes) {
    const segments = segmentsOf(route.path);
    const word = lastConstant(segments);
    if (word === "" || program.sideOf(moduleOf(route.place).path) === "cloud-function") continue;
    appendTo(byWord, word, { route, segments });
  }
  const requests = new Map<FunctionNode, HttpCall[]>();
  const routes = new Map<Call, Route>();
  for (const http of byWord.size === 0 ? [] : program.httpCalls()) {
    const side = program.sideOf(moduleOf(http.call).path);
    if (http.urlText === undefined || !(side === "miniprogram" || side === "web" || side === "unknown")) continue;
    const words = new Set(segmentsOf(http.urlText).map((segment) => segment.toLowerCase()));
    const route = bestOf(
      http,
      [...words].flatMap((word) => byWord.get(word) ?? []),
    );
    if (!route) continue;
    routes.set(http.call, route);
    appendTo(requests, route.handler, http);
  }
  return { requestsTo: (handler) => requests.get(handler) ?? [], routeFor: (call) => routes.get(call) };
};
