import { randomUUID } from "node:crypto";
import { record } from "../github/failure.ts";
import type { Database } from "../store/database.ts";
import { isInstalled } from "../store/installations.ts";
import { collectAnswer, leaveAnswer } from "../store/token-answers.ts";
import type { TokenJob } from "./jobs.ts";
import type { Closed, Mint } from "./mint.ts";
import { seal, unseal } from "./pages/seal.ts";
import type { Queue } from "./queue.ts";

/** How long a worker waits for a token. The queue comes back to its job when nobody with the key is there. */
const patienceMs = 30_000;
const lookEveryMs = 100;
/** A request that is older has nobody waiting for it. */
const staleMs = 5 * 60_000;

/**
 * The worker's side: asks whoever holds the key, through the database that all share anyway, for one token of one
 * repository. A worker so needs no key, no address of another process and no open port. The answer is sealed with a key
 * that only the app's processes derive, so neither the database nor its backups hold a token that works.
 */
export const relayedMint =
  (database: Database, queue: Queue, key: Uint8Array, sleep: (milliseconds: number) => Promise<unknown>): Mint =>
  async ({ installation, repository, purpose }) => {
    if (repository === undefined) throw new Error("a worker gets tokens of one repository only");
    const id = randomUUID();
    const sent = await database.transaction(async (sql) => {
      if (!(await isInstalled(sql, installation))) return false;
      await queue.send(sql, "tokens", { id, installation, repository, purpose });
      return true;
    });
    if (!sent) return "no-installation";
    for (let waited = 0; waited < patienceMs; waited += lookEveryMs) {
      await sleep(lookEveryMs);
      const sealed = await collectAnswer(database, id);
      if (sealed !== undefined) return opened(key, id, sealed);
    }
    throw new Error("nobody who holds the app's key answers");
  };

const opened = (key: Uint8Array, id: string, sealed: string): { readonly token: string } | Closed => {
  const text = unseal(key, sealed);
  const answer = record(text === undefined ? undefined : JSON.parse(text));
  const { token, closed } = answer;
  // Sealed for this request and no other: an answer that somebody moved to another row opens nothing.
  if (answer["id"] !== id) throw new Error("the answer is for another request, or another secret sealed it");
  if (typeof token === "string") return { token };
  if (closed === "no-installation" || closed === "no-repository") return closed;
  throw new Error("GitHub gave no token");
};

/** The key holder's side: answers one request. A failure is an answer, too: the worker then need not wait. */
export const answerTokenRequest = async (
  database: Database,
  mint: Mint,
  key: Uint8Array,
  { id, installation, repository, purpose }: TokenJob,
  ageMs: number,
): Promise<void> => {
  if (ageMs > staleMs) return;
  let answer: object;
  try {
    const minted = await mint({ installation, repository, purpose });
    answer = typeof minted === "string" ? { id, closed: minted } : { id, token: minted.token };
  } catch {
    answer = { id };
  }
  await leaveAnswer(database, { id, installation, repository, sealed: seal(key, JSON.stringify(answer)) });
};
