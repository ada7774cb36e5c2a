import type { GitHubClient } from "../github/client.ts";
import { record } from "../github/failure.ts";
import { compare } from "../github/listed-files.ts";
import type { Listing } from "../github/listed-files.ts";
import { readPullRequestChange } from "../github/pull-request.ts";
import type { PullRequest } from "../github/pull-request.ts";
import { readChange as readFromGitHub } from "../github/read.ts";
import type { ReadChange } from "../github/read.ts";
import { readTreeTexts } from "../github/read-tree-texts.ts";
import type { ReadTreeTexts } from "../github/read-tree-texts.ts";
import { listChange, readChange as readFromGit } from "../local/change.ts";
import { decoding } from "../local/decoding.ts";
import { Failure } from "../local/failure.ts";
import { resolveRange } from "../local/repository.ts";
import { readWorkingTree } from "../local/working-tree.ts";
import type { Place, Task } from "./event.ts";

/** A change with the merge base it was read against, and GitHub's own list of it if that was needed. */
export interface Acquired extends ReadChange {
  readonly mergeBase: string;
  readonly listing: Listing | undefined;
}

type InScope = (path: string) => boolean;

/**
 * Reads a pull request: from the checkout when it has both sides and their common commit, else over the API. A privileged
 * run never looks at the workspace.
 */
export const acquirePullRequest = async (
  client: GitHubClient,
  place: Place,
  task: Extract<Task, { readonly kind: "pull-request" }>,
  pull: PullRequest,
  inScope: InScope,
): Promise<Acquired> => {
  const local = task.privileged ? undefined : await fromCheckout(place.workspace, pull.baseSha, task.headSha, inScope);
  return local ?? readPullRequestChange(client, place.repository, pull, task.headSha, inScope, decoding);
};

/** Reads what lies between two commits of a push or a merge group; undefined when the base is gone. */
export const acquireRange = async (
  client: GitHubClient,
  place: Place,
  range: { readonly base: string; readonly head: string },
  inScope: InScope,
): Promise<Acquired | undefined> => {
  const local = await fromCheckout(place.workspace, range.base, range.head, inScope);
  if (local) return local;
  try {
    const comparison = await compare(client, place.repository, range, "files");
    const exact = { base: comparison.mergeBase, head: range.head };
    const read = await readFromGitHub(client, place.repository, exact, comparison.listing, inScope, decoding);
    return { ...read, mergeBase: comparison.mergeBase, listing: undefined };
  } catch (error) {
    // A force push may have left the commit before it without a name, and GitHub then does not know it.
    if (record(error)["status"] === 404) return undefined;
    throw error;
  }
};

/** Reads a whole tree: the workspace when something is checked out there, else over the API. */
export const acquireTree = async (
  client: GitHubClient,
  place: Place,
  commit: string,
  inScope: InScope,
): Promise<ReadTreeTexts> => {
  return place.workspace !== "" && (await isCheckedOut(place.workspace, commit))
    ? readWorkingTree(place.workspace, inScope)
    : readTreeTexts(client, place.repository, commit, inScope, decoding);
};

const isCheckedOut = async (workspace: string, commit: string): Promise<boolean> => {
  try {
    const range = await resolveRange(workspace, undefined, "HEAD");
    return range.head === commit;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
};

const fromCheckout = async (
  workspace: string,
  base: string,
  head: string,
  inScope: InScope,
): Promise<Acquired | undefined> => {
  if (workspace === "") return undefined;
  try {
    const range = await resolveRange(workspace, base, head);
    const read = await readFromGit(workspace, range, await listChange(workspace, range), inScope);
    return { ...read, mergeBase: range.base, listing: undefined };
  } catch (error) {
    // No checkout, a shallow one, or one of something else: the API has what is missing.
    if (error instanceof Failure) return undefined;
    throw error;
  }
};
