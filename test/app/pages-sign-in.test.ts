import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { countedAddress } from "../../src/app/pages/login-limit.ts";
import { returnPath } from "../../src/app/pages/paths.ts";
import { keyFor, seal, unseal } from "../../src/app/pages/seal.ts";
import { readSettings } from "../../src/app/settings.ts";
import { Visit } from "./browser.ts";
import { openSite, servePages } from "./pages-site.ts";
import type { Site } from "./pages-site.ts";

let site: Site;
let visit: Visit;
const minute = 60_000;

beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site.close());
beforeEach(() => {
  visit = new Visit(site.url);
  // A minute of its own for each test, so that none is held back for what the others tried.
  site.ahead += minute;
});
afterEach(() => {
  site.accounts.broken = undefined;
  site.accounts.visitor = "octocat";
});

const rows = async (): Promise<readonly Record<string, unknown>[]> =>
  (await site.database.executeSql("select hash, sealed, expires from guidepost.sessions")).rows;
const from = (address: string): Readonly<Record<string, string>> => ({ "x-forwarded-for": `1.1.1.1, ${address}` });
const isIn = async (one: Visit): Promise<boolean> => (await (await one.get("/")).text()).includes("Signed in as");

describe("signing in", () => {
  test("asks GitHub with state, challenge and exact address, and comes back to the page", async () => {
    const away = await visit.get("/sign-in?to=/r/acme/shop");
    expect(away.status).toBe(303);
    const asked = new URL(away.headers.get("location") ?? "");
    expect(asked.origin + asked.pathname).toBe(`http://${site.accounts.host}/login/oauth/authorize`);
    expect(asked.searchParams.get("redirect_uri")).toBe(`${site.url}/sign-in/callback`);
    expect(asked.searchParams.get("state")).toMatch(/^[\w-]{43}$/);
    expect(asked.searchParams.get("code_challenge")).toMatch(/^[\w-]{43}$/);
    expect(away.headers.getSetCookie().join()).toMatch(
      /^guidepost-sign-in=[^;]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const back = await visit.signIn("/sign-in?to=/r/acme/shop");
    expect([back.status, back.headers.get("location")]).toEqual([303, "/r/acme/shop"]);
    expect([...visit.cookies.keys()]).toEqual(["guidepost"]);
    expect(back.headers.getSetCookie().find((one) => one.startsWith("guidepost="))).toMatch(
      /^guidepost=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await (await visit.get("/")).text()).toContain("Signed in as octocat");
  });

  test("over TLS, cookies are bound to this host", async () => {
    const secure = await servePages(site.database, { publicUrl: "https://guidepost.example.com" });
    try {
      const away = await new Visit(secure.url).get("/sign-in");
      expect(away.headers.getSetCookie().join()).toMatch(
        /^__Host-guidepost-sign-in=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(away.headers.get("strict-transport-security")).toBe("max-age=31536000");
      expect(away.headers.get("location")).toContain(
        encodeURIComponent("https://guidepost.example.com/sign-in/callback"),
      );
    } finally {
      await secure.close();
    }
  });

  test("the database tells neither who is signed in nor the token, and the log nothing at all", async () => {
    await visit.signIn();
    const stored = JSON.stringify(await rows());
    const [token = ""] = [...site.accounts.tokens.keys()].slice(-1);
    expect(stored).not.toContain("octocat");
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(visit.cookies.get("guidepost"));
    expect(site.logged).toEqual([]);
  });

  test("a code that somebody else was given does not sign in this browser", async () => {
    const victim = new Visit(site.url);
    const away = await visit.get("/sign-in");
    const github = await fetch(away.headers.get("location") ?? "", { redirect: "manual" });
    const stolen = github.headers.get("location") ?? "";
    expect((await victim.get(stolen)).status).toBe(400);
    await victim.get("/sign-in");
    expect((await victim.get(stolen)).status).toBe(400);
    expect(await isIn(victim)).toBe(false);
  });

  test("the way back is good once, and for ten minutes", async () => {
    const away = await visit.get("/sign-in");
    const cookie = visit.cookies.get("guidepost-sign-in") ?? "";
    const github = await fetch(away.headers.get("location") ?? "", { redirect: "manual" });
    const back = github.headers.get("location") ?? "";
    site.ahead += 10 * minute;
    expect((await visit.get(back)).status).toBe(400);
    expect(visit.cookies.has("guidepost-sign-in")).toBe(false);
    site.ahead -= 10 * minute;
    const again = { cookie: `guidepost-sign-in=${cookie}` };
    expect((await visit.get(back, again)).status).toBe(303);
    expect((await new Visit(site.url).get(back, again)).status).toBe(400);
  });

  test.each([
    "",
    "?error=access_denied",
    "?code=x",
    "?state=x",
    "?code=x&state=%0d%0aset-cookie:a=b",
    "?code[]=1&state[]=2",
  ])("coming back with %j does not work, and says so", async (query) => {
    await visit.get("/sign-in");
    const answer = await visit.get(`/sign-in/callback${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("<h1>The sign-in did not work</h1>");
    expect(await isIn(visit)).toBe(false);
  });

  test("a session that was put into the browser beforehand is not the one that is signed in", async () => {
    const attacker = new Visit(site.url);
    await attacker.signIn();
    const planted = attacker.cookies.get("guidepost") ?? "";
    visit.cookies.set("guidepost", planted);
    site.accounts.visitor = "victim";
    await visit.signIn();
    expect(visit.cookies.get("guidepost")).not.toBe(planted);
    expect(await (await visit.get("/")).text()).toContain("Signed in as victim");
    expect(await isIn(attacker)).toBe(false);
  });

  test("GitHub being away is told, and nobody is signed in", async () => {
    const away = await visit.get("/sign-in");
    const github = await fetch(away.headers.get("location") ?? "", { redirect: "manual" });
    site.accounts.broken = 503;
    const answer = await visit.get(github.headers.get("location") ?? "");
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain("GitHub does not answer");
    expect(await isIn(visit)).toBe(false);
  });
});

describe("signing out", () => {
  test("leaves no row, no cookie and no token", async () => {
    await visit.signIn();
    const [count, tokens] = [(await rows()).length, site.accounts.tokens.size];
    const answer = await visit.post("/sign-out", { origin: site.url });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(visit.cookies.has("guidepost")).toBe(false);
    expect((await rows()).length).toBe(count - 1);
    expect(site.accounts.tokens.size).toBe(tokens - 1);
  });

  test.each([
    ["another site", { origin: "https://evil.example" }],
    ["nowhere", {}],
    ["a page without an origin", { origin: "null" }],
  ])("a form of %s signs nobody out", async (_name, headers: Record<string, string>) => {
    await visit.signIn();
    expect((await visit.post("/sign-out", headers)).status).toBe(403);
    expect((await visit.get("/sign-out")).status).toBe(404);
    expect(await isIn(visit)).toBe(true);
  });

  test("a session ends by itself, and is forgotten with the next sign-in", async () => {
    await visit.signIn();
    await site.database.executeSql("update guidepost.sessions set expires = now()");
    expect(await isIn(visit)).toBe(false);
    await new Visit(site.url).signIn();
    expect(await rows()).toHaveLength(1);
  });

  test("a token that GitHub takes no more ends the session", async () => {
    await visit.signIn();
    site.accounts.tokens.clear();
    const answer = await visit.get("/");
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Sign in to see this page");
    expect(visit.cookies.has("guidepost")).toBe(false);
  });
});

describe("settings", () => {
  const env = {
    WEBHOOK_SECRET: "long",
    APP_ID: "1",
    PRIVATE_KEY: "x",
    GITHUB_CLIENT_ID: "a",
    GITHUB_CLIENT_SECRET: "b",
  };

  test.each([
    ["https://guidepost.example.com", "https://guidepost.example.com"],
    ["https://guidepost.example.com:8443/", "https://guidepost.example.com:8443"],
    ["http://localhost:3000", "http://localhost:3000"],
  ])("people may reach the pages at %s", (url, origin) => {
    expect(readSettings({ ...env, PUBLIC_URL: url }, [])).toMatchObject({
      publicUrl: origin,
      signIn: { clientId: "a", clientSecret: "b" },
    });
  });

  test.each([
    [{ PUBLIC_URL: "http://guidepost.example.com" }, "PUBLIC_URL must be an origin with https"],
    [{ PUBLIC_URL: "https://guidepost.example.com/reviews" }, "PUBLIC_URL must be an origin with https"],
    [{ PUBLIC_URL: "guidepost.example.com" }, "PUBLIC_URL must be an origin with https"],
    [{}, "PUBLIC_URL is missing"],
    [{ PUBLIC_URL: "https://a.example", GITHUB_CLIENT_SECRET: "" }, "one of them is missing"],
  ])("the app does not start with %j", (over, sentence) => {
    expect(() => readSettings({ ...env, ...over }, [])).toThrow(sentence);
  });
});

describe("what must not get through", () => {
  test.each([
    ["/", "/"],
    ["/rules", "/rules"],
    ["/rules/protection/sensitive-log", "/rules/protection/sensitive-log"],
    ["/r/acme/.github", "/r/acme/.github"],
    [undefined, "/"],
    ["https://evil.example", "/"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/r/../sign-in", "/"],
    ["/r/acme/shop?x", "/"],
    ["/r/acme/shop\r\nset-cookie: a=b", "/"],
    ["/r/acme/shop/", "/"],
    ["/sign-out", "/"],
    ["javascript:alert(1)", "/"],
    ["/r/acme/" + "x".repeat(101), "/"],
  ])("after a sign-in, %j leads to %s", (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });

  test("more sign-ins from one address than a person needs have to wait, others do not", async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) statuses.push((await visit.get("/sign-in", from("203.0.113.7"))).status);
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 303), 429]);
    const held = await visit.get("/sign-in/callback", from("203.0.113.7"));
    expect([held.status, held.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await visit.get("/sign-in", from("203.0.113.8"))).status).toBe(303);
    expect((await visit.get("/", from("203.0.113.7"))).status).toBe(200);
    site.ahead += minute;
    expect((await visit.get("/sign-in", from("203.0.113.7"))).status).toBe(303);
  });

  test.each([
    ["203.0.113.7", "198.51.100.1", "203.0.113.7"],
    ["::ffff:203.0.113.7", undefined, "203.0.113.7"],
    ["10.0.0.2", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
    ["::1", "2001:db8::1", "2001:db8::1"],
    ["127.0.0.1", "nonsense", "127.0.0.1"],
    ["", "198.51.100.1", ""],
  ])("a request of %s for %s is counted under %s", (peer, forwarded, counted) => {
    expect(countedAddress(peer, forwarded)).toBe(counted);
  });

  test("what was sealed can only be opened as it is and with its key", () => {
    const key = keyFor("sign-in", new Uint8Array(32).fill(1));
    const sealed = seal(key, "a secret");
    expect(unseal(key, sealed)).toBe("a secret");
    expect(seal(key, "a secret")).not.toBe(sealed);
    expect(unseal(keyFor("session", new Uint8Array(32).fill(1)), sealed)).toBeUndefined();
    expect(unseal(key, `${sealed.slice(0, -2)}AA`)).toBeUndefined();
    for (const other of ["", "x", "A".repeat(40)]) expect(unseal(key, other)).toBeUndefined();
  });
});
