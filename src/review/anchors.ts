import type { Hunk } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import type { Place } from "../domain/place.ts";

/**
 * A file as the page of a pull request shows it. Its hunks include the lines of context, for GitHub takes comments on
 * those too. No hunks: the page shows no lines of it (binary, too large, only renamed), so it takes file comments only.
 */
export interface ShownFile {
  readonly path: string;
  readonly oldPath: string;
  readonly hunks: readonly Hunk[];
}

/** Everything the page of a pull request shows, by the path on the head side. */
export type Shown = ReadonlyMap<string, ShownFile>;

/** Lines that a comment stands on: both in one hunk, `startLine` at most `line`. */
export interface LineAnchor {
  readonly path: string;
  readonly side: "RIGHT" | "LEFT";
  readonly startLine: number;
  readonly line: number;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines of one side that a hunk shows; undefined when it has none there. */
const shownLines = (hunk: Hunk, side: "RIGHT" | "LEFT"): Lines | undefined => {
  const [start, count] = side === "RIGHT" ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
  return count > 0 ? { first: start, last: start + count - 1 } : undefined;
};

/** First and last line that a place covers; an end in column 1 covers nothing of its line. */
export const linesOf = (place: Place): Lines => ({
  first: place.startLine,
  last:
    place.endLine > place.startLine && place.endColumn <= 1
      ? place.endLine - 1
      : Math.max(place.startLine, place.endLine),
});

/** True when a comment on these lines is one GitHub takes. */
export const isShown = (anchor: LineAnchor, shown: Shown): boolean =>
  anchor.startLine <= anchor.line &&
  (shown.get(anchor.path)?.hunks ?? []).some((hunk) => {
    const lines = shownLines(hunk, anchor.side);
    return lines !== undefined && lines.first <= anchor.startLine && anchor.line <= lines.last;
  });

/** The part of a place that one hunk shows, from its first line on and at most `longest` lines; undefined without any. */
const anchorIn = (file: ShownFile, place: Place, side: "RIGHT" | "LEFT", longest: number): LineAnchor | undefined => {
  const wanted = linesOf(place);
  for (const hunk of file.hunks) {
    const lines = shownLines(hunk, side);
    if (!lines || lines.last < wanted.first || lines.first > wanted.last) continue;
    const startLine = Math.max(lines.first, wanted.first);
    const line = Math.min(lines.last, wanted.last, startLine + longest - 1);
    return { path: file.path, side, startLine, line };
  }
  return undefined;
};

/** The file of a finding on the page: a place on the left names the path before a rename. */
export const shownFileOf = (finding: Finding, shown: Shown): ShownFile | undefined => {
  if (finding.side === "right") return shown.get(finding.path);
  for (const file of shown.values()) if (file.oldPath === finding.path) return file;
  return shown.get(finding.path);
};

/**
 * Where a line comment about a finding may stand: on its own lines, else on the changed line that a related place names
 * as the cause. Undefined when the page shows neither.
 */
export const lineAnchorOf = (finding: Finding, shown: Shown, longest: number): LineAnchor | undefined => {
  const file = shownFileOf(finding, shown);
  const own = file && anchorIn(file, finding, finding.side === "right" ? "RIGHT" : "LEFT", longest);
  if (own) return own;
  for (const related of finding.related) {
    const cause = shown.get(related.path);
    if (!cause?.hunks.some((hunk) => hunk.added.includes(related.startLine))) continue;
    return { path: cause.path, side: "RIGHT", startLine: related.startLine, line: related.startLine };
  }
  return undefined;
};
