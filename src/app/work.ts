import { setTimeout as sleep } from "node:timers/promises";
import { appKey } from "../report/marker.ts";
import { analyseInThread, usualLimits } from "./analysis.ts";
import { derivedKey } from "./derived-key.ts";
import type { Mint } from "./mint.ts";
import { openerFor } from "./open-repository.ts";
import type { Premises } from "./start.ts";
import { relayedMint } from "./token-relay.ts";
import { handleCommand, handleLookup, handleReview } from "./worker.ts";
import type { Crew } from "./worker.ts";

/** What a worker does: reviews, commands and lookups. Without `mint` its tokens come from a process that holds the key. */
export const startWork = async (
  { settings, around, database, queue }: Premises,
  count: Crew["count"],
  mint: Mint | undefined,
): Promise<void> => {
  const { entry, log } = around;
  const workshop = {
    database,
    appId: settings.appId,
    serverUrl: settings.serverUrl,
    analyse: analyseInThread(entry, usualLimits),
    key: appKey(settings.webhookSecret),
    today: () => new Date().toISOString().slice(0, 10),
  };
  const relayed = (): Mint => relayedMint(database, queue, derivedKey(settings.webhookSecret, "tokens"), sleep);
  const openRepository = openerFor(settings.apiUrl, database, mint ?? relayed());
  const crew = { workshop, queue, openRepository, log, count };
  await queue.work("reviews", settings.concurrency, async (at) => handleReview(crew, at));
  await queue.work("commands", 1, async (at) => handleCommand(crew, at));
  await queue.work("lookups", 1, async (at) => handleLookup(crew, at));
};
