import type { Database, Sql } from "../store/database.ts";
import { recordDelivery } from "../store/deliveries.ts";
import { erase } from "../store/erase.ts";
import { enterInstallation } from "../store/installations.ts";
import { removeJobs } from "../store/queued-jobs.ts";
import { reviewsOfHead, wantReview, wantReviewAgain } from "../store/reviews.ts";
import type { ReviewKey, ReviewPlace } from "../store/reviews.ts";
import { readEvent } from "./events.ts";
import type { EventRepository, Wish } from "./events.ts";
import type { ReviewJob } from "./jobs.ts";
import type { Log } from "./log.ts";
import type { Queue } from "./queue.ts";

/** A delivery whose signature was right. */
export interface Verified {
  readonly id: string;
  readonly event: string;
  readonly payload: unknown;
}

/** What became of a delivery: `known` ones were here before, `idle` ones ask for nothing. */
export type Taken = "queued" | "erased" | "idle" | "known";

/**
 * Takes a delivery in: its id, what it asks for and the job are stored in one transaction, so a crash leaves either all
 * or nothing, and a repetition finds the id. Throws when the database is away; the delivery is not taken then.
 */
export const takeIn = async (database: Database, queue: Queue, log: Log, delivery: Verified): Promise<Taken> => {
  const { action, installation, repository, wish } = readEvent(delivery.event, delivery.payload);
  const taken = await database.transaction(async (sql): Promise<Taken> => {
    const fresh = await recordDelivery(sql, { id: delivery.id, event: delivery.event, action });
    if (!fresh) return "known";
    if (installation === undefined) return "idle";
    if (wish.kind === "erase") {
      await eraseAll(sql, log, installation, wish.repositories);
      return "erased";
    }
    if (wish.kind === "nothing") return "idle";
    await enterInstallation(sql, installation);
    return repository && (await enter(sql, queue, installation, repository, wish)) ? "queued" : "idle";
  });
  log("info", "delivery", {
    delivery: delivery.id,
    event: delivery.event,
    action,
    installation: taken === "erased" ? undefined : installation,
    repository: taken === "erased" ? undefined : repository?.id,
    taken,
  });
  return taken;
};

/** Erases an installation, or some repositories of it, from store and queue, and logs the receipt. */
export const eraseAll = async (
  sql: Sql,
  log: Log,
  installation: number,
  repositories?: readonly number[],
): Promise<void> => {
  // Rows first: whoever is queueing a job holds the installation's row until the job is there to be removed.
  const rows = await erase(sql, installation, repositories);
  const jobs = await removeJobs(sql, installation, repositories);
  log("info", "erased", { installation, repositories: repositories?.length, jobs, ...rows });
};

/** Seconds that a review may wait before its check is shown as queued: most begin at once and need no word of it. */
const announceAfterSeconds = 2;

/** Queues the review of a pull request, and the word of it. */
export const queueReview = async (sql: Sql, queue: Pick<Queue, "send">, job: ReviewJob): Promise<void> => {
  await queue.send(sql, "reviews", job);
  await queue.send(sql, "announcements", job, { afterSeconds: announceAfterSeconds });
};

/** Enters what is wished for with its jobs. False when there is nothing to do. */
const enter = async (
  sql: Sql,
  queue: Queue,
  installation: number,
  repository: EventRepository,
  wish: Wish,
): Promise<boolean> => {
  const where = { installation, repository: repository.id };
  const named = { ...where, owner: repository.owner, name: repository.name };
  switch (wish.kind) {
    case "command":
      await queue.send(sql, "commands", { ...named, command: wish.command });
      return true;
    case "find-pulls":
      await queue.send(sql, "lookups", named);
      return true;
    default: {
      const pulls = new Set(await enterReviews(sql, installation, repository, wish));
      for (const pull of pulls) await queueReview(sql, queue, { ...where, pull });
      return pulls.size > 0;
    }
  }
};

/** Enters the reviews that are wished for. Returns the pull requests to look at. */
const enterReviews = async (
  sql: Sql,
  installation: number,
  repository: EventRepository,
  wish: Wish,
): Promise<readonly number[]> => {
  const place: ReviewPlace = { installation, owner: repository.owner, name: repository.name };
  const key = (pull: number, head: string): ReviewKey => ({ repository: repository.id, pull, head });
  switch (wish.kind) {
    case "review-pull":
      await (wish.again ? wantReviewAgain : wantReview)(sql, key(wish.pull, wish.head), place);
      return [wish.pull];
    case "review-group":
      await wantReview(sql, key(0, wish.head), { ...place, group: { base: wish.base, branch: wish.branch } });
      return [0];
    case "review-again": {
      const known = await reviewsOfHead(sql, repository.id, wish.head);
      for (const review of known) await wantReviewAgain(sql, review, review);
      const others = wish.pulls.filter((pull) => !known.some((review) => review.pull === pull));
      for (const pull of others) await wantReviewAgain(sql, key(pull, wish.head), place);
      return [...known.map((review) => review.pull), ...others];
    }
    default:
      return [];
  }
};
