import type { GitHubClient } from "./client.ts";
import { compare, listPullFiles } from "./listed-files.ts";
import type { Listing } from "./listed-files.ts";
import { readChange } from "./read.ts";
import type { ReadChange } from "./read.ts";
import type { Repository } from "./repository.ts";
import type { Decoding } from "./texts.ts";

/** What the reviewer needs to know of a pull request. */
export interface PullRequest {
  readonly number: number;
  readonly repositoryId: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** The head lies in another repository. Told by the ids of both: a fork's owner may even have the same name. */
  readonly fork: boolean;
  readonly open: boolean;
  readonly draft: boolean;
  readonly locked: boolean;
  readonly changedFiles: number;
  readonly mergeCommit: string | undefined;
  readonly title: string;
  readonly body: string;
}

/** Reads a pull request as it is now. Asking again costs nothing while it has not changed. */
export const readPullRequest = async (
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
): Promise<PullRequest> => {
  const { data } = await client.rest.pulls.get({ ...repository, pull_number: pullNumber });
  return {
    number: data.number,
    repositoryId: data.base.repo.id,
    headSha: data.head.sha,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    // The fork may be gone, and GitHub then gives no repository, whatever its types say.
    fork: (data.head.repo as { readonly id: number } | null)?.id !== data.base.repo.id,
    open: data.state === "open",
    draft: data.draft ?? false,
    locked: data.locked,
    changedFiles: data.changed_files,
    mergeCommit: data.merge_commit_sha ?? undefined,
    title: data.title,
    body: data.body ?? "",
  };
};

/** A pull request's change with the merge base it was read against, and GitHub's own list of it. */
export interface PullRequestChange extends ReadChange {
  readonly mergeBase: string;
  readonly listing: Listing;
}

/** Reads what a pull request's head brings over the merge base, without a checkout. */
export const readPullRequestChange = async (
  client: GitHubClient,
  repository: Repository,
  pull: PullRequest,
  headSha: string,
  inScope: (path: string) => boolean,
  decoding: Decoding,
): Promise<PullRequestChange> => {
  // The list is that of the head as it is now; after another push its ids do not fit and nothing is taken from it.
  const [comparison, listing] = await Promise.all([
    compare(client, repository, { base: pull.baseSha, head: headSha }, "merge-base"),
    listPullFiles(client, repository, pull.number, pull.changedFiles),
  ]);
  const range = { base: comparison.mergeBase, head: headSha };
  const read = await readChange(client, repository, range, listing, inScope, decoding);
  return { ...read, mergeBase: comparison.mergeBase, listing };
};
