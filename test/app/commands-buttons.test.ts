import { describe, expect, test } from "vitest";
import { checkActions, buttons } from "../../src/report/check-actions.ts";
import type { Command } from "../../src/app/events.ts";
import { repositoryId } from "../github/fake/github.ts";
import { enterGrants } from "../../src/store/grants.ts";
import { beginCommand } from "../../src/store/commands.ts";
import {
  badPage,
  badScript,
  configure,
  database,
  embedded,
  found,
  github,
  mayWrite,
  openPull,
  page,
  run,
  script,
  town,
  useBench,
  workshop,
} from "./commands-bench.ts";
import { author, reviewer, robot, stranger, triager } from "./commands-fake.ts";
import type { Account } from "./commands-fake.ts";

useBench(embedded);

const head = (): string => github.pulls.get(7)?.head ?? "";
const lastAnswer = (): string => town.answers().at(-1) ?? "";
const textNow = (path: string): string => github.git.get(head()).tree.get(path)?.content.toString() ?? "";

/** Presses a button of a check run on the head as it is now. */
const pressed = (
  by: Account,
  identifier: string = buttons.applyFixes,
  run_: { readonly head_sha?: string; readonly name?: string; readonly external_id?: string } = {},
): Command => {
  const id = github.checkRuns.length + 1;
  const updates = [
    { name: "guidepost", head_sha: head(), external_id: "7/1", output: { title: "T", summary: "S" }, ...run_ },
  ];
  github.checkRuns.push({ id, updates });
  return { pull: 7, actor: by.id, by: { kind: "button", identifier, checkRun: id, head: head() } };
};

describe("apply safe fixes", () => {
  test("makes one commit on the branch of what has a safe fix, and says so once", async () => {
    const before = head();
    const command = pressed(author);
    expect(await run(command)).toBe("done");
    expect(town.commits).toMatchObject([{ parent: before, paths: [page] }]);
    expect(textNow(page)).toBe(badPage.replace("report-submit ", ""));
    expect(textNow(script)).toBe(badScript);
    expect(town.commits[0]?.message).toBe(
      `Apply 1 safe fix of Guidepost\n\nAsked for by author on the check of pull request 7.\n\nGuidepost-Fixes: 1 of ${before}`,
    );
    expect(lastAnswer()).toContain(`One safe fix was committed as \`${head().slice(0, 7)}\``);
    // The queue gives the same job again: the commit is known again, and nothing is told twice.
    expect(await run(command)).toBe("done");
    expect(town.commits).toHaveLength(1);
    expect(town.answers()).toHaveLength(1);
  });

  test("keeps line endings and a byte order mark", async () => {
    openPull({ [page]: `\ufeff${badPage.replaceAll("\n", "\r\n")}` });
    expect(await run(pressed(reviewer))).toBe("done");
    expect(textNow(page)).toBe(`\ufeff${badPage.replace("report-submit ", "").replaceAll("\n", "\r\n")}`);
  });

  test("a commit whose confirmation was lost is known again by the next try", async () => {
    github.fail({ method: "POST", path: /graphql.*createCommitOnBranch/, status: 502, performed: true });
    const command = pressed(author);
    await expect(run(command)).rejects.toMatchObject({ status: 502 });
    expect(await run(command)).toBe("done");
    expect(town.commits).toHaveLength(1);
    expect(lastAnswer()).toContain("One safe fix was committed");
  });

  test("refuses a head that is none any more", async () => {
    const command = pressed(author);
    openPull({ [page]: `${badPage}\n` });
    expect(await run(command)).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is a newer push/);
    expect(town.commits).toEqual([]);
  });

  test("refuses a head that moves while the fixes are worked out", async () => {
    const usual = workshop();
    const analyse: typeof usual.analyse = async (judgement) => {
      const report = await usual.analyse(judgement);
      openPull({ [page]: `${badPage}\n` });
      return report;
    };
    expect(await run(pressed(author), { workshop: { ...usual, analyse } })).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is a newer push/);
    expect(town.commits).toEqual([]);
  });

  test.each([
    ["triager", triager],
    ["stranger", stranger],
  ])("refuses a %s, who may not push anyway", async (_who, by) => {
    expect(await run(pressed(by))).toBe("refused");
    expect(lastAnswer()).toMatch(/^This is for people with write permission/);
    expect(town.commits).toEqual([]);
  });

  test("refuses without the permission that is optional, and says how else", async () => {
    mayWrite.value = false;
    expect(await run(pressed(author))).toBe("refused");
    expect(lastAnswer()).toContain("`contents: write`");
    expect(lastAnswer()).toContain("Accept the suggestions");
    mayWrite.value = true;
    // The same button works once the permission is there, and the answer is brought up to date.
    const again = {
      ...pressed(author),
      by: { kind: "button", identifier: buttons.applyFixes, checkRun: 1, head: head() },
    } as const;
    expect(await run(again)).toBe("done");
    expect(town.answers()).toHaveLength(1);
    expect(lastAnswer()).toContain("One safe fix was committed");
  });

  test.each([
    ["a fork", { headRepositoryId: 9 }, "The branch lies in a fork"],
    ["a fork that is gone", { headRepositoryId: null }, "The branch lies in a fork"],
    ["a closed pull request", { state: "closed" as const }, "This pull request is closed"],
  ])("refuses %s", async (_what, changes, why) => {
    openPull({ [page]: badPage }, changes);
    expect(await run(pressed(author))).toBe("refused");
    expect(lastAnswer()).toContain(why);
    expect(town.commits).toEqual([]);
  });

  test("a branch whose rules forbid it is told", async () => {
    github.fail({
      method: "POST",
      path: /createCommitOnBranch/,
      status: 200,
      body: { data: null, errors: [{ type: "UNPROCESSABLE", message: "Changes must be made through a pull request" }] },
    });
    expect(await run(pressed(author))).toBe("refused");
    expect(lastAnswer()).toContain("rules of the branch may forbid it");
  });

  test("leaves files that are executable, for GitHub would make them plain", async () => {
    openPull({ [page]: { mode: "100755", content: Buffer.from(badPage) } });
    expect(await run(pressed(author))).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is no safe fix/);
    expect(town.commits).toEqual([]);
  });

  test("fixes the other files when one cannot be committed", async () => {
    const more = "miniprogram/pages/more/index.wxml";
    openPull({ [page]: { mode: "100755", content: Buffer.from(badPage) }, [more]: badPage });
    expect(await run(pressed(author))).toBe("done");
    expect(town.commits).toMatchObject([{ paths: [more] }]);
  });

  test("leaves what somebody has excepted", async () => {
    const id = "comment/1";
    await beginCommand(database, { id, installation: 77, repository: repositoryId, pull: 7, actor: 1 });
    const rule = "messaging/retired-template";
    const fingerprint = (await found()).get(rule) ?? "";
    await enterGrants(database, id, [{ rule, fingerprint, reason: "x", until: undefined, by: "reviewer" }]);
    expect(await run(pressed(author))).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is no safe fix/);
  });

  test("commits nothing when the fixes together do not give a clean result", async () => {
    const usual = workshop();
    let calls = 0;
    const analyse: typeof usual.analyse = async (judgement) => {
      const report = await usual.analyse(judgement);
      if (++calls === 1) return report;
      return { ...report, diagnostics: [{ code: "syntax-error", path: page, message: { en: "", "zh-CN": "" } }] };
    };
    expect(await run(pressed(author), { workshop: { ...usual, analyse } })).toBe("refused");
    expect(lastAnswer()).toContain("do not give a clean result");
    expect(town.commits).toEqual([]);
  });

  test("speaks the language of the repository", async () => {
    configure("language: zh-CN\n");
    expect(await run(pressed(author))).toBe("done");
    expect(lastAnswer()).toContain("已提交 1 处安全修复");
  });
});

