import type { Change, ChangedFile, Hunk } from "../domain/change.ts";
import type { Coverage, Diagnostic } from "../domain/report.ts";
import type { Shown } from "../review/anchors.ts";
import type { GitHubClient } from "./client.ts";
import { blobId } from "./blob-id.ts";
import { changedEntries } from "./changed-entries.ts";
import type { ChangedEntry } from "./changed-entries.ts";
import { readContents } from "./contents.ts";
import type { Contents } from "./contents.ts";
import { diffTexts } from "./line-diff.ts";
import type { ListedFile, Listing } from "./listed-files.ts";
import { applyPatch, withoutContext } from "./patch.ts";
import type { Repository } from "./repository.ts";
import { isFile, proven, textsOf, unreadOf } from "./texts.ts";
import type { Decoding, Unread } from "./texts.ts";
import { readTree } from "./tree.ts";
import type { Tree, TreeFile } from "./tree.ts";

/** A change with what could not be read of it. */
export interface ReadChange {
  readonly change: Change;
  readonly skipped: Coverage["skipped"];
  readonly diagnostics: readonly Diagnostic[];
}

interface Range {
  /** The merge base, not the base branch's tip. */
  readonly base: string;
  readonly head: string;
}

/** Texts of unchanged files are context; together they may take this much, in bytes. */
export const maxContext = 64 * 1024 * 1024;

/**
 * Reads what lies between two commits over the API, without a checkout: the changed files with their lines, head texts of
 * the tree in scope (changed files first, then their folders' files, then the rest), base texts of changed files.
 * `listing` is GitHub's own list, for patches and renames. What cannot be read is said, never left out silently.
 */
export const readChange = async (
  client: GitHubClient,
  repository: Repository,
  range: Range,
  listing: Listing,
  inScope: (path: string) => boolean,
  decoding: Decoding,
): Promise<ReadChange> => {
  const listed = listing.files;
  const paths = listed.flatMap((file) => [file.path, file.oldPath]);
  const [base, head] = await Promise.all(
    [range.base, range.head].map(async (commit) => readTree(client, repository, commit, async () => paths)),
  );
  if (!base || !head) throw new Error("both trees are read above");
  const wanted = changedEntries(base, head, listed).filter((entry) => inScope(entry.path) || inScope(entry.oldPath));
  const files = wanted.filter((entry) => isFile(entry.head) || isFile(entry.base) || (!entry.head && !entry.base));
  const marks = decoding.listMarks(wanted.map((entry) => ({ path: entry.path, newMode: entry.head?.mode ?? "" })));
  const unlisted = (head.complete && base.complete) || listing.complete ? [] : [unlistedFiles];
  if (files.length + unlisted.length === 0) {
    return { change: { files: [], head: new Map(), base: new Map() }, skipped: [], diagnostics: marks };
  }

  const headContents = await readHead(client, repository, range.head, head, files, inScope, decoding);
  const baseContents = await readBase(client, repository, range.base, base, files, headContents.bytes, decoding);
  const headTexts = textsOf(headContents, decoding);
  const baseTexts = textsOf(baseContents, decoding);

  const changedUnread = files.flatMap((entry): readonly Unread[] => {
    if (entry.kind === "deleted" || !inScope(entry.path)) return [];
    const why =
      unreadOf(entry.path, entry.head, headTexts, decoding) ??
      (entry.base && unreadOf(entry.oldPath, entry.base, baseTexts, decoding));
    return why ? [{ ...why, diagnostic: { ...why.diagnostic, path: entry.path } }] : [];
  });
  const unread = [...changedUnread, ...unlisted];
  const changedFiles = files.map((entry): ChangedFile => ({
    path: entry.path,
    oldPath: entry.oldPath,
    kind: entry.kind,
    hunks: hunksOf(entry, headTexts.texts.get(entry.path)?.text, baseTexts.texts.get(entry.oldPath)?.text),
  }));
  return {
    change: { files: changedFiles, head: headTexts.texts, base: baseTexts.texts },
    skipped: unread.map(({ reason, diagnostic }) => ({ path: diagnostic.path ?? "", reason })),
    diagnostics: [...marks, ...unread.map(({ diagnostic }) => diagnostic), ...contextNotes(head, headContents, files)],
  };
};

/** Neither list nor trees know them all, so a verdict over the known ones must not be green. */
const unlistedFiles: Unread = {
  reason: "unreadable",
  diagnostic: {
    code: "unreadable",
    path: "…",
    message: {
      en: "Not analysed: changed files that GitHub does not list, for the change is too big; use a checkout with fetch-depth 0.",
      "zh-CN": "未分析：变更过大，GitHub 未列出全部文件；请使用 fetch-depth: 0 的检出。",
    },
  },
};

