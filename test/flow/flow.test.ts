import { describe, expect, test } from "vitest";
import { flowsOf } from "./flows-of.ts";
import { readCases } from "./cases.ts";

const cases = readCases("test/flow/cases");

describe("value flow", () => {
  test("has its cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
  });

  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const found = flowsOf(one.files, one.sinks);
    const lines = new Map<string, Set<string>>();
    for (const { flow, at } of found) {
      const key = `${at.path}:${at.startLine} ${flow.sink}`;
      lines.set(key, new Set([...(lines.get(key) ?? []), ...flow.kinds]));
    }
    const seen = [...lines].map(([key, kinds]) => [key, ...[...kinds].sort()].join(" ")).sort();
    const expected = one.expected
      .map(({ path, line, sink, kinds }) => [`${path}:${line} ${sink}`, ...kinds].join(" "))
      .sort();
    expect(seen).toEqual(expected);
    for (const { path, line, api } of one.sources) {
      expect(found.map(({ flow, from }) => `${from.path}:${from.startLine} ${flow.source.api}`)).toContain(
        `${path}:${line} ${api}`,
      );
    }
  });
});
