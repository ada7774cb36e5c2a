import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { byWeek, daysBetween, weeksUntil } from "../../src/app/pages/weeks.ts";
import { beginCommand } from "../../src/store/commands.ts";
import { enterGrants } from "../../src/store/grants.ts";
import { claimReview, endOpening, settleReview, wantReview } from "../../src/store/reviews.ts";
import type { Outcome, Settled } from "../../src/store/reviews.ts";
import { Visit } from "./browser.ts";
import { openSite } from "./pages-site.ts";
import type { Site } from "./pages-site.ts";

let site: Site;
let visit: Visit;

const shop = { id: 4711, installation: 77, owner: "acme", name: "shop" };
const secret = { id: 4712, installation: 77, owner: "acme", name: "secret" };
const found: Outcome = {
  counts: { errors: 2, warnings: 1, notices: 0 },
  clauses: [
    { clause: "D1", introduced: 0, existing: 0, fixed: 0 },
    { clause: "D2", introduced: 3, existing: 1, fixed: 0 },
  ],
  branch: "release/1.0",
  exceptions: [
    { rule: "protection/sensitive-log", path: "pages/<b>\u202e.js", origin: "config", until: "2099-01-31", used: true },
    { rule: "secrets/key", path: "a.js", line: 3, origin: "comment", used: false },
  ],
};

/** A review that ends as it is told. */
const reviewed = async (repository: typeof shop, pull: number, settled: Settled | undefined): Promise<void> => {
  const key = { repository: repository.id, pull, head: String(pull).repeat(40).slice(0, 40) };
  await wantReview(site.database, key, repository);
  if (!settled) return;
  const claim = await claimReview(site.database, key);
  if (!claim) throw new Error("no claim");
  await endOpening(site.database, claim, 900 + pull);
  await settleReview(site.database, claim, settled);
};

beforeAll(async () => {
  site = await openSite();
  await reviewed(secret, 1, { state: "done", conclusion: "success", outcome: undefined });
  await reviewed(shop, 1, { state: "done", conclusion: "failure", outcome: found });
  await reviewed(shop, 2, { state: "failed" });
  await reviewed(shop, 3, undefined);
  const command = { repository: 4711, pull: 1, id: "c1", actor: 9, installation: 77 };
  await beginCommand(site.database, command);
  const grant = {
    rule: "redirect/on-load",
    fingerprint: "f1",
    reason: "<i>agreed\u202e</i>",
    until: "2098-01-01",
    by: "anna",
  };
  await enterGrants(site.database, "c1", [grant]);
  await enterGrants(site.database, "c1", [{ ...grant, fingerprint: "f2", until: "2020-01-01", by: "berta" }]);
  await site.queue.send(site.database, "reviews", { installation: 77, repository: 4711, pull: 3 });
  await site.database.executeSql(
    `insert into guidepost_queue.job (name, data, state) values ('dead', '{"installation":77,"repository":4711,"pull":2}', 'created')`,
  );
});
afterAll(async () => site.close());
beforeEach(async () => {
  visit = new Visit(site.url);
  // Past the minute for which answers of GitHub are remembered.
  site.ahead += 61_000;
  site.accounts.readable.set("octocat", [shop]);
  await visit.signIn();
});

/** The words of a page, without its tags. */
const wordsOf = (page: string): string => page.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
const words = async (path: string): Promise<string> => wordsOf(await (await visit.get(path)).text());

/** The headers of an answer, without the one that differs by the clock. */
const without = ({ headers }: Response): unknown => [...headers].filter(([name]) => name !== "date");

