import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clauseIds } from "../../src/domain/clause.ts";
import { rules } from "../../src/rules/index.ts";
import { Visit } from "./browser.ts";
import { databaseAway, servePages } from "./pages-site.ts";
import type { Served } from "./pages-site.ts";

let site: Served;

/** What comes back for raw bytes. */
const raw = async (port: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), "127.0.0.1", () => socket.write(text));
    let answer = "";
    socket.on("data", (bytes) => (answer += bytes.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });

beforeAll(async () => {
  site = await servePages(databaseAway);
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

  test.each([
    ["GET / HTTP/1.1\r\nhost: a b\r\n", 400],
    ["GET / HTTP/1.1\r\nhost: user@evil.example/..\r\n", 400],
    ["GET //evil.example HTTP/1.1\r\nhost: x\r\n", 404],
    ["GET /%ff%00 HTTP/1.1\r\nhost: x\r\n", 404],
    // As in a browser, these are steps up and lead to the first page.
    ["GET /r/%2e%2e/%2e%2e HTTP/1.1\r\nhost: x\r\n", 200],
    ["GET http://evil.example/rules HTTP/1.1\r\nhost: x\r\n", 200],
    ["PUT / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n", 404],
    ["TRACE / HTTP/1.1\r\nhost: x\r\n", 404],
    ["POST /sign-out HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999\r\n", 403],
  ])("%j is answered with %i, and nobody is sent elsewhere", async (request, status) => {
    const answer = await raw(new URL(site.url).port, `${request}connection: close\r\n\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).not.toMatch(/^location:|evil\.example/im);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const answer = await raw(new URL(site.url).port, "HEAD /rules HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*content-security-policy: [\s\S]*\r\n\r\n$/i);
  });

  test("without a client nobody can sign in, and the pages say so", async () => {
    const plain = await servePages(databaseAway, { signIn: undefined });
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
    const broken = await servePages(databaseAway);
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
