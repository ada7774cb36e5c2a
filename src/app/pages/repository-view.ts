import type { Database } from "../../store/database.ts";
import { liveGrants } from "../../store/grants.ts";
import { deadJobs, openWork } from "../../store/open-work.ts";
import { clauseHistory, knownRepositories, liveExceptions, recentReviews } from "../../store/pages.ts";
import type { ListedRepository } from "./home-page.ts";
import type { RepositoryView } from "./repository-page.ts";
import { shownWeeks } from "./weeks.ts";

const shownReviews = 30;
const shownDead = 20;
const listedRepositories = 30;
const listedReviews = 3;

/** All that is shown of a repository; undefined when no review was made there. `today` is YYYY-MM-DD. */
export const repositoryView = async (
  database: Database,
  repository: number,
  today: string,
  serverUrl: string,
): Promise<RepositoryView | undefined> => {
  const [known] = await knownRepositories(database, [repository]);
  if (!known) return undefined;
  const [reviews, clauseDays, exceptions, grants, work, dead] = await Promise.all([
    recentReviews(database, repository, shownReviews),
    clauseHistory(database, repository, shownWeeks * 7),
    liveExceptions(database, repository, today),
    liveGrants(database, repository, today),
    openWork(database, [repository]),
    deadJobs(database, repository, shownDead),
  ]);
  return {
    repository: known,
    serverUrl,
    today,
    reviews,
    clauseDays,
    exceptions,
    grants,
    work: work.get(repository),
    dead,
  };
};

/** Those of the repositories that have reviews, with the last of them; `cut` when there are more. */
export const listRepositories = async (
  database: Database,
  readable: readonly number[],
): Promise<{ readonly repositories: readonly ListedRepository[]; readonly cut: boolean }> => {
  const known = await knownRepositories(database, readable);
  const listed = known.slice(0, listedRepositories);
  const work = await openWork(
    database,
    listed.map((one) => one.repository),
  );
  const repositories = await Promise.all(
    listed.map(async (repository) => ({
      repository,
      reviews: await recentReviews(database, repository.repository, listedReviews),
      work: work.get(repository.repository),
    })),
  );
  return { repositories, cut: known.length > listed.length };
};