describe("the pages of those who are signed in", () => {
  test("the first page lists what they may read, and nothing else", async () => {
    const page = await words("/");
    expect(page).toContain("acme/shop");
    expect(page).toContain("… Waiting #3");
    expect(page).toContain("✗ Failed #1");
    expect(page).toContain("1 waiting, 1 given up");
    expect(page).not.toContain("secret");
    site.accounts.readable.set("octocat", []);
    site.ahead += 61_000;
    expect(await words("/")).toContain("No repository that you may read has been reviewed yet.");
  });

  test("a repository's page tells reviews, clauses, exceptions and what was given up", async () => {
    const answer = await visit.get("/r/acme/shop");
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const page = wordsOf(html);
    expect(html).toContain(`href="http://${site.accounts.host}/acme/shop/pull/1"`);
    expect(html).toContain(`href="http://${site.accounts.host}/acme/shop/runs/901"`);
    expect(page).toContain("2 errors, 1 warning");
    expect(page).toContain("! Not completed");
    expect(html).toContain('aria-label="By week, the oldest first: 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3"');
    expect(html.match(/<rect /g)).toHaveLength(1);
    expect(page).toMatch(/D2 Collected data is protected from theft and leaks 3 1 of 1 review /);
    expect(page).toContain("2099-01-31");
    expect(page).toContain("a comment · not needed");
    expect(page).toContain("no end");
    expect(html).toContain("/tree/release/1.0");
    expect(page).toContain("pages/&lt;b&gt;⟨U+202E⟩.js");
    expect(html).not.toMatch(/<b>|\u202e/);
    expect(page).toContain("redirect/on-load #1 &lt;i&gt;agreed⟨U+202E⟩&lt;/i&gt; anna 2098-01-01");
    expect(page).not.toContain("berta");
    expect(page).toContain("All tries of these reviews failed.");
  });

  test("the same in Chinese", async () => {
    const page = await words("/r/acme/shop?lang=zh-CN");
    for (const text of [
      "未通过",
      "2 个错误，1 个警告",
      "生效中的例外",
      "无期限",
      "注释 · 未用到",
      "等待 1 个，已放弃 1 个",
    ]) {
      expect(page).toContain(text);
    }
  });

  test("names of repositories count in any case", async () => {
    expect((await visit.get("/r/Acme/SHOP")).status).toBe(200);
  });

  test("a repository that is not theirs looks as one that is not there", async () => {
    const theirs = await visit.get("/r/acme/secret");
    const nobodys = await visit.get("/r/acme/nothing");
    expect([theirs.status, nobodys.status]).toEqual([404, 404]);
    expect(await theirs.text()).toBe(await nobodys.text());
    expect(without(theirs)).toEqual(without(nobodys));
    expect(site.accounts.requests).toContain("GET /api/v3/repos/acme/nothing");
  });

  test("one that they may read and that the app knows nothing of is not there either", async () => {
    site.accounts.readable.set("octocat", [{ ...shop, id: 5, name: "other" }]);
    expect((await visit.get("/r/acme/other")).status).toBe(404);
  });

  test("one that was made anew under an old name does not show the old one's reviews", async () => {
    site.accounts.readable.set("octocat", [{ ...shop, id: 9 }]);
    expect((await visit.get("/r/acme/shop")).status).toBe(404);
  });

  test("who is not signed in learns nothing of which there are", async () => {
    const stranger = new Visit(site.url);
    const pages = await Promise.all(["shop", "nothing"].map(async (name) => stranger.get(`/r/acme/${name}`)));
    expect(pages.map((one) => one.status)).toEqual([403, 403]);
    const [one = "", other = ""] = await Promise.all(pages.map(async (page) => page.text()));
    expect(one.replaceAll("shop", "nothing")).toBe(other);
    expect(one).toContain('href="/sign-in?to=%2Fr%2Facme%2Fshop"');
  });

  test("a permission that is taken away ends within a minute, and GitHub is not asked on every look", async () => {
    const asked = (): number => site.accounts.requests.filter((one) => one === "GET /api/v3/repos/acme/shop").length;
    const before = asked();
    expect((await visit.get("/r/acme/shop")).status).toBe(200);
    expect((await visit.get("/r/acme/shop")).status).toBe(200);
    expect(asked()).toBe(before + 1);
    site.accounts.readable.set("octocat", []);
    site.ahead += 61_000;
    expect((await visit.get("/r/acme/shop")).status).toBe(404);
  });

  test("GitHub being away is told", async () => {
    site.accounts.broken = 500;
    try {
      const answer = await visit.get("/r/acme/shop");
      expect(answer.status).toBe(502);
      expect(await answer.text()).toContain("GitHub does not answer");
    } finally {
      site.accounts.broken = undefined;
    }
    expect((await visit.get("/r/acme/shop")).status).toBe(200);
  });
});

describe("weeks", () => {
  test("each has seven days, and the last ends today", () => {
    const weeks = weeksUntil("2026-03-03");
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual(["2026-02-18", "2026-02-25"]);
    expect(daysBetween("2026-03-03", "2026-03-31")).toBe(28);
  });

  test("days are added up to weeks, and clauses without findings are left out", () => {
    const day = { reviews: 2, breaches: 1, fixed: 0 };
    const days = [
      { ...day, day: "2025-12-09", clause: "O3", introduced: 9 },
      { ...day, day: "2026-02-24", clause: "O3", introduced: 1 },
      { ...day, day: "2026-02-25", clause: "O3", introduced: 2 },
      { ...day, day: "2026-03-03", clause: "O3", introduced: 3 },
      { ...day, day: "2026-03-03", clause: "D1", introduced: 0 },
    ] as const;
    expect(byWeek(days, weeksUntil("2026-03-03"))).toEqual([
      { clause: "O3", introduced: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 5], total: 6, reviews: 6, breaches: 3 },
    ]);
  });
});
