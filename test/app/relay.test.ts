import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { derivedKey } from "../../src/app/derived-key.ts";
import type { Mint } from "../../src/app/mint.ts";
import { openQueue } from "../../src/app/queue.ts";
import type { Queue } from "../../src/app/queue.ts";
import { answerTokenRequest, relayedMint } from "../../src/app/token-relay.ts";
import type { Database } from "../../src/store/database.ts";
import { erase } from "../../src/store/erase.ts";
import { enterInstallation } from "../../src/store/installations.ts";
import { freshEach, kinds } from "../store/databases.ts";
import { secret, until } from "./deliver.ts";
import { hasty } from "./surroundings.ts";

const key = derivedKey(secret, "tokens");
const wish = { installation: 1, repository: 5, purpose: "review" } as const;
const pause = async (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(kinds)("a token for a worker without a key, on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;
  let queue: Queue;

  beforeEach(async () => {
    database = await fresh();
    await enterInstallation(database, 1);
    queue = await openQueue(database, () => undefined, hasty);
  });
  afterEach(async () => {
    await queue.stop(1);
    await database.executeSql("drop schema guidepost_queue cascade");
  });

  /** Starts somebody who holds the key. */
  const keep = async (mint: Mint): Promise<void> =>
    queue.work("tokens", 2, async ({ job, createdOn }) =>
      answerTokenRequest(database, mint, key, job, Date.now() - createdOn.getTime()),
    );
  const worker = (own = key): Mint => relayedMint(database, queue, own, pause);
  const stored = async (): Promise<string> => {
    const { rows } = await database.executeSql(
      `select row_to_json(one)::text as text from guidepost.token_answers as one
       union all select row_to_json(one)::text from guidepost_queue.job as one`,
    );
    return JSON.stringify(rows);
  };

  test("comes from whoever holds the key, sealed on its way, and is gone from the database then", async () => {
    const asked: unknown[] = [];
    let seen = "";
    await keep(async (one) => {
      asked.push(one);
      seen = await stored();
      return { token: `ghs_${one.repository}` };
    });
    const tokens = await Promise.all([worker()(wish), worker()({ ...wish, repository: 6, purpose: "command" })]);
    expect(tokens).toEqual([{ token: "ghs_5" }, { token: "ghs_6" }]);
    expect(asked).toContainEqual(wish);
    expect(asked).toContainEqual({ ...wish, repository: 6, purpose: "command" });
    expect(seen + (await stored())).not.toContain("ghs_");
    expect((await database.executeSql("select * from guidepost.token_answers")).rows).toEqual([]);
  });

  test("is refused as GitHub refuses it, and not given when GitHub is away", async () => {
    await keep(async ({ repository }) => {
      if (repository === 5) return "no-repository";
      throw new Error("GitHub is away");
    });
    expect(await worker()(wish)).toBe("no-repository");
    await expect(worker()({ ...wish, repository: 6 })).rejects.toThrow("GitHub gave no token");
    await erase(database, 1);
    expect(await worker()(wish)).toBe("no-installation");
  });

  test("opens for nobody without the secret, and for no other request", async () => {
    await keep(async ({ repository }) => ({ token: `ghs_${repository}` }));
    await expect(worker(derivedKey("another secret", "tokens"))(wish)).rejects.toThrow("another secret sealed it");
    const { promise: moved, resolve: go } = Promise.withResolvers<void>();
    const waiting = relayedMint(database, queue, key, async () => moved);
    const both = Promise.all([waiting(wish), waiting({ ...wish, repository: 6 })]);
    await until(async () => {
      const { rows } = await database.executeSql("select * from guidepost.token_answers");
      return rows.length === 2 ? rows : undefined;
    });
    // Whoever can write to the database moves the answer of one request to another one.
    await database.executeSql(
      `update guidepost.token_answers set sealed =
         (select sealed from guidepost.token_answers where repository = 6) where repository = 5`,
    );
    go();
    await expect(both).rejects.toThrow("another request");
  });

  test("is waited for some time only", async () => {
    const hurried = relayedMint(database, queue, key, async () => undefined);
    await expect(hurried(wish)).rejects.toThrow("nobody who holds the app's key answers");
  });
});
