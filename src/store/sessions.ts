import type { Sql } from "./database.ts";

/** A signed-in browser. Who it is and what it may see is in `sealed`, which the database alone cannot open. */
export interface StoredSession {
  /** Hash of the session's id, which only the browser has. */
  readonly hash: string;
  readonly sealed: string;
}

/** Begins a session for some seconds, and forgets those that are over. */
export const beginSession = async (sql: Sql, { hash, sealed }: StoredSession, seconds: number): Promise<void> => {
  await sql.executeSql("delete from guidepost.sessions where expires <= now()");
  await sql.executeSql(
    "insert into guidepost.sessions (hash, sealed, expires) values ($1, $2, now() + $3 * interval '1 second')",
    [hash, sealed, seconds],
  );
};

/** What was sealed in a session that is not over. */
export const readSession = async (sql: Sql, hash: string): Promise<string | undefined> => {
  const { rows } = await sql.executeSql("select sealed from guidepost.sessions where hash = $1 and expires > now()", [
    hash,
  ]);
  const [row] = rows;
  return row && String(row["sealed"]);
};

/** Ends a session; nothing is left of it. */
export const endSession = async (sql: Sql, hash: string): Promise<void> => {
  await sql.executeSql("delete from guidepost.sessions where hash = $1", [hash]);
};
