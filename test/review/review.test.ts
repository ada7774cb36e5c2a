import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/domain/config.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { brief, contextOf, logRule, reviewTrees, scanTree } from "./setting.ts";

const page = (...body: readonly string[]): string =>
  `Page({\n  onLoad() {\n${body.map((line) => `    ${line}\n`).join("")}  },\n});\n`;

const logging = (name: string): string => `function ${name}() {\n  console.log(1);\n}\n`;

describe("introduced, existing and fixed", () => {
  test("by what both sides have", () => {
    const report = reviewTrees(
      { "a.js": page("console.log(1);", "console.log(2);") },
      { "a.js": page("console.log(1);", "console.log(3);") },
    );
    expect(brief(report)).toEqual(["existing right a.js:3", "introduced right a.js:4", "fixed left a.js:4"]);
    expect(report.conclusion).toBe("failure");
    expect(report.clauses.find((row) => row.clause === "D2")).toMatchObject({
      rules: 1,
      introduced: 1,
      existing: 1,
      fixed: 1,
    });
  });

  test("lines that move, are indented or formatted anew are not new", () => {
    const before = { "a.js": page('console.log("x")') };
    const after = { "a.js": `// one\n// two\n${page("if (ready) {", "  console.log('x');", "}")}` };
    expect(brief(reviewTrees(before, after))).toEqual(["existing right a.js:6"]);
  });

  test("a file that only one rule looks at from afar is not fixed for the others", () => {
    const afar: Rule = {
      ...logRule,
      id: "test/afar",
      *check(program) {
        for (const path of program.search(/onLaunch/)) {
          const module = program.module(path);
          if (module) yield { place: program.placeOf(module), message: { en: "It is there.", "zh-CN": "存在。" } };
        }
      },
    };
    const app = "App({ onLaunch() { console.log(1); } });\n";
    const report = reviewTrees(
      { "a.js": page("console.log(1);"), "app.js": app },
      { "a.js": page("console.log(2);"), "app.js": app },
      contextOf({}, [afar, logRule]),
    );
    expect(brief(report)).toEqual(["introduced right a.js:3", "fixed left a.js:3", "existing right app.js:1"]);
  });

  test("a second copy of the same line is new, and it is the added one", () => {
    const before = { "a.js": page("console.log(1);", "work();") };
    const after = { "a.js": page("console.log(1);", "work();", "console.log(1);") };
    const report = reviewTrees(before, after);
    expect(brief(report)).toEqual(["existing right a.js:3", "introduced right a.js:5"]);
    expect(new Set(report.findings.map((one) => one.fingerprint)).size).toBe(2);
    const above = reviewTrees(before, { "a.js": page("console.log(1);", "more();", "console.log(1);", "work();") });
    expect(brief(above).filter((one) => one.startsWith("introduced"))).toHaveLength(1);
  });

  test("a renamed file, and a function moved to another file, bring nothing new", () => {
    const text = page("first();", "console.log(user.phone);", "last();");
    expect(brief(reviewTrees({ "old.js": text }, { "new.js": text }, contextOf(), { "new.js": "old.js" }))).toEqual([
      "existing right new.js:4",
    ]);
    const helper = "function tell(user) {\n  prepare(user);\n  console.log(user.phone);\n  finish(user);\n}\n";
    expect(
      brief(
        reviewTrees({ "a.js": `${helper}x();\n`, "b.js": "y();\n" }, { "a.js": "x();\n", "b.js": `y();\n${helper}` }),
      ),
    ).toEqual(["existing right b.js:4"]);
  });

  test("a copy in another file is new though the original stays", () => {
    const helper = "function tell(user) {\n  prepare(user);\n  console.log(user.phone);\n  finish(user);\n}\n";
    expect(brief(reviewTrees({ "a.js": helper }, { "a.js": helper, "b.js": helper }))).toEqual([
      "introduced right b.js:3",
    ]);
  });

  test("a function with a new name keeps its old findings", () => {
    expect(brief(reviewTrees({ "a.js": logging("before") }, { "a.js": logging("after") }))).toEqual([
      "existing right a.js:2",
    ]);
  });

  test("a file that comes out of an ignored folder was never judged", () => {
    const context = contextOf({ paths: { include: [], ignore: ["drafts"] } });
    const renames = { "a.js": "drafts/a.js" };
    const text = logging("tell");
    expect(brief(reviewTrees({ "drafts/a.js": text }, { "a.js": text }, context, renames))).toEqual([
      "introduced right a.js:2",
    ]);
  });

  test("a deleted file fixes what was in it", () => {
    const report = reviewTrees({ "a.js": page("console.log(1);"), "b.js": "x();\n" }, { "b.js": "x();\n" });
    expect(brief(report)).toEqual(["fixed left a.js:3"]);
    expect(report).toMatchObject({ conclusion: "success", coverage: { inScope: 0 } });
  });
});

