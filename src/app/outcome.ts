import type { Report } from "../domain/report.ts";
import { countBySeverity, newsOf } from "../review/plan.ts";
import type { Outcome } from "../store/reviews.ts";

/** What is kept of a report, for the pages. `branch` is the one whose exceptions were in force. */
export const outcomeOf = (report: Report, branch: string): Outcome => {
  const { error: errors, warning: warnings, notice: notices } = countBySeverity(newsOf(report));
  return {
    counts: { errors, warnings, notices },
    clauses: report.clauses.map(({ clause, introduced, existing, fixed }) => ({ clause, introduced, existing, fixed })),
    branch,
    // Those that the change adds are not in force yet, damaged ones never are, and a command's hold for the pull request only.
    exceptions: report.suppressions
      .filter(({ added, state, origin }) => !added && state !== "invalid" && origin !== "command")
      .map(({ rule, path, line, until, origin, state }) => ({
        rule,
        path,
        origin,
        used: state === "used",
        ...(line === undefined ? {} : { line }),
        ...(until === undefined ? {} : { until }),
      })),
  };
};
