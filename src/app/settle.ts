import { completeCheck } from "../github/check.ts";
import type { GitHubClient } from "../github/client.ts";
import { record } from "../github/failure.ts";
import { cancelCheck, openCheck } from "../github/open-check.ts";
import { readPullRequest } from "../github/pull-request.ts";
import type { PullRequest } from "../github/pull-request.ts";
import type { Repository } from "../github/repository.ts";
import type { CheckOutput } from "../report/check-run.ts";
import { countBySeverity, newsOf } from "../review/plan.ts";
import type { Database } from "../store/database.ts";
import { claimReview, holdsClaim, noteCheck, settleReview, unsettledReviews, wantHead } from "../store/reviews.ts";
import type { Claim, Settled, WantedReview } from "../store/reviews.ts";
import type { Analyse } from "./analysis.ts";
import { FinalFailure } from "./final-failure.ts";
import type { Job } from "./queue.ts";
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

/**
 * Settles all that is wanted of a pull request: reviews its head as it is now, and ends the checks of older heads.
 * Everything is planned against what is already on GitHub, so that a repetition after a crash does nothing twice.
 * With `last`, a failure is told on the check before it is thrown, for no other try will come.
 */
export const settle = async (workshop: Workshop, client: GitHubClient, job: Job, last: boolean): Promise<Ended> => {
  const { database } = workshop;
  const wanted = await unsettledReviews(database, job.repository, job.pull);
  const [first] = wanted;
  if (!first) return "settled";
  const repository = { owner: first.owner, repo: first.name };
  if (job.pull === 0) {
    for (const review of wanted) await settleOne(workshop, client, repository, review, undefined, last);
    return "reviewed";
  }
  const pull = await readPullRequest(client, repository, job.pull);
  for (const review of wanted) {
    if (review.head !== pull.headSha) await supersede(workshop, client, repository, review, pull.headSha);
  }
  // The push that made this the head may have been delivered to nobody: its review is wanted all the same.
  if (!wanted.some((review) => review.head === pull.headSha)) await wantHead(database, first, pull.headSha);
  const current = (await unsettledReviews(database, job.repository, job.pull)).find(
    (review) => review.head === pull.headSha,
  );
  if (!current) return "superseded";
  await settleOne(workshop, client, repository, current, pull, last);
  return "reviewed";
};

/** Ids of the app's check runs: for which pull request and which round of asking. */
const markOf = ({ pull, round }: Pick<Claim, "pull" | "round">): string => `${pull}/${round}`;

const supersede = async (
  { database, appId }: Workshop,
  client: GitHubClient,
  repository: Repository,
  review: WantedReview,
  newer: string,
): Promise<void> => {
  const claim = await claimReview(database, review);
  if (!claim) return;
  try {
    // A late or repeated delivery of an old head finds what was said of it before.
    const check = await openCheck(client, repository, {
      headSha: review.head,
      appId,
      mark: markOf(claim),
      anyRound: true,
    });
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

const settleOne = async (
  workshop: Workshop,
  client: GitHubClient,
  repository: Repository,
  review: WantedReview,
  pull: PullRequest | undefined,
  last: boolean,
): Promise<void> => {
  const { database, appId } = workshop;
  const claim = await claimReview(database, review);
  if (!claim) return;
  const check = await openCheck(client, repository, { headSha: claim.head, appId, mark: markOf(claim) });
  await noteCheck(database, claim, check.id);
  // Completed before a crash: all that comes before it is done, too.
  if (check.conclusion !== undefined) return settleReview(database, claim, settledBy(check.conclusion));
  const complete = async (output: CheckOutput): Promise<void> => {
    const failure = await completeCheck(client, repository, claim.head, output, check.id);
    if (failure) throw new Error(`the check could not be completed: ${failure.kind}`);
  };
  try {
    const verdict = await judge(workshop, client, repository, review, claim, pull);
    if (!verdict) return;
    await complete(verdict.output);
    const { error: errors, warning: warnings, notice: notices } = countBySeverity(newsOf(verdict.report));
    const { conclusion } = verdict.report;
    await settleReview(database, claim, { state: "done", conclusion, counts: { errors, warnings, notices } });
  } catch (error) {
    if (!(error instanceof FinalFailure) && !last) throw error;
    await complete(failedOutput(error));
    await settleReview(database, claim, { state: "failed" });
    if (!(error instanceof FinalFailure)) throw error;
  }
};

const settledBy = (conclusion: string): Settled =>
  conclusion === "success" || conclusion === "failure" || conclusion === "neutral"
    ? { state: "done", conclusion, counts: undefined }
    : { state: "superseded" };

const judge = async (
  workshop: Workshop,
  client: GitHubClient,
  repository: Repository,
  review: WantedReview,
  claim: Claim,
  pull: PullRequest | undefined,
): Promise<Verdict | undefined> => {
  const bench = {
    client,
    repository,
    serverUrl: workshop.serverUrl,
    analyse: workshop.analyse,
    today: workshop.today(),
    key: workshop.key,
    mayPublish: async (): Promise<boolean> => holdsClaim(workshop.database, claim),
  };
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
