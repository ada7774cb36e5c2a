import { getOctokit } from "@actions/github";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/app/events.ts";
import { polite } from "../../src/github/client.ts";
import type { GitHubClient } from "../../src/github/client.ts";
import { buttons } from "../../src/report/check-actions.ts";
import { readGrants } from "../../src/store/grants.ts";
import { api, repositoryId } from "../github/fake/github.ts";
import { commented, database, embedded, github, run, town, useBench } from "./commands-bench.ts";
import { author, reviewer } from "./commands-fake.ts";

useBench(embedded);

/** Where a worker dies: before or after its request number `at`. */
interface Crash {
  readonly at: number;
  readonly when: "before" | "after";
}

class Died extends Error {}

/** A client whose worker dies at one request; `count` tells how many there were. */
const dying = (crash: Crash): { readonly client: GitHubClient; readonly count: () => number } => {
  let requests = 0;
  const octokit = getOctokit("t", { baseUrl: api });
  octokit.hook.before("request", () => {
    if (++requests === crash.at && crash.when === "before") throw new Died();
  });
  octokit.hook.after("request", () => {
    if (requests === crash.at && crash.when === "after") throw new Died();
  });
  const waiting = { sleep: async (): Promise<void> => undefined, now: () => 0, budgetMs: 60_000 };
  return { client: polite(octokit, waiting), count: () => requests };
};

const isDead = (error: unknown): true => {
  if (error instanceof Died) return true;
  throw error;
};

/**
 * Runs a command whose worker dies once, and again. `lost`: the answer to a request was lost, and the worker went on
 * without the file or the reaction that it was about. `unreached`: there were fewer requests.
 */
const runTwice = async (command: Command, crash: Crash): Promise<"died" | "lost" | "unreached"> => {
  const { client, count } = dying(crash);
  const died = await run(command, { client, openWriter: async () => client }).then(() => false, isDead);
  await run(command);
  return died ? "died" : count() >= crash.at ? "lost" : "unreached";
};

/** As many requests as a command can make, with room. */
const many = Array.from({ length: 40 }, (_, i) => i + 1);

describe.each(["before", "after"] as const)("a worker that dies %s any request", (when) => {
  test("excepts once and answers once", { timeout: 240_000 }, async () => {
    let reached = 0;
    for (const at of many) {
      town.comments.length = 0;
      await database.executeSql("delete from guidepost.grants; delete from guidepost.commands");
      const comment = town.say(reviewer, "/guidepost ignore messaging/retired-template -- x");
      const came = await runTwice(commented(reviewer, comment), { at, when });
      if (came === "unreached") break;
      reached = at;
      expect(town.answers()).toHaveLength(1);
      const { length: made } = await readGrants(database, repositoryId, 7);
      // Without the file there is nothing to except.
      expect(made).toBe(came === "lost" ? made : 1);
    }
    expect(reached).toBeGreaterThan(10);
    expect(reached).toBeLessThan(many.length);
  });

  test("commits once and answers once", { timeout: 240_000 }, async () => {
    const pull = github.pulls.get(7);
    if (!pull) throw new Error("it is open");
    const { head } = pull;
    let reached = 0;
    for (const at of many) {
      pull.head = head;
      town.comments.length = 0;
      town.commits.length = 0;
      await database.executeSql("delete from guidepost.commands");
      const checkRun = github.checkRuns.length + 1;
      github.checkRuns.push({ id: checkRun, updates: [{ name: "guidepost", head_sha: head, external_id: "7/1" }] });
      const by = { kind: "button", identifier: buttons.applyFixes, checkRun, head } as const;
      if ((await runTwice({ pull: 7, actor: author.id, by }, { at, when })) === "unreached") break;
      reached = at;
      expect(town.commits).toHaveLength(1);
      expect(town.answers()).toHaveLength(1);
      expect(town.answers()[0]).toContain("One safe fix was committed");
    }
    expect(reached).toBeGreaterThan(10);
    expect(reached).toBeLessThan(many.length);
  });
});