describe("explain", () => {
  test("puts the rules' pages on the check, where they notify nobody, and keeps its title and summary", async () => {
    const command = pressed(triager, buttons.explain);
    expect(await run(command)).toBe("done");
    const output = github.checkRuns[0]?.updates.at(-1)?.["output"];
    expect(output).toMatchObject({ title: "T", summary: "S", text: expect.stringContaining("## How to fix") });
    expect(JSON.stringify(output)).toContain("messaging/retired-template");
    expect(JSON.stringify(output)).toContain("secrets/hardcoded-credential");
    expect(town.answers()).toEqual([]);
  });

  test("says of an older head that there is a newer one", async () => {
    const command = pressed(author, buttons.explain);
    openPull({ [page]: `${badPage}\n` });
    expect(await run(command)).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is a newer push/);
    expect(github.checkRuns[0]?.updates).toHaveLength(1);
  });

  test("refuses a stranger", async () => {
    expect(await run(pressed(stranger, buttons.explain))).toBe("refused");
    expect(github.checkRuns[0]?.updates).toHaveLength(1);
  });
});

describe("what is no button of ours does nothing", () => {
  test.each<[string, () => Command]>([
    ["another check's", () => pressed(author, buttons.applyFixes, { name: "lint" })],
    ["one of another pull request", () => pressed(author, buttons.applyFixes, { external_id: "8/1" })],
    ["one of another commit", () => pressed(author, buttons.applyFixes, { head_sha: "b".repeat(40) })],
    ["an unknown one", () => pressed(author, "format-disk")],
    ["a bot's press", () => pressed(robot)],
    ["nobody's press", () => ({ ...pressed(author), actor: 4_711 })],
  ])("%s", async (_what, command) => {
    expect(await run(command())).toBe("ignored");
    expect(github.writes).toEqual([]);
  });
});

describe("buttons", () => {
  test.each(["en", "zh-CN"] as const)("fit GitHub's limits in %s", (locale) => {
    for (const { label, description, identifier } of checkActions({ fixes: 100, findings: 1 }, locale)) {
      expect(label.length).toBeLessThanOrEqual(20);
      expect(description.length).toBeLessThanOrEqual(40);
      expect(identifier).toMatch(/^[a-z-]{1,20}$/);
    }
  });

  test("are there only when they can do something", () => {
    expect(checkActions({ fixes: 0, findings: 0 }, "en")).toEqual([]);
    expect(checkActions({ fixes: 0, findings: 2 }, "en").map((one) => one.identifier)).toEqual(["explain"]);
    expect(checkActions({ fixes: 1, findings: 2 }, "en").map((one) => one.description)[0]).toBe(
      "Commit 1 safe fix to this branch",
    );
  });
});
