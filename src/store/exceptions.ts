import type { Suppression } from "../domain/report.ts";
import type { Sql } from "./database.ts";

/** An exception that a review met: which rule it silences where and until when, not why. */
export type Exempted = Pick<Suppression, "rule" | "path" | "line" | "until" | "origin"> & { readonly used: boolean };

/** Where exceptions are in force. */
export interface ExceptionPlace {
  readonly installation: number;
  readonly repository: number;
  readonly branch: string;
}

/**
 * Keeps the exceptions that a review met on a branch. A review reads the whole configuration, so its list of those
 * replaces the one before; of comments it reads only those in the files it looks at, so others stay as they were last seen.
 */
export const noteExceptions = async (
  sql: Sql,
  { installation, repository, branch }: ExceptionPlace,
  exceptions: readonly Exempted[],
): Promise<void> => {
  await sql.executeSql("delete from guidepost.exceptions where repository = $1 and branch = $2 and origin = 'config'", [
    repository,
    branch,
  ]);
  if (exceptions.length === 0) return;
  await sql.executeSql(
    `insert into guidepost.exceptions (installation, repository, branch, rule, path, origin, line, until, used)
     select distinct on (one.origin, one.rule, one.path, coalesce(one.line, 0))
       $1, $2, $3, one.rule, one.path, one.origin, coalesce(one.line, 0), one.until, one.used
     from jsonb_to_recordset($4::jsonb)
       as one (rule text, path text, origin text, line integer, until date, used boolean)
     order by one.origin, one.rule, one.path, coalesce(one.line, 0), one.until desc nulls first
     on conflict (repository, branch, origin, rule, path, line) do update
     set until = excluded.until, used = excluded.used, seen = now()`,
    [installation, repository, branch, JSON.stringify(exceptions)],
  );
};
