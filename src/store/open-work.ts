import type { Row, Sql } from "./database.ts";
import { deadQueue, queueSchema } from "./queued-jobs.ts";

/** Jobs of a repository that are not done. */
export interface OpenWork {
  readonly waiting: number;
  readonly running: number;
  /** Jobs that have failed all their tries; kept for two weeks. */
  readonly dead: number;
}

/** A job that has failed all its tries. */
export interface DeadJob {
  /** 0 for a merge group; undefined for a job of the whole repository. */
  readonly pull: number | undefined;
  readonly since: Date;
}

const repositoryOfJob = "(data->>'repository')::bigint";
const number = (row: Row, name: string): number => Number(row[name]);

/** Open work by repository; a repository without any is left out. */
export const openWork = async (sql: Sql, repositories: readonly number[]): Promise<ReadonlyMap<number, OpenWork>> => {
  const { rows } = await sql.executeSql(
    `select ${repositoryOfJob} as repository,
       count(*) filter (where name <> '${deadQueue}' and state <> 'active')::integer as waiting,
       count(*) filter (where name <> '${deadQueue}' and state = 'active')::integer as running,
       count(*) filter (where name = '${deadQueue}')::integer as dead
     from ${queueSchema}.job
     where ${repositoryOfJob} = any($1::bigint[]) and state in ('created', 'retry', 'active') group by 1`,
    [[...repositories]],
  );
  return new Map(
    rows.map((row) => [
      number(row, "repository"),
      { waiting: number(row, "waiting"), running: number(row, "running"), dead: number(row, "dead") },
    ]),
  );
};

/** The dead jobs of a repository, the last one first. */
export const deadJobs = async (sql: Sql, repository: number, most: number): Promise<readonly DeadJob[]> => {
  const { rows } = await sql.executeSql(
    `select coalesce(data->>'pull', data->'command'->>'pull')::integer as pull, created_on
     from ${queueSchema}.job where name = '${deadQueue}' and ${repositoryOfJob} = $1
     order by created_on desc, id limit $2`,
    [repository, most],
  );
  return rows.map((row) => ({
    pull: row["pull"] === null ? undefined : number(row, "pull"),
    since: new Date(String(row["created_on"])),
  }));
};
