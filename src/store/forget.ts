import type { Sql } from "./database.ts";

/** A kind of rows that is kept for a time only, counted from the moment in a column. docs/app.md lists the same times. */
interface Term {
  readonly table: string;
  readonly since: string;
  readonly kept: string;
}

const terms: readonly Term[] = [
  // A worker does not wait as long for its token.
  { table: "token_answers", since: "left_at", kept: "5 minutes" },
  // GitHub sends a delivery again for three days.
  { table: "deliveries", since: "received", kept: "30 days" },
  { table: "redeliveries", since: "asked", kept: "30 days" },
  { table: "commands", since: "begun", kept: "30 days" },
  // Until then a review says that it ended; those without an end stay.
  { table: "grants", since: "until", kept: "30 days" },
  // One in a comment that no review met again is gone, or in a file that nobody touches.
  { table: "exceptions", since: "seen", kept: "90 days" },
  { table: "reviews", since: "updated", kept: "400 days" },
];

/** Forgets whatever was kept for long enough. Returns how many rows that were. */
export const forgetOld = async (sql: Sql): Promise<number> => {
  let count = 0;
  for (const { table, since, kept } of terms) {
    const { rows } = await sql.executeSql(
      `delete from guidepost.${table} where ${since} < now() - interval '${kept}' returning 1 as gone`,
    );
    count += rows.length;
  }
  return count;
};
