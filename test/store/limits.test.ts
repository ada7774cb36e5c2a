import { beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../src/store/database.ts";
import { forgetOld } from "../../src/store/forget.ts";
import { erase } from "../../src/store/erase.ts";
import {
  barInstallation,
  enterInstallation,
  isInstalled,
  shareBudget,
  takeCreation,
} from "../../src/store/installations.ts";
import { missedDeliveries, noteRedelivery } from "../../src/store/redeliveries.ts";
import { recordDelivery } from "../../src/store/deliveries.ts";
import { collectAnswer, leaveAnswer } from "../../src/store/token-answers.ts";
import { freshEach, kinds } from "./databases.ts";

const inAnHour = (): number => Math.floor(Date.now() / 1_000) + 3_600;

describe.each(kinds)("what GitHub lets an installation do, on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;

  beforeEach(async () => {
    database = await fresh();
    await enterInstallation(database, 1);
  });

  test("of one hour the least that anybody saw counts, of two the later, and an hour that is over says nothing", async () => {
    const refilled = inAnHour();
    expect(await shareBudget(database, 1, undefined)).toMatchObject({ remaining: undefined, barredForMs: 0 });
    expect(await shareBudget(database, 1, { remaining: 900, refilled })).toMatchObject({ remaining: 900 });
    expect(await shareBudget(database, 1, { remaining: 950, refilled })).toMatchObject({ remaining: 900 });
    expect(await shareBudget(database, 1, { remaining: 20, refilled: refilled - 3_600 })).toMatchObject({
      remaining: 900,
    });
    expect(await shareBudget(database, 1, { remaining: 4_999, refilled: refilled + 60 })).toMatchObject({
      remaining: 4_999,
    });
    await database.executeSql("update guidepost.installations set refilled = now() - interval '1 second'");
    expect(await shareBudget(database, 1, undefined)).toMatchObject({ remaining: undefined, refilledInMs: 0 });
  });

  test("silence is everybody's, and the longest counts", async () => {
    await barInstallation(database, 1, 90_000);
    await barInstallation(database, 1, 1_000);
    const { barredForMs } = await shareBudget(database, 1, undefined);
    expect(barredForMs).toBeGreaterThan(80_000);
    expect(barredForMs).toBeLessThanOrEqual(90_000);
  });

  test("80 creations a minute and 500 an hour are let through, however many ask at once", async () => {
    const waits = await Promise.all(Array.from({ length: 90 }, async () => takeCreation(database, 1)));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(80);
    expect(Math.max(...waits)).toBeLessThanOrEqual(60_000);
    await database.executeSql(
      `update guidepost.installations
       set created = array(select now() - interval '2 minutes' from generate_series(1, 499))`,
    );
    expect(await takeCreation(database, 1)).toBe(0);
    expect(await takeCreation(database, 1)).toBeGreaterThan(50 * 60_000);
    await database.executeSql(
      `update guidepost.installations
       set created = array(select now() - interval '61 minutes' from generate_series(1, 500))`,
    );
    expect(await takeCreation(database, 1)).toBe(0);
    const { rows } = await database.executeSql("select cardinality(created) as kept from guidepost.installations");
    expect(rows).toEqual([{ kept: 1 }]);
  });

  test("an installation that was erased gets no budget and no answer, and is not brought back", async () => {
    await leaveAnswer(database, { id: crypto.randomUUID(), installation: 1, repository: 5, sealed: "x" });
    await erase(database, 1);
    expect(await isInstalled(database, 1)).toBe(false);
    await shareBudget(database, 1, { remaining: 1, refilled: inAnHour() });
    await barInstallation(database, 1, 1_000);
    expect(await takeCreation(database, 1)).toBe(0);
    await leaveAnswer(database, { id: crypto.randomUUID(), installation: 1, repository: 5, sealed: "x" });
    for (const table of ["installations", "token_answers"]) {
      expect((await database.executeSql(`select * from guidepost.${table}`)).rows).toEqual([]);
    }
  });

  test("an answer is collected once, and one that nobody collects is forgotten", async () => {
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()];
    await leaveAnswer(database, { id, installation: 1, repository: 5, sealed: "one" });
    await leaveAnswer(database, { id: other, installation: 1, repository: 5, sealed: "two" });
    expect([await collectAnswer(database, id), await collectAnswer(database, id)]).toEqual(["one", undefined]);
    expect(await forgetOld(database)).toBe(0);
    await database.executeSql("update guidepost.token_answers set left_at = now() - interval '6 minutes'");
    expect(await forgetOld(database)).toBe(1);
  });

  test("a delivery is asked for again only when it never came, and each time after a longer wait, five times", async () => {
    await recordDelivery(database, { id: "came", event: "pull_request", action: "opened" });
    const missed = async (): Promise<readonly string[]> => missedDeliveries(database, ["b", "came", "a"]);
    expect(await missed()).toEqual(["b", "a"]);
    await noteRedelivery(database, "b");
    expect(await missed()).toEqual(["a"]);
    const waitMinutes = async (minutes: number): Promise<void> =>
      void (await database.executeSql("update guidepost.redeliveries set asked = now() - $1 * interval '1 minute'", [
        minutes,
      ]));
    for (const minutes of [21, 41, 81, 161]) {
      await waitMinutes(minutes - 2);
      expect(await missed()).toEqual(["a"]);
      await waitMinutes(minutes);
      expect(await missed()).toEqual(["b", "a"]);
      await noteRedelivery(database, "b");
    }
    await waitMinutes(10_000);
    expect(await missed()).toEqual(["a"]);
  });
});