describe("every introduced finding is tied to a changed line", () => {
  test("a removed safeguard stands on the left, with the place it bared", () => {
    const before = page("if (!agreed()) return;", "prepare();", "console.log(1);");
    const after = page("prepare();", "console.log(1);");
    const [finding] = reviewTrees({ "a.js": before }, { "a.js": after }).findings;
    expect(finding).toMatchObject({
      status: "introduced",
      side: "left",
      path: "a.js",
      startLine: 3,
      startColumn: 1,
      endLine: 3,
    });
    expect(finding?.related[0]).toMatchObject({ path: "a.js", startLine: 4 });
  });

  test("a replaced safeguard is named as the cause", () => {
    const before = page("if (!agreed()) return;", "prepare();", "console.log(1);");
    const after = page("if (!ready()) return;", "prepare();", "console.log(1);");
    const [finding] = reviewTrees({ "a.js": before }, { "a.js": after }).findings;
    expect(finding).toMatchObject({ status: "introduced", side: "right", startLine: 5 });
    expect(finding?.related).toMatchObject([{ path: "a.js", startLine: 3 }]);
  });

  test("a finding whose later line changed names that line", () => {
    const wide: Rule = {
      ...logRule,
      *check(program) {
        for (const problem of logRule.check(program, contextOf().config))
          yield { ...problem, message: { en: "x", "zh-CN": "x" } };
      },
    };
    const before = { "a.js": page("agreed();", "console.log(", "  one,", ");") };
    const after = { "a.js": page("console.log(", "  one,", "  two,", ");") };
    const introduced = reviewTrees(before, after, contextOf({}, [wide])).findings;
    expect(introduced).toMatchObject([{ status: "introduced", startLine: 3, related: [{ startLine: 5 }] }]);
  });

  test("a new finding without any changed line behind it is not this change's", () => {
    const elsewhere: Rule = {
      ...logRule,
      id: "test/elsewhere",
      // Finds the log only once b.js exists: what a change of another, unrelated file can do to a wide rule.
      *check(program, config) {
        if (program.files.has("b.js")) for (const problem of logRule.check(program, config)) yield problem;
      },
    };
    const before = { "a.js": page("console.log(1);") };
    const report = reviewTrees(
      before,
      { ...before, "b.js": 'require("./a");\n', "a.json": "{}" },
      contextOf({}, [elsewhere]),
    );
    expect(report.findings.filter((one) => one.status === "introduced")).toEqual([]);
  });

  test("what begins in a file beside a changed one was there before when that file is unchanged", () => {
    const start: Rule = {
      ...logRule,
      // Begins at a call and reports where a page leads to it, as the rules on permissions do.
      *check(program) {
        for (const call of program.allCalls()) {
          if (program.apiOf(call.callee) !== "console.log") continue;
          const message = { en: "x", "zh-CN": "x" };
          const place = { path: "page.js", startLine: 2, startColumn: 1, endLine: 2, endColumn: 4 };
          yield { place, message, related: [{ ...program.placeOf(call), message }] };
        }
      },
    };
    const before = {
      "kit.js": "export const size = 1;\n",
      "ask.js": 'import { size } from "./kit";\nexport const ask = () => console.log(size);\n',
      "page.js": 'import { ask } from "./ask";\nask();\nlast(1);\n',
    };
    const after = { ...before, "kit.js": "export const size = 2;\n", "page.js": before["page.js"].replace("1", "2") };
    expect(brief(reviewTrees(before, after, contextOf({}, [start])))).toEqual(["existing right page.js:2"]);
  });

  test("a removed manifest entry can be the cause", () => {
    const declared: Rule = {
      ...logRule,
      *check(program, config) {
        if (!program.files.get("app.json")?.text.includes("guide"))
          for (const problem of logRule.check(program, config)) yield problem;
      },
    };
    const before = {
      "app.json": '{\n  "pages": ["a"],\n  "guide": true,\n  "x": 1\n}\n',
      "a.js": page("console.log(1);"),
      "a.json": "{}\n",
    };
    const after = { ...before, "app.json": '{\n  "pages": ["a"],\n  "x": 1\n}\n', "a.json": "{ }\n" };
    expect(reviewTrees(before, after, contextOf({}, [declared])).findings).toMatchObject([
      { status: "introduced", side: "left", path: "app.json", startLine: 3, related: [{ path: "a.js", startLine: 3 }] },
    ]);
  });
});

