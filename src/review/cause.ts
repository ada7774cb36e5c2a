import type { Related } from "../domain/finding.ts";
import type { Place } from "../domain/place.ts";
import type { Text } from "../domain/text.ts";
import type { ChangedLines, Run } from "./changed-lines.ts";
import type { Draft } from "./draft.ts";
import type { SourceText } from "./source-text.ts";

/** Where an introduced finding stands, with the changed line behind it among its related places. */
export interface Tie {
  readonly place: Place;
  readonly side: "right" | "left";
  readonly related: readonly Related[];
}

/** What is needed to find the changed line behind a new finding. */
export interface CauseContext {
  readonly lines: ChangedLines;
  readonly base: SourceText;
  /** First and last line of the function around a place; undefined at the top level. */
  readonly functionLines: (place: Place) => { readonly first: number; readonly last: number } | undefined;
  /** Changed files that configure what the whole mini program does: app.json and its like. */
  readonly manifests: readonly string[];
}

const changedHere: Text = { en: "This changed line brings it about.", "zh-CN": "由此处的变更引起。" };
const removedHere: Text = {
  en: "These lines were removed; the problem now stands here.",
  "zh-CN": "相关代码被删除，问题出现在此处。",
};

/**
 * Ties a finding that is new on the head to a changed line: its own, one that it names among its related places, or the
 * nearest change that can have caused it (in its function, a related file, its file, a manifest). When lines were only
 * removed there, the finding stands on them, on the left. Undefined when the change has no such line: the finding is then
 * none of this change's.
 */
export const tieToChange = (draft: Draft, context: CauseContext): Tie | undefined => {
  const { lines } = context;
  const own = lines.firstAdded(draft.path, draft.startLine, draft.endLine);
  const place: Place = pick(draft);
  const here: Tie = { place, side: "right", related: draft.related };
  if (own === draft.startLine) return here;
  if (own !== undefined) return { ...here, related: [...draft.related, changedLine(draft.path, own)] };
  if (draft.related.some((one) => lines.firstAdded(one.path, one.startLine, one.startLine) !== undefined)) return here;
  const cause = findCause(draft, context);
  if (!cause) return undefined;
  const { path, run } = cause;
  if (run.newCount > 0) return { ...here, related: [...draft.related, changedLine(path, run.newStart)] };
  return {
    place: removedPlace(path, run, context),
    side: "left",
    related: [{ ...place, message: removedHere }, ...draft.related],
  };
};

const pick = ({ path, startLine, startColumn, endLine, endColumn }: Place): Place => ({
  path,
  startLine,
  startColumn,
  endLine,
  endColumn,
});

const changedLine = (path: string, line: number): Related => ({
  path,
  startLine: line,
  startColumn: 1,
  endLine: line,
  endColumn: 1,
  message: changedHere,
});

const removedPlace = (path: string, run: Run, context: CauseContext): Place => {
  const oldPath = context.lines.oldPathOf(path);
  const last = run.oldStart + run.oldCount - 1;
  return {
    path: oldPath,
    startLine: run.oldStart,
    startColumn: 1,
    endLine: last,
    endColumn: context.base.line(oldPath, last).length + 1,
  };
};

interface Cause {
  readonly path: string;
  readonly run: Run;
}

const findCause = (draft: Draft, context: CauseContext): Cause | undefined => {
  const { lines } = context;
  const around = context.functionLines(draft);
  const inFunction =
    around &&
    nearest(
      draft.path,
      draft.startLine,
      lines.runs(draft.path).filter((run) => touches(run, around)),
    );
  if (inFunction) return inFunction;
  for (const one of draft.related) {
    const found = one.path === draft.path ? undefined : nearest(one.path, one.startLine, lines.runs(one.path));
    if (found) return found;
  }
  const inFile = nearest(draft.path, draft.startLine, lines.runs(draft.path));
  if (inFile) return inFile;
  for (const path of context.manifests) {
    const found = nearest(path, 1, lines.runs(path));
    if (found) return found;
  }
  return undefined;
};

const touches = (run: Run, range: { readonly first: number; readonly last: number }): boolean =>
  run.newStart <= range.last && run.newStart + run.newCount >= range.first;

const nearest = (path: string, line: number, runs: readonly Run[]): Cause | undefined => {
  let best: Run | undefined;
  let least = Infinity;
  for (const run of runs) {
    const distance =
      line < run.newStart ? run.newStart - line : Math.max(0, line - (run.newStart + Math.max(run.newCount, 1) - 1));
    if (distance < least) {
      least = distance;
      best = run;
    }
  }
  return best && { path, run: best };
};
