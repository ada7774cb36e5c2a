import type { Database, Sql } from "../store/database.ts";
import { recordDelivery } from "../store/deliveries.ts";
import { erase } from "../store/erase.ts";
import { reviewsOfHead, wantReview } from "../store/reviews.ts";
import type { ReviewKey, ReviewPlace } from "../store/reviews.ts";
import { readEvent } from "./events.ts";
import type { EventRepository, Wish } from "./events.ts";
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
    const erasing = wish.kind === "erase";
    const fresh = await recordDelivery(sql, {
      id: delivery.id,
      event: delivery.event,
      action,
      // The delivery that says that an installation is gone must not be what still names it.
      installation: erasing ? undefined : installation,
      repository: erasing ? undefined : repository?.id,
    });
    if (!fresh) return "known";
    if (installation === undefined) return "idle";
    if (wish.kind === "erase") {
      await eraseAll(sql, queue, log, installation, wish.repositories);
      return "erased";
    }
    const jobs = repository ? await enter(sql, installation, repository, wish) : [];
    for (const pull of new Set(jobs)) await queue.send(sql, { installation, repository: repository?.id ?? 0, pull });
    return jobs.length > 0 ? "queued" : "idle";
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
  queue: Queue,
  log: Log,
  installation: number,
  repositories?: readonly number[],
): Promise<void> => {
  const jobs = await queue.remove(sql, installation, repositories);
  const rows = await erase(sql, installation, repositories);
  log("info", "erased", { installation, repositories: repositories?.length, jobs, ...rows });
};

/** Enters the reviews that are wished for. Returns the pull requests to look at. */
const enter = async (
  sql: Sql,
  installation: number,
  repository: EventRepository,
  wish: Wish,
): Promise<readonly number[]> => {
  const place: ReviewPlace = { installation, owner: repository.owner, name: repository.name };
  const key = (pull: number, head: string): ReviewKey => ({ repository: repository.id, pull, head });
  switch (wish.kind) {
    case "review-pull":
      await wantReview(sql, key(wish.pull, wish.head), place, wish.again);
      return [wish.pull];
    case "review-group":
      await wantReview(sql, key(0, wish.head), { ...place, group: { base: wish.base, branch: wish.branch } }, false);
      return [0];
    case "review-again": {
      const known = await reviewsOfHead(sql, repository.id, wish.head);
      for (const review of known) await wantReview(sql, review, review, true);
      const others = wish.pulls.filter((pull) => !known.some((review) => review.pull === pull));
      for (const pull of others) await wantReview(sql, key(pull, wish.head), place, true);
      return [...known.map((review) => review.pull), ...others];
    }
    default:
      return [];
  }
};
