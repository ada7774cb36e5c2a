import { PgBoss, fromPglite } from "pg-boss";
import type { JobWithMetadata } from "pg-boss";
import type { Database, Sql } from "../store/database.ts";
import { deadQueue, queueSchema } from "../store/queued-jobs.ts";
import { jobKinds, queueRules } from "./jobs.ts";
import type { JobKind, Jobs } from "./jobs.ts";
import type { Log } from "./log.ts";
import { errorFields } from "./log.ts";

/** A job in hand. */
export interface JobAtHand<Kind extends JobKind> {
  readonly job: Jobs[Kind];
  /** No other try will follow if this one fails. */
  readonly last: boolean;
  readonly createdOn: Date;
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
  /** How often the reconciler runs, in whichever process that holds the key. */
  readonly reconcileSeconds: number;
}

export const usualPatience: Patience = {
  retries: 8,
  firstRetrySeconds: 15,
  heartbeatSeconds: 30,
  superviseSeconds: 15,
  reconcileSeconds: 10 * 60,
};

/** When a job is to be done; without anything at once, and every time it is sent. */
export interface Timing {
  /** Not before so many seconds have passed. */
  readonly afterSeconds?: number;
  /** Of all that are sent with the same key within so many seconds, by any process, one stays. */
  readonly onceInSeconds?: number;
}

/** The queues of all kinds of jobs. */
export interface Queue {
  /** Adds a job within the caller's transaction: it is there exactly when the rest of the transaction is. */
  readonly send: <Kind extends JobKind>(sql: Sql, kind: Kind, job: Jobs[Kind], timing?: Timing) => Promise<void>;
  /** Starts to hand out jobs of a kind, `width` at a time, never two with the same key. */
  readonly work: <Kind extends JobKind>(
    kind: Kind,
    width: number,
    handle: (at: JobAtHand<Kind>) => Promise<void>,
  ) => Promise<void>;
  /** Lets running jobs finish, for some seconds, then closes. */
  readonly stop: (graceSeconds: number) => Promise<void>;
}

const maxRetrySeconds = 30 * 60;
/** Jobs that are done are kept for a day, to be looked at. */
const doneSeconds = 24 * 3_600;

/** Opens the queue on the app's database, making its tables when they are not there. */
export const openQueue = async (database: Database, log: Log, patience: Patience): Promise<Queue> => {
  const connection =
    "url" in database.source
      ? { connectionString: database.source.url }
      : { db: fromPglite(database.source.embedded), backend: "pglite" as const };
  const boss = new PgBoss({
    ...connection,
    schema: queueSchema,
    application_name: "guidepost-queue",
    useListenNotify: true,
    superviseIntervalSeconds: patience.superviseSeconds,
    monitorIntervalSeconds: patience.superviseSeconds,
  });
  // A database that is away is said here; the queue goes on when it is back.
  boss.on("error", (error) => log("error", "queue", errorFields(error)));
  await boss.start();
  await boss.createQueue(deadQueue);
  for (const kind of jobKinds) {
    const { policy, expireInSeconds, precious } = queueRules[kind];
    await boss.createQueue(kind, {
      policy,
      notify: true,
      expireInSeconds,
      heartbeatSeconds: patience.heartbeatSeconds,
      deleteAfterSeconds: doneSeconds,
      retryLimit: precious ? patience.retries : 0,
      retryDelay: patience.firstRetrySeconds,
      retryBackoff: true,
      retryDelayMax: maxRetrySeconds,
      ...(precious ? { deadLetter: deadQueue } : {}),
    });
  }

  return {
    send: async (sql, kind, job, { afterSeconds, onceInSeconds } = {}) => {
      await boss.send(kind, job, {
        singletonKey: queueRules[kind].keyOf(job),
        db: sql,
        ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
        ...(onceInSeconds === undefined ? {} : { singletonSeconds: onceInSeconds }),
      });
    },
    work: async (kind, width, handle) => {
      const options = {
        batchSize: 1,
        localConcurrency: width,
        includeMetadata: true,
        // A job that waits for another one of its pull request is not announced, so asking is quick even with notices.
        pollingIntervalSeconds: 1,
        notifyPollingIntervalSeconds: 1,
      } as const;
      await boss.work(kind, options, async (jobs: JobWithMetadata<Jobs[typeof kind]>[]) => {
        for (const { data, retryCount, retryLimit, createdOn } of jobs)
          await handle({ job: data, last: retryCount >= retryLimit, createdOn });
      });
    },
    stop: async (graceSeconds) => boss.stop({ graceful: true, close: true, timeout: graceSeconds * 1_000 }),
  };
};
