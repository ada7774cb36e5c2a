import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPath, startFirstTry } from "../app/first-try.ts";
import type { FirstTry } from "../app/first-try.ts";

let app: FirstTry;
let browser: Browser;
/** The cookies of somebody who has signed in. */
let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>>;

beforeAll(async () => {
  app = await startFirstTry();
  await app.review();
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "",
    // Chromium's own sandbox does not start as root, which containers of CI run as; all it sees here is our own.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  await visiting({}, false, async (page, context) => {
    await page.goto(`${app.url}/`);
    await page.locator("a.button").click();
    await page.locator("form.account").waitFor();
    signedIn = await context.storageState();
  });
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

/** Visits pages with a context of its own, signed in or not. */
const visiting = async (
  options: BrowserContextOptions,
  isIn: boolean,
  visit: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ ...options, ...(isIn ? { storageState: signedIn } : {}) });
  try {
    await visit(await context.newPage(), context);
  } finally {
    await context.close();
  }
};

const publicPages = ["/", "/rules", "/rules/protection/sensitive-log", demoPath, "/nowhere", "/sign-in/callback"];
const ownPages = ["/", demoPath, "/r/acme/nothing"];
const pages = [...publicPages.map((path) => [path, false] as const), ...ownPages.map((path) => [path, true] as const)];
const looks = (["en", "zh-CN"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme })),
);

describe.each(looks)("in $locale and $colorScheme", (look) => {
  test.each(pages)("%s, signed in: %s, has no barrier that axe knows", async (path, isIn) => {
    await visiting(look, isIn, async (page) => {
      await page.goto(app.url + path);
      expect(await page.locator("html").getAttribute("lang")).toBe(look.locale);
      for (const closed of await page.locator("details:not([open]) > summary").all()) await closed.click();
      await page.evaluate(axe.source);
      const { violations, incomplete } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      // Contrast that axe cannot compute would be no proof of contrast. Marks without letters have the words' colour.
      const unsure = incomplete.filter(({ id }) => id === "color-contrast").flatMap(({ nodes }) => nodes);
      expect(
        unsure.map(({ html }) => html).filter((html) => !/^<span aria-hidden="true">.<\/span>$/u.test(html)),
      ).toEqual([]);
    });
  });
});

test.each(pages)(
  "%s, signed in: %s, loads nothing from elsewhere and breaks none of its own rules",
  async (path, isIn) => {
    await visiting({}, isIn, async (page) => {
      const complaints: string[] = [];
      const origins = new Set<string>();
      page.on("console", (message) => complaints.push(message.text()));
      page.on("request", (request) => origins.add(new URL(request.url()).origin));
      await page.goto(app.url + path);
      expect([...origins]).toEqual([app.url]);
      expect(complaints.filter((one) => !one.startsWith("Failed to load resource"))).toEqual([]);
    });
  },
);

describe.each([360, 320])("on a screen of %i pixels", (width) => {
  test.each(pages)("%s, signed in: %s, needs no scrolling sideways", async (path, isIn) => {
    for (const locale of ["en", "zh-CN"]) {
      await visiting({ viewport: { width, height: 740 }, locale }, isIn, async (page) => {
        await page.goto(app.url + path);
        const over = await page.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect(over).toBe(0);
      });
    }
  });
});

/** Everything that can be used on a page, as the keyboard should reach it. */
const usable = `[...document.querySelectorAll('a[href], button, summary, [tabindex="0"]')]
  .filter((one) => one.checkVisibility()).map((one) => one.outerHTML)`;
const focused = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const isSeen = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  return [one.outerHTML, outlineStyle !== "none" && outlineWidth !== "0px" && isSeen];
})()`;

test.each(pages)("%s, signed in: %s, can be used with the keyboard alone", async (path, isIn) => {
  await visiting({}, isIn, async (page) => {
    await page.goto(app.url + path);
    const expected = await page.evaluate<string[]>(usable);
    for (const html of expected.slice(0, 40)) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(focused)).toEqual([html, true]);
    }
  });
});

test("the first key press offers to skip the navigation", async () => {
  await visiting({}, false, async (page) => {
    await page.goto(`${app.url}/rules`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("content");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
  });
});

test("without JavaScript, a person signs in, reads, changes the language and signs out", async () => {
  await visiting({ javaScriptEnabled: false }, false, async (page, context) => {
    await page.goto(app.url + demoPath);
    await page.getByRole("link", { name: "Sign in with GitHub" }).click();
    await page.getByRole("heading", { name: "acme/shop", level: 1 }).waitFor();
    const reviews = page.getByRole("region", { name: "Recent reviews" });
    expect(await reviews.getByRole("row").nth(1).innerText()).toMatch(/#1.*✗ Failed.*7 errors/s);
    const clauses = page.getByRole("region", { name: "Findings by clause" });
    expect(await clauses.getByRole("img").first().getAttribute("aria-label")).toMatch(/^By week/);
    await clauses.getByText("By week").click();
    expect(await clauses.getByRole("table").nth(1).getByRole("row").count()).toBe(13);
    const exceptions = page.getByRole("region", { name: "Live exceptions" });
    expect(await exceptions.innerText()).toContain("2099-12-31");
    await page.getByRole("link", { name: "中文" }).click();
    await page.getByRole("heading", { name: "最近的评审" }).waitFor();
    await page.getByRole("link", { name: "D2" }).first().click();
    await page.getByRole("heading", { name: "规则", level: 1 }).waitFor();
    await page.getByRole("link", { name: "概览" }).click();
    await page.getByRole("link", { name: "acme/shop" }).waitFor();
    await page.getByRole("button", { name: "退出登录" }).click();
    await page.getByRole("link", { name: "使用 GitHub 登录" }).waitFor();
    expect((await context.cookies()).map((cookie) => cookie.name)).toEqual(["language"]);
    expect((await page.goto(app.url + demoPath))?.status()).toBe(403);
  });
});
