import type { GitHubClient } from "../../github/client.ts";
import type { Repository } from "../../github/repository.ts";
import type { Sql } from "../../store/database.ts";
import { takeReviewedCommands } from "../../store/commands.ts";
import { react } from "./answer.ts";

/** Marks the comments that asked for a review, now that it is there, by a reaction. */
export const announceReviewed = async (
  client: GitHubClient,
  sql: Sql,
  repository: Repository,
  job: { readonly repository: number; readonly pull: number },
): Promise<void> => {
  for (const id of await takeReviewedCommands(sql, job.repository, job.pull)) {
    const comment = /^comment\/\d+\/(\d+)$/.exec(id)?.[1];
    if (comment !== undefined) await react(client, repository, Number(comment), "rocket");
  }
};
