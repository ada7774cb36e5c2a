import { hash } from "node:crypto";
import { clauses, guidelineEdition } from "../domain/clause.ts";
import { compareText } from "../domain/compare-text.ts";
import type { SourceFile } from "../domain/change.ts";
import type { Finding } from "../domain/finding.ts";
import type { DataMapRow, Diagnostic, Report } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import type { Rule } from "../rules/rule.ts";
import { version } from "../version.ts";
import { clauseTable } from "./clause-table.ts";
import type { ReviewContext } from "./context.ts";
import { coverageOf } from "./coverage.ts";
import { byPlace } from "./order.ts";
import { reviewChanges } from "./review-changes.ts";
import type { Suppressions } from "./suppress.ts";
import { concludeFrom } from "./verdict.ts";

/** What a review or a scan found out. */
export interface Parts {
  readonly context: ReviewContext;
  readonly findings: readonly Finding[];
  /** The findings that the verdict rests on. */
  readonly counted: readonly Finding[];
  /** Paths that were to be judged. */
  readonly wanted: readonly string[];
  /** What the analysis has to say, beside the context's own diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
  readonly dataMap: readonly DataMapRow[];
  readonly suppressions: Suppressions | undefined;
  readonly stats: Report["stats"];
}

/** Size of what was judged. `ms` is always 0: a report is free of clocks. */
export const statsOf = (files: readonly SourceFile[], parsed: number): Report["stats"] => ({
  files: files.length,
  parsed,
  bytes: files.reduce((sum, file) => sum + file.text.length, 0),
  ms: 0,
});

/** Puts the report together: verdict, coverage, tables, all lists in a fixed order. */
export const assemble = (parts: Parts): Report => {
  const { context, findings } = parts;
  const diagnostics = distinct([...context.diagnostics, ...parts.diagnostics]);
  const coverage = coverageOf(parts.wanted, context.skipped, diagnostics);
  const suppressions = parts.suppressions?.list() ?? [];
  const active = context.rules.filter((rule) => context.config.rules[rule.id] !== "off");
  return {
    schemaVersion: 1,
    tool: { name: "guidepost", version, guideline: guideline() },
    conclusion: concludeFrom(parts.counted, coverage, diagnostics, context.config),
    coverage,
    findings: [...findings].sort(byPlace),
    clauses: clauseTable(findings, active),
    dataMap: parts.dataMap,
    suppressions,
    reviewChanges: reviewChanges(suppressions, context.config, context.headConfig),
    diagnostics,
    stats: parts.stats,
  };
};

/** The report of a review that could not be done: a failure whose diagnostics say why. */
export const failedReport = (texts: readonly Text[], rules: readonly Rule[]): Report => ({
  schemaVersion: 1,
  tool: { name: "guidepost", version, guideline: guideline() },
  conclusion: "failure",
  coverage: { inScope: 0, read: 0, skipped: [] },
  findings: [],
  clauses: clauseTable([], rules),
  dataMap: [],
  suppressions: [],
  reviewChanges: [],
  diagnostics: texts.map((message) => ({ code: "unreadable", message })),
  stats: statsOf([], 0),
});

/** The guidelines' edition and a hash of how they are restated: two reports with the same text judged by the same words. */
const guideline = (): string => `${guidelineEdition} ${hash("sha256", JSON.stringify(clauses)).slice(0, 12)}`;

/** Sorted, each once: both sides of a review may say the same. */
const distinct = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => [
  ...new Map(
    [...diagnostics]
      .sort(
        (a, b) =>
          compareText(a.path ?? "", b.path ?? "") ||
          (a.line ?? 0) - (b.line ?? 0) ||
          compareText(a.code, b.code) ||
          compareText(a.message.en, b.message.en),
      )
      .map((one) => [JSON.stringify([one.code, one.path, one.line, one.message.en]), one]),
  ).values(),
];
