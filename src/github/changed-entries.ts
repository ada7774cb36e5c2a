import { compareText } from "../domain/compare-text.ts";
import type { ChangeKind } from "../domain/change.ts";
import type { ListedFile } from "./listed-files.ts";
import type { PatchHunk } from "./patch.ts";
import type { Tree, TreeFile } from "./tree.ts";

/** A file that differs between two trees, with its entries on both sides. */
export interface ChangedEntry {
  readonly path: string;
  readonly oldPath: string;
  readonly kind: ChangeKind;
  readonly head: TreeFile | undefined;
  readonly base: TreeFile | undefined;
  /** What GitHub shows of the difference, when it belongs to exactly these two contents as far as ids tell. */
  readonly hunks: readonly PatchHunk[] | undefined;
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => compareText(a.path, b.path);

/**
 * What differs between two trees. Trees know all files, whatever their number; GitHub's list adds which file was renamed to
 * which, and the patches. A list of another head (the branch moved meanwhile) does no harm: its ids do not fit.
 * Without complete trees the list decides, and the trees only add modes and ids.
 */
export const changedEntries = (base: Tree, head: Tree, listed: readonly ListedFile[]): readonly ChangedEntry[] => {
  if (!base.complete || !head.complete) return listed.map((file) => entryOf(file, base, head)).sort(byPath);
  const lists = new Map(listed.map((file) => [file.path, file]));
  const changeOf = (kind: ChangeKind, to: TreeFile, from: TreeFile): ChangedEntry => {
    const file = lists.get(to.path);
    return {
      path: to.path,
      oldPath: from.path,
      kind,
      head: kind === "deleted" ? undefined : to,
      base: kind === "added" ? undefined : from,
      hunks: file?.id === to.id ? file.hunks : undefined,
    };
  };
  const added = new Map<string, TreeFile>();
  const changes: ChangedEntry[] = [];
  for (const file of head.files.values()) {
    const before = base.files.get(file.path);
    if (!before) added.set(file.path, file);
    else if (before.id !== file.id || before.mode !== file.mode) changes.push(changeOf("modified", file, before));
  }
  const deleted = new Map([...base.files].filter(([path]) => !head.files.has(path)));
  for (const [to, from] of renames(added, deleted, lists)) {
    added.delete(to.path);
    deleted.delete(from.path);
    changes.push(changeOf("renamed", to, from));
  }
  for (const file of added.values()) changes.push(changeOf("added", file, file));
  for (const file of deleted.values()) changes.push(changeOf("deleted", file, file));
  return changes.sort(byPath);
};

/** Pairs that GitHub names, then pairs of equal content, each file once. */
const renames = (
  added: ReadonlyMap<string, TreeFile>,
  deleted: ReadonlyMap<string, TreeFile>,
  lists: ReadonlyMap<string, ListedFile>,
): readonly (readonly [TreeFile, TreeFile])[] => {
  const pairs: (readonly [TreeFile, TreeFile])[] = [];
  const used = new Set<string>();
  const rest: TreeFile[] = [];
  for (const to of added.values()) {
    const file = lists.get(to.path);
    const from = file?.status === "renamed" && file.id === to.id ? deleted.get(file.oldPath) : undefined;
    if (from && !used.has(from.path)) {
      pairs.push([to, from]);
      used.add(from.path);
    } else rest.push(to);
  }
  const byId = new Map([...deleted.values()].filter((file) => !used.has(file.path)).map((file) => [file.id, file]));
  for (const to of rest) {
    const from = byId.get(to.id);
    // Empty files are all the same and no rename.
    if (!from || to.size === 0) continue;
    pairs.push([to, from]);
    byId.delete(to.id);
  }
  return pairs;
};

const entryOf = (file: ListedFile, base: Tree, head: Tree): ChangedEntry => ({
  path: file.path,
  oldPath: file.oldPath,
  kind: file.status === "removed" ? "deleted" : file.status,
  head: file.status === "removed" ? undefined : head.files.get(file.path),
  base: file.status === "added" ? undefined : base.files.get(file.oldPath),
  hunks: file.hunks,
});
