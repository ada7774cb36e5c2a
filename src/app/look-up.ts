import type { GitHubClient } from "../github/client.ts";
import { openPullHeads } from "../github/open-pulls.ts";
import type { Database } from "../store/database.ts";
import { isInstalled } from "../store/installations.ts";
import { reviewsOfHead, wantReview } from "../store/reviews.ts";
import { queueReview } from "./inbox.ts";
import type { LookupJob } from "./jobs.ts";
import type { Queue } from "./queue.ts";

/**
 * Asks GitHub for the open pull requests of a repository and queues those whose head is not known here: their delivery
 * never came. A head that has its check already costs one look and no second review.
 */
export const lookUp = async (
  database: Database,
  queue: Queue,
  client: GitHubClient,
  { installation, repository, owner, name }: LookupJob,
): Promise<void> => {
  for (const { pull, head } of await openPullHeads(client, { owner, repo: name }, repository)) {
    const known = await reviewsOfHead(database, repository, head);
    if (known.some((review) => review.pull === pull)) continue;
    await database.transaction(async (sql) => {
      if (!(await isInstalled(sql, installation))) return;
      await wantReview(sql, { repository, pull, head }, { installation, owner, name });
      await queueReview(sql, queue, { installation, repository, pull });
    });
  }
};
