import type { SourceFile } from "../domain/change.ts";
import type { Finding, Severity } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { isShown, lineAnchorOf, shownFileOf } from "./anchors.ts";
import type { LineAnchor, Shown } from "./anchors.ts";
import { ranked, spread } from "./ranking.ts";
import { suggestionOf } from "./suggestion.ts";

/** A comment of ours on the pull request, recognised by its author and its signed marker. */
export interface PostedComment {
  /** REST id and GraphQL ids of the comment and its thread. */
  readonly id: number;
  readonly nodeId: string;
  readonly threadId: string;
  readonly fingerprint: string;
  readonly state: CommentState;
  readonly path: string;
  readonly body: string;
  readonly minimized: boolean;
  readonly resolved: boolean;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  /** Somebody else has written in the thread. */
  readonly answered: boolean;
}

/** `excepted`: the finding is still there, but a suppression with a reason covers it. */
export type CommentState = "open" | "fixed" | "excepted";

/** A comment to be posted with the review. */
export interface DraftComment {
  readonly finding: Finding;
  readonly anchor: LineAnchor;
  /** Replaces exactly the lines of the anchor when the reader accepts it. */
  readonly suggestion: string | undefined;
}

export type Step =
  | { readonly do: "post-review"; readonly comments: readonly DraftComment[] }
  | { readonly do: "post-file-comment"; readonly path: string; readonly finding: Finding }
  | {
      readonly do: "close-comment";
      readonly comment: PostedComment;
      readonly as: "fixed" | "excepted";
      readonly minimize: boolean;
      readonly resolve: boolean;
    }
  | { readonly do: "reopen-comment"; readonly comment: PostedComment; readonly finding: Finding };

/** The ways in which this run can reach the reader, and how much each takes. */
export interface Channels {
  /** Comments of ours that may stand open on the pull request; 0 when comments are not wanted or not allowed. */
  readonly comments: number;
  /** File comments that one push may bring. */
  readonly fileComments: number;
  /** Lines that one comment may stand on. */
  readonly commentLines: number;
  /** Annotations in all, and of each level. */
  readonly annotations: number;
  readonly annotationsPerLevel: Readonly<Record<Severity, number>>;
}

/** Where each introduced finding is told. Every one is in exactly one of the four lists. */
export interface Placement {
  readonly comments: readonly Finding[];
  readonly fileComments: readonly Finding[];
  readonly annotations: readonly Finding[];
  readonly summary: readonly Finding[];
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly placement: Placement;
}

interface Known {
  readonly report: Report;
  readonly shown: Shown;
  readonly head: ReadonlyMap<string, SourceFile>;
  readonly posted: readonly PostedComment[];
  readonly channels: Channels;
  /** Fingerprints that GitHub did not take as comments; they go to the next channel. */
  readonly refused?: ReadonlySet<string>;
}

/** What the reader is told of: introduced and not suppressed. */
export const newsOf = (report: Report): readonly Finding[] =>
  report.findings.filter((finding) => finding.status === "introduced" && finding.suppressed === undefined);

/**
 * What has to be done on the pull request so that it says what the report says, and nothing twice. Pure: a second plan
 * made from the pull request after the first was performed has no steps.
 */
export const plan = (known: Known): Plan => {
  const { report, posted, channels } = known;
  const news = ranked(newsOf(report));
  const open = posted.length === 0 ? new Set<string>() : new Set(posted.map((comment) => comment.fingerprint));
  const told = news.filter((finding) => open.has(finding.fingerprint));
  const fresh = news.filter((finding) => !open.has(finding.fingerprint));

  const wanted = fresh.filter((finding) => finding.confidence !== "low" && !known.refused?.has(finding.fingerprint));
  const drafts: DraftComment[] = [];
  const fileSteps: { readonly do: "post-file-comment"; readonly path: string; readonly finding: Finding }[] = [];
  let room = Math.max(0, channels.comments - told.length);
  for (const finding of wanted) {
    if (room === 0) break;
    const draft = draftOf(finding, known);
    const file = draft ? undefined : shownFileOf(finding, known.shown);
    if (draft) drafts.push(draft);
    else if (file && fileSteps.length < channels.fileComments) {
      fileSteps.push({ do: "post-file-comment", path: file.path, finding });
    } else continue;
    room--;
  }

  const placed = new Set([...drafts, ...fileSteps].map((step) => step.finding));
  const rest = spread(
    fresh.filter((finding) => !placed.has(finding)),
    channels.annotations,
    channels.annotationsPerLevel,
  );
  return {
    steps: [
      ...(drafts.length > 0 ? [{ do: "post-review", comments: drafts } as const] : []),
      ...fileSteps,
      ...lifeSteps(known, new Map(news.map((finding) => [finding.fingerprint, finding]))),
    ],
    placement: {
      comments: [...told, ...drafts.map((draft) => draft.finding)],
      fileComments: fileSteps.map((step) => step.finding),
      annotations: rest.taken,
      summary: rest.left,
    },
  };
};

const draftOf = (finding: Finding, { shown, head, channels }: Known): DraftComment | undefined => {
  const suggestion = suggestionOf(finding, head);
  if (suggestion) {
    const { startLine, line } = suggestion;
    const anchor: LineAnchor = { path: finding.path, side: "RIGHT", startLine, line };
    if (isShown(anchor, shown)) return { finding, anchor, suggestion: suggestion.text };
  }
  const anchor = lineAnchorOf(finding, shown, channels.commentLines);
  return anchor && { finding, anchor, suggestion: undefined };
};

/** Status of the comments that are there already: closed when their finding is gone, opened again when it is back. */
const lifeSteps = (known: Known, news: ReadonlyMap<string, Finding>): Step[] => {
  if (known.channels.comments === 0) return [];
  const unread = new Set(known.report.coverage.skipped.map((file) => file.path));
  const present = new Map<string, Finding>();
  for (const finding of known.report.findings) {
    if (finding.status === "fixed") continue;
    // One that counts wins over a suppressed one of the same fingerprint.
    if (!present.get(finding.fingerprint) || finding.suppressed === undefined)
      present.set(finding.fingerprint, finding);
  }
  const steps: Step[] = [];
  for (const comment of known.posted) {
    const finding = present.get(comment.fingerprint);
    if (!finding && unread.has(comment.path)) continue;
    const state: CommentState = finding ? (finding.suppressed ? "excepted" : "open") : "fixed";
    if (state === comment.state) continue;
    if (state !== "open") {
      const alone = !comment.answered;
      steps.push({
        do: "close-comment",
        comment,
        as: state,
        minimize: alone && !comment.minimized,
        resolve: alone && comment.canResolve && !comment.resolved,
      });
      continue;
    }
    const back = news.get(comment.fingerprint);
    if (back) steps.push({ do: "reopen-comment", comment, finding: back });
  }
  return steps;
};

/** How many findings count at each severity. */
export const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
};
