import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportJsonSchema } from "../../src/report/schema.ts";
import { failedReport } from "../../src/review/assemble.ts";
import { contextOf, reviewTrees, scanTree } from "../review/setting.ts";
import { mismatches } from "./json-schema.ts";

const check = (report: object): string[] => mismatches(JSON.parse(JSON.stringify(report)), reportJsonSchema);

test("the shipped schema is the one that the code makes", () => {
  const shipped: unknown = JSON.parse(
    readFileSync(new URL("../../schema/report.schema.json", import.meta.url), "utf8"),
  );
  expect(shipped).toEqual(reportJsonSchema);
});

test("reports of every kind fit the schema", () => {
  const context = contextOf({ exceptions: [{ rule: "test/log", path: "a.js", reason: "known", until: "2026-12-31" }] });
  const after = {
    "a.js": "console.log(1);\n",
    "b.js": "wx.getLocation({ success: (res) => console.log(res.latitude) });\n",
  };
  const skipped = { ...context, skipped: [{ path: "c.js", reason: "binary" as const }] };
  expect(check(reviewTrees({ "b.js": "console.log(2);\n" }, after, skipped))).toEqual([]);
  expect(check(scanTree(after, context))).toEqual([]);
  expect(check(failedReport([{ en: "no", "zh-CN": "不" }], []))).toEqual([]);
});

test("what does not fit is seen", () => {
  const report = scanTree({ "a.js": "console.log(1);\n" });
  expect(check({ ...report, extra: 1 })).toEqual(["$: has the key extra"]);
  expect(check({ ...report, conclusion: "maybe" })).toEqual(['$.conclusion: "maybe" is not allowed']);
  expect(check({ ...report, findings: [{ ...report.findings[0], startLine: 0 }] })).toEqual([
    "$.findings[0].startLine: is below 1",
  ]);
});
