import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { diffTexts } from "../../../src/github/line-diff.ts";

export interface Blob {
  readonly mode: string;
  readonly content: Buffer;
}

/** Texts are files; `mode` 120000 is a link and 160000 a submodule. */
export type Files = Readonly<Record<string, string | Buffer | Blob>>;

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly tree: ReadonlyMap<string, Blob>;
}

export const blobSha = ({ content }: Blob): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

const blobOf = (file: Files[string]): Blob =>
  typeof file === "string" || Buffer.isBuffer(file) ? { mode: "100644", content: Buffer.from(file) } : file;

export const treeOf = (files: Files): ReadonlyMap<string, Blob> =>
  new Map(Object.entries(files).map(([path, file]) => [path, blobOf(file)]));

/** Commits kept in memory; ids depend on content, parents and order alone. */
export class FakeGit {
  readonly commits = new Map<string, Commit>();

  commit(files: Files, ...parents: readonly string[]): string {
    const tree = treeOf(files);
    const names = [...tree].map(([path, blob]) => `${blob.mode} ${path} ${blobSha(blob)}`).join("\n");
    const sha = createHash("sha1")
      .update(`${this.commits.size} ${parents.join(" ")}\n${names}`)
      .digest("hex");
    this.commits.set(sha, { sha, parents, tree });
    return sha;
  }

  /** Takes over a commit that has its id from elsewhere, as from a checkout. */
  adopt(sha: string, files: Files, ...parents: readonly string[]): string {
    this.commits.set(sha, { sha, parents, tree: treeOf(files) });
    return sha;
  }

  get(sha: string): Commit {
    const found = this.commits.get(sha);
    if (!found) throw new Error(`no commit ${sha}`);
    return found;
  }

  ancestors(sha: string): readonly string[] {
    const found: string[] = [];
    const open = [sha];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      if (found.includes(at)) continue;
      found.push(at);
      open.push(...this.get(at).parents);
    }
    return found;
  }

  mergeBase(a: string, b: string): string {
    const ofA = new Set(this.ancestors(a));
    const found = this.ancestors(b).find((sha) => ofA.has(sha));
    if (found === undefined) throw new Error("unrelated histories");
    return found;
  }
}

export interface DiffEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
}

/** What GitHub lists between two commits. `hidden` paths have no patch, as files with too long a diff. */
export const diffCommits = (base: Commit, head: Commit, hidden: ReadonlySet<string>): readonly DiffEntry[] => {
  const entries: DiffEntry[] = [];
  const gone = new Map([...base.tree].filter(([path]) => !head.tree.has(path)));
  for (const [path, blob] of head.tree) {
    const before = base.tree.get(path);
    if (before && blobSha(before) === blobSha(blob) && before.mode === blob.mode) continue;
    const from = before ? undefined : [...gone].find(([, other]) => isSimilar(other, blob));
    if (from) gone.delete(from[0]);
    const old = before ?? from?.[1];
    const kind = before ? "modified" : from ? "renamed" : "added";
    entries.push(entryOf(path, from?.[0], kind, old, blob, hidden));
  }
  for (const [path, blob] of gone) entries.push(entryOf(path, undefined, "removed", blob, undefined, hidden));
  return entries.sort((a, b) => (a.filename < b.filename ? -1 : 1));
};

/** Half of the lines the same, as git's own default. */
const isSimilar = (a: Blob, b: Blob): boolean => {
  const lines = new Set(a.content.toString().split("\n"));
  const other = b.content.toString().split("\n");
  return other.filter((line) => lines.has(line)).length * 2 > Math.max(lines.size, other.length);
};

const entryOf = (
  filename: string,
  previous: string | undefined,
  status: DiffEntry["status"],
  base: Blob | undefined,
  head: Blob | undefined,
  hidden: ReadonlySet<string>,
): DiffEntry => {
  const patch = patchOf(base?.content.toString() ?? "", head?.content.toString() ?? "");
  const binary = [base, head].some((blob) => blob?.content.includes(0));
  const additions = patch.split("\n").filter((line) => line.startsWith("+")).length;
  const deletions = patch.split("\n").filter((line) => line.startsWith("-")).length;
  const blob = head ?? base;
  return {
    filename,
    ...(previous === undefined ? {} : { previous_filename: previous }),
    status,
    sha: blob ? blobSha(blob) : "",
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch === "" || binary || hidden.has(filename) ? {} : { patch }),
  };
};

