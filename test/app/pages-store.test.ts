import { beforeEach, describe, expect, test } from "vitest";
import { openQueue } from "../../src/app/queue.ts";
import type { Database } from "../../src/store/database.ts";
import { deadJobs, openWork } from "../../src/store/open-work.ts";
import { beginSession, endSession, readSession } from "../../src/store/sessions.ts";
import { freshEach, kinds } from "../store/databases.ts";
import { hasty } from "./surroundings.ts";

describe.each(kinds)("what only the pages keep and ask for on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;

  beforeEach(async () => {
    database = await fresh();
  });

  test("a session is found until it is over or ended, and then nothing of it is left", async () => {
    await beginSession(database, { hash: "a", sealed: "x" }, 60);
    await beginSession(database, { hash: "b", sealed: "y" }, 60);
    expect(await readSession(database, "a")).toBe("x");
    expect(await readSession(database, "c")).toBeUndefined();
    await endSession(database, "a");
    expect(await readSession(database, "a")).toBeUndefined();
    await database.executeSql("update guidepost.sessions set expires = now() - interval '1 second'");
    expect(await readSession(database, "b")).toBeUndefined();
    await beginSession(database, { hash: "d", sealed: "z" }, 60);
    expect((await database.executeSql("select hash from guidepost.sessions")).rows).toEqual([{ hash: "d" }]);
  });

  test("open work is counted by repository, and dead jobs come with their pull request", async () => {
    const queue = await openQueue(database, () => undefined, hasty);
    try {
      await database.executeSql("delete from guidepost_queue.job");
      const at = { installation: 1, repository: 5 };
      for (const pull of [1, 2]) await queue.send(database, "reviews", { ...at, pull });
      await queue.send(database, "reviews", { ...at, repository: 6, pull: 1 });
      await queue.send(database, "lookups", { ...at, repository: 6, owner: "acme", name: "shop" });
      await database.executeSql("update guidepost_queue.job set state = 'active' where data->>'repository' = '6'");
      for (const data of [
        { ...at, pull: 2 },
        { ...at, command: { pull: 3 } },
        { ...at, owner: "acme" },
      ]) {
        await database.executeSql("insert into guidepost_queue.job (name, data) values ('dead', $1::jsonb)", [
          JSON.stringify(data),
        ]);
      }
      expect(await openWork(database, [5, 6, 7])).toEqual(
        new Map([
          [5, { waiting: 2, running: 0, dead: 3 }],
          [6, { waiting: 0, running: 2, dead: 0 }],
        ]),
      );
      expect(await openWork(database, [])).toEqual(new Map());
      const pulls = (await deadJobs(database, 5, 10)).map((one) => one.pull);
      expect(new Set(pulls)).toEqual(new Set([2, 3, undefined]));
      expect(await deadJobs(database, 5, 1)).toHaveLength(1);
      expect(await deadJobs(database, 6, 10)).toEqual([]);
    } finally {
      await queue.stop(1);
    }
  });
});
