import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import type { Locale } from "../../domain/text.ts";
import type { Database } from "../../store/database.ts";
import { errorFields } from "../log.ts";
import type { Log } from "../log.ts";
import { homePage, welcomePage } from "./home-page.ts";
import type { Frame, Markup } from "./layout.ts";
import { localeCookie, localeOf } from "./locale.ts";
import { countedAddress, loginLimit } from "./login-limit.ts";
import { messagePage, signInPage } from "./message-page.ts";
import type { Message } from "./message-words.ts";
import { isName, signInPath } from "./paths.ts";
import { GitHubAway, permissionsFrom, TokenRefused } from "./permissions.ts";
import { repositoryPage } from "./repository-page.ts";
import { listRepositories, repositoryView } from "./repository-view.ts";
import { rulePage, rulesPage } from "./rule-pages.ts";
import { signInWith } from "./sign-in.ts";
import type { SignIn } from "./sign-in.ts";
import { icon, style, stylePath } from "./style.ts";

/** What the pages are made from. */
export interface House {
  readonly database: Database;
  /** Of GitHub: `https://api.github.com` and `https://github.com`, or those of an Enterprise Server. */
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where people reach the pages, without a slash at the end; without it nobody can sign in. */
  readonly publicUrl: string | undefined;
  /** The GitHub App's own client; without it nobody can sign in, and only public pages are shown. */
  readonly signIn: { readonly clientId: string; readonly clientSecret: string } | undefined;
  /** A key of the pages' own, the same in all processes: for cookies and tokens against forged requests. */
  readonly key: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
}

/** Answers a GET, HEAD or POST for anything that is not the webhook, /live, /ready or /metrics. Never throws. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

type Page = Context<{ Variables: { locale: Locale } }>;

/** Makes the pages. */
export const createPages = (house: House): Pages => {
  const { database, apiUrl, serverUrl, publicUrl, now, log } = house;
  const permissions = permissionsFrom(apiUrl, now);
  const mayTry = loginLimit(now);
  const signIn = signInOf(house);
  const wayIn = (back: string): string | undefined => signIn && signInPath(back);
  const today = (): string => new Date(now()).toISOString().slice(0, 10);

  const app = new Hono<{ Variables: { locale: Locale } }>();
  app.use(headers(publicUrl));
  app.use(async (c, next) => {
    const { locale, chosen } = localeOf(c);
    c.set("locale", locale);
    if (chosen) setCookie(c, localeCookie, locale, { path: "/", sameSite: "Lax", maxAge: 31_536_000 });
    c.header("cache-control", "no-store");
    await next();
  });

  app.get(stylePath, (c) => {
    c.header("cache-control", "public, max-age=31536000, immutable");
    return c.body(style, 200, { "content-type": "text/css; charset=utf-8" });
  });
  app.get("/icon.svg", (c) => c.body(icon, 200, { "content-type": "image/svg+xml" }));
  app.get("/rules", (c) => show(c, rulesPage({ ...frameOf(c), at: "rules" })));
  app.get("/rules/:group/:name", (c) => {
    const page = rulePage({ ...frameOf(c), at: "rules" }, `${c.req.param("group")}/${c.req.param("name")}`);
    return page === undefined ? tell(c, "missing", 404) : show(c, page);
  });

  app.get("/", async (c) => {
    const session = await signIn?.session(c);
    const frame: Frame = { ...frameOf(c), at: "home", login: session?.login };
    if (!session) return show(c, welcomePage(frame, wayIn("/")));
    const { repositories, cut } = await listRepositories(database, await permissions.all(session));
    return show(c, homePage(frame, repositories, cut, serverUrl));
  });
  app.get("/r/:owner/:name", async (c) => {
    const { owner, name } = c.req.param();
    if (!isName(owner) || !isName(name)) return tell(c, "missing", 404);
    const session = await signIn?.session(c);
    if (!session) return show(c, signInPage(frameOf(c), wayIn(`/r/${owner}/${name}`)), 403);
    const frame: Frame = { ...frameOf(c), login: session.login };
    // GitHub is asked first and always: how long an answer takes tells nobody whether there is such a repository.
    const id = await permissions.one(session, { owner, repo: name });
    const view = id === undefined ? undefined : await repositoryView(database, id, today(), serverUrl);
    return view ? show(c, repositoryPage(frame, view)) : show(c, messagePage(frame, "missing"), 404);
  });

  if (signIn) {
    app.use("/sign-in/*", async (c, next) => {
      const peer = getConnInfo(c).remote.address ?? "";
      if (mayTry(countedAddress(peer, c.req.header("x-forwarded-for")))) return next();
      c.header("retry-after", "60");
      return tell(c, "tooMany", 429);
    });
    app.get("/sign-in", (c) => signIn.begin(c));
    app.get("/sign-in/callback", async (c) => (await signIn.finish(c)) ?? tell(c, "signInFailed", 400));
    app.post("/sign-out", async (c) => (await signIn.end(c)) ?? tell(c, "refused", 403));
  }

  app.notFound((c) => tell(c, "missing", 404));
  app.onError(async (error, c) => {
    if (error instanceof TokenRefused && signIn) {
      const session = await signIn.session(c);
      if (session) await signIn.forget(c, session);
      return show(c, signInPage(frameOf(c), wayIn("/")), 403);
    }
    log("error", "page", errorFields(error));
    if (error instanceof GitHubAway) return tell(c, "githubAway", 502);
    return (await answers(database)) ? tell(c, "broken", 500) : tell(c, "away", 503);
  });

  const listen = getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: () => badRequest() });
  return async (request, response) => {
    await listen(request, response);
  };
};

const answers = async (database: Database): Promise<boolean> => {
  try {
    await database.executeSql("select 1");
    return true;
  } catch {
    return false;
  }
};

const signInOf = ({ database, apiUrl, serverUrl, publicUrl, signIn, key, now, log }: House): SignIn | undefined => {
  if (!signIn || publicUrl === undefined) return undefined;
  const client = { serverUrl, apiUrl, ...signIn, redirectUri: `${publicUrl}/sign-in/callback` };
  return signInWith({ database, client, publicUrl, key, now, log });
};

/** For what is no request at all, as one with an impossible host. */
const badRequest = (): Response =>
  new Response("Bad request.\n", {
    status: 400,
    headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" },
  });

type Status = 200 | 400 | 403 | 404 | 429 | 500 | 502 | 503;

const show = (c: Page, markup: Markup, status: Status = 200): Response | Promise<Response> => c.html(markup, status);

const tell = (c: Page, message: Message, status: Status): Response | Promise<Response> =>
  show(c, messagePage(frameOf(c), message), status);

const frameOf = (c: Page): Frame => ({ locale: c.get("locale") });

/** Nothing is loaded from elsewhere and no script runs; nobody may put the pages into a frame. */
const headers = (publicUrl: string | undefined): ReturnType<typeof secureHeaders> =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: "DENY",
    // Browsers name no origin with their POSTs when this forbids every referrer (Fetch standard, "serializing a request origin").
    referrerPolicy: "same-origin",
    strictTransportSecurity: publicUrl?.startsWith("https://") ? "max-age=31536000" : false,
  });
