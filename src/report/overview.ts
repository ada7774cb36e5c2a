import { clauses } from "../domain/clause.ts";
import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";
import { countBySeverity, newsOf } from "../review/plan.ts";
import type { Placement } from "../review/plan.ts";
import type { Section } from "./budget.ts";
import { placeLink } from "./comment.ts";
import { markdown, markdownCell, markdownCode, tableRow } from "./escape.ts";
import { dataWords } from "../domain/data-words.ts";
import { countsText, words } from "./github-words.ts";
import type { Reader } from "./github-words.ts";
import { shortId } from "./short-id.ts";

/** What the overview says besides the report. */
export interface RunFacts {
  readonly kind: "review" | "scan";
  readonly placement: Placement;
  /** What happened on the way to the reader, as sentences of ours: a missing permission, a limit, where the config is from. */
  readonly notes: readonly string[];
}

/** One line: what the change brings. The same words head the check, the summary and the log. */
export const headline = (report: Report, kind: "review" | "scan", locale: Locale): string => {
  const text = words[locale];
  if (report.coverage.inScope === 0 && report.findings.length === 0) return text.nothingInScope;
  const live = report.findings.filter((finding) => finding.suppressed === undefined);
  const count = (status: string): number => live.filter((finding) => finding.status === status).length;
  const suppressed = report.findings.length - live.length;
  if (kind === "scan") {
    const counts = countsText(countBySeverity(live), locale);
    return counts === "" ? text.nothingInTree : text.foundInTree(counts);
  }
  const counts = countsText(countBySeverity(newsOf(report)), locale);
  const parts = [
    counts === "" ? text.nothingIntroduced : text.introduced(counts),
    ...(count("fixed") > 0 ? [text.fixedCount(count("fixed"))] : []),
    ...(count("existing") > 0 ? [text.existingCount(count("existing"))] : []),
    ...(suppressed > 0 ? [text.suppressedCount(suppressed)] : []),
  ];
  return parts.join(text.and);
};

const marks = { success: "✅", failure: "❌", neutral: "⚪" } as const;

/** The sections of a check run's page and of the job summary, in reading order, with what may be cut first. */
export const overview = (report: Report, facts: RunFacts, reader: Reader): readonly Section[] => {
  const text = words[reader.locale];
  const { placement } = facts;
  const more = (missing: number): string => text.more(missing);
  const told = placement.comments.length + placement.fileComments.length + placement.annotations.length;
  const listed =
    facts.kind === "scan" ? report.findings.filter((finding) => finding.suppressed === undefined) : placement.summary;
  return [
    {
      heading: `## ${marks[report.conclusion]} ${headline(report, facts.kind, reader.locale)}`,
      lines: [],
      priority: 1,
      rest: more,
    },
    { heading: coverageLine(report, reader.locale), lines: [], priority: 1, rest: more },
    list(
      "",
      told > 0
        ? [text.toldElsewhere(placement.comments.length, placement.fileComments.length, placement.annotations.length)]
        : [],
      1,
      more,
    ),
    list(
      `### ${text.reviewChanges}`,
      report.reviewChanges.map((one) => `- ${markdown(one[reader.locale])}`),
      2,
      more,
    ),
    list(
      `### ${text.findings}`,
      listed.map((finding) => findingLine(finding, reader)),
      4,
      more,
    ),
    list(`### ${text.data}`, dataLines(report, reader), 3, more),
    list(`### ${text.clauses}`, clauseLines(report, reader), 3, more),
    list(`### ${text.skippedFiles}`, skippedLines(report, reader), 5, more),
    list(`### ${text.exceptions}`, exceptionLines(report, reader), 6, more),
    list(`### ${text.diagnostics}`, diagnosticLines(report, reader), 7, more),
    list(
      `### ${text.notes}`,
      facts.notes.map((note) => `- ${note}`),
      2,
      more,
    ),
    {
      heading: `<sub>${text.footer(markdown(report.tool.version), markdown(report.tool.guideline))}</sub>`,
      lines: [],
      priority: 1,
      rest: more,
    },
  ];
};

