import { describe, expect, test } from "vitest";
import { readGrants } from "../../src/store/grants.ts";
import { erase } from "../../src/store/erase.ts";
import { forgetOld } from "../../src/store/forget.ts";
import { repositoryId } from "../github/fake/github.ts";
import {
  badPage,
  commented,
  database,
  found,
  github,
  openPull,
  page,
  postgres,
  reviews,
  run,
  say,
  today,
  town,
  useBench,
  workshop,
} from "./commands-bench.ts";
import { author, reviewer, robot, stranger, triager } from "./commands-fake.ts";

useBench(postgres);

const rule = "messaging/retired-template";
const lastAnswer = (): string => town.answers().at(-1) ?? "";
const idOf = async (of = rule): Promise<string> => (await found()).get(of) ?? "";
const grants = async (): ReturnType<typeof readGrants> => readGrants(database, repositoryId, 7);

/** So many pages, each with a finding of its own. */
const pages = (n: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => [`pages/p${i}/p${i}.wxml`, badPage.replace("onSubmit", `on${i}`)]),
  );

describe("/guidepost ignore", () => {
  test("excepts the finding that it names, with who, why and until when, and asks for a review", async () => {
    const id = await idOf();
    expect(await say(reviewer, `/guidepost ignore ${id.slice(0, 8)} -- old clients only until 2027-01-31`)).toBe(
      "done",
    );
    expect(await grants()).toEqual([
      { rule, fingerprint: id, reason: "old clients only", until: "2027-01-31", by: "reviewer" },
    ]);
    expect(reviews).toEqual([github.pulls.get(7)?.head]);
    expect(lastAnswer()).toContain("One finding is excepted by `reviewer`");
    expect(lastAnswer()).toContain("old clients only (until 2027-01-31)");
    expect(await readGrants(database, repositoryId, 8)).toEqual([]);
    // A merge group is judged with the exceptions of all pull requests.
    expect(await readGrants(database, repositoryId, 0)).toHaveLength(1);
  });

  test("excepts all findings of a rule, each by its fingerprint", async () => {
    openPull(pages(2));
    expect(await say(reviewer, `/guidepost ignore ${rule} —— 仅旧版客户端`)).toBe("done");
    const made = await grants();
    expect(made).toHaveLength(2);
    expect(new Set(made.map((one) => one.fingerprint)).size).toBe(2);
    expect(lastAnswer()).toContain("2 findings are excepted");
  });

  test("names twenty of many findings, and refuses more than anybody looks at", async () => {
    openPull(pages(25));
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("done");
    expect(await grants()).toHaveLength(25);
    expect(lastAnswer()).toContain("25 findings are excepted");
    expect(lastAnswer().match(/^- `messaging/gm)).toHaveLength(20);
    expect(lastAnswer()).toContain("- … +5");
    openPull(pages(201));
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    expect(lastAnswer()).toContain("more than 200 findings");
    expect(await grants()).toHaveLength(25);
  });

  test("does nothing twice when it is tried again after a crash", async () => {
    const comment = town.say(reviewer, `/guidepost ignore ${rule} -- x`);
    github.fail({ method: "POST", path: /issues\/7\/comments/, status: 502, performed: true });
    await expect(run(commented(reviewer, comment))).rejects.toMatchObject({ status: 502 });
    expect(await run(commented(reviewer, comment))).toBe("done");
    expect(await grants()).toHaveLength(1);
    expect(town.answers()).toHaveLength(1);
  });

  test("a second one for the same finding takes the place of the first", async () => {
    await say(reviewer, `/guidepost ignore ${rule} -- first`);
    await say(reviewer, `/guidepost ignore ${rule} -- second until 2026-11-22`);
    expect(await grants()).toMatchObject([{ reason: "second", until: "2026-11-22" }]);
  });

  test("a reason is quoted without its markup, mentions and links", async () => {
    const hostile = "cc @acme/all #1 [x](http://evil.example) <!-- --> ![](http://evil.example/p.png) <b>ok</b>";
    await say(reviewer, `/guidepost ignore ${rule} -- ${hostile}`);
    const line = /^.*cc .*$/m.exec(lastAnswer())?.[0] ?? "";
    expect(line).toContain("(for this pull request)");
    expect(line).not.toMatch(/@acme|#1|(?<!\\)\]\(|https?:\/\/|<!--|<b>/);
    expect((await grants())[0]?.reason).toBe(hostile);
  });

  test.each([
    ["a stranger", stranger, "This is for people with write permission"],
    ["somebody who may triage", triager, "This is for people with write permission"],
    ["the author, whatever he may do elsewhere", author, "Nobody can except findings of a pull request of his own"],
  ])("refuses %s and says why", async (_who, by, why) => {
    expect(await say(by, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    expect(lastAnswer()).toMatch(new RegExp(`^${why}`));
    expect(await grants()).toEqual([]);
    expect(reviews).toEqual([]);
  });

  test("refuses an administrator who is the author, and who wrote all that a bot opened", async () => {
    town.roles.set("author", { permission: "admin", role: "admin" });
    expect(await say(author, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    town.opener = robot;
    town.commitAuthors = [reviewer, null, robot];
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    expect(lastAnswer()).toMatch(/^All commits are yours/);
    // An agent names whom it works for.
    town.commitAuthors = [robot];
    town.commitMessage = "Add a form\n\nCo-authored-by: R <12+reviewer@users.noreply.github.com>\n";
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    town.commitAuthors = [reviewer, author];
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("done");
  });

  test("looks through all pages of commits, and excepts nothing when it cannot", async () => {
    town.opener = robot;
    town.commitAuthors = Array.from({ length: 110 }, () => reviewer);
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    town.commitAuthors[105] = author;
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("done");
    await database.executeSql("delete from guidepost.grants");
    github.fail({ method: "GET", path: /pulls\/7\/commits/, status: 500, times: 4 });
    await expect(say(reviewer, `/guidepost ignore ${rule} -- x`)).rejects.toMatchObject({ status: 500 });
    expect(await grants()).toEqual([]);
  });

  test.each([
    ["a rule that does not exist", "messaging/retired-templat -- x", "did you mean `messaging/retired-template`?"],
    ["a rule that the change does not break", "callback/debug-config -- x", "introduces no finding of"],
    ["an id of nothing", "00000000 -- x", "introduces no finding `00000000`"],
    ["a day that has passed", `${rule} -- x until 2026-11-21`, "2026-11-21 has passed already"],
  ])("refuses %s", async (_what, words, why) => {
    expect(await say(reviewer, `/guidepost ignore ${words}`)).toBe("refused");
    expect(lastAnswer()).toContain(why);
    expect(await grants()).toEqual([]);
    expect(reviews).toEqual([]);
  });

  test("refuses what the code excepts already", async () => {
    openPull({ [page]: badPage.replace("  <form", `  <!-- guidepost-ignore ${rule} -- known -->\n  <form`) });
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("refused");
    expect(lastAnswer()).toContain("excepted already");
  });

  test("a try that another one has taken over says nothing more", async () => {
    const comment = town.say(reviewer, `/guidepost ignore ${rule} -- x`);
    const usual = workshop();
    let taken: Promise<unknown> | undefined;
    const analyse: typeof usual.analyse = async (judgement) => {
      taken ??= run(commented(reviewer, comment));
      await taken;
      return usual.analyse(judgement);
    };
    expect(await run(commented(reviewer, comment), { workshop: { ...usual, analyse } })).toBe("ignored");
    expect(await taken).toBe("done");
    expect(town.answers()).toHaveLength(1);
    expect(await grants()).toHaveLength(1);
  });

  test("ended ones are forgotten after a month", async () => {
    await say(reviewer, `/guidepost ignore ${rule} -- x until ${today}`);
    expect(await forgetOld(database)).toBe(0);
    await database.executeSql("update guidepost.grants set until = now() - interval '31 days'");
    expect(await forgetOld(database)).toBe(1);
    await say(reviewer, `/guidepost ignore ${rule} -- x`);
    expect(await forgetOld(database)).toBe(0);
    await database.executeSql("update guidepost.commands set begun = now() - interval '31 days'");
    expect(await forgetOld(database)).toBe(2);
    expect(await grants()).toHaveLength(1);
  });

  test("nothing of it is left when the installation is erased", async () => {
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`)).toBe("done");
    expect(await erase(database, 77)).toMatchObject({ grants: 1, commands: 1 });
    expect(await grants()).toEqual([]);
  });

  test("a command whose installation is erased meanwhile brings nothing back", async () => {
    const usual = workshop();
    const analyse: typeof usual.analyse = async (judgement) => {
      await erase(database, 77);
      return usual.analyse(judgement);
    };
    expect(await say(reviewer, `/guidepost ignore ${rule} -- x`, { workshop: { ...usual, analyse } })).toBe("ignored");
    expect(await grants()).toEqual([]);
    expect(reviews).toEqual([]);
    expect(town.answers()).toEqual([]);
  });
});
