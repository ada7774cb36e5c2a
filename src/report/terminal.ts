import type { Finding, Severity } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { terminal } from "./escape.ts";
import { excerpts, placeText, type Excerpt } from "./excerpt.ts";
import { words } from "./github-words.ts";
import { localWords } from "./local-words.ts";
import { coverageLine, headline } from "./overview.ts";
import { shownFindings, type View } from "./view.ts";

const colours: Readonly<Record<Severity | "dim" | "bold", readonly [string, string]>> = {
  error: ["\u001b[31m", "\u001b[39m"],
  warning: ["\u001b[33m", "\u001b[39m"],
  notice: ["\u001b[36m", "\u001b[39m"],
  dim: ["\u001b[2m", "\u001b[22m"],
  bold: ["\u001b[1m", "\u001b[22m"],
};

/** The report for people at a terminal: findings by file with their line of source, then the summary. */
export const toTerminal = (report: Report, view: View): string => {
  const paint = (text: string, colour: keyof typeof colours): string =>
    view.colour && text !== "" ? `${colours[colour][0]}${text}${colours[colour][1]}` : text;
  const excerptOf = excerpts(report, view);
  const lines: string[] = [];
  let path: string | undefined;
  for (const finding of shownFindings(report, view.kind)) {
    if (finding.path !== path) {
      path = finding.path;
      lines.push(paint(terminal(path), "bold"));
    }
    lines.push(...findingLines(finding, excerptOf(finding), view, paint), "");
  }
  return `${[...lines, ...summaryLines(report, view, paint)].join("\n")}\n`;
};

type Paint = (text: string, colour: keyof typeof colours) => string;

const findingLines = (finding: Finding, excerpt: Excerpt | undefined, view: View, paint: Paint): string[] => {
  const own = localWords[view.locale];
  const shared = words[view.locale];
  const side = finding.side === "left" ? ` (${own.removed})` : "";
  const about = [finding.rule, finding.clauses.join(", "), own.confidence[finding.confidence]]
    .map(terminal)
    .join(" · ");
  return [
    `  ${finding.startLine}:${finding.startColumn}${side}  ${paint(shared.severity[finding.severity], finding.severity)}  ${terminal(finding.message[view.locale])}`,
    ...(excerpt ? excerptLines(excerpt, finding.severity, paint) : []),
    ...finding.related.map((one) =>
      paint(`      ${own.related} ${terminal(placeText(one))}  ${terminal(one.message[view.locale])}`, "dim"),
    ),
    ...(finding.fix ? [paint(`      ${own.fix}: ${terminal(finding.fix.description[view.locale])}`, "dim")] : []),
    paint(`      ${about}`, "dim"),
  ];
};

const excerptLines = (excerpt: Excerpt, severity: Severity, paint: Paint): string[] => {
  const number = String(excerpt.lineNumber).padStart(6);
  const head = terminal(excerpt.line.slice(0, excerpt.start));
  const marked = terminal(excerpt.line.slice(excerpt.start, excerpt.end));
  const underline = `${" ".repeat(widthOf(head))}${"^".repeat(Math.max(1, widthOf(marked)))}`;
  return [
    `${paint(`${number} |`, "dim")} ${terminal(excerpt.line)}`,
    `${paint(`${" ".repeat(number.length)} |`, "dim")} ${paint(underline, severity)}`,
  ];
};

/** Columns that a text takes: Chinese, Japanese and Korean characters and emoji take two. */
const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
};

const summaryLines = (report: Report, view: View, paint: Paint): string[] => {
  const own = localWords[view.locale];
  const shared = words[view.locale];
  const lines = [paint(headline(report, view.kind, view.locale), "bold")];
  const coverage = coverageLine(report, view.locale);
  if (coverage !== "") lines.push(coverage);
  for (const { path, reason } of report.coverage.skipped) lines.push(`  ${terminal(path)}: ${shared.skipped[reason]}`);
  if (report.reviewChanges.length > 0) {
    lines.push(
      paint(shared.reviewChanges, "bold"),
      ...report.reviewChanges.map((text) => `  ${terminal(text[view.locale])}`),
    );
  }
  if (report.diagnostics.length > 0) {
    lines.push(paint(shared.diagnostics, "bold"));
    for (const { path, line, message } of report.diagnostics) {
      const where = path === undefined ? "" : `${terminal(path)}${line === undefined ? "" : `:${line}`}  `;
      lines.push(`  ${where}${terminal(message[view.locale])}`);
    }
  }
  lines.push(`${own.conclusion[report.conclusion]} · ${own.silence}`);
  return lines;
};
