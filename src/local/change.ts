import type { Change, ChangedFile, Hunk, SourceFile } from "../domain/change.ts";
import type { Coverage, Diagnostic } from "../domain/report.ts";
import { wholeFile } from "../review/changed-lines.ts";
import { listMarks } from "./marks.ts";
import { readBlobs, type Wanted } from "./blobs.ts";
import type { Unread } from "./decode.ts";
import { diffLines, listChanges, type RawChange } from "./diff.ts";
import type { Range } from "./repository.ts";
import { listTree, submoduleMode, symlinkMode, type TreeFile } from "./tree.ts";

/** A change with what could not be read of it. */
export interface ReadChange {
  readonly change: Change;
  readonly skipped: Coverage["skipped"];
  readonly diagnostics: readonly Diagnostic[];
}

/** Texts of unchanged files are context; together they may take this much, in UTF-16 units. */
const maxContext = 64 * 1024 * 1024;

const isFile = (mode: string): boolean => mode !== symlinkMode && mode !== submoduleMode && mode !== "000000";

/** Names and ids of what lies between two commits; no content was read for it. */
export interface Listing {
  readonly changes: readonly RawChange[];
  readonly tree: readonly TreeFile[];
}

/** Lists the changed files and the head's tree. */
export const listChange = async (directory: string, range: Range): Promise<Listing> => {
  const [changes, tree] = await Promise.all([
    listChanges(directory, range.base, range.head),
    listTree(directory, range.head),
  ]);
  return { changes, tree };
};

/** One file on both sides; undefined where there is none. */
export interface BothSides {
  readonly base: SourceFile | Unread | undefined;
  readonly head: SourceFile | Unread | undefined;
  readonly isChanged: boolean;
}

/** Reads one file of both sides by itself. */
export const readBothSides = async (directory: string, listing: Listing, path: string): Promise<BothSides> => {
  const change = listing.changes.find((one) => one.path === path || one.oldPath === path);
  const current = listing.tree.find((file) => file.path === path && isFile(file.mode));
  const before = change ? (change.oldPath === path && isFile(change.oldMode) ? change.oldId : undefined) : current?.id;
  const read = new Map<string, SourceFile | Unread>();
  const ids = [...new Set([before, current?.id])].filter((id) => id !== undefined);
  await readBlobs(
    directory,
    ids.map((id) => ({ path, id })),
    (blob, file) => read.set(blob.id, file),
  );
  const fileOf = (id: string | undefined) => (id === undefined ? undefined : read.get(id));
  return { base: fileOf(before), head: fileOf(current?.id), isChanged: change !== undefined };
};

/** The files of a listing that a review reads, on either side. */
export const filesInScope = (listing: Listing, inScope: (path: string) => boolean): readonly RawChange[] =>
  listing.changes.filter(
    (change) => (inScope(change.path) || inScope(change.oldPath)) && (isFile(change.newMode) || isFile(change.oldMode)),
  );

/**
 * Reads a listed change: the changed files with their lines, head texts of the whole tree in scope (up to 64 M characters:
 * changed files first, then what lies in their folders, then the rest), base texts of changed files.
 */
export const readChange = async (
  directory: string,
  range: Range,
  listing: Listing,
  inScope: (path: string) => boolean,
): Promise<ReadChange> => {
  const files = filesInScope(listing, inScope);
  const marks = listMarks(listing.changes.filter((change) => inScope(change.path) || change.newMode === submoduleMode));
  if (files.length === 0)
    return { change: { files: [], head: new Map(), base: new Map() }, skipped: [], diagnostics: marks };
  // The lines come from git in one go; only a clone that lacks contents needs a second try without those files.
  const lines = diffLines(directory, range.base, range.head, files).catch(() => undefined);
  const { head, base } = await readSides(directory, listing.tree, files, inScope);
  const lost = (file: RawChange): boolean =>
    isMissing(head.unread.get(file.path)) || isMissing(base.unread.get(file.oldPath));
  const hunks =
    (await lines) ??
    (await diffLines(
      directory,
      range.base,
      range.head,
      files.filter((file) => !lost(file)),
    ));
  const unread = files.flatMap((file) => {
    const why = head.unread.get(file.path) ?? (lost(file) ? base.unread.get(file.oldPath) : undefined);
    return why && file.kind !== "deleted" && inScope(file.path) ? [{ path: file.path, why }] : [];
  });
  return {
    change: {
      files: files.map((file) => changedFile(file, hunks.get(file.path), head.texts.get(file.path))),
      head: head.texts,
      base: base.texts,
    },
    skipped: unread.map(({ path, why }) => ({ path, reason: why.reason })),
    diagnostics: [...marks, ...unread.map(({ why }) => why.diagnostic), ...contextNote(head.unread, files)],
  };
};

