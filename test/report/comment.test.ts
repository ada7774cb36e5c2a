import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { annotationOf } from "../../src/report/annotation.ts";
import {
  ANNOTATION_MESSAGE_BYTES,
  CHECK_TEXT_CHARACTERS,
  CHECK_TITLE_CHARACTERS,
  COMMAND_MESSAGE_CHARACTERS,
  STEP_SUMMARY_BYTES,
  bytes,
  characters,
  cut,
  utf8Length,
} from "../../src/report/budget.ts";
import { checkOutput } from "../../src/report/check-run.ts";
import { closedBody, commentBody } from "../../src/report/comment.ts";
import type { Reader } from "../../src/report/github-words.ts";
import { actionKey, appKey, markerLine, readMarker } from "../../src/report/marker.ts";
import { adviceOf } from "../../src/report/rule-advice.ts";
import { jobSummary } from "../../src/report/summary.ts";
import { finding, reportOf } from "../github/report-builder.ts";

const scope = { repositoryId: 1, pullNumber: 7, key: actionKey(1) };
const reader: Reader = {
  locale: "en",
  ruleUrl: (rule) => `https://example.com/${rule}`,
  fileUrl: (path, line) => `https://example.com/${path}#L${line}`,
};
const here = { anchor: { path: "a.js", side: "RIGHT", startLine: 3, line: 3 }, suggestion: undefined } as const;
const body = (over: Partial<Finding> = {}, stands: Parameters<typeof commentBody>[1] = here): string =>
  commentBody(finding({ path: "a.js", startLine: 3, ...over }), stands, reader, scope);

