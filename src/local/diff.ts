import { appendTo } from "../domain/append.ts";
import type { ChangeKind, Hunk } from "../domain/change.ts";
import { Failure } from "./failure.ts";
import { runGit } from "./git.ts";

/** One file that differs between two trees, as `git diff-tree --raw` tells. */
export interface RawChange {
  readonly path: string;
  readonly oldPath: string;
  readonly kind: ChangeKind;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  A: "added",
  D: "deleted",
  R: "renamed",
  C: "added",
  M: "modified",
  T: "modified",
};

/** Lists what differs between two trees, renames found as GitHub finds them (half of the content the same). */
export const listChanges = async (directory: string, base: string, head: string): Promise<readonly RawChange[]> => {
  const list = (renames: string) =>
    runGit(directory, [
      "diff-tree",
      "-r",
      "--raw",
      "-z",
      "--no-abbrev",
      renames,
      "-l2000",
      "--end-of-options",
      base,
      head,
    ]);
  let result = await list("-M50%");
  // Telling similar files needs their contents; a partial clone may lack them. Equal ids are seen without.
  if (result.code !== 0) result = await list("-M100%");
  if (result.code !== 0) {
    throw new Failure(
      `git cannot compare ${base.slice(0, 12)} with ${head.slice(0, 12)}: the repository is damaged or incomplete; fetch it again.`,
      `git 无法比较 ${base.slice(0, 12)} 与 ${head.slice(0, 12)}：仓库损坏或不完整，请重新获取。`,
    );
  }
  return parseRaw(result.stdout).changes;
};

/** Reads `:mode mode id id status NUL path NUL [path NUL]` records up to the patch, if there is one. */
const parseRaw = (output: Buffer): { readonly changes: readonly RawChange[]; readonly end: number } => {
  const changes: RawChange[] = [];
  let at = 0;
  const next = (): string => {
    const nul = output.indexOf(0, at);
    const text = output.toString("utf8", at, nul < 0 ? output.length : nul);
    at = nul < 0 ? output.length : nul + 1;
    return text;
  };
  while (output[at] === 58) {
    const [oldMode = "", newMode = "", oldId = "", newId = "", status = ""] = next().slice(1).split(" ");
    const letter = status.charAt(0);
    const oldPath = next();
    const path = letter === "R" || letter === "C" ? next() : oldPath;
    const kind = kinds[letter] ?? "modified";
    changes.push({ path, oldPath: letter === "C" ? path : oldPath, kind, oldMode, newMode, oldId, newId });
  }
  return { changes, end: at };
};

/** Paths of a git command line; the system takes about 2 MB of arguments, 128 kB of one. */
const maxArgumentBytes = 400_000;

/**
 * The changed lines of the given files, as git shows them with no context. Files whose content git lacks must be left
 * out. Attributes of the repository (`-diff`, `binary`, text conversion) have no say.
 */
export const diffLines = async (
  directory: string,
  base: string,
  head: string,
  changes: readonly RawChange[],
): Promise<ReadonlyMap<string, readonly Hunk[]>> => {
  const hunks = new Map<string, readonly Hunk[]>();
  for (const group of groupsOf(changes)) {
    const paths = group.flatMap((change) =>
      change.path === change.oldPath ? [change.path] : [change.oldPath, change.path],
    );
    const result = await runGit(directory, [
      "diff-tree",
      "-r",
      "-p",
      "--raw",
      "-z",
      "-U0",
      "--text",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "-M50%",
      "-l2000",
      "--end-of-options",
      base,
      head,
      "--",
      ...paths,
    ]);
    if (result.code !== 0) throw new Failure("git could not compare the changed files.", "git 无法比较变更的文件。");
    for (const [path, found] of parsePatch(result.stdout)) hunks.set(path, found);
  }
  return hunks;
};

const groupsOf = (changes: readonly RawChange[]): RawChange[][] => {
  const groups: RawChange[][] = [];
  let size = Infinity;
  for (const change of changes) {
    const bytes = Buffer.byteLength(change.path) + Buffer.byteLength(change.oldPath) + 16;
    if (size + bytes > maxArgumentBytes) {
      groups.push([]);
      size = 0;
    }
    size += bytes;
    groups.at(-1)?.push(change);
  }
  return groups;
};

/**
 * The patches follow the raw records in the same order, one `diff --git` each, so no quoted file name has to be read.
 * A type change (file to link) has two: removal and addition. Lines of content are counted off by the hunk's header,
 * so nothing in them can pass for a header.
 */
const parsePatch = (output: Buffer): Map<string, Hunk[]> => {
  const { changes, end } = parseRaw(output);
  const byPath = new Map<string, Hunk[]>();
  const patches = changes.flatMap((change) => (isTypeChange(change) ? [change, change] : [change]));
  let index = -1;
  // A lone NUL parts the records from the patches.
  let at = output[end] === 0 ? end + 1 : end;
  const skipLine = (): void => {
    const lineEnd = output.indexOf(10, at);
    at = lineEnd < 0 ? output.length : lineEnd + 1;
  };
  while (at < output.length) {
    const start = at;
    skipLine();
    const line = output.toString("latin1", start, Math.min(at, start + 200));
    if (line.startsWith("diff --git ")) index++;
    if (!line.startsWith("@@ -")) continue;
    const hunk = parseHeader(line);
    for (let left = hunk.oldLines + hunk.newLines; left > 0;) {
      // "\ No newline at end of file" belongs to the line before it and is not counted.
      if (output[at] !== 92) left--;
      skipLine();
    }
    const path = patches[index]?.path;
    if (path !== undefined) appendTo(byPath, path, hunk);
  }
  return byPath;
};

const isTypeChange = (change: RawChange): boolean =>
  change.kind === "modified" && change.oldMode.slice(0, 3) !== change.newMode.slice(0, 3);

const parseHeader = (line: string): Hunk => {
  const [, oldStart = "0", oldLines = "1", newStart = "0", newLines = "1"] =
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
  const hunk = {
    oldStart: Number(oldStart),
    oldLines: Number(oldLines),
    newStart: Number(newStart),
    newLines: Number(newLines),
  };
  return { ...hunk, added: count(hunk.newStart, hunk.newLines), removed: count(hunk.oldStart, hunk.oldLines) };
};

const count = (start: number, length: number): number[] => Array.from({ length }, (_, i) => start + i);
