import { clauses } from "../domain/clause.ts";
import type { Finding } from "../domain/finding.ts";
import type { DataMapRow, Report } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";
import { dataWords } from "../domain/data-words.ts";
import { markdown, markdownBlock, markdownCell, markdownCellCode, markdownCode, tableRow } from "./escape.ts";
import { excerpts, placeText } from "./excerpt.ts";
import { words } from "./github-words.ts";
import { localWords } from "./local-words.ts";
import { coverageLine, headline } from "./overview.ts";
import { shownFindings, type View } from "./view.ts";

/** The whole report as a Markdown document, without any limit of length. */
export const toMarkdown = (report: Report, view: View): string => {
  const own = localWords[view.locale];
  const shared = words[view.locale];
  const findings = shownFindings(report, view.kind);
  const excerptOf = excerpts(report, view);
  const parts = [
    `# ${own.title[view.kind]}`,
    `**${markdown(headline(report, view.kind, view.locale))}** – ${own.conclusion[report.conclusion]}`,
    coverageLine(report, view.locale),
    list(
      "",
      report.coverage.skipped.map(({ path, reason }) => `${markdownCode(path)}: ${shared.skipped[reason]}`),
    ),
    findings.length > 0 ? `## ${own.problems}` : "",
    ...findings.map((finding) => findingText(finding, excerptOf(finding)?.line, view.locale)),
    list(
      own.fixed,
      report.findings
        .filter((one) => one.status === "fixed")
        .map((one) => `${markdownCode(one.rule)} ${markdownCode(placeText(one))}`),
    ),
    list(
      shared.reviewChanges,
      report.reviewChanges.map((text) => markdown(text[view.locale])),
    ),
    report.dataMap.length > 0 ? `## ${own.dataMap}\n\n${dataTable(report.dataMap, view.locale)}` : "",
    `## ${shared.clauses}\n\n${clauseRows(report, view.locale)}`,
    list(
      shared.diagnostics,
      report.diagnostics.map(({ path, line, message }) => {
        const where = path === undefined ? "" : `${markdownCode(line === undefined ? path : `${path}:${line}`)} `;
        return `${where}${markdown(message[view.locale])}`;
      }),
    ),
    shared.footer(report.tool.version, report.tool.guideline),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
};

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0
    ? ""
    : `${heading === "" ? "" : `## ${heading}\n\n`}${items.map((item) => `- ${item}`).join("\n")}`;

const findingText = (finding: Finding, line: string | undefined, locale: Locale): string => {
  const own = localWords[locale];
  const side = finding.side === "left" ? ` (${own.removed})` : "";
  return [
    `### ${words[locale].severity[finding.severity]}: ${markdownCode(placeText(finding))}${side}`,
    markdown(finding.message[locale]),
    ...(line === undefined ? [] : [markdownBlock(line)]),
    ...(finding.related.length > 0
      ? [finding.related.map((one) => `- ${markdownCode(placeText(one))} ${markdown(one.message[locale])}`).join("\n")]
      : []),
    ...(finding.fix ? [`${own.fix}: ${markdown(finding.fix.description[locale])}`] : []),
    `${markdownCode(finding.rule)} · ${finding.clauses.map((clause) => `${clause} ${markdown(clauses[clause].title[locale])}`).join(" · ")} · ${own.confidence[finding.confidence]}`,
  ].join("\n\n");
};

/** The personal-data inventory as a table. */
export const dataTable = (rows: readonly DataMapRow[], locale: Locale): string => {
  const own = localWords[locale];
  return [
    tableRow(own.dataHead),
    "|---|---|---|---|---|",
    ...rows.map((row) => {
      const places = row.places.map(({ path, line }) => markdownCellCode(`${path}:${line}`)).join(", ");
      const to = row.destinations.map((destination) => markdownCellCode(destination)).join(", ");
      return tableRow([dataWords[row.data][locale], markdownCellCode(row.source), to, places, own.change[row.change]]);
    }),
  ].join("\n");
};

const clauseRows = (report: Report, locale: Locale): string => {
  const shared = words[locale];
  return [
    tableRow([...shared.clauseHead, shared.beyondCode]),
    "|---|---|---|---|---|---|",
    ...report.clauses.map(
      (row) =>
        `| ${row.clause} ${markdownCell(clauses[row.clause].title[locale])} | ${row.rules} | ${row.introduced} | ${row.existing} | ${row.fixed} | ${markdownCell(row.beyondCode[locale])} |`,
    ),
  ].join("\n");
};
