import { derivedKey } from "./derived-key.ts";
import { errorFields } from "./log.ts";
import { holdKey } from "./mint.ts";
import type { Mint } from "./mint.ts";
import { openerFor } from "./open-repository.ts";
import { reconcile } from "./reconcile.ts";
import { announce } from "./review-check.ts";
import type { Premises } from "./start.ts";
import { answerTokenRequest } from "./token-relay.ts";

/** What a process with the key is for others. */
export interface Keeping {
  readonly mint: Mint;
  readonly stop: () => void;
}

/** Jobs of a kind that a process with the key does at a time: each is a request or two to GitHub. */
const lanes = 4;

/**
 * What a process with the app's key does: it makes tokens for workers, which have none, shows what they have not come to
 * yet, and has what was lost looked for.
 */
export const startKeeping = async ({ settings, around, database, queue }: Premises): Promise<Keeping> => {
  const { env, log, patience } = around;
  const keyHolder = holdKey(env);
  const { mint } = keyHolder;
  const key = derivedKey(settings.webhookSecret, "tokens");
  await queue.work("tokens", lanes, async ({ job, createdOn }) =>
    answerTokenRequest(database, mint, key, job, Date.now() - createdOn.getTime()),
  );
  const openRepository = openerFor(settings.apiUrl, database, mint);
  await queue.work("announcements", lanes, async ({ job }) => announce(database, settings.appId, openRepository, job));
  const office = { database, queue, keyHolder, openRepository, log, now: Date.now };
  await queue.work("chores", 1, async () => reconcile(office));
  const onceInSeconds = patience.reconcileSeconds;
  const ring = async (): Promise<void> => {
    try {
      await queue.send(database, "chores", {}, { onceInSeconds });
    } catch (error) {
      log("warn", "chores", errorFields(error));
    }
  };
  await ring();
  const bell = setInterval(() => void ring(), onceInSeconds * 1_000);
  return { mint, stop: () => clearInterval(bell) };
};
