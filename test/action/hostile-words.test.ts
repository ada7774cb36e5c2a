import { expect, test } from "vitest";
import { fields, text } from "../github/fake/values.ts";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import { app, base, github, good, page, secret } from "./shop.ts";

/** Markdown without its code: what is left is what GitHub looks for mentions, links and markup in. */
const withoutCode = (markdown: string): string =>
  markdown.replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, "").replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "‹code›");

/** Our own words: details, small print, and the marker in the last line. */
const withoutOurs = (markdown: string): string =>
  markdown.replace(/<\/?(?:details|summary|sub)>/g, "").replace(/\n<!-- guidepost:v1 [\w -]+ -->$/, "");

const evil = "@octocat <img src=x> #12 ![x](http://evil.example/x.png) --> <!-- | `` \u202e\u200b acme/shop#3";

const place = (name: string): string => `miniprogram/pages/${name}/index.js`;

test("nothing that a pull request is made of becomes a mention, a link, markup or hidden text, wherever it is told", async () => {
  const names = [
    "@octocat",
    "<img src=x onerror=alert(1)>",
    "a`b``c",
    "x|y",
    "\u202ecod\u202c",
    "[a](http://evil.example)",
  ];
  const bad = `const appSecret = "${secret}";\n${good}`;
  const files = Object.fromEntries(names.map((name) => [place(name), bad]));
  const excused = `// guidepost-ignore secrets/hardcoded-credential -- ${evil}\n${bad}`;
  const config = `exceptions: [{ rule: secrets/hardcoded-credential, path: x/**, reason: ${JSON.stringify(evil)} }]\n`;
  const head = { ...app, ...files, [page]: excused, ".github/guidepost.yml": config };
  github.openPull(7, github.git.commit(head, base), { title: evil });

  const inputs = { "check-run": "true" };
  const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
  expect(ran.outputs["errors"]).toBe(String(names.length));
  const output = fields(github.checkRuns[0]?.updates[0]?.["output"]);
  const told = [
    ...github.conversation.comments.map(({ body }) => body),
    ...github.conversation.reviews.map(({ body }) => body),
    ran.summary,
    text(output["summary"]),
  ];
  expect(told.length).toBeGreaterThanOrEqual(names.length + 3);
  expect(ran.summary).toContain("evil.example");
  for (const body of told) {
    // oxlint-disable-next-line no-misleading-character-class
    expect(body).not.toMatch(/[\u202a-\u202e\u200b-\u200f\u2066-\u2069]/);
    const plain = withoutOurs(withoutCode(body));
    expect(plain).not.toMatch(
      /@[A-Za-z]|<(?:img|!--)|!\[|(?<![\\&])#\d|(?<!\\)\]\((?!https:\/\/github\.com\/)|:\/\/evil/,
    );
  }
});

test("a log line that quotes the pull request is one line of the quiet part", async () => {
  const head = { ...app, ["miniprogram/pages/\n::error::x/index.js"]: `const appSecret = "${secret}";\n${good}` };
  github.openPull(7, github.git.commit(head, base), { headRepositoryId: 999 });
  const { log } = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
  expect(log.split("\n").filter((line) => line.startsWith("::error::"))).toEqual([]);
});
