import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/index.ts";
import { check, expectedIn, placesOf, readTree } from "./support.ts";

const folderOf = (id: string): string => join(import.meta.dirname, id);
const casesOf = (id: string): string[] =>
  existsSync(folderOf(id)) ? readdirSync(folderOf(id)).filter((name) => /^(?:ok|ng)\./.test(name)).sort() : [];

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test.each(casesOf(id))("%s", (name) => {
    const texts = readTree(join(folderOf(id), name));
    const expected = expectedIn(texts);
    if (name.startsWith("ng.")) expect(expected, "an ng case marks what must be found").not.toEqual([]);
    else expect(expected, "an ok case marks nothing").toEqual([]);
    expect(placesOf(check(rule, texts))).toEqual(expected);
  });
});
