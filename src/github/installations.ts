import type { ProbotOctokit } from "probot";
import type { GitHubClient } from "./client.ts";

/** An installation of the app; a suspended one gives no tokens. */
export interface ListedInstallation {
  readonly installation: number;
  readonly suspended: boolean;
}

const perPage = 100;
/** No app is installed, and no installation sees, more than this many times a hundred; a list that is longer is no list. */
const mostPages = 200;

/** All installations of the app. Throws when they cannot all be listed: one that is missing would be taken for removed. */
export const listInstallations = async (app: Pick<ProbotOctokit, "rest">): Promise<readonly ListedInstallation[]> =>
  allPages(async (page) => {
    const { data } = await app.rest.apps.listInstallations({ per_page: perPage, page });
    return data.map((one) => ({ installation: one.id, suspended: one.suspended_at !== null }));
  });

/** All repositories that the token's installation may see. Throws when they cannot all be listed. */
export const listRepositories = async (
  client: GitHubClient,
): Promise<readonly { readonly repository: number; readonly owner: string; readonly name: string }[]> =>
  allPages(async (page) => {
    const { data } = await client.rest.apps.listReposAccessibleToInstallation({ per_page: perPage, page });
    return data.repositories.map((one) => ({ repository: one.id, owner: one.owner.login, name: one.name }));
  });

const allPages = async <Item>(read: (page: number) => Promise<readonly Item[]>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const more = await read(page);
    items.push(...more);
    if (more.length < perPage) return items;
  }
  throw new Error("GitHub's list has no end");
};
