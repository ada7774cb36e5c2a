import { describe, expect, test } from "vitest";
import {
  configure,
  embedded,
  commented,
  found,
  github,
  openPull,
  reviews,
  run,
  say,
  town,
  useBench,
} from "./commands-bench.ts";
import { author, guidepost, reviewer, robot, stranger, triager } from "./commands-fake.ts";
import { rules } from "../../src/rules/index.ts";

useBench(embedded);

const lastAnswer = (): string => town.answers().at(-1) ?? "";

describe("help, explain and review", () => {
  test("are for the author and for those who may triage", async () => {
    for (const by of [author, reviewer, triager]) expect(await say(by, "/guidepost help")).toBe("done");
    expect(town.answers()).toHaveLength(3);
    expect(lastAnswer()).toContain("`/guidepost ignore ID -- reason [until YYYY-MM-DD]`");
    const named = /`([a-z]+\/[a-z-]+)`/.exec(lastAnswer())?.[1];
    expect(rules.map((rule) => rule.id)).toContain(named);
  });

  test("anyone else is told why not", async () => {
    for (const line of ["help", "review", "explain secrets/hardcoded-credential", "dance"]) {
      expect(await say(stranger, `/guidepost ${line}`)).toBe("refused");
      expect(lastAnswer()).toContain("for the author of a pull request and for people who may at least triage");
    }
    expect(reviews).toEqual([]);
    town.roles.delete("author");
    expect(await say(author, "/guidepost review")).toBe("refused");
  });

  test("a review is asked for once, and acknowledged by a reaction that notifies nobody", async () => {
    const head = github.pulls.get(7)?.head;
    const comment = town.say(triager, "/guidepost review");
    expect(await run(commented(triager, comment))).toBe("done");
    expect(await run(commented(triager, comment))).toBe("ignored");
    expect(reviews).toEqual([head]);
    expect(town.reactions).toEqual([{ comment, content: "eyes" }]);
    expect(town.answers()).toEqual([]);
  });

  test("a rule is explained by its page, in the language of the repository", async () => {
    await say(author, "/guidepost explain messaging/retired-template");
    expect(lastAnswer()).toContain("## How to fix");
    configure("language: zh-CN\n");
    await say(author, "／guidepost：explain `messaging/retired-template`");
    expect(lastAnswer()).toContain("## 如何修复");
    await say(author, "/guidepost explain messaging/retired-templat");
    expect(lastAnswer()).toContain("是否想写 `messaging/retired-template`");
  });

  test("a finding is explained by its place, its message and its rule's page", async () => {
    const id = (await found()).get("secrets/hardcoded-credential")?.slice(0, 8) ?? "";
    expect(await say(author, `/guidepost explain ${id}`)).toBe("done");
    expect(lastAnswer()).toContain("miniprogram/pages/user/index.js:1");
    expect(lastAnswer()).toContain("## How to fix");
    expect(lastAnswer()).not.toContain("5a1c9e07b3d8");
    expect(await say(author, "/guidepost explain 00000000")).toBe("refused");
    expect(lastAnswer()).toContain("introduces no finding `00000000`");
  });

  test("that not all files could be read is said beside what was not found", async () => {
    github.fail({ method: "GET", path: /git\/blobs|tarball/, status: 404, times: 1_000 });
    expect(await say(author, "/guidepost explain 00000000")).toBe("refused");
    expect(lastAnswer()).toContain("Not all of its files could be read");
  });

  test("a mistake is told with what can be said", async () => {
    expect(await say(reviewer, "/guidepost ignore messaging/retired-template")).toBe("refused");
    expect(lastAnswer()).toMatch(/^A reason is missing/);
    expect(await say(reviewer, "/guidepost approve @everybody <img src=x>")).toBe("refused");
    expect(lastAnswer()).toMatch(/^There is no such command\./);
    expect(lastAnswer()).not.toContain("everybody");
  });

  test("a configuration that cannot be used is told instead of a verdict", async () => {
    configure("fail-onn: x\n");
    expect(await say(author, "/guidepost explain 00000000")).toBe("refused");
    expect(lastAnswer()).toContain("fail-on");
    expect(await say(author, "/guidepost help")).toBe("done");
  });
});

