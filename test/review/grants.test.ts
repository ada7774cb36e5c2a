import { describe, expect, test } from "vitest";
import type { Grant } from "../../src/domain/grant.ts";
import type { Report } from "../../src/domain/report.ts";
import { brief, contextOf, reviewTrees } from "./setting.ts";

const before = { "a.js": "x();\n" };
const after = { "a.js": "x();\nconsole.log(1);\nconsole.log(1);\n" };
const [first, second] = reviewTrees(before, after).findings.map((finding) => finding.fingerprint);
const grant: Grant = {
  rule: "test/log",
  fingerprint: first ?? "",
  reason: "on the bench",
  until: undefined,
  by: "ann",
};
const judged = (...grants: readonly Grant[]): Report => reviewTrees(before, after, { ...contextOf(), grants });

describe("an exception that somebody made by a command", () => {
  test("covers the finding with its fingerprint and no other one of the rule", () => {
    expect(first).not.toBe(second);
    const report = judged(grant);
    expect(brief(report)).toEqual(["introduced right a.js:2 !", "introduced right a.js:3"]);
    expect(report.conclusion).toBe("failure");
    expect(report.findings[0]).toMatchObject({ suppressed: { reason: "on the bench" } });
    expect(report.suppressions).toEqual([
      {
        rule: "test/log",
        path: "a.js",
        line: 2,
        reason: "on the bench",
        origin: "command",
        by: "ann",
        added: false,
        state: "used",
      },
    ]);
    expect(report.diagnostics).toEqual([]);
    expect(judged(grant, { ...grant, fingerprint: second ?? "" }).conclusion).toBe("success");
  });

  test("does not cover two findings on one line", () => {
    const line = { "a.js": "x();\nconsole.log(1); console.log(2);\n" };
    const [one] = reviewTrees(before, line).findings;
    const report = reviewTrees(before, line, {
      ...contextOf(),
      grants: [{ ...grant, fingerprint: one?.fingerprint ?? "" }],
    });
    expect(brief(report)).toEqual(["introduced right a.js:2 !", "introduced right a.js:2"]);
  });

  test("holds on its last day and is told to have ended on the next", () => {
    expect(brief(judged({ ...grant, until: "2026-11-22" }))[0]).toBe("introduced right a.js:2 !");
    const ended = judged({ ...grant, until: "2026-11-21" });
    expect(brief(ended)).toEqual(["introduced right a.js:2", "introduced right a.js:3"]);
    expect(ended.suppressions).toMatchObject([{ state: "expired", by: "ann", until: "2026-11-21" }]);
    expect(ended.diagnostics.map((one) => one.message.en)).toEqual([expect.stringContaining("ended on 2026-11-21")]);
    expect(brief(judged({ ...grant, until: "2026-11-21" }, grant))[0]).toBe("introduced right a.js:2 !");
  });

  test("of another rule, or for a finding that is gone, does and says nothing", () => {
    for (const other of [
      { ...grant, rule: "test/other" },
      { ...grant, fingerprint: "0".repeat(24) },
    ]) {
      const report = judged(other);
      expect(report.suppressions).toEqual([]);
      expect(report.diagnostics).toEqual([]);
      expect(report.conclusion).toBe("failure");
    }
  });
});