const list = (heading: string, lines: readonly string[], priority: number, rest: Section["rest"]): Section =>
  lines.length === 0
    ? { heading: "", lines: [], priority, rest }
    : { heading: heading === "" ? "" : `${heading}\n`, lines, priority, rest };

/** One line: how much of what is in scope was read; empty when nothing is. */
export const coverageLine = (report: Report, locale: Locale): string => {
  const { inScope, read } = report.coverage;
  const text = words[locale];
  if (inScope === 0) return "";
  return read < inScope ? text.incomplete(read, inScope) : text.complete(read);
};

const findingLine = (finding: Finding, reader: Reader): string => {
  const text = words[reader.locale];
  const place = placeLink(finding.path, finding.startLine, finding.side, reader);
  const id = reader.commands ? `, ${text.findingId(markdownCode(shortId(finding.fingerprint)))}` : "";
  return `- **${text.severity[finding.severity]}** ${place} ${markdown(finding.message[reader.locale])} (${markdownCode(finding.rule)}, ${finding.clauses.join(", ")}${id})`;
};

const dataLines = (report: Report, reader: Reader): readonly string[] => {
  const text = words[reader.locale];
  const rows = report.dataMap.filter((row) => row.change !== "keeps");
  if (rows.length === 0) return [];
  const line = (row: (typeof rows)[number]): string => {
    const [place] = row.places;
    const where = place
      ? markdownCell(`${place.path}:${place.line}${row.places.length > 1 ? ` +${row.places.length - 1}` : ""}`)
      : "";
    const to = row.destinations.map((one) => markdownCell(one)).join(", ");
    return `| ${row.change === "starts" ? text.starts : text.stops} | ${dataWords[row.data][reader.locale]} | ${markdownCell(row.source)} | ${to} | ${where} |`;
  };
  return [tableRow(["", ...text.dataHead]), "|---|---|---|---|---|", ...rows.map(line)];
};

const clauseLines = (report: Report, reader: Reader): readonly string[] => {
  const text = words[reader.locale];
  if (report.clauses.length === 0) return [];
  return [
    tableRow(text.clauseHead),
    "|---|--:|--:|--:|--:|",
    ...report.clauses.map(
      (row) =>
        `| ${row.clause} ${markdownCell(clauses[row.clause].title[reader.locale])} | ${row.rules} | ${row.introduced} | ${row.existing} | ${row.fixed} |`,
    ),
    `\n<details><summary>${text.beyondCode}</summary>\n`,
    ...report.clauses.map((row) => `- ${row.clause}: ${markdown(row.beyondCode[reader.locale])}`),
    "\n</details>",
  ];
};

const skippedLines = (report: Report, reader: Reader): readonly string[] =>
  report.coverage.skipped.map((file) => `- ${markdownCode(file.path)}: ${words[reader.locale].skipped[file.reason]}`);

const exceptionLines = (report: Report, reader: Reader): readonly string[] =>
  report.suppressions
    .filter((one) => one.state === "used")
    .map((one) => {
      const place = one.line === undefined ? markdownCode(one.path) : placeLink(one.path, one.line, "right", reader);
      const until = one.until === undefined ? "" : ` (${words[reader.locale].until(markdown(one.until))})`;
      const by = one.by === undefined ? "" : ` – ${words[reader.locale].byCommandOf(markdownCode(one.by))}`;
      return `- ${markdownCode(one.rule)} ${place} – ${markdown(one.reason)}${until}${by}`;
    });

const diagnosticLines = (report: Report, reader: Reader): readonly string[] =>
  report.diagnostics.map((one) => {
    const place =
      one.path === undefined ? "" : `${markdownCode(one.line === undefined ? one.path : `${one.path}:${one.line}`)} `;
    return `- ${place}${markdown(one.message[reader.locale])}`;
  });
