import type { GitHubClient } from "./client.ts";
import { inParallel } from "./client.ts";
import type { Repository } from "./repository.ts";

/** An entry of a commit's tree that is no folder. `mode` is git's: 100644, 100755, 120000 (symlink), 160000 (submodule). */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** In bytes; 0 for a submodule. */
  readonly size: number;
}

/** The files of a commit, by path. Not `complete`: only the folders that were asked for are in it, and the root. */
export interface Tree {
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly complete: boolean;
}

/** Folders read one by one when a tree is too big for one answer; each is a request. */
const mostFolders = 200;
const width = 8;

/**
 * Lists a commit's files. GitHub answers up to 100,000 entries or 7 MB at once (git/get-tree); beyond that the folders of
 * `needed` paths are read one by one.
 */
export const readTree = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  needed: () => Promise<readonly string[]>,
): Promise<Tree> => {
  const { data } = await client.rest.git.getTree({ ...repository, tree_sha: commit, recursive: "1" });
  if (!data.truncated) return { files: byPath(data.tree, ""), complete: true };
  return { files: await walk(client, repository, commit, await needed()), complete: false };
};

interface Entry {
  readonly path?: string;
  readonly mode?: string;
  readonly type?: string;
  readonly sha?: string;
  readonly size?: number;
}

const byPath = (entries: readonly Entry[], folder: string): Map<string, TreeFile> => {
  const files = new Map<string, TreeFile>();
  for (const { path, mode, type, sha, size } of entries) {
    if (path === undefined || mode === undefined || sha === undefined || type === "tree") continue;
    files.set(folder + path, { path: folder + path, mode, id: sha, size: size ?? 0 });
  }
  return files;
};

/** Reads the root and the folders that hold the given paths, level by level. */
const walk = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeFile>> => {
  const wanted = new Set<string>();
  for (const path of paths) {
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1))
      wanted.add(path.slice(0, slash + 1));
  }
  const files = new Map<string, TreeFile>();
  let level: readonly { readonly folder: string; readonly id: string }[] = [{ folder: "", id: commit }];
  let left = mostFolders;
  while (level.length > 0 && left > 0) {
    const now = level.slice(0, left);
    left -= now.length;
    const answers = await inParallel(now, width, async ({ folder, id }) => {
      const { data } = await client.rest.git.getTree({ ...repository, tree_sha: id });
      return { folder, entries: data.tree };
    });
    level = answers.flatMap(({ folder, entries }) => {
      for (const [path, file] of byPath(entries, folder)) files.set(path, file);
      return entries.flatMap((entry) => {
        const inner = `${folder}${entry.path ?? ""}/`;
        return entry.type === "tree" && entry.sha !== undefined && wanted.has(inner)
          ? [{ folder: inner, id: entry.sha }]
          : [];
      });
    });
  }
  return files;
};
