import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/store/database.ts";
import { forgetOld } from "../../src/store/forget.ts";
import { clauseHistory, knownRepositories, liveExceptions, recentReviews } from "../../src/store/pages.ts";
import { claimReview, settleReview, wantReview, wantReviewAgain } from "../../src/store/reviews.ts";
import type { Outcome } from "../../src/store/reviews.ts";
import { freshEach, kinds } from "./databases.ts";

const today = new Date().toISOString().slice(0, 10);

const nothing: Outcome = {
  counts: { errors: 0, warnings: 0, notices: 0 },
  clauses: [{ clause: "D1", introduced: 0, existing: 0, fixed: 0 }],
  branch: "main",
  exceptions: [],
};
const exempted = { rule: "secrets/key", path: "a.js", origin: "config", used: true } as const;
const inComment = { ...exempted, path: "b.js", line: 3, origin: "comment", until: "2099-01-31" } as const;

describe.each(kinds)("what the pages read on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;

  beforeEach(async () => {
    database = await fresh();
  });

  /** A review from its wish to its end. */
  const reviewed = async (pull: number, outcome: Outcome, repository = 5): Promise<void> => {
    const key = { repository, pull, head: String(pull).repeat(40) };
    await wantReviewAgain(database, key, { installation: 1, owner: "Acme", name: `shop-${repository}` });
    const claim = await claimReview(database, key);
    if (!claim) throw new Error("no claim");
    await settleReview(database, claim, { state: "done", conclusion: "success", outcome });
  };

  test("repositories are found by id, with the newest first", async () => {
    await reviewed(1, nothing);
    await reviewed(2, nothing);
    await reviewed(1, nothing, 6);
    expect(await knownRepositories(database, [5, 6, 7])).toMatchObject([
      { repository: 6, name: "shop-6", reviews: 1 },
      { repository: 5, name: "shop-5", reviews: 2 },
    ]);
    expect(await knownRepositories(database, [])).toEqual([]);
  });

  test("reviews come newest first, with their counts once they are done", async () => {
    await reviewed(1, { ...nothing, counts: { errors: 1, warnings: 2, notices: 3 } });
    await wantReview(
      database,
      { repository: 5, pull: 2, head: "2".repeat(40) },
      { installation: 1, owner: "acme", name: "shop" },
    );
    expect(await recentReviews(database, 5, 10)).toMatchObject([
      { pull: 2, state: "queued", conclusion: undefined, counts: undefined, checkRun: undefined },
      { pull: 1, state: "done", conclusion: "success", counts: { errors: 1, warnings: 2, notices: 3 } },
    ]);
    expect(await recentReviews(database, 5, 1)).toHaveLength(1);
  });

  test("verdicts are counted by day and clause, a repeated review once", async () => {
    await reviewed(1, { ...nothing, clauses: [{ clause: "D1", introduced: 2, existing: 4, fixed: 0 }] });
    await reviewed(1, { ...nothing, clauses: [{ clause: "D1", introduced: 1, existing: 4, fixed: 1 }] });
    await reviewed(2, nothing);
    expect(await clauseHistory(database, 5, 30)).toEqual([
      { day: today, clause: "D1", reviews: 2, breaches: 1, introduced: 1, fixed: 1 },
    ]);
    await database.executeSql("update guidepost.verdicts set judged = now() - interval '31 days'");
    expect(await clauseHistory(database, 5, 30)).toEqual([]);
  });

  test("exceptions of the configuration are those of the last review, comments' are those last seen", async () => {
    await reviewed(1, { ...nothing, exceptions: [exempted, inComment] });
    await reviewed(2, { ...nothing, exceptions: [{ ...exempted, path: "c.js", used: false }] });
    await reviewed(3, { ...nothing, branch: "release", exceptions: [exempted] });
    expect(await liveExceptions(database, 5, "2026-11-22")).toMatchObject([
      { branch: "main", path: "b.js", until: "2099-01-31", origin: "comment", used: true },
      { branch: "main", path: "c.js", until: undefined, origin: "config", used: false },
      { branch: "release", path: "a.js" },
    ]);
    expect(await liveExceptions(database, 5, "2099-02-01")).toHaveLength(2);
    await database.executeSql("update guidepost.exceptions set seen = now() - interval '91 days' where path = 'b.js'");
    expect(await forgetOld(database)).toBe(1);
  });
});
