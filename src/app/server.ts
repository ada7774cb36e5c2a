import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Log } from "./log.ts";
import { errorFields } from "./log.ts";
import { maxBodyBytes, readBody } from "./read-body.ts";
import { isSigned } from "./signature.ts";
import type { Pages } from "./pages/create-pages.ts";
import type { Taken, Verified } from "./inbox.ts";

/** What the HTTP side needs of the rest. */
export interface Site {
  readonly webhookPath: string;
  readonly webhookSecret: string;
  /** Undefined in a process that takes no deliveries. */
  readonly takeIn: ((delivery: Verified) => Promise<Taken>) | undefined;
  /** Told what became of each delivery, for the metrics. */
  readonly count: (outcome: Taken | "refused" | "failed") => void;
  /** Resolves when the database answers. */
  readonly reachDatabase: () => Promise<void>;
  readonly metrics: () => Promise<string>;
  /** Answers what is none of the above; undefined in a process without pages. */
  readonly pages: Pages | undefined;
  readonly log: Log;
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

/**
 * "Your server should respond with a 2XX response within 10 seconds" (GitHub Docs, "Best practices for using webhooks",
 * https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks): who needs longer for one request
 * is not GitHub.
 */
const requestMs = 10_000;

/** The app's HTTP server, not yet listening. Requests that are not whole after `patienceMs` are ended with 408. */
export const createSite = (site: Site, patienceMs = requestMs): Server =>
  createServer(
    { requestTimeout: patienceMs, headersTimeout: patienceMs, connectionsCheckingInterval: patienceMs / 4 },
    (request, response) => {
      void respond(site, request, response);
    },
  );

const respond = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  let answer: Answer;
  try {
    const routed = await route(site, request);
    if (!routed) return await site.pages?.(request, response);
    answer = routed;
  } catch (error) {
    site.log("error", "request", errorFields(error));
    answer = { status: 500, text: "Something went wrong; the log says what.\n" };
  }
  if (response.destroyed) return;
  // What is left of a refused body is not read, so the connection cannot be used again.
  const headers = request.complete ? {} : { connection: "close" };
  response.writeHead(answer.status, {
    "content-type": answer.type ?? "text/plain; charset=utf-8",
    "x-content-type-options": "nosniff",
    ...headers,
  });
  response.end(answer.text);
};

/** Undefined: it is for the pages to answer. */
const route = async (site: Site, request: IncomingMessage): Promise<Answer | undefined> => {
  const path = (request.url ?? "/").split("?", 1)[0];
  if (path === site.webhookPath && site.takeIn) {
    return request.method === "POST"
      ? receive(site, site.takeIn, request)
      : { status: 405, text: "Deliveries are sent with POST.\n" };
  }
  switch (path) {
    case "/live":
      return { status: 200, text: "live\n" };
    case "/ready":
      return ready(site);
    case "/metrics":
      return metrics(site);
    default:
      return site.pages ? undefined : notFound;
  }
};

const notFound: Answer = { status: 404, text: "Not found.\n" };
const away: Answer = { status: 503, text: "The database is away.\n" };

const ready = async (site: Site): Promise<Answer> => {
  try {
    await site.reachDatabase();
    return { status: 200, text: "ready\n" };
  } catch {
    return away;
  }
};

const metrics = async (site: Site): Promise<Answer> => {
  try {
    return { status: 200, text: await site.metrics(), type: "text/plain; version=0.0.4; charset=utf-8" };
  } catch {
    return away;
  }
};

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
};

const receive = async (
  site: Site,
  takeIn: (delivery: Verified) => Promise<Taken>,
  request: IncomingMessage,
): Promise<Answer> => {
  const refuse = (status: number, text: string): Answer => {
    site.count("refused");
    site.log("warn", "refused", { status });
    return { status, text };
  };
  const body = await readBody(request, maxBodyBytes);
  if (body === "too-large") return refuse(413, "A delivery has at most 25 MB.\n");
  if (body === "cut-off") return refuse(400, "The delivery was cut off.\n");
  if (!isSigned(body, header(request, "x-hub-signature-256"), site.webhookSecret)) {
    return refuse(401, "The signature is missing or wrong.\n");
  }
  const id = header(request, "x-github-delivery");
  const event = header(request, "x-github-event");
  if (id === undefined || !/^[\w-]{1,100}$/.test(id) || event === undefined || !/^[a-z_]{1,100}$/.test(event)) {
    return refuse(400, "X-GitHub-Delivery or X-GitHub-Event is missing.\n");
  }
  const payload = parse(body);
  if (payload === undefined)
    return refuse(400, "The body is not JSON: choose application/json in the app's settings.\n");
  try {
    site.count(await takeIn({ id, event, payload }));
    return { status: 202, text: "Accepted.\n" };
  } catch (error) {
    site.count("failed");
    site.log("error", "delivery not stored", { delivery: id, event, ...errorFields(error) });
    return { status: 503, text: "The delivery could not be stored; send it again.\n" };
  }
};

const parse = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
};
