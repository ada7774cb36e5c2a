import type { GitHubClient } from "./client.ts";
import type { Repository } from "./repository.ts";

/** Those touched last; an older one is looked at when something happens to it. */
const most = 100;

/**
 * The heads of a repository's open pull requests, the most recently updated first, at most 100. Empty when the repository
 * that has this name now is another one.
 */
export const openPullHeads = async (
  client: GitHubClient,
  repository: Repository,
  repositoryId: number,
): Promise<readonly { readonly pull: number; readonly head: string }[]> => {
  const { data } = await client.rest.pulls.list({
    ...repository,
    state: "open",
    sort: "updated",
    direction: "desc",
    per_page: most,
  });
  return data
    .filter((one) => one.base.repo.id === repositoryId)
    .map((one) => ({ pull: one.number, head: one.head.sha }));
};