/** What the pull request's page shows of each file, for placing comments. */
export const shownOf = (listed: readonly ListedFile[]): Shown =>
  new Map(listed.map((file) => [file.path, { path: file.path, oldPath: file.oldPath, hunks: file.hunks ?? [] }]));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Bytes of all files of a tree, which its archive unpacks to. */
export const sizeOf = (tree: Tree): number => [...tree.files.values()].reduce((sum, file) => sum + file.size, 0);

/** Added files are in their patch whole, which costs no request; the rest is asked for, changed files first. */
const readHead = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  tree: Tree,
  changes: readonly ChangedEntry[],
  inScope: (path: string) => boolean,
  decoding: Decoding,
): Promise<Contents> => {
  const bytes = new Map<string, Buffer>();
  const own: TreeFile[] = [];
  for (const { path, head, base, hunks } of changes) {
    if (!isFile(head) || !inScope(path) || head.size > decoding.maxFileBytes) continue;
    const content = base ? undefined : proven(hunks && applyPatch("", hunks, "new"), head);
    if (content) bytes.set(path, content);
    else own.push(head);
  }
  const changed = new Set(changes.map((change) => change.path));
  const folders = new Set(changes.map((change) => folderOf(change.path)));
  const others = [...tree.files.values()].filter(
    (file) => isFile(file) && !changed.has(file.path) && file.size <= decoding.maxFileBytes && inScope(file.path),
  );
  let left = maxContext;
  const context = [
    ...others.filter((file) => folders.has(folderOf(file.path))),
    ...others.filter((file) => !folders.has(folderOf(file.path))),
  ].filter((file) => file.size <= left && (left -= file.size) >= 0);
  const read = await readContents(client, repository, commit, [...own, ...context], sizeOf(tree));
  return { bytes: new Map([...bytes, ...read.bytes]), lost: read.lost };
};

/** Most base texts follow from the head's and the patch, which costs no request. */
const readBase = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  tree: Tree,
  changes: readonly ChangedEntry[],
  head: ReadonlyMap<string, Buffer>,
  decoding: Decoding,
): Promise<Contents> => {
  const bytes = new Map<string, Buffer>();
  const missing: TreeFile[] = [];
  for (const { path, oldPath, base, hunks } of changes) {
    if (!isFile(base) || base.size > decoding.maxFileBytes) continue;
    const after = head.get(path);
    const same = after && blobId(after, base.id) === base.id ? after : undefined;
    const content = same ?? proven(hunks && applyPatch(after?.toString("utf8") ?? "", hunks, "old"), base);
    if (content) bytes.set(oldPath, content);
    else missing.push(base);
  }
  const read = await readContents(client, repository, commit, missing, sizeOf(tree));
  return { bytes: new Map([...bytes, ...read.bytes]), lost: read.lost };
};

const hunksOf = (entry: ChangedEntry, head: string | undefined, base: string | undefined): readonly Hunk[] => {
  if (entry.hunks) return entry.hunks.flatMap(withoutContext);
  if ((isFile(entry.head) && head === undefined) || (isFile(entry.base) && base === undefined)) return [];
  return diffTexts(base ?? "", head ?? "");
};

/** One sentence each for unchanged files that are not there as context, and for a tree too big to list. */
const contextNotes = (tree: Tree, contents: Contents, changes: readonly ChangedEntry[]): readonly Diagnostic[] => {
  const changed = new Set(changes.map((change) => change.path));
  const lost = contents.lost.filter((path) => !changed.has(path)).length;
  const notes: Diagnostic[] = [];
  if (lost > 0) {
    const en = `${lost} unchanged ${lost === 1 ? "file" : "files"} could not be read from GitHub: what they do was not considered. A checkout with fetch-depth 0 avoids this.`;
    notes.push({
      code: "budget",
      message: {
        en,
        "zh-CN": `有 ${lost} 个未变更文件未能从 GitHub 读取：未考虑其内容。使用 fetch-depth: 0 的检出可避免。`,
      },
    });
  }
  if (!tree.complete) {
    notes.push({
      code: "budget",
      message: {
        en: "The repository has more files than GitHub lists at once: only folders of changed files were considered.",
        "zh-CN": "仓库文件数超过 GitHub 一次可列出的上限：仅考虑变更文件所在的目录。",
      },
    });
  }
  return notes;
};
