import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import type { DraftComment, Step } from "../review/plan.ts";
import { closedBody, commentBody, reviewBody } from "../report/comment.ts";
import type { Reader } from "../report/github-words.ts";
import type { MarkerScope } from "../report/marker.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import type { GitHubFailure } from "./failure.ts";
import { readPostedComments } from "./posted-comments.ts";
import { readPullRequest } from "./pull-request.ts";
import type { Repository } from "./repository.ts";

/** Where and for what steps are performed. */
export interface Target {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly pullNumber: number;
  /** The reviewed head: comments belong to it, whatever has been pushed since. */
  readonly headSha: string;
  readonly scope: MarkerScope;
  readonly reader: Reader;
}

/** What came of the steps. Only what GitHub has confirmed counts as posted. */
export interface Outcome {
  /** Findings whose comment GitHub did not take: the next channel must tell them. */
  readonly refused: readonly Finding[];
  /** What ended the posting: nothing more was tried after a missing permission, a limit or another push. */
  readonly stopped: Ending | undefined;
}

/** The head is another one by now. */
type Ending = GitHubFailure | { readonly kind: "stale" };

/** Old comments whose status one push brings up to date; the next one goes on. */
const mostEdits = 30;

/** Performs a plan's steps in order. Never throws for what GitHub refuses: the outcome says it. */
export const perform = async (target: Target, steps: readonly Step[], report: Report): Promise<Outcome> => {
  const refused: Finding[] = [];
  let stopped: Ending | undefined;
  let edits = 0;
  for (const step of steps) {
    if (step.do === "post-review" || step.do === "post-file-comment") {
      const posted = stopped ? { refused: findingsOf(step) } : await post(target, step, report);
      refused.push(...posted.refused);
      stopped ??= ending(posted.failure);
      continue;
    }
    const isLeft = stopped !== undefined || edits++ >= mostEdits;
    const failure = isLeft ? undefined : await attempt(() => updateComment(target, step, report));
    stopped ??= ending(failure);
    // A comment that still says "fixed" tells nobody that the finding is back.
    if (step.do === "reopen-comment" && (isLeft || failure)) refused.push(step.finding);
  }
  return { refused, stopped };
};

type Post = Extract<Step, { readonly do: "post-review" | "post-file-comment" }>;
type Update = Exclude<Step, Post>;

const findingsOf = (step: Post): readonly Finding[] =>
  step.do === "post-review" ? step.comments.map((comment) => comment.finding) : [step.finding];

const post = async (target: Target, step: Post, report: Report): Promise<Posted> =>
  step.do === "post-review"
    ? postReview(target, step.comments, elsewhere(report, step.comments.length))
    : postFileComment(target, step);

/** One bad anchor or one deleted comment says nothing about the next; anything else would only happen again. */
const ending = (failure: Ending | undefined): Ending | undefined =>
  failure?.kind === "invalid" || failure?.kind === "missing" ? undefined : failure;

const elsewhere = (report: Report, told: number): number =>
  Math.max(
    0,
    report.findings.filter((finding) => finding.status === "introduced" && !finding.suppressed).length - told,
  );

interface Posted {
  readonly refused: readonly Finding[];
  readonly failure?: Ending | undefined;
}

/** Undefined when it worked. */
const attempt = async (work: () => Promise<unknown>): Promise<GitHubFailure | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return failureOf(error, 0);
  }
};

/**
 * Posts one review. GitHub takes all comments of a review or none: after a 422 the halves are tried on their own until the
 * bad ones stand alone. After an answer that leaves open whether the review is there, the comments are listed again and
 * only what is missing goes on.
 */
const postReview = async (target: Target, comments: readonly DraftComment[], others: number): Promise<Posted> => {
  const failure = await attempt(() => createReview(target, comments, others));
  const all = comments.map((comment) => comment.finding);
  // Without a list, what GitHub says that it took counts as taken: nothing is told twice.
  if (!failure) return { refused: (await missing(target, all)) ?? [] };
  if (failure.kind === "transient") {
    const lost = await missing(target, all);
    // Nobody knows what is there: nothing is sent twice, and the next channel tells it.
    if (!lost) return { refused: all, failure };
    if (lost.length < all.length) return { refused: lost };
    // Nothing of it is there: once more is no repetition.
    const again = await attempt(() => createReview(target, comments, others));
    return again ? { refused: all, failure: again } : { refused: (await missing(target, all)) ?? [] };
  }
  if (failure.kind === "invalid" && (await hasMoved(target))) return { refused: all, failure: { kind: "stale" } };
  if (failure.kind === "invalid" && comments.length > 1) {
    const middle = comments.length >> 1;
    const first = await postReview(target, comments.slice(0, middle), others);
    const second = await postReview(target, comments.slice(middle), others);
    return { refused: [...first.refused, ...second.refused], failure: ending(first.failure) ?? second.failure };
  }
  return { refused: all, failure };
};

