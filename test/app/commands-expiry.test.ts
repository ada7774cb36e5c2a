import { expect, test } from "vitest";
import { expireGrants } from "../../src/app/commands/expire-grants.ts";
import type { Queue } from "../../src/app/queue.ts";
import { beginCommand } from "../../src/store/commands.ts";
import { enterInstallation } from "../../src/store/installations.ts";
import { enterGrants, readGrants } from "../../src/store/grants.ts";
import { claimReview, settleReview, unsettledReviews, wantReview } from "../../src/store/reviews.ts";
import { repositoryId } from "../github/fake/github.ts";
import { client, database, github, openPull, page, badPage, postgres, useBench } from "./commands-bench.ts";

useBench(postgres);

const rule = "messaging/retired-template";
const place = { installation: 77, owner: "acme", name: "shop" };
const sent: unknown[] = [];
const queue: Pick<Queue, "send"> = {
  send: async (_sql, kind, job) => void sent.push([kind, job]),
};

/** A pull request that was reviewed on a day, with an exception until another. */
const reviewed = async (pull: number, head: string, on: string, until: string | undefined): Promise<void> => {
  const key = { repository: repositoryId, pull, head };
  await wantReview(database, key, place);
  const claim = await claimReview(database, key);
  if (claim) await settleReview(database, claim, { state: "done", conclusion: "success", outcome: undefined });
  await database.executeSql("update guidepost.reviews set updated = $1::timestamptz where pull = $2", [on, pull]);
  await beginCommand(database, { id: `comment/${pull}`, repository: repositoryId, pull, installation: 77, actor: 1 });
  await enterGrants(database, `comment/${pull}`, [{ rule, fingerprint: "f", reason: "x", until, by: "reviewer" }]);
};
const expireOn = async (today: string): Promise<number> => {
  sent.length = 0;
  return expireGrants({
    database,
    queue,
    openRepository: async () => ({ client: await client(), limitedFor: () => undefined }),
    today,
  });
};

test("an open pull request is reviewed again once its exception has ended", async () => {
  await enterInstallation(database, 77);
  const head = openPull({ [page]: badPage });
  await reviewed(7, head, "2026-11-22T10:00:00Z", "2026-11-22");
  expect(await expireOn("2026-11-22")).toBe(0);
  expect(await expireOn("2026-11-23")).toBe(1);
  expect(sent).toContainEqual(["reviews", { installation: 77, repository: repositoryId, pull: 7 }]);
  expect(await unsettledReviews(database, repositoryId, 7)).toMatchObject([{ head, round: 2 }]);
  // While that review waits, and after it, nothing more is to be done.
  expect(await expireOn("2026-11-23")).toBe(0);
  await database.executeSql("update guidepost.reviews set state = 'done', updated = '2026-11-23T00:00:00Z'");
  expect(await expireOn("2026-11-24")).toBe(0);
});

test("exceptions without an end, and reviews of afterwards, are left alone", async () => {
  await enterInstallation(database, 77);
  const head = openPull({ [page]: badPage });
  await reviewed(7, head, "2026-11-22T10:00:00Z", undefined);
  expect(await expireOn("2030-01-01")).toBe(0);
  await reviewed(7, head, "2026-11-23T00:00:00Z", "2026-11-22");
  expect(await expireOn("2030-01-01")).toBe(0);
});

test("what is closed or gone is not reviewed again, and its ended exception forgotten", async () => {
  await enterInstallation(database, 77);
  const head = openPull({ [page]: badPage }, { state: "closed" });
  await reviewed(7, head, "2026-11-22T10:00:00Z", "2026-11-22");
  await reviewed(8, head, "2026-11-22T10:00:00Z", "2026-11-22");
  expect(github.pulls.has(8)).toBe(false);
  expect(await expireOn("2026-11-23")).toBe(0);
  expect(sent).toEqual([]);
  expect(await readGrants(database, repositoryId, 0)).toEqual([]);
});

test("nothing is queued for an installation that is gone", async () => {
  const head = openPull({ [page]: badPage });
  await reviewed(7, head, "2026-11-22T10:00:00Z", "2026-11-22");
  await expireOn("2026-11-23");
  expect(sent).toEqual([]);
});
