import type { getOctokit } from "@actions/github";
import { failureOf, record } from "./failure.ts";
import { patienceOf } from "./patience.ts";
import type { Waiting } from "./patience.ts";

/** What this folder asks of octokit; the toolkit's and Probot's both have it. */
export type GitHubClient = Pick<ReturnType<typeof getOctokit>, "rest" | "graphql">;

type Octokit = Pick<ReturnType<typeof getOctokit>, "rest" | "graphql" | "hook">;
type Answered = Awaited<ReturnType<ReturnType<typeof getOctokit>["request"]>>;

/** Shares an installation's budget with everybody else who works for it. */
export interface Meter {
  /** Milliseconds to wait before a request may go; to be asked again after the wait. */
  readonly before: (kind: "read" | "write" | "creation") => Promise<number>;
  /** What GitHub says of its limits. */
  readonly after: (headers: Readonly<Record<string, unknown>>) => void;
  /** GitHub asked for silence. */
  readonly barred: (milliseconds: number) => Promise<void>;
}

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly waiting: Waiting;
  readonly meter?: Meter;
}

/** Opens a client. Octokit is loaded here and not before: a run that needs no network does not pay for it. */
export const connect = async ({ token, apiUrl, waiting, meter }: Connection): Promise<GitHubClient> => {
  const { getOctokit } = await import("@actions/github");
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: "guidepost" });
  return polite(octokit, waiting, meter);
};

/** Tries of a read in all; a write is only tried again when GitHub refused to begin with it. */
const tries = 4;

/** "If no retry-after: wait at least one minute" (docs: best practices for the REST API). */
const minuteMs = 60_000;

/** "Wait at least one second between requests that create or change" (docs: best practices for the REST API). */
const betweenWritesMs = 1_000;

/** Answers with their ETags, by what was asked. */
type Remembered = Map<string, { readonly etag: string; readonly response: Answered }>;

/** The parts of octokit's request options that are looked at here; its routes' parameters are among the rest. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly [parameter: string]: unknown;
}

/**
 * Makes a client keep to GitHub's rules: waits where it is told to, spaces writes, repeats reads after resets and 5xx,
 * asks again with `If-None-Match` (a 304 costs nothing), and never sends a write twice unless GitHub said it did not begin.
 */
export const polite = (octokit: Octokit, waiting: Waiting, meter?: Meter): GitHubClient => {
  const patience = patienceOf(waiting);
  let lastWrite = -Infinity;
  const known: Remembered = new Map();

  /** Everybody's silence; with a meter it is also what the next request of anybody is told. */
  const silence = async (milliseconds: number): Promise<void> => {
    await meter?.barred(milliseconds);
    await patience.silence(milliseconds);
  };

  octokit.hook.wrap("request", async (request, options) => {
    const reading = isRead(options);
    // Probot's own retry plugin would send a create again after a 5xx.
    if (!reading) options.request = { ...options.request, retries: 0 };
    const kind = reading ? "read" : isCreation(options) ? "creation" : "write";
    for (let attempt = 1; ; attempt++) {
      await patience.ready();
      for (let wait = await meter?.before(kind); wait !== undefined && wait > 0; wait = await meter?.before(kind)) {
        await patience.pause(wait);
      }
      if (!reading) {
        await patience.pause(lastWrite + betweenWritesMs - waiting.now());
        lastWrite = waiting.now();
      }
      try {
        const send = async (headers: Readonly<Record<string, string>>): Promise<Answered> => {
          // Hooks are bound to this one object: what is to reach the wire has to be in it.
          options.headers = { ...options.headers, ...headers };
          options.request = { ...options.request, signal: patience.signal() };
          return request(options);
        };
        const response = options.method === "GET" ? await conditional(send, keyOf(options), known) : await send({});
        meter?.after(response.headers);
        if (!isGraphqlLimit(options, response)) return response;
        if (attempt === tries) return response;
        await silence(minuteMs * 2 ** (attempt - 1));
      } catch (error) {
        const failure = failureOf(error, waiting.now());
        if (attempt === tries) throw error;
        if (failure.kind === "limit") await silence(failure.waitMs ?? minuteMs * 2 ** (attempt - 1));
        else if (failure.kind === "transient" && reading) await patience.pause(1_000 * 2 ** (attempt - 1));
        else throw error;
      }
    }
  });
  return octokit;
};

const isGraphql = (options: Asked): boolean => options.method === "POST" && options.url.endsWith("/graphql");

const isRead = (options: Asked): boolean =>
  options.method === "GET" ||
  options.method === "HEAD" ||
  (isGraphql(options) && !String(options["query"]).trimStart().startsWith("mutation"));

/** What GitHub counts as creating content: whatever people are notified of, and commits. */
const isCreation = (options: Asked): boolean =>
  options.method === "POST" &&
  (isGraphql(options)
    ? /\b(?:addComment|addPullRequestReview\w*|createCommitOnBranch)\b/.test(String(options["query"]))
    : /\/(?:comments|reviews|replies|issues|pulls)$/.test(options.url));

/** GraphQL says that the limit is reached with status 200; nothing was done then, so even a mutation may go again. */
const isGraphqlLimit = (options: Asked, response: Answered): boolean =>
  isGraphql(options) &&
  listOf(record(response.data)["errors"]).some((error) => record(error)["type"] === "RATE_LIMITED");

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Larger answers (files, trees) are asked for once in a run. */
const rememberedCharacters = 100_000;

const keyOf = (options: Asked): string =>
  JSON.stringify(Object.entries(options).filter(([, value]) => typeof value === "string" || typeof value === "number"));

const conditional = async (
  send: (headers: Readonly<Record<string, string>>) => Promise<Answered>,
  key: string,
  known: Remembered,
): Promise<Answered> => {
  const before = known.get(key);
  try {
    const response = await send(before ? { "if-none-match": before.etag } : {});
    const { etag } = response.headers;
    if (etag !== undefined && JSON.stringify(response.data).length <= rememberedCharacters)
      known.set(key, { etag, response });
    return response;
  } catch (error) {
    if (before && record(error)["status"] === 304) return before.response;
    throw error;
  }
};

/** Runs `work` over all items, at most `width` at a time, results in order. The first failure ends it. */
export const inParallel = async <Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) {
      const item = items[i];
      if (item !== undefined) results[i] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  return results;
};