describe("a comment", () => {
  test("says what, why, how to fix and how to except", () => {
    expect(body({ fingerprint: "f" }).split("\n\n").slice(0, -1)).toEqual([
      "**Error** · `protection/sensitive-log` · D2",
      "The phone number is logged in `a.js`.",
      "**Why:** D2 – Collected data is protected from theft and leaks",
      "**How to fix:** [about this rule](https://example.com/protection/sensitive-log)",
      "<sub>Is this intended? Say why in the code: `guidepost-ignore protection/sensitive-log -- …`</sub>",
    ]);
  });

  test("in Chinese", () => {
    const text = commentBody(finding({ path: "a.js", startLine: 3 }), here, { ...reader, locale: "zh-CN" }, scope);
    expect(text).toContain("**错误** · `protection/sensitive-log` · D2");
    expect(text).toContain("**依据:** D2 – 对收集的数据采取保护，防止被盗和泄漏");
  });

  test("names its own place when it stands elsewhere", () => {
    expect(body({ startLine: 40, endLine: 40 })).toContain(
      "Found at [`a.js:40`](https://example.com/a.js#L40); this line is the cause.",
    );
    expect(body({}, { anchor: undefined, suggestion: undefined })).toContain("Found at");
  });

  test("folds the chain away", () => {
    const related = [{ ...finding({ path: "b.js", startLine: 9 }), message: { en: "enters here", "zh-CN": "" } }];
    expect(body({ related })).toContain(
      "<details><summary>How it comes about (1 step)</summary>\n\n1. [`b.js:9`](https://example.com/b.js#L9) enters here\n\n</details>",
    );
  });

  test("a suggestion that holds fences has a longer one", () => {
    const text = body({}, { ...here, suggestion: "const md = `x`;\n````js\r" });
    expect(text).toContain("`````suggestion\nconst md = `x`;\n````js\r\n`````");
  });

  test.each([
    ["a mention", "ask @octocat", "@octocat"],
    ["a reference", "as in #12", "#12"],
    ["an image", "![x](https://evil.example/p.png)", "![x]("],
    ["a comment that hides the rest", "<!-- hidden", "<!-- hidden"],
    [
      "a forged marker",
      markerLine({ fingerprint: "other", state: "open" }, scope),
      markerLine({ fingerprint: "other", state: "open" }, scope),
    ],
    ["text that runs backwards", "a\u202Eb", "\u202E"],
    ["a heading", "x\n# Approved by the maintainer", "\n# Approved"],
  ])("neutralises %s in what comes from the code", (_name, message, live) => {
    const text = body(
      { message: { en: message, "zh-CN": message }, path: `${message.replaceAll("\n", " ")}.js` },
      { anchor: undefined, suggestion: undefined },
    );
    const prose = text.replaceAll(/`[^`\n]*`|\]\([^)]*\)/g, "");
    expect(prose).not.toContain(live);
    expect(readMarker(text, scope)?.fingerprint).toBe(
      finding({ path: `${message.replaceAll("\n", " ")}.js`, startLine: 3 }).fingerprint,
    );
  });

  test("complaint 18: a body that is too long loses the chain and the rest of the message, not the marker", () => {
    const related = Array.from({ length: 300 }, (_, i) => ({
      ...finding({ path: "长".repeat(500), startLine: i + 1 }),
      message: { en: "步".repeat(2_000), "zh-CN": "" },
    }));
    const text = body({ related, message: { en: "很长。".repeat(30_000), "zh-CN": "" }, fingerprint: "f" });
    expect(text.length).toBeLessThan(65_536);
    expect(readMarker(text, scope)).toEqual({ fingerprint: "f", state: "open" });
    expect(text).toContain("**How to fix:**");
  });
});

describe("a closed comment", () => {
  const closed = { as: "fixed", sha: "0123456789", reason: "", fingerprint: "f" } as const;

  test("says what became of it and keeps the old text folded, without a button to apply", () => {
    const text = closedBody(body({ fingerprint: "f" }, { ...here, suggestion: "x" }), closed, reader, scope);
    expect(text).toMatch(
      /^✅ \*\*Fixed in `0123456`\.\*\*\n\n<details><summary>Error · protection\/sensitive-log · D2<\/summary>/,
    );
    expect(text).toContain("The phone number is logged");
    expect(text).not.toContain("suggestion\n");
    expect(readMarker(text, scope)).toEqual({ fingerprint: "f", state: "fixed" });
  });

  test("closed once more it does not nest", () => {
    const once = closedBody(body({ fingerprint: "f" }), closed, reader, scope);
    const twice = closedBody(once, { ...closed, sha: "abcdef0123" }, reader, scope);
    expect(twice.match(/<details><summary>/g)).toHaveLength(1);
    expect(twice.match(/guidepost:v1/g)).toHaveLength(1);
    expect(twice).toMatch(/^✅ \*\*Fixed in `abcdef0`/);
  });
});

describe("a marker", () => {
  const marker = { fingerprint: "a--> <b>", state: "open" } as const;

  test("comes back, and cannot close the HTML comment that hides it", () => {
    const line = markerLine(marker, scope);
    expect(readMarker(`text\n${line}`, scope)).toEqual(marker);
    expect(line.indexOf("-->")).toBe(line.length - 3);
  });

  test.each([
    ["another pull request", { ...scope, pullNumber: 8 }],
    ["another repository", { ...scope, repositoryId: 2 }],
    ["another key", { ...scope, key: appKey("secret") }],
  ])("is not ours on %s", (_name, other) => {
    expect(readMarker(`text\n${markerLine(marker, other)}`, scope)).toBeUndefined();
  });

  test("with a changed state is not ours", () => {
    expect(readMarker(`text\n${markerLine(marker, scope)}`.replace(" open ", " fixed "), scope)).toBeUndefined();
  });
});

describe("complaint 18: a summary that is too long is not shown at all", () => {
  const many = Array.from({ length: 20_000 }, (_, i) => finding({ path: `pages/用户${i}/index.js`, startLine: i + 1 }));
  const report = reportOf(many, {
    coverage: {
      inScope: 30_000,
      read: 10_000,
      skipped: Array.from({ length: 20_000 }, (_, i) => ({ path: `大文件${i}.js`, reason: "too-large" as const })),
    },
  });
  const facts = {
    kind: "review",
    placement: { comments: [], fileComments: [], annotations: [], summary: many },
    notes: ["a note"],
  } as const;

  test("the job summary stays under 1 MiB of bytes and says how many are missing", () => {
    const text = jobSummary(report, facts, { ...reader, locale: "zh-CN" });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(STEP_SUMMARY_BYTES + 1);
    expect(Buffer.byteLength(text)).toBeGreaterThan(STEP_SUMMARY_BYTES - 2_000);
    expect(text).toMatch(/…… 另有 \d+ 条/);
    expect(text).toContain("### 条款");
    expect(text).toContain("a note");
  });

  test("the check run's texts stay within theirs, conclusion and clauses kept", () => {
    const output = checkOutput(
      report,
      { ...facts, placement: { ...facts.placement, annotations: many.slice(0, 5) } },
      reader,
    );
    expect(output.summary.length).toBeLessThanOrEqual(CHECK_TEXT_CHARACTERS);
    expect(output.title.length).toBeLessThanOrEqual(CHECK_TITLE_CHARACTERS);
    expect(output.summary).toContain("### Clauses");
    expect(output.summary).toMatch(/… and \d+ more in the report file/);
  });
});

describe("the overview", () => {
  test("says what the change starts and stops collecting, what it alters in the review, and what code cannot show", () => {
    const report = reportOf([], {
      dataMap: [
        {
          data: "location",
          source: "wx.getLocation",
          places: [{ path: "a|b.js", line: 3 }],
          destinations: ["server", "log"],
          change: "starts",
        },
        { data: "phone", source: "getPhoneNumber", places: [], destinations: [], change: "stops" },
        { data: "openid", source: "wx.login", places: [], destinations: [], change: "keeps" },
      ],
      reviewChanges: [{ en: "Rule `a/b` is switched off.", "zh-CN": "" }],
    });
    const text = jobSummary(
      report,
      { kind: "review", placement: { comments: [], fileComments: [], annotations: [], summary: [] }, notes: [] },
      reader,
    );
    expect(text).toContain("| starts | location | wx.getLocation | server, log | a\\|b.js:&#8203;3 |");
    expect(text).toContain("| stops | phone number |");
    expect(text).not.toContain("OpenID");
    expect(text).toContain("### What this change alters in the review itself\n\n- Rule `a/b` is switched off.");
    expect(text).toContain("- D5: whether backups were really erased");
  });

  test("incomplete coverage is in the second line", () => {
    const report = reportOf([], {
      conclusion: "failure",
      coverage: { inScope: 3, read: 2, skipped: [{ path: "big.js", reason: "too-large" }] },
    });
    const text = jobSummary(
      report,
      { kind: "review", placement: { comments: [], fileComments: [], annotations: [], summary: [] }, notes: [] },
      reader,
    );
    expect(text.split("\n\n").slice(0, 2)).toEqual([
      "## ❌ This change introduces no problem",
      "⚠️ Only 2 of 3 files in scope could be read. Silence about the others means nothing.",
    ]);
    expect(text).toContain("- `big.js`: too large");
  });
});

describe("an annotation", () => {
  test("has columns only within one line", () => {
    expect(
      annotationOf(finding({ path: "a.js", startLine: 3, startColumn: 2, endColumn: 5 }), reader, "log"),
    ).toMatchObject({ startColumn: 2, endColumn: 5 });
    expect(annotationOf(finding({ path: "a.js", startLine: 3, endLine: 4 }), reader, "log")).not.toHaveProperty(
      "startColumn",
    );
  });

  test("about a removed line points at the file and names the line", () => {
    const one = annotationOf(finding({ path: "a.js", startLine: 30, side: "left" }), reader, "log");
    expect([one.startLine, one.message.split(":")[0]]).toEqual([1, "On removed line 30"]);
  });

  test("complaint 18: is cut to what each sink takes", () => {
    const long = finding({ path: "a.js", startLine: 3, message: { en: "很长".repeat(60_000), "zh-CN": "" } });
    expect(annotationOf(long, reader, "log").message.length).toBeLessThanOrEqual(COMMAND_MESSAGE_CHARACTERS);
    expect(Buffer.byteLength(annotationOf(long, reader, "check").message)).toBeLessThanOrEqual(
      ANNOTATION_MESSAGE_BYTES,
    );
  });
});

test("UTF-8 lengths are Node's own, cuts never split a pair", () => {
  for (const text of ["", "abc", "é中😀", "\ud800x", "x\udc00", "😀😀😀"]) {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    for (let limit = 3; limit < 12; limit++) {
      expect(utf8Length(cut(text, bytes(limit)))).toBeLessThanOrEqual(limit);
    }
  }
  for (let limit = 1; limit < 8; limit++) expect(cut("a😀😀😀", characters(limit)).isWellFormed()).toBe(true);
});

test("a rule's advice is the first paragraph under its heading", () => {
  const page = "# T\n\n## Why\n\nx\n\n## How to fix\n\nDo this,\nthen that.\n\nMore.\n\n## Limits\n";
  expect(adviceOf(page, "en")).toBe("Do this, then that.");
  expect(adviceOf(page, "zh-CN")).toBeUndefined();
  expect(adviceOf("## 如何修复\r\n\r\n脱敏后再记录。\r\n", "zh-CN")).toBe("脱敏后再记录。");
  expect(adviceOf("## How to fix\n\n```js\nx\n```\n", "en")).toBeUndefined();
});
