import type { Sql } from "./database.ts";

/** What was erased, as a receipt. */
export interface Erased {
  readonly deliveries: number;
  readonly reviews: number;
}

/**
 * Erases every row of an installation, or of some repositories of it. Run it in the transaction that also removes the
 * queue's jobs, so that the receipt is true.
 */
export const erase = async (sql: Sql, installation: number, repositories?: readonly number[]): Promise<Erased> => {
  const only = repositories ? " and repository = any($2::bigint[])" : "";
  const values: unknown[] = repositories ? [installation, repositories] : [installation];
  const reviews = await sql.executeSql(
    `delete from guidepost.reviews where installation = $1${only} returning head`,
    values,
  );
  const deliveries = await sql.executeSql(
    `delete from guidepost.deliveries where installation = $1${only} returning id`,
    values,
  );
  return { deliveries: deliveries.rows.length, reviews: reviews.rows.length };
};
