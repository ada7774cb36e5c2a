import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../store/database.ts";
import { sharedMeter } from "./budget.ts";
import type { Mint } from "./mint.ts";
import { repositoryOpener } from "./tokens.ts";
import type { OpenRepository } from "./tokens.ts";

/** All waits for GitHub of one job together; the queue tries again later, so no worker sits and waits for long. */
const waitingMs = 3 * 60_000;

/** Opens clients by this machine's clock, with tokens from `mint`. */
export const openerFor = (apiUrl: string, database: Database, mint: Mint): OpenRepository =>
  repositoryOpener({
    mint,
    apiUrl,
    waiting: () => ({ sleep: async (milliseconds) => sleep(milliseconds), now: Date.now, budgetMs: waitingMs }),
    meterOf: (installation) => sharedMeter(database, installation, Date.now),
  });
