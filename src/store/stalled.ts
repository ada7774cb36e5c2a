import type { Sql } from "./database.ts";
import { deadQueue, queueSchema } from "./queued-jobs.ts";

/** A pull request with reviews that nobody will come to. */
export interface Stalled {
  readonly installation: number;
  readonly repository: number;
  readonly pull: number;
  /** All tries have failed since: another one would, too. */
  readonly dead: boolean;
}

/** Minutes after which a review without a job is stalled; whoever ends one job and sends the next is much quicker. */
const afterMinutes = 2;
/** In one go; the next one comes soon. */
const most = 200;

/** Finds reviews that wait or run, as far as the store knows, while no job of theirs does. */
export const stalledReviews = async (sql: Sql): Promise<readonly Stalled[]> => {
  const { rows } = await sql.executeSql(
    `select installation, repository, pull, exists (
         select 1 from ${queueSchema}.job where name = '${deadQueue}' and data->>'repository' = review.repository::text
           and data->>'pull' = review.pull::text and created_on > review.updated
       ) as dead
     from (
       select installation, repository, pull, max(updated) as updated from guidepost.reviews
       where state in ('queued', 'running') group by 1, 2, 3
     ) as review
     where updated < now() - $1 * interval '1 minute' and not exists (
       select 1 from ${queueSchema}.job where name = 'reviews' and state in ('created', 'retry', 'active')
         and singleton_key = review.repository || '/' || review.pull
     )
     order by updated limit $2`,
    [afterMinutes, most],
  );
  return rows.map((row) => ({
    installation: Number(row["installation"]),
    repository: Number(row["repository"]),
    pull: Number(row["pull"]),
    dead: row["dead"] === true,
  }));
};
