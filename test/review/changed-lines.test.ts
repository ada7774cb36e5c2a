import { expect, test } from "vitest";
import type { ChangedFile, Hunk } from "../../src/domain/change.ts";
import { ChangedLines } from "../../src/review/changed-lines.ts";

const file = (hunks: readonly Hunk[]): ChangedFile => ({ path: "b.js", oldPath: "a.js", kind: "renamed", hunks });

// Base: 1 2 3 4 5 6 7 8; head: 1 N N 2 3 X 5 6 8.
const bare: readonly Hunk[] = [
  { oldStart: 1, oldLines: 0, newStart: 2, newLines: 2, added: [2, 3], removed: [] },
  { oldStart: 4, oldLines: 1, newStart: 6, newLines: 1, added: [6], removed: [4] },
  { oldStart: 7, oldLines: 1, newStart: 8, newLines: 0, added: [], removed: [7] },
];
// The same as GitHub sends it: one hunk with the lines around.
const shown: readonly Hunk[] = [
  { oldStart: 1, oldLines: 8, newStart: 1, newLines: 9, added: [2, 3, 6], removed: [4, 7] },
];

test.each([
  ["without context", bare],
  ["with context", shown],
])("lines are followed to the base, %s", (_, hunks) => {
  const lines = new ChangedLines([file(hunks)]);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map((line) => lines.baseLine("b.js", line))).toEqual([
    1,
    undefined,
    undefined,
    2,
    3,
    undefined,
    5,
    6,
    8,
  ]);
  expect(lines.runs("b.js")).toEqual([
    { oldStart: 2, oldCount: 0, newStart: 2, newCount: 2 },
    { oldStart: 4, oldCount: 1, newStart: 6, newCount: 1 },
    { oldStart: 7, oldCount: 1, newStart: 9, newCount: 0 },
  ]);
  expect([lines.firstAdded("b.js", 1, 9), lines.firstAdded("b.js", 3, 5), lines.firstAdded("b.js", 4, 5)]).toEqual([
    2,
    3,
    undefined,
  ]);
  expect([lines.oldPathOf("b.js"), lines.newPathOf("a.js"), lines.oldPathOf("c.js")]).toEqual(["a.js", "b.js", "c.js"]);
});

test("a file without hunks is unchanged line by line", () => {
  const lines = new ChangedLines([file([])]);
  expect(lines.baseLine("b.js", 7)).toBe(7);
  expect(lines.firstAdded("b.js", 1, 100)).toBeUndefined();
});
