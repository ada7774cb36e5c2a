import { PgBoss, fromPglite } from "pg-boss";
import type { JobWithMetadata } from "pg-boss";
import type { Database, Sql } from "../store/database.ts";
import type { Log } from "./log.ts";
import { errorFields } from "./log.ts";

/** A pull request (or the merge groups of a repository, pull 0) that has unsettled reviews. */
export interface Job {
  readonly installation: number;
  readonly repository: number;
  readonly pull: number;
}

/** A job in hand. */
export interface JobAtHand {
  readonly job: Job;
  /** No other try will follow if this one fails. */
  readonly last: boolean;
}

/** How patient the queue is; seconds. */
export interface Patience {
  /** Retries, each after about twice the time of the one before. */
  readonly retries: number;
  readonly firstRetrySeconds: number;
  /** A worker that is not heard of for so long is dead. At least 10. */
  readonly heartbeatSeconds: number;
  /** How often dead workers are looked for. */
  readonly superviseSeconds: number;
}

export const usualPatience: Patience = {
  retries: 8,
  firstRetrySeconds: 15,
  heartbeatSeconds: 30,
  superviseSeconds: 15,
};

/** The queue of pull requests to look at. */
export interface Queue {
  /** Adds a job within the caller's transaction: it is there exactly when the rest of the transaction is. */
  readonly send: (sql: Sql, job: Job) => Promise<void>;
  /** Removes the jobs of an installation, or of some of its repositories, in every state. Returns how many. */
  readonly remove: (sql: Sql, installation: number, repositories?: readonly number[]) => Promise<number>;
  /** Starts to hand out jobs, `width` at a time, never two of one pull request. */
  readonly work: (width: number, handle: (at: JobAtHand) => Promise<void>) => Promise<void>;
  /** Jobs by queue and state, for the metrics; `dead` are those that all tries have failed. */
  readonly counts: () => Promise<readonly { readonly queue: string; readonly state: string; readonly count: number }[]>;
  /** Lets running jobs finish, for some seconds, then closes. */
  readonly stop: (graceSeconds: number) => Promise<void>;
}

const schema = "guidepost_queue";
const reviews = "reviews";
const dead = "dead";

/** A job that is not done after this long is broken; GitHub's waits and the analysis have their own, shorter limits. */
const jobSeconds = 15 * 60;
const maxRetrySeconds = 30 * 60;

/** Opens the queue on the app's database, making its tables when they are not there. */
export const openQueue = async (database: Database, log: Log, patience: Patience): Promise<Queue> => {
  const connection =
    "url" in database.source
      ? { connectionString: database.source.url }
      : { db: fromPglite(database.source.embedded), backend: "pglite" as const };
  const boss = new PgBoss({
    ...connection,
    schema,
    application_name: "guidepost-queue",
    useListenNotify: true,
    superviseIntervalSeconds: patience.superviseSeconds,
    monitorIntervalSeconds: patience.superviseSeconds,
  });
  // A database that is away is said here; the queue goes on when it is back.
  boss.on("error", (error) => log("error", "queue", errorFields(error)));
  await boss.start();
  await boss.createQueue(dead);
  await boss.createQueue(reviews, {
    policy: "singleton",
    notify: true,
    deadLetter: dead,
    retryLimit: patience.retries,
    retryDelay: patience.firstRetrySeconds,
    retryBackoff: true,
    retryDelayMax: maxRetrySeconds,
    expireInSeconds: jobSeconds,
    heartbeatSeconds: patience.heartbeatSeconds,
  });

  return {
    send: async (sql, job) => {
      await boss.send(reviews, job, { singletonKey: `${job.repository}/${job.pull}`, db: sql });
    },
    remove: async (sql, installation, repositories) => removeJobs(sql, installation, repositories),
    work: async (width, handle) => {
      const options = {
        batchSize: 1,
        localConcurrency: width,
        includeMetadata: true,
        // A job that waits for another one of its pull request is not announced, so asking is quick even with notices.
        pollingIntervalSeconds: 1,
        notifyPollingIntervalSeconds: 1,
      } as const;
      await boss.work(reviews, options, async (jobs: JobWithMetadata<Job>[]) => {
        for (const { data, retryCount, retryLimit } of jobs)
          await handle({ job: data, last: retryCount >= retryLimit });
      });
    },
    counts: async () => countJobs(database),
    stop: async (graceSeconds) => boss.stop({ graceful: true, close: true, timeout: graceSeconds * 1_000 }),
  };
};

const removeJobs = async (sql: Sql, installation: number, repositories?: readonly number[]): Promise<number> => {
  const only = repositories ? " and (data->>'repository')::bigint = any($2::bigint[])" : "";
  const { rows } = await sql.executeSql(
    `delete from ${schema}.job where (data->>'installation')::bigint = $1${only} returning id`,
    repositories ? [installation, repositories] : [installation],
  );
  return rows.length;
};

const countJobs = async (sql: Sql): ReturnType<Queue["counts"]> => {
  const { rows } = await sql.executeSql(
    `select name, state::text as state, count(*)::integer as count from ${schema}.job
     where name in ('${reviews}', '${dead}') group by 1, 2 order by 1, 2`,
  );
  return rows.map((row) => ({
    queue: String(row["name"]),
    state: String(row["state"]),
    count: Number(row["count"]),
  }));
};
