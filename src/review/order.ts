import type { Finding } from "../domain/finding.ts";

/** Order by UTF-16 units, the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

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