/** After a force push GitHub refuses every comment on the old head, so halving the batch would only repeat that. */
const hasMoved = async ({ client, repository, pullNumber, headSha }: Target): Promise<boolean> => {
  try {
    return (await readPullRequest(client, repository, pullNumber)).headSha !== headSha;
  } catch {
    return false;
  }
};

const createReview = async (target: Target, comments: readonly DraftComment[], others: number): Promise<void> => {
  await target.client.rest.pulls.createReview({
    ...target.repository,
    pull_number: target.pullNumber,
    commit_id: target.headSha,
    event: "COMMENT",
    body: reviewBody(comments.length, others, target.reader),
    comments: comments.map(({ finding, anchor, suggestion, kin }) => ({
      path: anchor.path,
      side: anchor.side,
      line: anchor.line,
      // GitHub wants `start_line` before `line`, not equal to it.
      ...(anchor.startLine < anchor.line ? { start_line: anchor.startLine, start_side: anchor.side } : {}),
      body: commentBody(finding, { anchor, suggestion, kin }, target.reader, target.scope),
    })),
  });
};

/** Which of the findings have no comment now, though GitHub may have taken it; undefined when the list is not to be had. */
const missing = async (target: Target, findings: readonly Finding[]): Promise<readonly Finding[] | undefined> => {
  try {
    const there = await readPostedComments(target.client, target.repository, target.pullNumber, target.scope);
    const seen = new Set(there.map((comment) => comment.fingerprint));
    return findings.filter((finding) => !seen.has(finding.fingerprint));
  } catch {
    return undefined;
  }
};

const postFileComment = async (
  target: Target,
  { path, finding, kin }: Extract<Step, { readonly do: "post-file-comment" }>,
): Promise<Posted> => {
  const create = async (): Promise<unknown> =>
    target.client.rest.pulls.createReviewComment({
      ...target.repository,
      pull_number: target.pullNumber,
      commit_id: target.headSha,
      path,
      subject_type: "file",
      body: commentBody(finding, { anchor: undefined, suggestion: undefined, kin }, target.reader, target.scope),
    });
  const failure = await attempt(create);
  if (!failure) return { refused: [] };
  if (failure.kind !== "transient") return { refused: [finding], failure };
  const lost = await missing(target, [finding]);
  if (!lost) return { refused: [finding], failure };
  if (lost.length === 0) return { refused: [] };
  const again = await attempt(create);
  return again ? { refused: [finding], failure: again } : { refused: [] };
};

const updateComment = async (target: Target, step: Update, report: Report): Promise<void> => {
  const { client, repository, reader, scope } = target;
  const { comment } = step;
  const { fingerprint, kin } = comment;
  if (step.do !== "close-comment") {
    const body = commentBody(step.finding, { anchor: undefined, suggestion: undefined, kin }, reader, scope);
    await client.rest.pulls.updateReviewComment({ ...repository, comment_id: comment.id, body });
    if (step.do === "move-comment") return;
    if (comment.minimized) await client.graphql(unminimize, { id: comment.nodeId });
    if (comment.resolved && comment.canUnresolve) await client.graphql(unresolve, { id: comment.threadId });
    return;
  }
  const reason = report.findings.find((finding) => finding.fingerprint === fingerprint)?.suppressed?.reason ?? "";
  const closed = { as: step.as, sha: target.headSha, reason, fingerprint, kin };
  await client.rest.pulls.updateReviewComment({
    ...repository,
    comment_id: comment.id,
    body: closedBody(comment.body, closed, reader, scope),
  });
  // The text says it already; that it is also folded away is a courtesy, which a token may lack the right for.
  if (step.minimize) await attempt(() => client.graphql(minimize, { id: comment.nodeId }));
  if (step.resolve) await attempt(() => client.graphql(resolve, { id: comment.threadId }));
};

const minimize = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`;
const unminimize = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }
}`;
const resolve = `mutation ($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;
const unresolve = `mutation ($id: ID!) {
  unresolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;
