import type { Hunk } from "../domain/change.ts";

/** Edits up to which the shortest script is looked for; past them the changed middle counts as replaced. */
const mostEdits = 500;

const splitLines = (text: string): readonly string[] => {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
};

/**
 * The changed lines between two texts, without context: for files of which GitHub shows no patch. Linear in the texts'
 * length times the number of edits, which is capped.
 */
export const diffTexts = (oldText: string, newText: string): readonly Hunk[] => {
  const before = splitLines(oldText);
  const after = splitLines(newText);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let [oldEnd, newEnd] = [before.length, after.length];
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  if (oldEnd === start && newEnd === start) return [];
  const pairs = commonLines(before.slice(start, oldEnd), after.slice(start, newEnd));
  const hunks: Hunk[] = [];
  let [oldAt, newAt] = [start, start];
  for (const [old, fresh] of [...pairs.map(([a, b]) => [a + start, b + start] as const), [oldEnd, newEnd] as const]) {
    if (old > oldAt || fresh > newAt) hunks.push(hunkOf(oldAt, old, newAt, fresh));
    oldAt = old + 1;
    newAt = fresh + 1;
  }
  return hunks;
};

const lines = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i + 1);

/** Offsets count from 0, ends are exclusive; the hunk's lines count from 1. */
const hunkOf = (oldFrom: number, oldTo: number, newFrom: number, newTo: number): Hunk => {
  return {
    oldStart: oldTo > oldFrom ? oldFrom + 1 : oldFrom,
    oldLines: oldTo - oldFrom,
    newStart: newTo > newFrom ? newFrom + 1 : newFrom,
    newLines: newTo - newFrom,
    added: lines(newFrom, newTo),
    removed: lines(oldFrom, oldTo),
  };
};

/** Pairs of equal lines of a shortest edit script (Myers 1986), in order; none when it would be too long. */
const commonLines = (before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] => {
  const most = Math.min(mostEdits, before.length + after.length);
  const traces: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let edits = 0; edits <= most; edits++) {
    traces.push(furthest);
    const next = new Map(furthest);
    for (let k = -edits; k <= edits; k += 2) {
      let x = stepsDown(furthest, k, edits) ? reached(furthest, k + 1) : reached(furthest, k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      next.set(k, x);
      if (x >= before.length && x - k >= after.length) return pairsOf(traces, before.length, after.length);
    }
    furthest = next;
  }
  return [];
};

const reached = (furthest: ReadonlyMap<number, number>, k: number): number => furthest.get(k) ?? -1;

const stepsDown = (furthest: ReadonlyMap<number, number>, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && reached(furthest, k - 1) < reached(furthest, k + 1));

/** Walks the traces back from the end; what is passed diagonally is common. */
const pairsOf = (
  traces: readonly ReadonlyMap<number, number>[],
  oldEnd: number,
  newEnd: number,
): readonly (readonly [number, number])[] => {
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = [oldEnd, newEnd];
  for (let edits = traces.length - 1; edits >= 0; edits--) {
    const furthest = traces[edits] ?? new Map<number, number>();
    const k = x - y;
    const from = stepsDown(furthest, k, edits) ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : reached(furthest, from);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return pairs.toReversed();
};
