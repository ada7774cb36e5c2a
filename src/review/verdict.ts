import type { Config } from "../domain/config.ts";
import { severities, type Finding } from "../domain/finding.ts";
import type { Conclusion, Coverage, Diagnostic } from "../domain/report.ts";
import { languageOf } from "../languages/frontends.ts";

/** True when a finding counts against `fail-on`: low confidence and suppressed ones never do. */
export const reachesFailOn = (finding: Finding, failOn: Config["failOn"]): boolean =>
  failOn !== "never" &&
  finding.confidence !== "low" &&
  finding.suppressed === undefined &&
  severities.indexOf(finding.severity) <= severities.indexOf(failOn);

/**
 * True when something that should have been judged was not. Minified files are other people's code in nearly all cases and
 * only told; texts and data dumps (`text`) hold no code that could be hidden in them.
 */
export const isIncomplete = (coverage: Coverage, diagnostics: readonly Diagnostic[]): boolean =>
  coverage.skipped.some(({ path, reason }) => reason !== "minified" && languageOf(path) !== "text") ||
  diagnostics.some((diagnostic) => diagnostic.code === "internal");

/** The conclusion over the findings that count (introduced ones of a review, all of a scan). */
export const concludeFrom = (
  counted: readonly Finding[],
  coverage: Coverage,
  diagnostics: readonly Diagnostic[],
  config: Config,
): Conclusion => {
  if (counted.some((finding) => reachesFailOn(finding, config.failOn))) return "failure";
  if (config.onIncomplete === "pass" || !isIncomplete(coverage, diagnostics)) return "success";
  return config.onIncomplete === "fail" ? "failure" : "neutral";
};
