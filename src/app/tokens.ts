import { connect } from "../github/client.ts";
import type { GitHubClient, Meter } from "../github/client.ts";
import type { Waiting } from "../github/patience.ts";
import type { Closed, Mint, TokenWish } from "./mint.ts";

/** A client that can reach one repository and nothing else. */
export interface Opened {
  readonly client: GitHubClient;
  /** Milliseconds for which GitHub wanted silence when that was longer than this client may wait; undefined when it never was. */
  readonly limitedFor: () => number | undefined;
}

/** Opens a client for one job. */
export type OpenRepository = (wish: TokenWish) => Promise<Opened | Closed>;

/** What clients are opened with. */
export interface Opening {
  readonly mint: Mint;
  readonly apiUrl: string;
  /** How long one job may wait for GitHub. */
  readonly waiting: () => Waiting;
  readonly meterOf: (installation: number) => Meter;
}

/** Opens clients that share their installation's budget. */
export const repositoryOpener =
  ({ mint, apiUrl, waiting, meterOf }: Opening): OpenRepository =>
  async (wish) => {
    const minted = await mint(wish);
    if (typeof minted === "string") return minted;
    const { sleep, now, budgetMs } = waiting();
    let limitedFor: number | undefined;
    const meter = meterOf(wish.installation);
    const client = await connect({
      token: minted.token,
      apiUrl,
      waiting: { sleep, now, budgetMs, onLimit: (milliseconds) => (limitedFor = milliseconds) },
      meter,
    });
    return { client, limitedFor: () => limitedFor };
  };
