import { beforeEach, describe, expect, test } from "vitest";
import { sharedMeter, standingOf, waitOf } from "../../src/app/budget.ts";
import type { Database } from "../../src/store/database.ts";
import { connect } from "../../src/github/client.ts";
import type { GitHubClient } from "../../src/github/client.ts";
import { enterInstallation } from "../../src/store/installations.ts";
import { app as shop, base, github } from "../action/shop.ts";
import { api, repository } from "../github/fake/values.ts";
import { freshEach, kinds } from "../store/databases.ts";

const pullNumber = { ...repository, pull_number: 7 };

const review = async (client: GitHubClient): Promise<unknown> =>
  client.rest.pulls.createReview({ ...pullNumber, event: "COMMENT", body: "words" });

describe.each(kinds)("a client that shares its installation's budget, on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;
  let waits: number[];
  let onWait: () => Promise<unknown>;
  let limits: number[];

  beforeEach(async () => {
    database = await fresh();
    await enterInstallation(database, 1);
    github.openPull(7, github.git.commit(shop, base));
    waits = [];
    limits = [];
    onWait = async () => undefined;
  });

  const open = async (): Promise<GitHubClient> => {
    let clock = Date.now();
    const now = (): number => clock;
    const sleep = async (milliseconds: number): Promise<void> => {
      waits.push(milliseconds);
      clock += milliseconds;
      await onWait();
    };
    const waiting = { sleep, now, budgetMs: 180_000, onLimit: (milliseconds: number) => limits.push(milliseconds) };
    return connect({ token: "t", apiUrl: api, waiting, meter: sharedMeter(database, 1, now) });
  };

  test("creates content when its turn comes, and reads meanwhile", async () => {
    await database.executeSql(
      "update guidepost.installations set created = array(select clock_timestamp() from generate_series(1, 80))",
    );
    onWait = async () => database.executeSql("update guidepost.installations set created = '{}'");
    const client = await open();
    await client.rest.pulls.get(pullNumber);
    expect(waits).toEqual([]);
    await review(client);
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(50_000);
    const { rows } = await database.executeSql("select cardinality(created) as kept from guidepost.installations");
    expect(rows).toEqual([{ kept: 1 }]);
  });

  test("is silent as long as GitHub asked another one to be, and says so when that is too long", async () => {
    github.fail({
      method: "GET",
      path: /\/pulls\/7/,
      status: 403,
      headers: { "retry-after": "600" },
      body: { message: "You have exceeded a secondary rate limit." },
    });
    const first = await open();
    await expect(first.rest.pulls.get(pullNumber)).rejects.toThrow("asks to wait 600 s");
    expect(limits).toEqual([600_000]);
    expect(waitOf(await standingOf(database, 1))).toBeGreaterThan(590_000);
    const sent = github.sent.length;
    const second = await open();
    await expect(second.rest.pulls.get(pullNumber)).rejects.toThrow("longer than this run may");
    expect(github.sent).toHaveLength(sent);
  });

  test("tells others what is left, and none begins when that is little", async () => {
    const reset = Math.floor(Date.now() / 1_000) + 1_800;
    const left = (remaining: number): Readonly<Record<string, string>> => ({
      "x-ratelimit-resource": "core",
      "x-ratelimit-remaining": String(remaining),
      "x-ratelimit-reset": String(reset),
    });
    github.fail({ method: "GET", path: /\/pulls\/7/, status: 200, headers: left(42) });
    const client = await open();
    await client.rest.pulls.get(pullNumber);
    // The next request tells it to the others.
    await client.rest.pulls.get(pullNumber);
    const standing = await standingOf(database, 1);
    expect(standing).toMatchObject({ remaining: 42 });
    expect(waitOf(standing)).toBeGreaterThan(1_700_000);
    expect(waitOf({ ...standing, remaining: 4_000 })).toBe(0);
    // Another resource's budget is another one.
    github.fail({
      method: "GET",
      path: /\/pulls\/7/,
      status: 200,
      headers: { ...left(1), "x-ratelimit-resource": "graphql" },
    });
    const other = await open();
    await other.rest.pulls.get(pullNumber);
    await other.rest.pulls.get(pullNumber);
    expect(await standingOf(database, 1)).toMatchObject({ remaining: 42 });
  });
});
