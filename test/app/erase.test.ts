import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eraseAll, takeIn } from "../../src/app/inbox.ts";
import { openQueue } from "../../src/app/queue.ts";
import type { Queue } from "../../src/app/queue.ts";
import { beginCommand } from "../../src/store/commands.ts";
import type { Database } from "../../src/store/database.ts";
import { enterGrants } from "../../src/store/grants.ts";
import { enterRepositories } from "../../src/store/repositories.ts";
import { claimReview, settleReview } from "../../src/store/reviews.ts";
import { leaveAnswer } from "../../src/store/token-answers.ts";
import { repositoryId } from "../github/fake/values.ts";
import { freshEach, kinds } from "../store/databases.ts";
import { tracesOf } from "../store/traces.ts";
import { from, installationId, pullPayload } from "./deliver.ts";
import { hasty } from "./surroundings.ts";

const head = "c".repeat(40);
const key = { repository: repositoryId, pull: 7, head };

describe.each(kinds)("what is kept of an installation, on $name", (kind) => {
  const fresh = freshEach(kind);
  let database: Database;
  let queue: Queue;

  beforeEach(async () => {
    database = await fresh();
    queue = await openQueue(database, () => undefined, hasty);
  });
  afterEach(async () => {
    await queue.stop(1);
    await database.executeSql("drop schema guidepost_queue cascade");
  });

  const take = async (id: string, event: string, payload: unknown): Promise<string> =>
    takeIn(database, queue, () => undefined, { id, event, payload });

  /** Leaves a row in every table that can name an installation. */
  const live = async (): Promise<void> => {
    await take("d-1", "pull_request", pullPayload("opened", 7, head));
    await take("d-2", "pull_request", pullPayload("labeled", 7, head));
    const claim = await claimReview(database, key);
    if (!claim) throw new Error("no claim");
    await settleReview(database, claim, {
      state: "done",
      conclusion: "success",
      outcome: {
        counts: { errors: 0, warnings: 0, notices: 0 },
        clauses: [{ clause: "D1", introduced: 0, existing: 0, fixed: 0 }],
        branch: "main",
        exceptions: [{ rule: "secrets/key", path: "a.js", origin: "config", used: true }],
      },
    });
    const where = { installation: installationId, repository: repositoryId };
    await leaveAnswer(database, { id: crypto.randomUUID(), ...where, sealed: "x" });
    await beginCommand(database, { id: "c-1", ...where, pull: 7, actor: 1 });
    await enterGrants(database, "c-1", [
      { rule: "secrets/key", fingerprint: "f", reason: "why", until: undefined, by: "x" },
    ]);
    const seen = { repository: repositoryId, owner: "acme", name: "shop" };
    await enterRepositories(database, installationId, [seen]);
    await queue.send(database, "lookups", { ...where, owner: "acme", name: "shop" });
    await database.executeSql("insert into guidepost_queue.job (name, data) values ('dead', $1)", [
      JSON.stringify({ ...where, pull: 7 }),
    ]);
  };
  const owned = ["commands", "exceptions", "grants", "installations", "repositories", "reviews", "token_answers"];

  test("goes with the event that says that it was removed, in every table", async () => {
    await live();
    const before = (await tracesOf(database, installationId)).map((table) => table.replace("guidepost.", ""));
    expect(before).toEqual(expect.arrayContaining(owned));
    expect(before.some((table) => table.startsWith("guidepost_queue."))).toBe(true);
    expect(await take("d-3", "installation", { action: "deleted", installation: from.installation })).toBe("erased");
    expect(await tracesOf(database, installationId)).toEqual([]);
    expect(await tracesOf(database, repositoryId)).toEqual([]);
    // What comes late and asks for nothing leaves no trace of where it came from.
    await take("d-4", "pull_request", pullPayload("closed", 7, head));
    expect(await tracesOf(database, installationId)).toEqual([]);
  });

  test("goes for repositories that were removed, and stays for others", async () => {
    await live();
    await take("d-3", "installation_repositories", {
      action: "removed",
      installation: from.installation,
      repositories_removed: [{ id: repositoryId }],
    });
    expect(await tracesOf(database, repositoryId)).toEqual([]);
    expect(await tracesOf(database, installationId)).toEqual(["guidepost.installations"]);
    await database.transaction(async (sql) => eraseAll(sql, () => undefined, installationId));
    expect(await tracesOf(database, installationId)).toEqual([]);
  });
});