describe("what is no command does nothing at all", () => {
  test.each([
    ["in a quote", "> /guidepost review"],
    ["in a code block", "```\n/guidepost review\n```"],
    ["indented", "    /guidepost review"],
    ["further down", "Hello,\n/guidepost review"],
  ])("%s", async (_where, body) => {
    expect(await say(author, body)).toBe("ignored");
  });

  test("by a bot, by ourselves, or through another app", async () => {
    expect(await say(robot, "/guidepost review")).toBe("ignored");
    expect(await say(guidepost, "/guidepost review")).toBe("ignored");
    const through = town.say(reviewer, "/guidepost review", { through: 5 });
    expect(await run(commented(reviewer, through))).toBe("ignored");
  });

  test("by somebody else than the event says, on another pull request, or deleted", async () => {
    const comment = town.say(stranger, "/guidepost review");
    expect(await run(commented(reviewer, comment))).toBe("ignored");
    const elsewhere = town.say(author, "/guidepost review", { issue: 8 });
    expect(await run(commented(author, elsewhere))).toBe("ignored");
    expect(await run(commented(author, 1))).toBe("ignored");
  });

  test("on what is no pull request", async () => {
    const comment = town.say(author, "/guidepost review", { issue: 9 });
    expect(await run({ ...commented(author, comment), pull: 9 })).toBe("ignored");
  });

  test("leaves no trace", async () => {
    await say(author, "> /guidepost review");
    await say(robot, "/guidepost ignore messaging/retired-template -- x");
    expect(github.writes).toEqual([]);
    expect(reviews).toEqual([]);
  });
});

describe("answers", () => {
  test("an edited command is refused, for its words may be somebody else's", async () => {
    const comment = town.say(reviewer, "/guidepost ignore messaging/retired-template -- x", {
      updated: "2026-11-22T11:00:00Z",
    });
    expect(await run(commented(reviewer, comment))).toBe("refused");
    expect(lastAnswer()).toContain("That comment was edited");
    expect(reviews).toEqual([]);
  });

  test("a closed pull request is neither reviewed nor excepted from", async () => {
    openPull({}, { state: "closed" });
    for (const line of ["review", "ignore messaging/retired-template -- x"]) {
      expect(await say(reviewer, `/guidepost ${line}`)).toBe("refused");
      expect(lastAnswer()).toMatch(/^This pull request is closed\./);
    }
    expect(await say(reviewer, "/guidepost help")).toBe("done");
  });

  test("an answer whose confirmation was lost is found again, and not repeated", async () => {
    github.fail({ method: "POST", path: /issues\/7\/comments/, status: 502, performed: true });
    const comment = town.say(author, "/guidepost help");
    await expect(run(commented(author, comment))).rejects.toMatchObject({ status: 502 });
    expect(town.answers()).toHaveLength(1);
    // Whoever copies the answer's hidden mark is not believed.
    town.say(stranger, lastAnswer());
    expect(await run(commented(author, comment))).toBe("done");
    expect(await run(commented(author, comment))).toBe("ignored");
    expect(town.answers()).toHaveLength(1);
  });

  test("an answer that was lost before it was posted is posted by the next try", async () => {
    github.fail({ method: "POST", path: /issues\/7\/comments/, status: 502 });
    const comment = town.say(author, "/guidepost help");
    await expect(run(commented(author, comment))).rejects.toMatchObject({ status: 502 });
    town.say(stranger, "Copied: <!-- guidepost:answer 00000000000000000000000000000000 -->");
    expect(await run(commented(author, comment))).toBe("done");
    expect(town.answers()).toHaveLength(1);
  });

  test("where no comment may be made, a reaction says it", async () => {
    github.fail({ method: "POST", path: /issues\/7\/comments/, status: 403 });
    const comment = town.say(author, "/guidepost help");
    expect(await run(commented(author, comment))).toBe("done");
    expect(town.reactions).toEqual([{ comment, content: "rocket" }]);
  });

  test("one person gets ten answers an hour on a pull request, then reactions", async () => {
    for (let i = 0; i < 10; i++) expect(await say(stranger, "/guidepost help")).toBe("refused");
    expect(town.answers()).toHaveLength(10);
    expect(await say(stranger, "/guidepost help")).toBe("refused");
    expect(town.answers()).toHaveLength(10);
    expect(town.reactions.map((one) => one.content)).toEqual(["confused"]);
    expect(await say(author, "/guidepost help")).toBe("done");
  });
});

describe("a permission that cannot be made sure of", () => {
  const asking = "/guidepost ignore messaging/retired-template -- x";

  test.each([403, 500])("is none: %s lets nothing happen, and the last try says so", async (status) => {
    const forever = { method: "GET", path: /collaborators/, status, times: 1_000 } as const;
    github.fail(forever);
    const comment = town.say(reviewer, asking);
    await expect(run(commented(reviewer, comment))).rejects.toMatchObject({ status });
    expect(github.writes).toEqual([]);
    expect(await run(commented(reviewer, comment), { last: true })).toBe("refused");
    expect(lastAnswer()).toContain("This could not be done");
    expect(lastAnswer()).toContain("未能完成");
    expect(reviews).toEqual([]);
  });

  test("is none when the name has passed to another account", async () => {
    github.fail({
      method: "GET",
      path: /collaborators\/reviewer/,
      status: 200,
      body: { permission: "admin", role_name: "admin", user: { id: 4_242, login: "reviewer" } },
    });
    expect(await say(reviewer, asking)).toBe("refused");
    expect(reviews).toEqual([]);
  });
});
