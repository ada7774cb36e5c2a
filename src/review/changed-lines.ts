import type { ChangedFile, Hunk } from "../domain/change.ts";
import { LineTable } from "../domain/place.ts";

/**
 * Neighbouring lines that a change replaced, without context: `oldCount` lines from `oldStart` on became `newCount` lines
 * from `newStart` on. With a count of 0 the start is the line before which the other side's lines stood.
 */
export interface Run {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
}

/** What a change did to the lines of each file, by head path. Answers in logarithmic or linear time of one file's runs. */
export class ChangedLines {
  readonly #files = new Map<string, { readonly oldPath: string; readonly runs: readonly Run[] }>();
  readonly #headPaths = new Map<string, string>();

  constructor(files: readonly ChangedFile[]) {
    for (const file of files) {
      this.#files.set(file.path, { oldPath: file.oldPath, runs: file.hunks.flatMap(runsOf) });
      if (file.kind !== "deleted") this.#headPaths.set(file.oldPath, file.path);
    }
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Path on the base side. */
  oldPathOf(path: string): string {
    return this.#files.get(path)?.oldPath ?? path;
  }

  /** Path on the head side of a path of the base. */
  newPathOf(oldPath: string): string {
    return this.#headPaths.get(oldPath) ?? oldPath;
  }

  runs(path: string): readonly Run[] {
    return this.#files.get(path)?.runs ?? [];
  }

  /** The first line from `from` to `to` (both included) that the change added; undefined when none is. */
  firstAdded(path: string, from: number, to: number): number | undefined {
    for (const run of this.runs(path)) {
      const last = run.newStart + run.newCount - 1;
      if (run.newCount > 0 && run.newStart <= to && last >= from) return Math.max(run.newStart, from);
    }
    return undefined;
  }

  /** The base line that an unchanged head line was; undefined for an added line. */
  baseLine(path: string, line: number): number | undefined {
    let shift = 0;
    for (const run of this.runs(path)) {
      if (run.newStart > line) break;
      if (line < run.newStart + run.newCount) return undefined;
      shift += run.oldCount - run.newCount;
    }
    return line + shift;
  }
}

/** The hunk of a file that is new from its first line to its last. */
export const wholeFile = (text: string): Hunk => {
  const { count } = new LineTable(text);
  const added = Array.from({ length: count }, (_, i) => i + 1);
  return { oldStart: 0, oldLines: 0, newStart: 1, newLines: count, added, removed: [] };
};

/** Takes a hunk apart; within one, removed lines stand before the lines that were added in their place. */
const runsOf = (hunk: Hunk): Run[] => {
  const removed = new Set(hunk.removed);
  const added = new Set(hunk.added);
  const runs: Run[] = [];
  // A side without lines names the line before it (POSIX diff, unified format).
  let oldLine = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
  let newLine = hunk.newLines === 0 ? hunk.newStart + 1 : hunk.newStart;
  const oldEnd = oldLine + hunk.oldLines;
  const newEnd = newLine + hunk.newLines;
  while (oldLine < oldEnd || newLine < newEnd) {
    const oldStart = oldLine;
    const newStart = newLine;
    while (oldLine < oldEnd && removed.has(oldLine)) oldLine++;
    while (newLine < newEnd && added.has(newLine)) newLine++;
    if (oldLine > oldStart || newLine > newStart) {
      runs.push({ oldStart, oldCount: oldLine - oldStart, newStart, newCount: newLine - newStart });
    } else {
      oldLine++;
      newLine++;
    }
  }
  return runs;
};
