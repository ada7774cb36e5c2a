import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clauseIds } from "../../src/domain/clause.ts";
import { locales, type Locale } from "../../src/domain/text.ts";
import { rules } from "../../src/rules/index.ts";
import { check } from "../rules/support.ts";

/** Headings that each page has, in this order. */
const headings: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Why", "What is found", "Bad", "Good", "How to fix", "When to make an exception", "Limits"],
  "zh-CN": ["为什么", "检查什么", "反例", "正例", "如何修复", "何时例外", "局限"],
};

const pageOf = (id: string, locale: Locale): string => readFileSync(join("src/rules", id, `docs.${locale}.md`), "utf8");

const sectionOf = (page: string, heading: string): string =>
  page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

/** Files written out in a section: fenced blocks whose info string is `<language> <path>`. */
const filesIn = (section: string): Map<string, string> =>
  new Map(
    Array.from(section.matchAll(/^(`{3,})\S+ (\S+)\n([\s\S]*?)^\1$/gm), (match) => [match[2] ?? "", match[3] ?? ""]),
  );

const folders = readdirSync("src/rules", { withFileTypes: true })
  .filter((group) => group.isDirectory())
  .flatMap((group) => readdirSync(join("src/rules", group.name)).map((name) => `${group.name}/${name}`))
  .filter((id) => existsSync(join("src/rules", id, "rule.ts")));

test("every rule folder is in the index, and only those", () => {
  expect(rules.map((rule) => rule.id)).toEqual(folders.sort());
});

test("every clause has a rule", () => {
  const judged = new Set(rules.flatMap((rule) => rule.clauses));
  expect(clauseIds.filter((clause) => !judged.has(clause))).toEqual([]);
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test("has a title in every language and literals that gate it", () => {
    for (const locale of locales) expect(rule.title[locale].length).toBeGreaterThan(3);
    expect(rule.literals.length).toBeGreaterThan(0);
  });

  test.each(locales)("is documented in %s", (locale) => {
    const page = pageOf(id, locale);
    expect(page.startsWith(`# ${rule.title[locale]}\n`)).toBe(true);
    expect(Array.from(page.matchAll(/^## (.+)$/gm), (match) => match[1])).toEqual(headings[locale]);
    expect(page).toContain(rule.clauses[0]);
    expect(page).toMatch(/https:\/\//);
  });

  test.each(locales)("finds the bad example of its %s page and leaves the good one alone", (locale) => {
    const page = pageOf(id, locale);
    const bad = filesIn(sectionOf(page, headings[locale][2] ?? ""));
    const good = filesIn(sectionOf(page, headings[locale][3] ?? ""));
    expect(bad.size).toBeGreaterThan(0);
    expect(good.size).toBeGreaterThan(0);
    const problems = check(rule, bad);
    expect(problems).not.toEqual([]);
    for (const problem of problems) for (const language of locales) expect(problem.message[language]).not.toBe("");
    expect(check(rule, good)).toEqual([]);
  });

  test("has cases that must be found and cases that must be left alone", () => {
    const cases = readdirSync(join("test/rules", id));
    expect(cases.some((name) => name.startsWith("ng."))).toBe(true);
    expect(cases.some((name) => name.startsWith("ok."))).toBe(true);
  });
});
