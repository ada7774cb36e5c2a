import { timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { record } from "../../github/failure.ts";
import { userOf } from "../../github/readable-repositories.ts";
import type { Database } from "../../store/database.ts";
import { errorFields } from "../log.ts";
import type { Log } from "../log.ts";
import { safeCookie } from "./cookies.ts";
import { beginOAuth, exchangeCode, revokeToken } from "./oauth.ts";
import type { OAuthClient } from "./oauth.ts";
import { returnPath } from "./paths.ts";
import { asUser, GitHubAway } from "./permissions.ts";
import { keyFor, seal, unseal } from "./seal.ts";
import { closeSession, findSession, openSession, sessionSeconds } from "./session.ts";
import type { Session } from "./session.ts";

/** What signing in needs. */
export interface Reception {
  readonly database: Database;
  readonly client: OAuthClient;
  /** Where people reach the pages. */
  readonly publicUrl: string;
  readonly key: Uint8Array;
  readonly now: () => number;
  readonly log: Log;
}

/** The steps of a sign-in; each answers with a redirection, or undefined when it does not work out. */
export interface SignIn {
  readonly begin: (context: Context) => Response;
  readonly finish: (context: Context) => Promise<Response | undefined>;
  /** Undefined when the request does not come from one of our pages. */
  readonly end: (context: Context) => Promise<Response | undefined>;
  readonly session: (context: Context) => Promise<Session | undefined>;
  /** Forgets a session that is of no use any more. */
  readonly forget: (context: Context, session: Session) => Promise<void>;
}

/** Time that a person has between leaving for GitHub and coming back. */
const stateSeconds = 600;

/** Signing in with GitHub (see oauth.ts). State and verifier are kept in the browser that began, sealed. */
export const signInWith = ({ database, client, publicUrl, key, now, log }: Reception): SignIn => {
  const { origin, protocol } = new URL(publicUrl);
  const overTls = protocol === "https:";
  const stateKey = keyFor("sign-in", key);
  const states = safeCookie("guidepost-sign-in", overTls);
  const sessions = safeCookie("guidepost", overTls);
  const session: SignIn["session"] = async (context) => {
    const id = sessions.read(context);
    return id === undefined ? undefined : findSession(database, key, id);
  };
  const forget: SignIn["forget"] = async (context, one) => {
    sessions.clear(context);
    await closeSession(database, one);
  };

  return {
    begin: (context) => {
      const { url, state, verifier } = beginOAuth(client);
      const back = returnPath(context.req.query("to"));
      const until = now() + stateSeconds * 1_000;
      states.write(context, seal(stateKey, JSON.stringify({ state, verifier, back, until })), stateSeconds);
      return context.redirect(url, 303);
    },
    finish: async (context) => {
      const begun = readBegun(unseal(stateKey, states.read(context) ?? ""), now());
      // Good for one try, whatever comes of it.
      states.clear(context);
      const code = context.req.query("code") ?? "";
      if (!begun || !isSame(context.req.query("state") ?? "", begun.state) || !/^[\w-]{1,200}$/.test(code)) {
        return undefined;
      }
      const token = await exchangeCode(client, code, begun.verifier).catch(() => {
        throw new GitHubAway();
      });
      if (!token) return undefined;
      const login = await asUser(client.apiUrl, now, token.token, userOf);
      const before = await session(context);
      if (before) await closeSession(database, before);
      const seconds = Math.min(token.seconds ?? sessionSeconds, sessionSeconds);
      // A new id for each sign-in: nobody can have put one into the browser beforehand.
      sessions.write(context, await openSession(database, key, { login, token: token.token }, seconds), seconds);
      return context.redirect(begun.back, 303);
    },
    end: async (context) => {
      // Browsers name the origin of every POST; a form elsewhere cannot name ours.
      if (context.req.header("origin") !== origin) return undefined;
      const one = await session(context);
      if (one) {
        await forget(context, one);
        await revokeToken(client, one.token).catch((error: unknown) => {
          log("warn", "token not revoked", errorFields(error));
        });
      }
      return context.redirect("/", 303);
    },
    session,
    forget,
  };
};

interface Begun {
  readonly state: string;
  readonly verifier: string;
  readonly back: string;
}

const readBegun = (text: string | undefined, now: number): Begun | undefined => {
  if (text === undefined) return undefined;
  const { state, verifier, back, until } = record(JSON.parse(text));
  return typeof state === "string" &&
    typeof verifier === "string" &&
    typeof back === "string" &&
    typeof until === "number" &&
    until > now
    ? { state, verifier, back }
    : undefined;
};

const isSame = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};
