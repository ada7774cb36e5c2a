import { compareText } from "../domain/compare-text.ts";
import type { Finding } from "../domain/finding.ts";

/** Order of findings by path, line, column, rule and message. */
export const byPlace = (
  a: Pick<Finding, "path" | "startLine" | "startColumn" | "rule" | "message">,
  b: Pick<Finding, "path" | "startLine" | "startColumn" | "rule" | "message">,
): number =>
  compareText(a.path, b.path) ||
  a.startLine - b.startLine ||
  a.startColumn - b.startColumn ||
  compareText(a.rule, b.rule) ||
  compareText(a.message.en, b.message.en);
