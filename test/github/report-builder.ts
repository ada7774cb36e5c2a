import { clauseIds, clauses } from "../../src/domain/clause.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Report } from "../../src/domain/report.ts";

/** A finding on one line with everything else filled in; its fingerprint is its rule and message unless given. */
export const finding = (over: Partial<Finding> & Pick<Finding, "path" | "startLine">): Finding => {
  const rule = over.rule ?? "protection/sensitive-log";
  const message = over.message ?? {
    en: `The phone number is logged in \`${over.path}\`.`,
    "zh-CN": `\`${over.path}\` 把手机号写入日志。`,
  };
  return {
    rule,
    clauses: ["D2"],
    severity: "error",
    confidence: "high",
    status: "introduced",
    side: "right",
    startColumn: 1,
    endLine: over.endLine ?? over.startLine,
    endColumn: 10,
    message,
    data: ["phone"],
    fingerprint: `${rule}|${over.path}|${over.startLine}`,
    related: [],
    ...over,
  };
};

/** A whole report around findings. */
export const reportOf = (findings: readonly Finding[], over: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: "guidepost", version: "0.1.0", guideline: "2026-11-01" },
  conclusion: findings.some((one) => one.status === "introduced" && one.severity === "error" && !one.suppressed)
    ? "failure"
    : "success",
  coverage: { inScope: 3, read: 3, skipped: [] },
  findings,
  clauses: clauseIds.map((clause) => ({
    clause,
    rules: 2,
    introduced: 0,
    existing: 0,
    fixed: 0,
    beyondCode: clauses[clause].beyondCode,
  })),
  dataMap: [],
  suppressions: [],
  reviewChanges: [],
  diagnostics: [],
  stats: { files: 3, parsed: 3, bytes: 1000, ms: 0 },
  ...over,
});
