import { clauseIds, clauses } from "../domain/clause.ts";
import type { Finding, FindingStatus } from "../domain/finding.ts";
import type { ClauseRow } from "../domain/report.ts";
import type { Rule } from "../rules/rule.ts";

/** One row for every clause, also those without findings: how many rules judged it, and what code cannot show. */
export const clauseTable = (findings: readonly Finding[], rules: readonly Rule[]): readonly ClauseRow[] =>
  clauseIds.map((clause) => {
    const own = findings.filter((finding) => finding.clauses[0] === clause && !finding.suppressed);
    const count = (status: FindingStatus): number => own.filter((finding) => finding.status === status).length;
    return {
      clause,
      rules: rules.filter((rule) => rule.clauses.includes(clause)).length,
      introduced: count("introduced"),
      existing: count("existing"),
      fixed: count("fixed"),
      beyondCode: clauses[clause].beyondCode,
    };
  });
