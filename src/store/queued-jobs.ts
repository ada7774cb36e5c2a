import type { Sql } from "./database.ts";

/** Where pg-boss keeps its tables: beside ours, in the same database. */
export const queueSchema = "guidepost_queue";

/** The queue of jobs that all tries have failed. */
export const deadQueue = "dead";

/** Removes the jobs of an installation, or of some of its repositories, from all queues in every state. Returns how many. */
export const removeJobs = async (sql: Sql, installation: number, repositories?: readonly number[]): Promise<number> => {
  const only = repositories ? " and (data->>'repository')::bigint = any($2::bigint[])" : "";
  const { rows } = await sql.executeSql(
    `delete from ${queueSchema}.job where (data->>'installation')::bigint = $1${only} returning id`,
    repositories ? [installation, repositories] : [installation],
  );
  return rows.length;
};
