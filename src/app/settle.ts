import { completeCheck } from "../github/check.ts";
import type { GitHubClient } from "../github/client.ts";
import { LimitReached, record } from "../github/failure.ts";
import { cancelCheck } from "../github/open-check.ts";
import { readPullRequest } from "../github/pull-request.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { Repository } from "../github/repository.ts";
import type { CheckOutput } from "../report/check-run.ts";
import type { Database } from "../store/database.ts";
import { readGrants } from "../store/grants.ts";
import { claimReview, holdsClaim, settleReview, unsettledReviews, wantHead } from "../store/reviews.ts";
import type { Claim, Settled, WantedReview } from "../store/reviews.ts";
import type { Analyse } from "./analysis.ts";
import { announceReviewed } from "./commands/announce.ts";
import { FinalFailure } from "./final-failure.ts";
import type { ReviewJob } from "./jobs.ts";
import { outcomeOf } from "./outcome.ts";
import { openReviewCheck } from "./review-check.ts";
import { reviewMergeGroup, reviewPullRequest } from "./verdict.ts";
import type { Verdict } from "./verdict.ts";

/** What a worker works with. */
export interface Workshop {
  readonly database: Database;
  readonly appId: number;
  readonly serverUrl: string;
  readonly analyse: Analyse;
  readonly key: Uint8Array;
  /** YYYY-MM-DD */
  readonly today: () => string;
}

/** How a try of a job ended. */
export type Ended = "reviewed" | "superseded" | "settled" | "failed";

/** How a pull request is looked at. */
export interface Attempt {
  readonly client: GitHubClient;
  readonly limitedFor: () => number | undefined;
  /** The app may push to branches of the repository, which is optional. */
  readonly mayCommit: () => Promise<boolean>;
  /** No other try will come: a failure is told on the check before it is thrown. */
  readonly last: boolean;
}

/** One look at a pull request (or at merge groups). */
interface Visit extends Attempt, Workshop {
  readonly repository: Repository;
  readonly pull: PullRequest | undefined;
  /** All tries have failed: checks are ended and nothing is judged. */
  readonly closing: boolean;
}

/**
 * Settles all that is wanted of a pull request: reviews its head as it is now, and ends the checks of older heads.
 * Everything is planned against what is already on GitHub, so that a repetition after a crash does nothing twice.
 */
export const settle = async (workshop: Workshop, attempt: Attempt, job: ReviewJob): Promise<Ended> => {
  const { database } = workshop;
  const wanted = await unsettledReviews(database, job.repository, job.pull);
  const [first] = wanted;
  if (!first) return "settled";
  const repository = { owner: first.owner, repo: first.name };
  const closing = job.closing ?? false;
  if (job.pull === 0) {
    const visit = { ...workshop, ...attempt, repository, closing, pull: undefined };
    for (const review of wanted) await settleOne(visit, review);
    return "reviewed";
  }
  const pull = await readPullRequest(attempt.client, repository, job.pull);
  const visit = { ...workshop, ...attempt, repository, closing, pull };
  for (const review of wanted) {
    if (review.head !== pull.headSha) await supersede(visit, review, pull.headSha);
  }
  // The push that made this the head may have been delivered to nobody: its review is wanted all the same.
  if (!wanted.some((review) => review.head === pull.headSha)) await wantHead(database, first, pull.headSha);
  const current = (await unsettledReviews(database, job.repository, job.pull)).find(
    (review) => review.head === pull.headSha,
  );
  if (!current) return "superseded";
  await settleOne(visit, current);
  if ((await unsettledReviews(database, job.repository, job.pull)).length === 0)
    await announceReviewed(attempt.client, database, repository, job);
  return "reviewed";
};

