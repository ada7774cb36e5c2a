import type { GitHubClient } from "./client.ts";
import { failureOf, record } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Pages of 100 that are asked for of each list: whoever may read more sees the first of them. */
const mostPages = 5;
const pageSize = 100;

/**
 * What is asked for, or undefined when it is not for the client's user to see. GitHub says so with 404, and with 403 where
 * an organisation wants single sign-on or an installation is suspended; 401 is about the token and 451 a legal claim.
 */
const ifShown = async <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await asked;
  } catch (error) {
    const status = record(error)["status"];
    const { kind } = failureOf(error, 0);
    if (kind === "missing" || (kind === "forbidden" && status !== 401) || status === 451) return undefined;
    throw error;
  }
};

/** The id of a repository if the client's user may read it; undefined also when there is none of that name. */
export const readableRepository = async (
  client: GitHubClient,
  { owner, repo }: Repository,
): Promise<number | undefined> => {
  const answer = await ifShown(client.rest.repos.get({ owner, repo }));
  return answer && answer.data.permissions?.pull !== false ? answer.data.id : undefined;
};

/**
 * The ids of the repositories in which the app is installed and that the client's user may read (docs: REST API, GitHub
 * App installations, "List repositories accessible to the user access token").
 */
export const readableRepositories = async (client: GitHubClient): Promise<readonly number[]> => {
  const found: number[] = [];
  const { data } = await client.rest.apps.listInstallationsForAuthenticatedUser({ per_page: pageSize });
  for (const { id } of data.installations) {
    for (let page = 1; page <= mostPages; page++) {
      const answer = await ifShown(
        client.rest.apps.listInstallationReposForAuthenticatedUser({
          installation_id: id,
          per_page: pageSize,
          page,
        }),
      );
      const repositories = answer?.data.repositories ?? [];
      found.push(...repositories.map((one) => one.id));
      if (repositories.length < pageSize) break;
    }
  }
  return found;
};

/** The name of the client's user. */
export const userOf = async (client: GitHubClient): Promise<string> =>
  (await client.rest.users.getAuthenticated()).data.login;
