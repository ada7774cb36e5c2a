import type { Hunk } from "../domain/change.ts";

/** One hunk of a patch with its lines: the first character says `+`, `-` or context. */
export interface PatchHunk extends Hunk {
  readonly lines: readonly PatchLine[];
}

interface PatchLine {
  readonly sign: "+" | "-" | " ";
  readonly text: string;
  /** False for a last line that has no line ending. */
  readonly ended: boolean;
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Reads the `patch` that GitHub gives for one file: hunks only, without file headers. Content is counted off by each
 * hunk's header, so no line of it can pass for a header. Undefined when the counts do not add up.
 */
export const parsePatch = (patch: string): readonly PatchHunk[] | undefined => {
  const lines = patch.split("\n");
  const hunks: PatchHunk[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at] === "" && at === lines.length - 1) break;
    const match = header.exec(lines[at] ?? "");
    if (!match) return undefined;
    at++;
    const [, oldStart, oldLines = "1", newStart, newLines = "1"] = match;
    const read = readHunk(lines, at, Number(oldStart), Number(oldLines), Number(newStart), Number(newLines));
    if (!read) return undefined;
    hunks.push(read.hunk);
    at = read.next;
  }
  return hunks;
};

const readHunk = (
  lines: readonly string[],
  start: number,
  oldStart: number,
  oldLines: number,
  newStart: number,
  newLines: number,
): { readonly hunk: PatchHunk; readonly next: number } | undefined => {
  const read: PatchLine[] = [];
  const added: number[] = [];
  const removed: number[] = [];
  let [oldLeft, newLeft, at] = [oldLines, newLines, start];
  while (oldLeft > 0 || newLeft > 0) {
    const line = lines[at++];
    const sign = line?.charAt(0);
    if (line === undefined || (sign !== "+" && sign !== "-" && sign !== " ")) return undefined;
    if (sign === "+") added.push(newStart + newLines - newLeft);
    if (sign === "-") removed.push(oldStart + oldLines - oldLeft);
    if (sign !== "-") newLeft--;
    if (sign !== "+") oldLeft--;
    // "\ No newline at end of file" belongs to the line before it.
    const ended = !lines[at]?.startsWith("\\");
    if (!ended) at++;
    read.push({ sign, text: line.slice(1), ended });
  }
  if (oldLeft < 0 || newLeft < 0) return undefined;
  return { hunk: { oldStart, oldLines, newStart, newLines, added, removed, lines: read }, next: at };
};

/** The hunk's runs of changed lines, each without context, as git shows them with `-U0`. */
export const withoutContext = (hunk: PatchHunk): readonly Hunk[] => {
  const runs: Hunk[] = [];
  let [oldAt, newAt] = [hunk.oldStart, hunk.newStart];
  // The start of an empty side names the line before it.
  if (hunk.oldLines === 0) oldAt++;
  if (hunk.newLines === 0) newAt++;
  let added: number[] = [];
  let removed: number[] = [];
  const close = (): void => {
    if (added.length + removed.length === 0) return;
    runs.push({
      oldStart: removed[0] ?? oldAt - 1,
      oldLines: removed.length,
      newStart: added[0] ?? newAt - 1,
      newLines: added.length,
      added,
      removed,
    });
    added = [];
    removed = [];
  };
  for (const line of hunk.lines) {
    if (line.sign === " ") {
      close();
      oldAt++;
      newAt++;
    } else if (line.sign === "+") added.push(newAt++);
    else removed.push(oldAt++);
  }
  close();
  return runs;
};

/**
 * The other side's text, from one side's text and the patch between them. Undefined when the patch does not fit. A caller
 * compares the blob id of the result with the tree's: that proves it right.
 */
export const applyPatch = (text: string, hunks: readonly PatchHunk[], towards: "old" | "new"): string | undefined => {
  const [given, wanted] = towards === "old" ? ["+", "-"] : ["-", "+"];
  const source = text === "" ? [] : text.split("\n");
  const lastEnded = text.endsWith("\n");
  if (lastEnded) source.pop();
  let result = "";
  let at = 0;
  const copy = (until: number): void => {
    for (; at < until; at++)
      result += at === source.length - 1 && !lastEnded ? (source[at] ?? "") : `${source[at] ?? ""}\n`;
  };
  for (const hunk of hunks) {
    const [start, length] = towards === "old" ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
    const first = length === 0 ? start : start - 1;
    if (first < at || first > source.length) return undefined;
    copy(first);
    for (const line of hunk.lines) {
      if (line.sign !== wanted) {
        if (source[at] !== line.text) return undefined;
        at++;
      }
      if (line.sign !== given) result += line.ended ? `${line.text}\n` : line.text;
    }
  }
  copy(source.length);
  return result;
};