describe("the verdict", () => {
  const before = { "a.js": page() };
  const after = { "a.js": page("console.log(1);") };

  test("fail-on and the severity of rules", () => {
    expect(reviewTrees(before, after, contextOf({ failOn: "never" })).conclusion).toBe("success");
    expect(reviewTrees(before, after, contextOf({ rules: { "test/log": "notice" } })).conclusion).toBe("success");
    expect(
      reviewTrees(before, after, contextOf({ rules: { "test/log": "notice" }, failOn: "notice" })).conclusion,
    ).toBe("failure");
    expect(reviewTrees(before, after, contextOf({ rules: { "test/log": "off" } })).findings).toEqual([]);
  });

  test("low confidence never fails", () => {
    const unsure: Rule = { ...logRule, confidence: "low" };
    const report = reviewTrees(before, after, contextOf({ failOn: "notice" }, [unsure]));
    expect(report).toMatchObject({ conclusion: "success", findings: [{ status: "introduced", confidence: "low" }] });
  });

  test("a rule that breaks off makes the review incomplete, and costs nothing else", () => {
    const broken: Rule = {
      ...logRule,
      id: "test/broken",
      // oxlint-disable-next-line require-yield
      *check() {
        throw new TypeError("no such thing");
      },
    };
    const report = reviewTrees(before, after, contextOf({ failOn: "never" }, [broken, logRule]));
    expect(report.conclusion).toBe("failure");
    expect(report.findings).toHaveLength(1);
    expect(report.diagnostics).toMatchObject([
      { code: "internal", message: { en: expect.stringContaining("test/broken broke off (no such thing)") } },
    ]);
  });

  test("a rule is asked only where a file under review holds one of its literals, and their company", () => {
    const asked: string[] = [];
    const rule = (id: string, literals: readonly string[], company?: readonly string[]): Rule => ({
      ...logRule,
      id,
      literals,
      ...(company ? { company } : {}),
      *check(program) {
        asked.push(id);
        yield* logRule.check(program, defaultConfig);
      },
    });
    reviewTrees(
      before,
      { ...after, "other.js": "nowhere();\n" },
      contextOf({}, [
        rule("test/held", ["console"]),
        rule("test/absent", ["elsewhere"]),
        rule("test/together", ["console"], ["absent", "Page"]),
        rule("test/apart", ["console"], ["nowhere"]),
      ]),
    );
    expect(new Set(asked)).toEqual(new Set(["test/held", "test/together"]));
  });

  test("paths outside the scope are not judged", () => {
    expect(reviewTrees(before, after, contextOf({ paths: { include: [], ignore: ["a.js"] } }))).toMatchObject({
      conclusion: "success",
      coverage: { inScope: 0 },
      findings: [],
    });
    expect(reviewTrees({}, { "node_modules/x/a.js": "console.log(1);\n" }).coverage.inScope).toBe(0);
  });
});

test("a scan calls everything existing, and judges by it", () => {
  const report = scanTree({ "a.js": page("console.log(1);"), "b.js": "console.log(2);\n", "c.md": "text" });
  expect(brief(report)).toEqual(["existing right a.js:3", "existing right b.js:1"]);
  expect(report).toMatchObject({
    conclusion: "failure",
    coverage: { inScope: 3, read: 3 },
    stats: { files: 3, ms: 0 },
  });
});

test("the order of files and a second run change nothing", () => {
  const before = { "a.js": page("console.log(1);"), "b.js": page("console.log(2);") };
  const after = { "b.js": page("console.log(4);"), "a.js": page("console.log(3);"), "c.js": page("console.log(5);") };
  const turned = Object.fromEntries(Object.entries(after).toReversed());
  expect(JSON.stringify(reviewTrees(before, turned))).toBe(JSON.stringify(reviewTrees(before, after)));
});
