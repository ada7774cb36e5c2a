import { record } from "../../github/failure.ts";
import { readPullRequest } from "../../github/pull-request.ts";
import { dropEndedGrants, outlivedReviews } from "../../store/grants.ts";
import type { OutlivedReview } from "../../store/grants.ts";
import { isInstalled } from "../../store/installations.ts";
import { wantReviewAgain } from "../../store/reviews.ts";
import type { Database } from "../../store/database.ts";
import { queueReview } from "../inbox.ts";
import type { Queue } from "../queue.ts";
import type { OpenRepository } from "../tokens.ts";

/** What expiring works with. */
export interface Expiry {
  readonly database: Database;
  readonly queue: Pick<Queue, "send">;
  readonly openRepository: OpenRepository;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Has open pull requests reviewed again whose last review counted on an exception that has ended: without a push nothing
 * else would turn their checks. Returns how many.
 */
export const expireGrants = async (expiry: Expiry): Promise<number> => {
  let queued = 0;
  for (const outlived of await outlivedReviews(expiry.database, expiry.today)) {
    if (await expire(expiry, outlived)) queued++;
  }
  return queued;
};

const expire = async ({ database, queue, openRepository, today }: Expiry, one: OutlivedReview): Promise<boolean> => {
  const { installation, repository, owner, name, pull } = one;
  const opened = await openRepository({ installation, repository, purpose: "review" });
  if (typeof opened === "string") return false;
  const head = await readOpenHead(opened.client, one);
  if (head === undefined) {
    // The check of what is merged or closed says how it was then.
    await dropEndedGrants(database, repository, pull, today);
    return false;
  }
  await database.transaction(async (sql) => {
    if (!(await isInstalled(sql, installation))) return;
    await wantReviewAgain(sql, { repository, pull, head }, { installation, owner, name });
    await queueReview(sql, queue, { installation, repository, pull });
  });
  return true;
};

/** The head of a pull request that is open; undefined when it is closed or gone. */
const readOpenHead = async (
  client: Parameters<typeof readPullRequest>[0],
  { owner, name, pull: number }: OutlivedReview,
): Promise<string | undefined> => {
  try {
    const pull = await readPullRequest(client, { owner, repo: name }, number);
    return pull.open ? pull.headSha : undefined;
  } catch (error) {
    const { status } = record(error);
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
};
