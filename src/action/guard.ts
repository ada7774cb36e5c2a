import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders that are looked at: the workspace, and where `actions/checkout` puts a repository with `path`. */
const mostFolders = 200;
const deepest = 2;

/** The folders of a workspace that are git repositories. Files are read, nothing is run. */
const checkoutsIn = async (workspace: string): Promise<readonly string[]> => {
  const found: string[] = [];
  let level = [workspace];
  let left = mostFolders;
  for (let depth = 0; depth <= deepest; depth++) {
    const next: string[] = [];
    for (const folder of level.slice(0, left)) {
      const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
      if (entries.some((entry) => entry.name === ".git" && entry.isDirectory())) found.push(folder);
      for (const entry of entries)
        if (entry.isDirectory() && entry.name !== ".git") next.push(join(folder, entry.name));
    }
    left -= Math.min(left, level.length);
    level = next.toSorted();
  }
  return found;
};

/** The commit that a repository has checked out; undefined when that cannot be told. */
const checkedOut = async (read: (path: string) => Promise<string>): Promise<string | undefined> => {
  const head = await read("HEAD");
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  const loose = ref === undefined || ref.includes("..") ? head : await read(ref);
  const packed = (await read("packed-refs")).split("\n").find((line) => line.endsWith(` ${ref}`));
  const commit = loose === "" ? packed?.split(" ", 1)[0] : loose;
  return commit !== undefined && /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
};

/**
 * True when a privileged run has the pull request's own files in its workspace: the mistake that most stolen secrets of
 * Actions began with. Guidepost itself reads none of them then, but a later step might run them. Told by the commit that is
 * checked out, and by the name under which `actions/checkout` fetches a pull request (its ref-helper.ts: refs/remotes/pull).
 */
export const holdsHead = async (
  workspace: string,
  pull: { readonly number: number; readonly commits: readonly (string | undefined)[] },
): Promise<boolean> => {
  if (workspace === "") return false;
  for (const folder of await checkoutsIn(workspace)) {
    const read = async (path: string): Promise<string> =>
      (await readFile(join(folder, ".git", path), "utf8").catch(() => "")).trim();
    const commit = await checkedOut(read);
    if (commit !== undefined && pull.commits.includes(commit)) return true;
    const fetched = `refs/remotes/pull/${pull.number}/`;
    const names = await readdir(join(folder, ".git", fetched)).catch(() => []);
    if (names.length > 0 || (await read("packed-refs")).includes(` ${fetched}`)) return true;
  }
  return false;
};
