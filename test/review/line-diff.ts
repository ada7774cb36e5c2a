import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hunk } from "../../src/domain/change.ts";

const range = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

/** Hunks of two texts as git sees them, without context. */
export const diffHunks = (before: string, after: string): Hunk[] => {
  const directory = mkdtempSync(join(tmpdir(), "guidepost-diff-"));
  try {
    writeFileSync(join(directory, "a"), before);
    writeFileSync(join(directory, "b"), after);
    const { stdout: patch } = spawnSync("git", ["diff", "--no-index", "-U0", "a", "b"], {
      cwd: directory,
      encoding: "utf8",
    });
    return [...patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
      ([, oldStart, oldLines = "1", newStart, newLines = "1"]) => ({
        oldStart: Number(oldStart),
        oldLines: Number(oldLines),
        newStart: Number(newStart),
        newLines: Number(newLines),
        added: range(Number(newStart), Number(newLines)),
        removed: range(Number(oldStart), Number(oldLines)),
      }),
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};
