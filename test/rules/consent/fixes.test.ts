import { join } from "node:path";
import { expect, test } from "vitest";
import type { Edit } from "../../../src/domain/finding.ts";
import { LineTable } from "../../../src/domain/place.ts";
import invalid from "../../../src/rules/consent/private-info-invalid/rule.ts";
import undeclared from "../../../src/rules/consent/private-info-undeclared/rule.ts";
import openidOnly from "../../../src/rules/minimisation/oauth-userinfo-openid-only/rule.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { check, readTree } from "../support.ts";

const applied = (texts: ReadonlyMap<string, string>, edits: readonly Edit[]): Map<string, string> => {
  const after = new Map(texts);
  for (const edit of edits) {
    const text = after.get(edit.path) ?? "";
    const table = new LineTable(text);
    const start = table.startOf(edit.startLine) + edit.startColumn - 1;
    const end = table.startOf(edit.endLine) + edit.endColumn - 1;
    after.set(edit.path, text.slice(0, start) + edit.text + text.slice(end));
  }
  return after;
};

const cases: readonly (readonly [Rule, string])[] = [
  [undeclared, "ng.uni-app"],
  [undeclared, "ng.taro"],
  [invalid, "ng.names"],
  [openidOnly, "ng.php"],
  [openidOnly, "ng.go"],
];

test.each(cases.map(([rule, name]) => ({ id: rule.id, name, rule })))(
  "a fix of $id makes the finding of $name go away",
  ({ id, name, rule }) => {
    const texts = readTree(join(import.meta.dirname, "..", id, name));
    const problems = check(rule, texts);
    const fixable = problems.filter(({ fix }) => fix);
    // A list that code writes is not touched, only JSON is.
    expect(fixable.length).toBe(name === "ng.taro" ? 0 : 1);
    for (const { fix } of fixable) {
      const after = applied(texts, fix?.edits ?? []);
      expect(check(rule, after)).toHaveLength(problems.length - 1);
      const manifests = [...after].filter(([path]) => path.endsWith(".json"));
      for (const [, text] of manifests) expect(() => JSON.parse(text) as unknown).not.toThrow();
    }
  },
);
