import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The commit a workspace has checked out; undefined when there is no checkout. Files are read, nothing is run. */
const checkedOut = async (workspace: string): Promise<string | undefined> => {
  const read = async (path: string): Promise<string> =>
    (await readFile(join(workspace, ".git", path), "utf8").catch(() => "")).trim();
  const head = await read("HEAD");
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  const commit = ref === undefined || ref.includes("..") ? head : await read(ref);
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : undefined;
};

/**
 * True when a privileged run has the pull request's own files in its workspace: the mistake that most stolen secrets of
 * Actions began with. Guidepost itself reads none of them then, but a later step might run them.
 */
export const holdsHead = async (workspace: string, commits: readonly (string | undefined)[]): Promise<boolean> => {
  if (workspace === "") return false;
  const commit = await checkedOut(workspace);
  return commit !== undefined && commits.includes(commit);
};
