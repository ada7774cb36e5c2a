import { LimitReached, record } from "../github/failure.ts";
import type { Database } from "../store/database.ts";
import { isInstalled } from "../store/installations.ts";
import { giveUp, wantReviewAgain } from "../store/reviews.ts";
import { standingOf, waitOf } from "./budget.ts";
import { runCommand } from "./commands/run-command.ts";
import type { CommandEnded } from "./commands/run-command.ts";
import { eraseAll, queueReview } from "./inbox.ts";
import type { CommandJob, Jobs, LookupJob, ReviewJob } from "./jobs.ts";
import type { Log } from "./log.ts";
import { errorFields } from "./log.ts";
import { lookUp } from "./look-up.ts";
import type { JobAtHand, Queue } from "./queue.ts";
import { settle } from "./settle.ts";
import type { Ended, Workshop } from "./settle.ts";
import type { OpenRepository, Opened } from "./tokens.ts";
import type { GitHubClient } from "../github/client.ts";

/** What handling a job needs besides the job. */
export interface Crew {
  readonly workshop: Workshop;
  readonly queue: Queue;
  readonly openRepository: OpenRepository;
  readonly log: Log;
  /** Told how each try ended, for the metrics. */
  readonly count: (ended: Ended | CommandEnded | "looked-up" | "postponed" | "gone" | "error") => void;
}

/** Reviews what is wanted of a pull request. Throws what another try may mend; the queue comes back to it later. */
export const handleReview = async (crew: Crew, at: JobAtHand<"reviews">): Promise<void> =>
  handle(crew, "reviews", at, async (opened) => {
    const { database } = crew.workshop;
    const { repository, pull, closing } = at.job;
    try {
      const mayCommit = async (): Promise<boolean> => (await openWriter(crew, at.job)) !== undefined;
      return await settle(crew.workshop, { ...opened, mayCommit, last: at.last }, at.job);
    } catch (error) {
      if ((!at.last && !closing) || !isGone(error)) throw error;
      // Deleted in the middle of the review, and still not there after all tries.
      await giveUp(database, repository, pull);
      return "gone";
    }
  });

/** Runs a person's command. */
export const handleCommand = async (crew: Crew, at: JobAtHand<"commands">): Promise<void> =>
  handle(crew, "commands", at, async ({ client }) => {
    const { workshop, queue, log } = crew;
    const { installation, repository, owner, name, command } = at.job;
    const review = async (head: string): Promise<void> => {
      await workshop.database.transaction(async (sql) => {
        if (!(await isInstalled(sql, installation))) return;
        await wantReviewAgain(sql, { repository, pull: command.pull, head }, { installation, owner, name });
        await queueReview(sql, queue, { installation, repository, pull: command.pull });
      });
    };
    const bench = {
      client,
      installation,
      repository: { owner, repo: name },
      repositoryId: repository,
      openWriter: async () => openWriter(crew, at.job),
      workshop,
      review,
    };
    return runCommand({ ...bench, log, last: at.last }, command);
  });

/** Queues the heads of a repository's open pull requests that nobody told of. */
export const handleLookup = async (crew: Crew, at: JobAtHand<"lookups">): Promise<void> =>
  handle(crew, "lookups", at, async ({ client }) => {
    await lookUp(crew.workshop.database, crew.queue, client, at.job);
    return "looked-up";
  });

/** A client that may push, too; undefined when the owner has not granted that. */
const openWriter = async (
  crew: Crew,
  { installation, repository }: ReviewJob | CommandJob,
): Promise<GitHubClient | undefined> => {
  const opened = await crew.openRepository({ installation, repository, purpose: "command" });
  return typeof opened === "string" ? undefined : opened.client;
};

const isGone = (error: unknown): boolean => {
  const { status } = record(error);
  return status === 404 || status === 410;
};

type HowItEnded = Parameters<Crew["count"]>[0];
type Handled = "reviews" | "commands" | "lookups";

/** Opens the repository, lets `work` do the job, and tells log and metrics how that ended. */
const handle = async <Kind extends Handled>(
  crew: Crew,
  kind: Kind,
  { job, last }: JobAtHand<Kind>,
  work: (opened: Opened) => Promise<HowItEnded>,
): Promise<void> => {
  const { log, count } = crew;
  const { repository } = job;
  try {
    const ended = await attempt(crew, kind, job, work);
    log("info", "job", { kind, repository, ended });
    count(ended);
  } catch (error) {
    log(last ? "error" : "warn", "job failed", { kind, repository, last, ...errorFields(error) });
    count("error");
    throw error;
  }
};

const attempt = async <Kind extends Handled>(
  crew: Crew,
  kind: Kind,
  job: Jobs[Kind],
  work: (opened: Opened) => Promise<HowItEnded>,
): Promise<HowItEnded> => {
  const { workshop, queue } = crew;
  const { installation, repository } = job;
  const wait = waitOf(await standingOf(workshop.database, installation));
  if (wait > 0 && mayPostpone(job)) return postpone(workshop.database, queue, kind, job, wait);
  const opened = await crew.openRepository({ installation, repository, purpose: "review" });
  if (typeof opened === "string") return close(crew, opened, installation, repository);
  try {
    return await work(opened);
  } catch (error) {
    if (!(error instanceof LimitReached) || !mayPostpone(job)) throw error;
    return postpone(workshop.database, queue, kind, job, error.waitMs);
  }
};

/** What was put off so often, over about ten hours, meets something else than a limit, and shall fail as that. */
const mostPostponements = 24;
const firstPatienceSeconds = 30;
/** Up to about half an hour. */
const mostDoublings = 6;

const mayPostpone = ({ postponed = 0 }: ReviewJob | CommandJob | LookupJob): boolean => postponed < mostPostponements;

/** Gives the job back to the queue until GitHub will listen again, so that the worker can do another installation's. */
const postpone = async <Kind extends Handled>(
  database: Database,
  queue: Queue,
  kind: Kind,
  job: Jobs[Kind],
  waitMs: number,
): Promise<"postponed" | "gone"> =>
  database.transaction(async (sql) => {
    if (!(await isInstalled(sql, job.installation))) return "gone";
    const { postponed = 0 } = job;
    // Later each time, for what is free again may be too little for all that wait; and not all in the same second.
    const patience = firstPatienceSeconds * 2 ** Math.min(postponed, mostDoublings);
    const afterSeconds = Math.max(Math.ceil(waitMs / 1_000) + 1, patience) + (job.repository % 30);
    await queue.send(sql, kind, { ...job, postponed: postponed + 1 }, { afterSeconds });
    return "postponed";
  });

/** There is nothing to be done any more where the app may not look any more. */
const close = async (
  { workshop, log }: Crew,
  why: "no-installation" | "no-repository",
  installation: number,
  repository: number,
): Promise<"gone"> => {
  // A delivery may come later than the one that says that the app was removed.
  if (why === "no-installation") {
    await workshop.database.transaction(async (sql) => eraseAll(sql, log, installation));
  } else {
    await giveUp(workshop.database, repository);
  }
  return "gone";
};
