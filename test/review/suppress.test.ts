import { describe, expect, test } from "vitest";
import { brief, contextOf, reviewTrees, scanTree } from "./setting.ts";

const log = "console.log(1);";
const states = (source: string): string[] =>
  scanTree({ "a.js": source }).suppressions.map((one) => `${one.line} ${one.rule} ${one.state}`);

describe("a comment with a reason", () => {
  test.each([
    ["on the line above", `// guidepost-ignore test/log -- local tool\n${log}\n`],
    ["on the same line", `${log} // guidepost-ignore test/log -- local tool\n`],
    ["in a block comment", `/* guidepost-ignore test/log -- local tool */\n${log}\n`],
    ["above other comments", `// guidepost-ignore test/log -- local tool\n// More about it.\n${log}\n`],
    ["with a date that has not passed", `// guidepost-ignore test/log -- local tool until=2026-11-22\n${log}\n`],
    ["for the whole file", `// guidepost-ignore-file test/log -- local tool\n\n\n${log}\n`],
  ])("%s", (_, source) => {
    const report = scanTree({ "a.js": source });
    expect(report.findings).toMatchObject([{ suppressed: { reason: "local tool" } }]);
    expect(report).toMatchObject({
      conclusion: "success",
      diagnostics: [],
      suppressions: [{ state: "used", reason: "local tool", origin: "comment" }],
    });
    expect(report.clauses.find((row) => row.clause === "D2")?.existing).toBe(0);
  });

  test("reaches one line, and only from a comment", () => {
    expect(brief(scanTree({ "a.js": `// guidepost-ignore test/log -- x\n${log}\n${log}\n` }))).toEqual([
      "existing right a.js:2 !",
      "existing right a.js:3",
    ]);
    expect(brief(scanTree({ "a.js": `${log} // guidepost-ignore test/log -- x\n${log}\n` }))).toEqual([
      "existing right a.js:1 !",
      "existing right a.js:2",
    ]);
    expect(brief(scanTree({ "a.js": `const s = "guidepost-ignore test/log -- x";\n${log}\n` }))).toEqual([
      "existing right a.js:2",
    ]);
  });
});

describe("a comment that does nothing is told", () => {
  test.each([
    [
      `// guidepost-ignore test/log\n${log}\n`,
      "1 test/log invalid",
      "guidepost-ignore gives no reason: write one after `--`.",
    ],
    [
      `// guidepost-ignore test/log --\n${log}\n`,
      "1 test/log invalid",
      "guidepost-ignore gives no reason: write one after `--`.",
    ],
    [
      `// guidepost-ignore -- why\n${log}\n`,
      "1  invalid",
      "guidepost-ignore names no rule: write `guidepost-ignore RULE -- reason`.",
    ],
    [
      `// guidepost-ignore test/lgo -- why\n${log}\n`,
      "1 test/lgo invalid",
      "guidepost-ignore names the rule test/lgo, which does not exist; did you mean test/log?",
    ],
    [
      `// guidepost-ignore test/log -- why until=soon\n${log}\n`,
      "1 test/log invalid",
      "The date after `until=` must be a day as 2026-12-31.",
    ],
    [
      `// guidepost-ignore test/log -- why until=2026-11-21\n${log}\n`,
      "1 test/log expired",
      expect.stringContaining("ended on 2026-11-21"),
    ],
    [
      `${"\n".repeat(30)}// guidepost-ignore-file test/log -- why\n${log}\n`,
      "31 test/log invalid",
      expect.stringContaining("first 20 lines"),
    ],
  ])("%j", (source, state, sentence) => {
    const report = scanTree({ "a.js": source });
    expect(states(source)).toEqual([state]);
    expect(report.diagnostics.map((one) => one.message.en)).toEqual([sentence]);
    expect(report.findings.every((one) => !one.suppressed)).toBe(true);
    expect(report.conclusion).toBe("failure");
  });

  test("because nothing is left to suppress", () => {
    const report = scanTree({ "a.js": "// guidepost-ignore test/log -- why\nwork(console);\n" });
    expect(report.suppressions).toMatchObject([{ state: "unused" }]);
    expect(report.diagnostics).toMatchObject([{ code: "suppression", path: "a.js", line: 1 }]);
    expect(report.conclusion).toBe("success");
  });
});

describe("exceptions of the configuration", () => {
  const exception = { rule: "test/log", path: "tools/**", reason: "local tools", until: undefined };

  test("hold where their path fits, and until their day", () => {
    const tree = { "tools/a.js": `${log}\n`, "b.js": `${log}\n` };
    expect(brief(scanTree(tree, contextOf({ exceptions: [exception] })))).toEqual([
      "existing right b.js:1",
      "existing right tools/a.js:1 !",
    ]);
    const ended = scanTree(tree, contextOf({ exceptions: [{ ...exception, until: "2026-11-21" }] }));
    expect(brief(ended)).toEqual(["existing right b.js:1", "existing right tools/a.js:1"]);
    expect(ended.suppressions).toMatchObject([{ state: "expired", origin: "config" }]);
  });

  test("an unused one is told when the whole tree was judged", () => {
    const context = contextOf({ exceptions: [exception] });
    expect(scanTree({ "b.js": `${log}\n` }, context).diagnostics).toMatchObject([
      { code: "suppression", path: "tools/**" },
    ]);
    expect(reviewTrees({}, { "b.js": `${log}\n` }, context).diagnostics).toEqual([]);
  });
});

describe("what a change does to its own review", () => {
  test("a suppression that it adds counts, and is listed", () => {
    const report = reviewTrees(
      { "a.js": "x();\n" },
      { "a.js": `x();\n// guidepost-ignore test/log -- trust me\n${log}\n` },
    );
    expect(brief(report)).toEqual(["introduced right a.js:3 !"]);
    expect(report.conclusion).toBe("success");
    expect(report.suppressions).toMatchObject([{ added: true, state: "used" }]);
    expect(report.reviewChanges.map((text) => text.en)).toEqual([
      "It suppresses `test/log` in `a.js` on line 2: trust me",
    ]);
  });

  test("an older suppression is not its doing", () => {
    const before = { "a.js": `// guidepost-ignore test/log -- known\n${log}\n` };
    const report = reviewTrees(before, { "a.js": `${before["a.js"]}x();\n` });
    expect(report.suppressions).toMatchObject([{ added: false, state: "used" }]);
    expect(report.reviewChanges).toEqual([]);
  });

  test("a looser configuration is shown, not obeyed", () => {
    const context = contextOf();
    const loose = contextOf({
      failOn: "never",
      onIncomplete: "pass",
      paths: { include: [], ignore: ["a.js"] },
      rules: { "test/log": "off" },
      recipients: { own: [], allowed: ["ads.example.com"] },
      exceptions: [{ rule: "test/log", path: "**", reason: "hush", until: undefined }],
    }).config;
    const report = reviewTrees({ "a.js": "x();\n" }, { "a.js": `x();\n${log}\n` }, { ...context, headConfig: loose });
    expect(report.conclusion).toBe("failure");
    expect(report.reviewChanges.map((text) => text.en)).toEqual([
      "It sets `fail-on` to never.",
      "It sets `on-incomplete` to pass.",
      "It no longer reviews `a.js`.",
      "It sets the rule `test/log` to off.",
      "It allows `ads.example.com` to receive user data.",
      "It waives `test/log` for `**`: hush",
    ]);
    const stricter = reviewTrees(
      { "a.js": "x();\n" },
      { "a.js": "y();\n" },
      { ...contextOf(loose), headConfig: context.config },
    );
    expect(stricter.reviewChanges).toEqual([]);
  });
});