const context = 3;
const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
const noEnd = "\\ No newline at end of file";

/** A last line with an end and one without differ. */
const marked = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\u0000\n`);

/** Lines before a hunk's start; the start of an empty side names the line before it. */
const zero = (start: number, count: number): number => (count === 0 ? start : start - 1);

const range = (from: number, to: number): string =>
  to === from ? `${from},0` : to - from === 1 ? `${from + 1}` : `${from + 1},${to - from}`;

/** A unified patch with three lines of context, as `pulls/{n}/files` has it. */
export const patchOf = (oldText: string, newText: string): string => {
  const [before, after] = [linesOf(oldText), linesOf(newText)];
  const oldEnded = oldText.endsWith("\n");
  const newEnded = newText.endsWith("\n");
  const changes = diffTexts(marked(oldText), marked(newText));
  const groups: (typeof changes)[number][][] = [];
  for (const hunk of changes) {
    const last = groups.at(-1)?.at(-1);
    const first = hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart;
    const end = last ? (last.oldLines === 0 ? last.oldStart : last.oldStart + last.oldLines - 1) : -Infinity;
    if (first - end - 1 <= 2 * context) groups.at(-1)?.push(hunk);
    else groups.push([hunk]);
  }
  return groups.map((group) => hunkText(group, before, after, oldEnded, newEnded)).join("\n");
};

const hunkText = (
  group: readonly {
    readonly oldStart: number;
    readonly oldLines: number;
    readonly newStart: number;
    readonly newLines: number;
  }[],
  before: readonly string[],
  after: readonly string[],
  oldEnded: boolean,
  newEnded: boolean,
): string => {
  const lines: string[] = [];
  const first = group[0];
  if (!first) return "";
  const oldFrom = Math.max(0, zero(first.oldStart, first.oldLines) - context);
  const newFrom = zero(first.newStart, first.newLines) - (zero(first.oldStart, first.oldLines) - oldFrom);
  let [oldAt, newAt] = [oldFrom, newFrom];
  const push = (sign: string, text: string | undefined, ended: boolean): void => {
    lines.push(`${sign}${text ?? ""}`);
    if (!ended) lines.push(noEnd);
  };
  const same = (until: number): void => {
    for (; oldAt < until; oldAt++, newAt++) push(" ", before[oldAt], oldAt < before.length - 1 || oldEnded);
  };
  for (const hunk of group) {
    same(zero(hunk.oldStart, hunk.oldLines));
    for (let i = 0; i < hunk.oldLines; i++, oldAt++) push("-", before[oldAt], oldAt < before.length - 1 || oldEnded);
    for (let i = 0; i < hunk.newLines; i++, newAt++) push("+", after[newAt], newAt < after.length - 1 || newEnded);
  }
  same(Math.min(before.length, oldAt + context));
  return [`@@ -${range(oldFrom, oldAt)} +${range(newFrom, newAt)} @@`, ...lines].join("\n");
};

/** A commit as GitHub's archive has it: one folder around all, long names in pax headers. */
export const archiveOf = (commit: Commit, folder: string): Buffer => {
  const parts: Buffer[] = [];
  const entry = (name: string, type: string, content: Buffer): void => {
    const head = Buffer.alloc(512);
    head.write(name.slice(0, 100), 0);
    head.write("0000664\0", 100);
    head.write(`${content.length.toString(8).padStart(11, "0")}\0`, 124);
    head.write("        ", 148);
    head.write(type, 156);
    head.write("ustar\x0000", 257);
    head.write(
      `${head
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    parts.push(head, content, Buffer.alloc((512 - (content.length % 512)) % 512));
  };
  entry("pax_global_header", "g", Buffer.from(`52 comment=${commit.sha}\n`));
  for (const [path, blob] of commit.tree) {
    if (blob.mode === "160000") continue;
    const name = `${folder}/${path}`;
    if (Buffer.byteLength(name) > 100) {
      let length = Buffer.byteLength(` path=${name}\n`);
      length += String(length + String(length).length).length;
      entry("pax_header", "x", Buffer.from(`${length} path=${name}\n`));
    }
    entry(
      Buffer.byteLength(name) > 100 ? commit.sha : name,
      blob.mode === "120000" ? "2" : "0",
      blob.mode === "120000" ? Buffer.alloc(0) : blob.content,
    );
  }
  return gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)]));
};
