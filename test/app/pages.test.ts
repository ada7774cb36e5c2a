import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clauseIds } from "../../src/domain/clause.ts";
import { rules } from "../../src/rules/index.ts";
import { Visit } from "./browser.ts";
import { openSite } from "./pages-site.ts";
import type { Site } from "./pages-site.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());

const get = async (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  new Visit(site.url).get(path, headers);
const textAt = async (path: string): Promise<string> => (await get(path)).text();

describe("pages for everybody", () => {
  test.each(["/", "/rules", "/rules/protection/sensitive-log", "/nowhere", "/r/acme/shop"])(
    "%s runs no script, loads nothing from elsewhere and says who may frame it",
    async (path) => {
      const answer = await get(path);
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      const page = await answer.text();
      expect(page).toMatch(/^<!doctype html>/);
      expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/);
      for (const [, source] of page.matchAll(/<(?:link|img)[^>]+(?:href|src)="([^"]*)"/g))
        expect(source).toMatch(/^\//);
    },
  );

  test("the stylesheet is found where the page says, and may be kept", async () => {
    const path = /<link rel="stylesheet" href="([^"]+)"/.exec(await textAt("/"))?.[1] ?? "";
    const answer = await get(path);
    expect(answer.headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect((await get("/icon.svg")).headers.get("content-type")).toBe("image/svg+xml");
  });

  test.each([
    ["", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["en-GB,zh;q=0.5", "en"],
    ["fr,zh;q=0.3,en;q=0.2", "zh-CN"],
    ["de;q=1,*;q=0.5", "en"],
    [",;q=,zh;q=nonsense", "en"],
  ])("a browser that accepts %j is answered in %s", async (accepted, locale) => {
    const page = await (await get("/", { "accept-language": accepted })).text();
    expect(page).toContain(`<html lang="${locale}">`);
  });

  test("a chosen language is remembered, and a made-up one is not", async () => {
    const visit = new Visit(site.url);
    await visit.get("/rules?lang=zh-CN");
    expect(await (await visit.get("/")).text()).toContain('<html lang="zh-CN">');
    await visit.get('/?lang="><script>');
    expect([...visit.cookies]).toEqual([["language", "zh-CN"]]);
    await visit.get("/?lang=en");
    expect(await (await visit.get("/nowhere")).text()).toContain("<h1>Not found</h1>");
  });

  test("the list leads to every rule, under its clause", async () => {
    const page = await textAt("/rules?lang=zh-CN");
    for (const rule of rules) {
      expect(page).toContain(`<a href="/rules/${rule.id}">`);
    }
    for (const clause of clauseIds) expect(page).toContain(`id="${clause}"`);
  });

  test.each(["en", "zh-CN"])("every rule has its page in %s, of which nothing is left as Markdown", async (locale) => {
    const wrong: string[] = [];
    for (const rule of rules) {
      const page = await textAt(`/rules/${rule.id}?lang=${locale}`);
      const prose = page.replaceAll(/<pre[\s\S]*?<\/pre>/g, "").replaceAll(/<code>[\s\S]*?<\/code>/g, "");
      const isLeft = /`|\]\(|\*\*|^\s*(?:#|[-*] |\d+\. |\||>)/m.test(prose.replaceAll(/<[^>]*>/g, ""));
      const headings = page.match(/<h2>/g)?.length ?? 0;
      if (!page.includes(`<html lang="${locale}">`) || isLeft || headings < 5) wrong.push(rule.id);
    }
    expect(wrong).toEqual([]);
  });

  test("examples are shown as they are written", async () => {
    const page = await textAt("/rules/protection/sensitive-log");
    expect(page).toContain("console.log(&quot;code&quot;, res.code)");
    expect(page).toContain("<figcaption><code>pages/login/login.js</code></figcaption>");
  });

  test.each([
    "/rules/no/such",
    "/rules/protection/sensitive-log/docs.en.md",
    "/rules/..%2f..%2fetc/passwd",
    "/.env",
    "/r/a",
  ])("%s is not found", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("<h1>Not found</h1>");
  });

  test("without a client nobody can sign in, and the pages say so", async () => {
    const plain = await openSite({ signIn: undefined });
    try {
      const page = await (await new Visit(plain.url).get("/")).text();
      expect(page).toContain("Sign-in is not set up on this server.");
      expect((await new Visit(plain.url).get("/sign-in")).status).toBe(404);
      expect((await new Visit(plain.url).get("/r/acme/shop")).status).toBe(403);
    } finally {
      await plain.close();
    }
  });

  test("with the database away, a page that needs it says so, and the others are there", async () => {
    const database = { ...site.database, executeSql: async () => Promise.reject(new Error("away")) };
    const broken = await openSite({ database });
    try {
      const headers = { cookie: `guidepost=${"x".repeat(43)}` };
      expect((await new Visit(broken.url).get("/", headers)).status).toBe(503);
      expect((await new Visit(broken.url).get("/rules", headers)).status).toBe(200);
      expect(broken.logged).toEqual(['{"message":"page","error":"Error"}']);
    } finally {
      await broken.close();
    }
  });
});
