import type { Sql } from "./database.ts";

/** How many rows of each table were erased, as a receipt. */
export type Erased = Readonly<Record<string, number>>;

/** The tables whose rows name the installation and the repository they belong to; others go with these rows. */
const owned = ["reviews", "exceptions", "grants", "commands", "repositories", "token_answers"] as const;

/**
 * Erases every row of an installation, or of some repositories of it. Run it in the transaction that also removes the
 * queue's jobs, so that the receipt is true.
 */
export const erase = async (sql: Sql, installation: number, repositories?: readonly number[]): Promise<Erased> => {
  const only = repositories ? " and repository = any($2::bigint[])" : "";
  const values: unknown[] = repositories ? [installation, repositories] : [installation];
  // First the row that others look for before they write anything about the installation.
  if (!repositories)
    await sql.executeSql("delete from guidepost.installations where installation = $1", [installation]);
  const gone: Record<string, number> = {};
  for (const table of owned) {
    const { rows } = await sql.executeSql(
      `delete from guidepost.${table} where installation = $1${only} returning 1 as gone`,
      values,
    );
    gone[table] = rows.length;
  }
  return gone;
};
