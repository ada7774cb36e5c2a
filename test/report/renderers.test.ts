import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { toHtml } from "../../src/report/html.ts";
import { toMarkdown } from "../../src/report/markdown.ts";
import { toSarif } from "../../src/report/sarif.ts";
import { toTerminal } from "../../src/report/terminal.ts";
import type { View } from "../../src/report/view.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { contextOf, logRule, reviewTrees, type Tree } from "../review/setting.ts";

const secretRule: Rule = {
  ...logRule,
  id: "secrets/test",
  *check(program) {
    for (const text of program.strings()) {
      if (text.kind !== "string" || !text.value.startsWith("s3cret")) continue;
      yield { place: program.placeOf(text), message: { en: "A secret.", "zh-CN": "密钥。" }, data: ["credential"] };
    }
  },
};

/** A review of what `after` adds, and the view that a shell would make for it. */
const reviewed = (before: Tree, after: Tree, rules: readonly Rule[] = [logRule], view: Partial<View> = {}) => {
  const report = reviewTrees(before, after, contextOf({}, rules));
  const textOf: View["textOf"] = (path, side) => (side === "left" ? before : after)[path];
  return {
    report,
    view: {
      kind: "review" as const,
      locale: "en" as const,
      rules,
      textOf,
      docsOf: () => undefined,
      colour: false,
      ...view,
    },
  };
};

const hostile = 'a <b> @team `x` | "q"\u202e.js';
const before = { "a.js": "function f() {\n  if (!agreed()) return;\n  console.log(1);\n}\n" };
const after = {
  "a.js": "function f() {\n  console.log(1);\n}\n",
  [hostile]: "start();\nconsole.log('手机号', phone);\n",
};

describe("terminal", () => {
  test("shows the line with what is meant underlined", () => {
    const { report, view } = reviewed({}, { "a.js": "tell('你好'); console.log(1);\n" });
    expect(toTerminal(report, view).split("\n").slice(0, 5)).toEqual([
      "a.js",
      "  1:13  Error  It logs.",
      "     1 | tell('你好'); console.log(1);",
      "       |               ^^^^^^^^^^^^^^",
      "      test/log · D2 · high confidence",
    ]);
  });

  test("is in Chinese, and coloured only when asked", () => {
    const { report, view } = reviewed(before, after, [logRule], { locale: "zh-CN" });
    const text = toTerminal(report, view);
    expect(text).toContain("  2:1 (被删除的行)  错误  写日志。");
    expect(text).not.toContain("\u001b");
    expect(toTerminal(report, { ...view, colour: true })).toContain("\u001b[31m错误\u001b[39m");
  });

  test("shows names as they are, not as they want to look", () => {
    const { report, view } = reviewed(before, after);
    expect(toTerminal(report, view)).toContain('a <b> @team `x` | "q"⟨U+202E⟩.js');
  });

  test("cuts a line that nobody can read", () => {
    const { report, view } = reviewed({}, { "a.js": `${"x(); ".repeat(200)}console.log(1);${" y();".repeat(200)}\n` });
    const line = toTerminal(report, view).split("\n")[2] ?? "";
    expect(line).toMatch(/^ {5}1 \| ….*console\.log\(1\).*…$/);
    expect(line.length).toBeLessThan(180);
  });
});

describe("secrets are in no report", () => {
  const source = {
    "config.js": 'module.exports = { key: "s3cret0123456789" }; console.log("s3cret0123456789");\n',
    ".env": "KEY=s3cret\n",
  };

  test.each([
    ["terminal", toTerminal],
    ["markdown", toMarkdown],
    ["html", toHtml],
    ["sarif", toSarif],
  ] as const)("%s", (_, render) => {
    const { report, view } = reviewed({}, source, [secretRule, logRule]);
    expect(report.findings.length).toBe(3);
    const text = render(report, view);
    expect(text).not.toContain("s3cret");
  });

  test("the line is shown as far as it is none", () => {
    const { report, view } = reviewed({}, source, [secretRule]);
    expect(toTerminal(report, view)).toContain("     1 | module.exports ••••••\n");
  });
});

describe("Markdown and HTML", () => {
  test("Markdown escapes what comes from the change", () => {
    const { report, view } = reviewed(before, after);
    const text = toMarkdown(report, view);
    expect(text).toContain('### Error: ``a <b> @team `x` | "q"⟨U+202E⟩.js:2:1``');
    expect(text).toContain("| D2 Collected data is protected from theft and leaks | 1 | 2 | 0 | 0 | how servers");
  });

  test("HTML is one page that loads and runs nothing", () => {
    const { report, view } = reviewed(before, after, [logRule], { locale: "zh-CN" });
    const page = toHtml(report, view);
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|href=/);
    expect(page).not.toContain("<b>");
    expect(page).toContain("<mark>console.log(&#39;手机号&#39;, phone)</mark>");
    expect(page.match(/<th scope="row">/g)).toHaveLength(11);
  });
});

describe("SARIF", () => {
  interface Sarif {
    readonly runs: readonly [
      {
        readonly results: readonly {
          readonly ruleId: string;
          readonly ruleIndex: number;
          readonly level: string;
          readonly locations: readonly {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
          }[];
          readonly partialFingerprints: Readonly<Record<string, string>>;
          readonly suppressions?: readonly object[];
          readonly codeFlows?: readonly object[];
        }[];
        readonly tool: {
          readonly driver: { readonly rules: readonly { readonly id: string; readonly help: object }[] };
        };
        readonly columnKind: string;
      },
    ];
  }
  const sarifOf = (first: Tree, second: Tree, view: Partial<View> = {}): Sarif => {
    const made = reviewed(first, second, [logRule], view);
    const log: Sarif = JSON.parse(toSarif(made.report, made.view));
    return log;
  };

  test("has our own fingerprints, encoded paths, and the rules that are used", () => {
    const [run] = sarifOf(before, after, { docsOf: (rule) => `# ${rule}\n` }).runs;
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.tool.driver.rules).toMatchObject([
      { id: "test/log", help: { text: "# test/log\n", markdown: "# test/log\n" } },
    ]);
    expect(run.results.map((result) => [result.ruleId, result.ruleIndex, result.level])).toEqual([
      ["test/log", 0, "error"],
      ["test/log", 0, "error"],
    ]);
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      hostile.split("/").map(encodeURIComponent).join("/"),
    );
    expect(Object.keys(run.results[0]?.partialFingerprints ?? {})).toEqual(["guidepost/v1"]);
  });

  test("a removed safeguard stands where the head has the line", () => {
    const [run] = sarifOf(before, after).runs;
    expect(run.results[1]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 17,
    });
  });

  test("suppressed results say so, fixed ones are gone", () => {
    const [run] = sarifOf(
      { "b.js": "console.log(2);\n" },
      { "b.js": "// guidepost-ignore test/log -- why\nconsole.log(1);\n" },
    ).runs;
    expect(run.results).toMatchObject([{ suppressions: [{ kind: "inSource", justification: "why" }] }]);
  });
});

test("findings that are existing are only counted", () => {
  const { report, view } = reviewed({ "a.js": "console.log(1);\n" }, { "a.js": "console.log(1);\nx();\n" });
  expect(report.findings.map((one: Finding) => one.status)).toEqual(["existing"]);
  expect(toTerminal(report, view)).toMatch(/^This change introduces no problem, 1 existing before\n/);
});
