import { createHash, randomBytes } from "node:crypto";
import { record } from "../../github/failure.ts";
import type { Sql } from "../../store/database.ts";
import { beginSession, endSession, readSession } from "../../store/sessions.ts";
import { keyFor, seal, unseal } from "./seal.ts";

/** Who is signed in. */
export interface Visitor {
  readonly login: string;
  /** GitHub's token of this user, for questions about what the user may read. */
  readonly token: string;
}

/** A visitor's session as it was read. */
export interface Session extends Visitor {
  /** Names the session in memory and in the store; the browser's cookie cannot be made from it. */
  readonly hash: string;
}

/** GitHub's own tokens of users last as long (docs: "Refreshing user access tokens"). */
export const sessionSeconds = 8 * 3_600;

const hashOf = (id: string): string => createHash("sha256").update(id).digest("hex");

/**
 * The token is sealed with a key that is made from the session's id and the server's key: who has the database has neither,
 * who has the cookie has no token, and when the row is deleted nobody can open anything any more.
 */
const keyOf = (id: string, serverKey: Uint8Array): Uint8Array => keyFor("session", Buffer.from(id), serverKey);

/** Begins a session with a new random id, which is returned for the cookie and kept nowhere. */
export const openSession = async (
  sql: Sql,
  serverKey: Uint8Array,
  { login, token }: Visitor,
  seconds: number,
): Promise<string> => {
  const id = randomBytes(32).toString("base64url");
  const sealed = seal(keyOf(id, serverKey), JSON.stringify({ login, token }));
  await beginSession(sql, { hash: hashOf(id), sealed }, seconds);
  return id;
};

/** The session with this id, if it is not over. */
export const findSession = async (sql: Sql, serverKey: Uint8Array, id: string): Promise<Session | undefined> => {
  if (!/^[\w-]{43}$/.test(id)) return undefined;
  const hash = hashOf(id);
  const sealed = await readSession(sql, hash);
  const text = sealed === undefined ? undefined : unseal(keyOf(id, serverKey), sealed);
  if (text === undefined) return undefined;
  const { login, token } = record(JSON.parse(text));
  return typeof login === "string" && typeof token === "string" ? { login, token, hash } : undefined;
};

/** Ends a session. */
export const closeSession = async (sql: Sql, { hash }: Session): Promise<void> => endSession(sql, hash);
