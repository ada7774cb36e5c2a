import type { SourceFile } from "../domain/change.ts";
import type { Finding, Severity } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { isShown, lineAnchorOf, shownFileOf } from "./anchors.ts";
import type { LineAnchor, Shown } from "./anchors.ts";
import { kinOf } from "./kin.ts";
import { ranked, spread } from "./ranking.ts";
import { SourceText } from "./source-text.ts";
import { suggestionOf } from "./suggestion.ts";

/** A comment of ours on the pull request, recognised by its author and its signed marker. */
export interface PostedComment {
  /** REST id and GraphQL ids of the comment and its thread. */
  readonly id: number;
  readonly nodeId: string;
  readonly threadId: string;
  readonly fingerprint: string;
  readonly kin: string | undefined;
  readonly state: CommentState;
  readonly path: string;
  /** It stands on the file, not on a line. */
  readonly onFile: boolean;
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
  readonly kin: string | undefined;
}

/** One thing to do on the pull request. */
export type Step =
  | { readonly do: "post-review"; readonly comments: readonly DraftComment[] }
  | FileStep
  | {
      readonly do: "close-comment";
      readonly comment: PostedComment;
      readonly as: "fixed" | "excepted";
      readonly minimize: boolean;
      readonly resolve: boolean;
    }
  /** Its finding is back. */
  | { readonly do: "reopen-comment"; readonly comment: PostedComment; readonly finding: Finding }
  /** Its finding stands in another place now, under another fingerprint. */
  | { readonly do: "move-comment"; readonly comment: PostedComment; readonly finding: Finding };

interface FileStep {
  readonly do: "post-file-comment";
  readonly path: string;
  readonly finding: Finding;
  readonly kin: string | undefined;
}

/** The ways in which this run can reach the reader, and how much each takes. */
export interface Channels {
  /** Comments of ours that may stand open on the pull request; 0 when comments are not wanted or not allowed. */
  readonly comments: number;
  /** Those of them that may stand on files. */
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

/** What has to be done on the pull request, and where each finding is told once it is. */
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
  const source = new SourceText(known.head);
  const moved = movesOf(known, news, source);
  const old = new Set(moved.map((step) => step.finding));
  const told = news.filter((finding) => open.has(finding.fingerprint) || old.has(finding));
  const fresh = news.filter((finding) => !open.has(finding.fingerprint) && !old.has(finding));

  const wanted = fresh.filter((finding) => finding.confidence !== "low" && !known.refused?.has(finding.fingerprint));
  const drafts: DraftComment[] = [];
  const fileSteps: FileStep[] = [];
  let room = Math.max(0, channels.comments - told.length);
  const stays = new Set([...told.map((one) => one.fingerprint), ...moved.map((step) => step.comment.fingerprint)]);
  let fileRoom = channels.fileComments - posted.filter((one) => one.onFile && stays.has(one.fingerprint)).length;
  for (const finding of wanted) {
    if (room === 0) break;
    const kin = kinOf(finding, source);
    const draft = draftOf(finding, known);
    const file = draft ? undefined : shownFileOf(finding, known.shown);
    if (draft) drafts.push({ ...draft, kin });
    else if (file && fileRoom-- > 0) {
      fileSteps.push({ do: "post-file-comment", path: file.path, finding, kin });
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
      ...moved,
      ...lifeSteps(
        known,
        new Set(moved.map((step) => step.comment)),
        new Map(news.map((finding) => [finding.fingerprint, finding])),
      ),
    ],
    placement: {
      comments: [...told, ...drafts.map((draft) => draft.finding)],
      fileComments: fileSteps.map((step) => step.finding),
      annotations: rest.taken,
      summary: rest.left,
    },
  };
};

/** Where findings are told when there is no pull request to comment on, or no comment may be made. */
export const placeWithoutComments = (
  report: Report,
  annotations: Pick<Channels, "annotations" | "annotationsPerLevel">,
): Placement => {
  const channels = { comments: 0, fileComments: 0, commentLines: 1, ...annotations };
  return plan({ report, shown: new Map(), head: new Map(), posted: [], channels }).placement;
};

type MoveStep = Extract<Step, { readonly do: "move-comment" }>;

/** Open comments whose finding is gone from its place while one of the same code is new in another: it has moved. */
const movesOf = (known: Known, news: readonly Finding[], source: SourceText): readonly MoveStep[] => {
  const present = new Set(known.report.findings.map((one) => (one.status === "fixed" ? "" : one.fingerprint)));
  const left = known.posted.filter(
    (comment) => comment.state === "open" && comment.kin !== undefined && !present.has(comment.fingerprint),
  );
  if (left.length === 0 || known.channels.comments === 0) return [];
  const told = new Set(known.posted.map((comment) => comment.fingerprint));
  const byKin = Map.groupBy(left, (comment) => comment.kin);
  return news.flatMap((finding): readonly MoveStep[] => {
    if (told.has(finding.fingerprint)) return [];
    const comment = byKin.get(kinOf(finding, source))?.shift();
    return comment ? [{ do: "move-comment", comment, finding }] : [];
  });
};

const draftOf = (finding: Finding, { shown, head, channels }: Known): Omit<DraftComment, "kin"> | undefined => {
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
const lifeSteps = (known: Known, moved: ReadonlySet<PostedComment>, news: ReadonlyMap<string, Finding>): Step[] => {
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
    if (moved.has(comment)) continue;
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
