import type { SourceFile } from "../domain/change.ts";
import type { Report } from "../domain/report.ts";
import { COMMENT_LINES, OPEN_FILE_COMMENTS } from "../report/budget.ts";
import type { Reader } from "../report/github-words.ts";
import type { MarkerScope } from "../report/marker.ts";
import { newsOf, placeWithoutComments, plan } from "../review/plan.ts";
import type { Channels, Placement, PostedComment } from "../review/plan.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import { listPullFiles } from "./listed-files.ts";
import type { Listing } from "./listed-files.ts";
import type { Note } from "./notes.ts";
import { readPostedComments } from "./posted-comments.ts";
import { perform } from "./publish.ts";
import type { Outcome, Target } from "./publish.ts";
import { readPullRequest } from "./pull-request.ts";
import type { PullRequest } from "./pull-request.ts";
import { shownOf } from "./read.ts";
import type { Repository } from "./repository.ts";

/** Where findings are told after the comments are posted, and what the reader should know about the way there. */
export interface Published {
  readonly placement: Placement;
  readonly notes: readonly Note[];
}

/** A verdict to be told on a pull request. */
export interface Publication {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly pull: PullRequest;
  /** The reviewed head. */
  readonly headSha: string;
  readonly report: Report;
  /** Head texts, for suggestions. */
  readonly head: ReadonlyMap<string, SourceFile>;
  /** GitHub's list of changed files when it was read already. */
  readonly listing: Listing | undefined;
  /** Comments of ours that may stand open; 0 when none are wanted. */
  readonly comments: number;
  /** Why there must be none; undefined when there may be. */
  readonly silence: Note | undefined;
  readonly annotations: Pick<Channels, "annotations" | "annotationsPerLevel">;
  readonly key: Uint8Array;
  readonly reader: Reader;
}

/**
 * Brings the comments of a pull request in line with the report, and says where the findings that are no comments go.
 * Whatever GitHub refuses falls to the next channel; nothing here changes the verdict.
 */
export const publishToPullRequest = async (publication: Publication): Promise<Published> => {
  const { client, repository, pull, headSha, report, head, annotations, reader } = publication;
  const silent = (...notes: readonly Note[]): Published => ({
    placement: placeWithoutComments(report, annotations),
    notes,
  });
  if (publication.comments === 0) return silent();
  if (publication.silence) return silent(publication.silence);

  const scope: MarkerScope = { repositoryId: pull.repositoryId, pullNumber: pull.number, key: publication.key };
  let posted: readonly PostedComment[];
  try {
    posted = await readPostedComments(client, repository, pull.number, scope);
  } catch (error) {
    // Without knowing what is there already, a comment could be the second of its kind.
    return silent({ failed: "list", failure: failureOf(error, 0) });
  }
  if (newsOf(report).length === 0 && posted.length === 0) return silent();

  // The page's own hunks decide where comments may stand, however the texts were read.
  const listing = publication.listing ?? (await listPullFiles(client, repository, pull.number, pull.changedFiles));
  const known = {
    report,
    shown: shownOf(listing.files),
    head,
    posted,
    channels: {
      comments: publication.comments,
      fileComments: OPEN_FILE_COMMENTS,
      commentLines: COMMENT_LINES,
      ...annotations,
    },
  };
  const planned = plan(known);
  if (planned.steps.length === 0) return { placement: planned.placement, notes: [] };
  const now = await readPullRequest(client, repository, pull.number);
  if (now.headSha !== headSha) return silent("stale");

  const target: Target = { client, repository, pullNumber: pull.number, headSha, scope, reader };
  const outcome = await perform(target, planned.steps, report);
  const notes = outcome.stopped ? [noteOf(outcome.stopped)] : [];
  if (outcome.refused.length === 0) return { placement: planned.placement, notes };
  const refused = new Set(outcome.refused.map((finding) => finding.fingerprint));
  // What is posted now counts as posted; what was refused goes on to annotations and summary.
  return { placement: withRefused(planned.placement, known, refused), notes };
};

const noteOf = (stopped: NonNullable<Outcome["stopped"]>): Note =>
  stopped.kind === "stale" ? "stale" : { failed: "comments", failure: stopped };

/** The placement after some comments were refused: those are spread over annotations and summary with the rest. */
const withRefused = (
  placement: Placement,
  known: Parameters<typeof plan>[0],
  refused: ReadonlySet<string>,
): Placement => {
  const taken = (fingerprint: string): boolean => !refused.has(fingerprint);
  const comments = placement.comments.filter((finding) => taken(finding.fingerprint));
  const fileComments = placement.fileComments.filter((finding) => taken(finding.fingerprint));
  const told = new Set([...comments, ...fileComments]);
  const left = { ...known.report, findings: known.report.findings.filter((finding) => !told.has(finding)) };
  const rest = plan({ ...known, report: left, posted: [], channels: { ...known.channels, comments: 0 } }).placement;
  return { comments, fileComments, annotations: rest.annotations, summary: rest.summary };
};
