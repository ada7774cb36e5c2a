import { record } from "../github/failure.ts";
import { giveUp } from "../store/reviews.ts";
import { eraseAll } from "./inbox.ts";
import type { Log } from "./log.ts";
import { errorFields } from "./log.ts";
import type { JobAtHand, Queue } from "./queue.ts";
import { settle } from "./settle.ts";
import type { Ended, Workshop } from "./settle.ts";
import type { OpenRepository } from "./tokens.ts";

/** What handling a job needs besides the job. */
export interface Crew {
  readonly workshop: Workshop;
  readonly queue: Queue;
  readonly openRepository: OpenRepository;
  readonly log: Log;
  /** Told how each try ended, for the metrics. */
  readonly count: (ended: Ended | "gone" | "error") => void;
}

/** Does one job. Throws what another try may mend; the queue comes back to it later. */
export const handleJob = async (crew: Crew, { job, last }: JobAtHand): Promise<void> => {
  const { log, count } = crew;
  try {
    const ended = await attempt(crew, { job, last });
    log("info", "job", { repository: job.repository, pull: job.pull, ended });
    count(ended);
  } catch (error) {
    log(last ? "error" : "warn", "job failed", {
      repository: job.repository,
      pull: job.pull,
      last,
      ...errorFields(error),
    });
    count("error");
    throw error;
  }
};

const attempt = async ({ workshop, queue, openRepository, log }: Crew, at: JobAtHand): Promise<Ended | "gone"> => {
  const { database } = workshop;
  const { installation, repository, pull } = at.job;
  const client = await openRepository(installation, repository);
  if (client === "no-installation") {
    // A delivery may come later than the one that says that the app was removed.
    await database.transaction(async (sql) => eraseAll(sql, queue, log, installation));
    return "gone";
  }
  if (client === "no-repository") {
    await giveUp(database, repository, pull);
    return "gone";
  }
  try {
    return await settle(workshop, client, at.job, at.last);
  } catch (error) {
    const status = record(error)["status"];
    if (!at.last || (status !== 404 && status !== 410)) throw error;
    // Deleted in the middle of the review, and still not there after all tries.
    await giveUp(database, repository, pull);
    return "gone";
  }
};
