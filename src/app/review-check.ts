import { setTimeout as sleep } from "node:timers/promises";
import type { GitHubClient } from "../github/client.ts";
import { openCheck } from "../github/open-check.ts";
import type { CheckMark, OpenedCheck } from "../github/open-check.ts";
import type { Repository } from "../github/repository.ts";
import type { Database } from "../store/database.ts";
import { beginOpening, endOpening, holdsClaim, unsettledReviews } from "../store/reviews.ts";
import type { Claim, Round } from "../store/reviews.ts";
import type { AnnouncementJob } from "./jobs.ts";
import type { OpenRepository } from "./tokens.ts";

/** Ids of the app's check runs: for which pull request and which round of asking. */
const markOf = ({ pull, round }: Round): string => `${pull}/${round}`;

const lookAgainMs = 250;

/**
 * Opens the check run of a review, or finds the one that a crash left. Of several processes one does so at a time, or
 * there would be two of them. Undefined when the review was taken away, or erased, meanwhile.
 */
export const openReviewCheck = async (
  database: Database,
  client: GitHubClient,
  repository: Repository,
  claim: Claim,
  how: Pick<CheckMark, "appId" | "anyRound">,
): Promise<OpenedCheck | undefined> => {
  // Ends at the latest when the other one is taken for dead.
  while (await holdsClaim(database, claim)) {
    if (await beginOpening(database, claim, "worker")) {
      return openHeld(database, client, repository, claim, { ...how, status: "in_progress" });
    }
    await sleep(lookAgainMs);
  }
  return undefined;
};

const openHeld = async (
  database: Database,
  client: GitHubClient,
  repository: Repository,
  round: Round,
  how: Pick<CheckMark, "appId" | "anyRound" | "status">,
): Promise<OpenedCheck> => {
  let opened: OpenedCheck | undefined;
  try {
    opened = await openCheck(client, repository, { headSha: round.head, mark: markOf(round), ...how });
    return opened;
  } finally {
    await endOpening(database, round, opened?.id);
  }
};

/**
 * Shows the reviews of a pull request that still wait for a worker as queued. Only a first round is shown so: a later one
 * may be of a head that was told of late, and nothing new is to be said of that.
 */
export const announce = async (
  database: Database,
  appId: number,
  openRepository: OpenRepository,
  { installation, repository, pull }: AnnouncementJob,
): Promise<void> => {
  const unsettled = await unsettledReviews(database, repository, pull);
  // Of several heads the one told of last will be reviewed; merge groups have a verdict each.
  for (const review of pull === 0 ? unsettled : unsettled.slice(-1)) {
    if (review.state !== "queued" || review.round > 1 || review.checkRun !== undefined) continue;
    const opened = await openRepository({ installation, repository, purpose: "review" });
    if (typeof opened === "string") return;
    if (!(await beginOpening(database, review, "announcer"))) continue;
    const place = { owner: review.owner, repo: review.name };
    await openHeld(database, opened.client, place, review, { appId, status: "queued" });
  }
};