/** The review's view of a change; a link or submodule on one side is no file there. */
const changedFile = (raw: RawChange, hunks: readonly Hunk[] | undefined, head: SourceFile | undefined): ChangedFile => {
  const { path, oldPath, oldId, newId } = raw;
  const kind = !isFile(raw.newMode) ? "deleted" : !isFile(raw.oldMode) ? "added" : raw.kind;
  // git knows a path that is no UTF-8 by another name than ours, and then says nothing about its lines.
  const unknown = oldId !== newId && head ? [wholeFile(head.text)] : [];
  return { path, oldPath, kind, hunks: hunks ?? unknown };
};

interface Texts {
  readonly texts: Map<string, SourceFile>;
  readonly unread: Map<string, Unread>;
}

const noTexts = (): Texts => ({ texts: new Map(), unread: new Map() });

/**
 * Reads all texts in one go: changed files of both sides whatever their size, then their folders' files, then all others
 * while the budget lasts.
 */
const readSides = async (
  directory: string,
  tree: readonly TreeFile[],
  changes: readonly RawChange[],
  inScope: (path: string) => boolean,
): Promise<{ readonly head: Texts; readonly base: Texts }> => {
  const changed = new Set(changes.map((change) => change.path));
  const folders = new Set(changes.map((change) => folderOf(change.path)));
  const head = noTexts();
  const base = noTexts();
  const before = changes.filter((change) => isFile(change.oldMode));
  const own: Part[] = before.map((change) => ({
    path: change.oldPath,
    id: change.oldId,
    side: base,
    isContext: false,
  }));
  const near: Part[] = [];
  const far: Part[] = [];
  for (const { path, id, mode } of tree) {
    if (!isFile(mode) || !inScope(path)) continue;
    const isContext = !changed.has(path);
    const list = !isContext ? own : folders.has(folderOf(path)) ? near : far;
    list.push({ path, id, side: head, isContext });
  }
  let left = maxContext;
  await readBlobs(directory, [...own, ...near, ...far], ({ path, side, isContext }, file) => {
    if (!("text" in file)) side.unread.set(path, file);
    else if (!isContext || file.text.length <= left) {
      side.texts.set(path, file);
      if (isContext) left -= file.text.length;
    }
  });
  return { head, base };
};

/** A blob with the side that its text belongs to. */
interface Part extends Wanted {
  readonly side: Texts;
  readonly isContext: boolean;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const isMissing = (unread: Unread | undefined): boolean => unread?.diagnostic.code === "unreadable";

/** One sentence for all unchanged files that git lacks: they would have been context. */
const contextNote = (unread: ReadonlyMap<string, Unread>, changes: readonly RawChange[]): Diagnostic[] => {
  const changed = new Set(changes.map((change) => change.path));
  const lost = [...unread].filter(([path, why]) => !changed.has(path) && isMissing(why)).length;
  if (lost === 0) return [];
  const en = `${lost} unchanged ${lost === 1 ? "file is" : "files are"} missing from this clone: what they do was not considered.`;
  return [{ code: "unreadable", message: { en, "zh-CN": `此克隆缺少 ${lost} 个未变更文件：未考虑其内容。` } }];
};