const supersede = async (
  { database, client, repository, appId }: Visit,
  review: WantedReview,
  newer: string,
): Promise<void> => {
  const claim = await claimReview(database, review);
  if (!claim) return;
  try {
    // A late or repeated delivery of an old head finds what was said of it before.
    const check = await openReviewCheck(database, client, repository, claim, { appId, anyRound: true });
    if (!check) return;
    const output = {
      title: "Superseded by a newer push · 已被新的推送取代",
      summary: `This commit was not judged: ${newer} is the head now. · 未评审此提交：当前的头提交为 ${newer}。`,
    };
    if (check.conclusion === undefined) await cancelCheck(client, repository, check.id, output);
  } catch (error) {
    // After a force push GitHub may have forgotten the commit, and nobody waits for its check then.
    const status = record(error)["status"];
    if (status !== 404 && status !== 422) throw error;
  }
  await settleReview(database, claim, { state: "superseded" });
};

const settleOne = async (visit: Visit, review: WantedReview): Promise<void> => {
  const { database, client, repository, appId, pull, last, closing } = visit;
  const claim = await claimReview(database, review);
  if (!claim) return;
  const check = await openReviewCheck(database, client, repository, claim, { appId });
  if (!check) return;
  // Completed before a crash: all that comes before it is done, too.
  if (check.conclusion !== undefined) return settleReview(database, claim, settledBy(check.conclusion));
  const complete = async (output: CheckOutput): Promise<void> => {
    const refusal = await completeCheck(client, repository, claim.head, output, check.id);
    if (refusal?.failure.kind === "limit") throw new LimitReached(refusal.failure.waitMs ?? 0);
    if (refusal) throw new Error(`the check could not be completed: ${refusal.failure.kind}`);
  };
  if (closing) {
    await complete(failedOutput(undefined));
    return settleReview(database, claim, { state: "failed" });
  }
  try {
    const verdict = await judge(visit, review, claim);
    if (!verdict) return;
    // Comments that a limit kept back go on in another try, which finds those that are there.
    const limited = visit.limitedFor();
    if (limited !== undefined && !last) throw new LimitReached(limited);
    await complete(verdict.output);
    const { conclusion } = verdict.report;
    const outcome = outcomeOf(verdict.report, pull?.baseRef ?? review.group?.branch ?? "");
    await database.transaction(async (sql) => settleReview(sql, claim, { state: "done", conclusion, outcome }));
  } catch (error) {
    if (!(error instanceof FinalFailure) && (!last || error instanceof LimitReached)) throw error;
    await complete(failedOutput(error));
    await settleReview(database, claim, { state: "failed" });
    if (!(error instanceof FinalFailure)) throw error;
  }
};

const settledBy = (conclusion: string): Settled =>
  conclusion === "success" || conclusion === "failure" || conclusion === "neutral"
    ? { state: "done", conclusion, outcome: undefined }
    : { state: "superseded" };

const judge = async (visit: Visit, review: WantedReview, claim: Claim): Promise<Verdict | undefined> => {
  const { client, repository, database, serverUrl, analyse, key, pull, mayCommit } = visit;
  const mayPublish = async (): Promise<boolean> => holdsClaim(database, claim);
  const grants = await readGrants(database, review.repository, review.pull);
  const bench = { client, repository, serverUrl, analyse, today: visit.today(), grants, key, mayPublish, mayCommit };
  if (pull) return reviewPullRequest(bench, pull, claim.head);
  if (!review.group) throw new Error("a merge group has a base");
  return reviewMergeGroup(bench, { ...review.group, head: claim.head });
};

/** A check must never stay open, and never be green for a review that did not happen. */
const failedOutput = (error: unknown): CheckOutput => ({
  conclusion: "failure",
  title: "Guidepost could not complete the review · 评审未能完成",
  summary:
    error instanceof FinalFailure
      ? `${error.text.en}\n\n${error.text["zh-CN"]}`
      : "GitHub could not be reached, or refused, after many tries. Ask for the check again.\n\n多次尝试后仍无法访问 GitHub 或被其拒绝。请重新运行此检查。",
  annotations: [],
});
