import { LineTable, type Place } from "../domain/place.ts";
import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import type { View } from "./view.ts";

/** One line of source and the stretch of it that a finding is about; offsets into `line`. */
export interface Excerpt {
  readonly lineNumber: number;
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** A wider line is cut around the finding. */
const maxWidth = 160;
const before = 60;
const mask = "••••••";
/** What stands before the value of a secret; from there on nothing is shown. */
const valueStart = /["'`=:]/;

/** Makes excerpts for the findings of one report; lines that hold a secret of any finding are masked for all. */
export const excerpts = (report: Report, view: View): ((finding: Finding) => Excerpt | undefined) => {
  const secret = new Set<string>();
  for (const finding of report.findings) {
    if (!isSecret(finding)) continue;
    for (const place of [finding, ...finding.related])
      for (let line = place.startLine; line <= place.endLine; line++) secret.add(`${line} ${place.path}`);
  }
  const tables = new Map<string, LineTable>();
  return (finding) => {
    const text = view.textOf(finding.path, finding.side);
    if (text === undefined) return undefined;
    const key = `${finding.side} ${finding.path}`;
    const table = tables.get(key) ?? new LineTable(text);
    tables.set(key, table);
    if (finding.startLine > table.count) return undefined;
    const start = table.startOf(finding.startLine);
    const end = finding.startLine === table.count ? text.length : table.startOf(finding.startLine + 1);
    const line = text.slice(start, end).trimEnd();
    const from = Math.min(finding.startColumn - 1, line.length);
    const to =
      finding.endLine === finding.startLine
        ? Math.min(Math.max(finding.endColumn - 1, from + 1), line.length)
        : line.length;
    const excerpt = { lineNumber: finding.startLine, line, start: from, end: Math.max(from, to) };
    return secret.has(`${finding.startLine} ${finding.path}`) ? masked(excerpt) : cut(excerpt);
  };
};

/** Findings whose own text may be a secret: it is never repeated. */
export const isSecret = (finding: Pick<Finding, "rule" | "data">): boolean =>
  finding.rule.startsWith("secrets/") ||
  finding.data.some((kind) => kind === "credential" || kind === "password" || kind === "session-key");

const masked = ({ lineNumber, line, start }: Excerpt): Excerpt => {
  const value = line.search(valueStart);
  const kept = line.slice(0, Math.min(start, value < 0 ? start : value)).slice(0, maxWidth);
  return { lineNumber, line: `${kept}${mask}`, start: kept.length, end: kept.length + mask.length };
};

const cut = (excerpt: Excerpt): Excerpt => {
  const { lineNumber, line, start, end } = excerpt;
  if (line.length <= maxWidth) return excerpt;
  const from = Math.max(0, Math.min(start - before, line.length - maxWidth));
  const to = from + maxWidth;
  const head = from > 0 ? "…" : "";
  return {
    lineNumber,
    line: `${head}${line.slice(from, to)}${to < line.length ? "…" : ""}`,
    start: start - from + head.length,
    end: Math.min(end, to) - from + head.length,
  };
};

/** `path:line:column`. */
export const placeText = (place: Place): string => `${place.path}:${place.startLine}:${place.startColumn}`;
