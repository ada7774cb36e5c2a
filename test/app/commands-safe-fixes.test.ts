import { describe, expect, test } from "vitest";
import { isProtected, mend } from "../../src/app/commands/safe-fixes.ts";
import type { Change } from "../../src/domain/change.ts";
import type { Edit, Finding } from "../../src/domain/finding.ts";
import { finding, reportOf } from "../github/report-builder.ts";

const description = { en: "Do it", "zh-CN": "照做" };
const edit = (startColumn: number, endColumn: number, text: string, path = "a.js", line = 1): Edit => ({
  path,
  startLine: line,
  endLine: line,
  startColumn,
  endColumn,
  text,
});
const fixing = (edits: readonly Edit[], over: Partial<Finding> = {}): Finding =>
  finding({ path: "a.js", startLine: 1, fix: { description, edits }, ...over });
const change = (texts: Readonly<Record<string, string>>, changed = Object.keys(texts)): Change => ({
  files: changed.map((path) => ({ path, oldPath: path, kind: "modified", hunks: [] })),
  head: new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }])),
  base: new Map(),
});
const mended = (
  findings: readonly Finding[],
  texts: Readonly<Record<string, string>> = { "a.js": "0123456789\r\n" },
  changed = Object.keys(texts),
): Readonly<Record<string, string>> => Object.fromEntries(mend(reportOf(findings), change(texts, changed)).files);

describe("safe fixes together", () => {
  test("are made at their places, whatever their order, and leave all else alone", () => {
    expect(mended([fixing([edit(6, 8, "XY")]), fixing([edit(2, 3, "")])])).toEqual({ "a.js": "0234XY789\r\n" });
    expect(
      mended([fixing([edit(1, 1, "a", "a.js", 2), edit(1, 2, "b", "b.js")])], { "a.js": "x\n", "b.js": "y" }),
    ).toEqual({
      "a.js": "x\na",
      "b.js": "b",
    });
    expect(mended([fixing([edit(3, 5, "中文")])], { "a.js": "😀😀\n" })).toEqual({ "a.js": "😀中文\n" });
  });

  test("that meet are not made together", () => {
    expect(mended([fixing([edit(2, 5, "A")]), fixing([edit(4, 8, "B")])])).toEqual({ "a.js": "0A456789\r\n" });
    expect(mended([fixing([edit(2, 2, "A")]), fixing([edit(2, 2, "B")])])).toEqual({ "a.js": "0A123456789\r\n" });
    expect(mended([fixing([edit(2, 4, "A"), edit(3, 5, "B")])])).toEqual({});
    // All edits of a fix or none.
    expect(mended([fixing([edit(1, 2, "A")]), fixing([edit(5, 6, "B"), edit(1, 2, "C")])])).toEqual({
      "a.js": "A123456789\r\n",
    });
  });

  test.each<[string, Finding]>([
    ["that was there before", fixing([edit(1, 2, "A")], { status: "existing" })],
    ["that is excepted", fixing([edit(1, 2, "A")], { suppressed: { reason: "x" } })],
    ["that is uncertain", fixing([edit(1, 2, "A")], { confidence: "low" })],
    ["without a fix", finding({ path: "a.js", startLine: 1 })],
    ["whose fix does nothing", fixing([])],
    ["whose fix lies in a file that the change leaves alone", fixing([edit(1, 2, "A", "b.js")])],
    ["whose fix lies in a file that decides or runs", fixing([edit(1, 2, "A", ".github/workflows/ci.yml")])],
    ["whose fix lies outside of the text", fixing([edit(1, 2, "A", "a.js", 9)])],
    ["whose fix is the wrong way round", fixing([edit(5, 2, "A")])],
    ["whose fix is unknown in the head", fixing([edit(1, 2, "A", "gone.js")])],
  ])("leave a finding %s", (_which, one) => {
    const texts = { "a.js": "0123\n", "b.js": "0123\n", ".github/workflows/ci.yml": "0123\n" };
    expect(mended([one], texts, ["a.js", ".github/workflows/ci.yml", "gone.js"])).toEqual({});
  });

  test.each([
    ".github/workflows/ci.yml",
    ".gitattributes",
    "app/.npmrc",
    "docs/CODEOWNERS",
    "Jenkinsfile",
    "deploy/Dockerfile",
    "../outside.js",
    "/etc/passwd",
    "a//b.js",
    "a\\b.js",
    "a\n.js",
  ])("never touch %j", (path) => {
    expect(isProtected(path)).toBe(true);
  });

  test("touch ordinary files, in whichever language they are named", () => {
    for (const path of ["miniprogram/页面/首页.wxml", "project.config.json", "src/a b.js"])
      expect(isProtected(path)).toBe(false);
  });
});
