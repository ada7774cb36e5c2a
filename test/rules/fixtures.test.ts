import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { check, expectedIn, placesOf, readTree } from "./support.ts";

const folderOf = (id: string): string => join(import.meta.dirname, id);
const casesOf = (id: string): string[] =>
  existsSync(folderOf(id))
    ? readdirSync(folderOf(id))
        .filter((name) => /^(?:ok|ng)\./.test(name))
        .sort()
    : [];

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test.each(casesOf(id))("%s", (name) => {
    const texts = readTree(join(folderOf(id), name));
    const expected = expectedIn(texts);
    expect(expected.length > 0, "an ng case marks what must be found, an ok case nothing").toBe(name.startsWith("ng."));
    expect(placesOf(check(rule, texts))).toEqual(expected);
  });
});
