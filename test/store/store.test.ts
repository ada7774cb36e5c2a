import { beforeEach, describe, expect, test } from "vitest";
import { openPostgres } from "../../src/store/database.ts";
import type { Database } from "../../src/store/database.ts";
import { recordDelivery } from "../../src/store/deliveries.ts";
import { erase } from "../../src/store/erase.ts";
import { forgetOld } from "../../src/store/forget.ts";
import { migrate } from "../../src/store/migrate.ts";
import {
  claimReview,
  countReviews,
  holdsClaim,
  reviewsOfHead,
  settleReview,
  unsettledReviews,
  wantHead,
  wantReview,
  wantReviewAgain,
} from "../../src/store/reviews.ts";
import { freshEach, kinds } from "./databases.ts";

const head = "a".repeat(40);
const newer = "b".repeat(40);
const key = { repository: 5, pull: 7, head };
const place = { installation: 1, owner: "acme", name: "shop" };
const delivery = { id: "d-1", event: "pull_request", action: "opened" };
const outcome = {
  counts: { errors: 0, warnings: 1, notices: 2 },
  clauses: [
    { clause: "D1", introduced: 2, existing: 1, fixed: 0 },
    { clause: "D2", introduced: 0, existing: 0, fixed: 3 },
  ],
  branch: "main",
  exceptions: [],
} as const;
const done = { state: "done", conclusion: "success", outcome } as const;

describe.each(kinds)("the store on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;

  beforeEach(async () => {
    database = await fresh();
  });

  const stateOf = async (): Promise<readonly string[]> => (await countReviews(database)).map((one) => one.state);

  test("migrates again without doing anything, and refuses a schema newer than itself", async () => {
    await recordDelivery(database, delivery);
    await migrate(database);
    expect(await recordDelivery(database, delivery)).toBe(false);
    await database.executeSql("insert into guidepost.migrations (version) values (99)");
    await expect(migrate(database)).rejects.toThrow("run the newer version");
  });

  test("a transaction that throws leaves nothing", async () => {
    const broken = database.transaction(async (sql) => {
      await recordDelivery(sql, delivery);
      throw new Error("crash");
    });
    await expect(broken).rejects.toThrow("crash");
    expect(await recordDelivery(database, delivery)).toBe(true);
  });

  test("knows a delivery again, however often and at once it comes", async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, async () => recordDelivery(database, delivery)));
    expect(taken.filter(Boolean)).toHaveLength(1);
  });

  test("forgets deliveries only when they are old", async () => {
    await recordDelivery(database, delivery);
    await recordDelivery(database, { ...delivery, id: "d-2" });
    await database.executeSql("update guidepost.deliveries set received = now() - interval '31 days' where id = 'd-2'");
    expect(await forgetOld(database)).toBe(1);
    expect(await recordDelivery(database, delivery)).toBe(false);
  });

  test("asking twice for a review is asking once", async () => {
    await wantReview(database, key, place);
    await wantReviewAgain(database, key, place);
    expect(await unsettledReviews(database, 5, 7)).toEqual([
      { ...key, ...place, group: undefined, round: 1, state: "queued", checkRun: undefined },
    ]);
  });

  test("a settled review stays settled until it is asked for again", async () => {
    await wantReview(database, key, place);
    const claim = await claimReview(database, key);
    if (!claim) throw new Error("no claim");
    await settleReview(database, claim, done);
    await wantReview(database, key, place);
    expect(await unsettledReviews(database, 5, 7)).toEqual([]);
    await wantReviewAgain(database, key, place);
    expect(await unsettledReviews(database, 5, 7)).toMatchObject([{ round: 2, state: "queued" }]);
  });

  test("a head that was superseded and is the head again is reviewed", async () => {
    await wantReview(database, key, place);
    const claim = await claimReview(database, key);
    if (!claim) throw new Error("no claim");
    await settleReview(database, claim, { state: "superseded" });
    await wantReview(database, key, place);
    expect(await unsettledReviews(database, 5, 7)).toMatchObject([{ round: 2 }]);
  });

  test("only the last to claim a review may settle it", async () => {
    await wantReview(database, key, place);
    const stalled = await claimReview(database, key);
    const current = await claimReview(database, key);
    if (!stalled || !current) throw new Error("no claim");
    expect([await holdsClaim(database, stalled), await holdsClaim(database, current)]).toEqual([false, true]);
    await settleReview(database, stalled, { state: "failed" });
    expect(await stateOf()).toEqual(["running"]);
    await settleReview(database, current, done);
    expect(await stateOf()).toEqual(["done"]);
    expect(await claimReview(database, key)).toBeUndefined();
  });

  test("asking again takes a running review from its worker", async () => {
    await wantReview(database, key, place);
    const claim = await claimReview(database, key);
    if (!claim) throw new Error("no claim");
    await wantReviewAgain(database, key, place);
    await settleReview(database, claim, done);
    expect(await stateOf()).toEqual(["queued"]);
  });

  test("keeps what a merge group is built on, and finds all reviews of a commit", async () => {
    const group = { base: newer, branch: "release/1.0" };
    await wantReview(database, { ...key, pull: 0 }, { ...place, group });
    await wantReview(database, key, place);
    expect(await reviewsOfHead(database, 5, head)).toMatchObject([
      { pull: 0, group },
      { pull: 7, group: undefined },
    ]);
  });

  test("erases an installation or some of its repositories, with a receipt, and nothing else", async () => {
    await wantReview(database, key, place);
    await wantReview(database, { ...key, repository: 6 }, place);
    await wantReview(database, { ...key, repository: 9 }, { ...place, installation: 2 });
    expect(await erase(database, 1, [6])).toMatchObject({ reviews: 1, token_answers: 0 });
    expect(await erase(database, 1)).toMatchObject({ reviews: 1 });
    expect(await countReviews(database)).toEqual([{ state: "queued", count: 1 }]);
    expect(await erase(database, 1)).toMatchObject({ reviews: 0 });
  });

  test("a worker does not bring back what was erased", async () => {
    await wantReview(database, key, place);
    await wantHead(database, key, newer);
    expect(await unsettledReviews(database, 5, 7)).toHaveLength(2);
    await erase(database, 1);
    await wantHead(database, key, newer);
    expect(await countReviews(database)).toEqual([]);
  });

  test("several may start at once", async () => {
    const { source } = database;
    const others = "url" in source ? [1, 2, 3].map(async () => openPostgres(source.url, () => undefined)) : [];
    const all = [database, database, ...(await Promise.all(others))];
    await database.executeSql("drop schema guidepost cascade");
    await Promise.all(all.map(migrate));
    expect(await recordDelivery(database, delivery)).toBe(true);
    await Promise.all(all.slice(2).map(async (one) => one.close()));
  });
});
