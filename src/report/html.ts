import { clauses } from "../domain/clause.ts";
import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { dataWords } from "../domain/data-words.ts";
import { html, htmlInline } from "./escape.ts";
import { excerpts, placeText, type Excerpt } from "./excerpt.ts";
import { words } from "./github-words.ts";
import { style } from "./html-style.ts";
import { localWords } from "./local-words.ts";
import { coverageLine, headline } from "./overview.ts";
import { shownFindings, type View } from "./view.ts";

/** The report as one self-contained page: no script, nothing loaded from elsewhere (its policy forbids both). */
export const toHtml = (report: Report, view: View): string => {
  const own = localWords[view.locale];
  const shared = words[view.locale];
  const { skipped } = report.coverage;
  const title = own.title[view.kind];
  const excerptOf = excerpts(report, view);
  const findings = shownFindings(report, view.kind);
  const summary = headline(report, view.kind, view.locale);
  const coverage = coverageLine(report, view.locale);
  const sections = [
    `<h1>${title}</h1>`,
    `<p><strong>${htmlInline(summary)}</strong> – ${own.conclusion[report.conclusion]}</p>`,
    coverage === "" ? "" : `<p>${coverage}</p>`,
    list(
      shared.skippedFiles,
      skipped.map(({ path, reason }) => `<code>${html(path)}</code>: ${shared.skipped[reason]}`),
    ),
    findings.length > 0 ? `<h2>${own.problems}</h2>` : "",
    ...findings.map((finding) => article(finding, excerptOf(finding), view)),
    list(
      own.fixed,
      report.findings
        .filter((one) => one.status === "fixed")
        .map((one) => `<code>${html(one.rule)}</code> <code>${html(placeText(one))}</code>`),
    ),
    list(
      shared.reviewChanges,
      report.reviewChanges.map((text) => htmlInline(text[view.locale])),
    ),
    report.dataMap.length > 0 ? table(own.dataMap, own.dataHead, dataRows(report, view)) : "",
    table(shared.clauses, [...shared.clauseHead, shared.beyondCode], clauseRows(report, view)),
    list(
      shared.diagnostics,
      report.diagnostics.map(({ path, line, message }) => {
        const where = path === undefined ? "" : `<code>${html(line === undefined ? path : `${path}:${line}`)}</code> `;
        return `${where}${htmlInline(message[view.locale])}`;
      }),
    ),
  ];
  return `<!doctype html>
<html lang="${view.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${sections.filter((section) => section !== "").join("\n")}
</main>
<footer><p>${html(shared.footer(report.tool.version, report.tool.guideline))}</p></footer>
</body>
</html>
`;
};

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? "" : `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;

const article = (finding: Finding, excerpt: Excerpt | undefined, view: View): string => {
  const own = localWords[view.locale];
  const side = finding.side === "left" ? ` (${own.removed})` : "";
  const broken = finding.clauses.map((clause) => `${clause} ${html(clauses[clause].title[view.locale])}`).join(" · ");
  return [
    `<article class="${finding.severity}">`,
    `<h3><span class="level">${words[view.locale].severity[finding.severity]}</span> <code>${html(placeText(finding))}</code>${side}</h3>`,
    `<p>${htmlInline(finding.message[view.locale])}</p>`,
    ...(excerpt ? [code(excerpt)] : []),
    ...(finding.related.length > 0
      ? [
          `<ol>${finding.related.map((one) => `<li><code>${html(placeText(one))}</code> ${htmlInline(one.message[view.locale])}</li>`).join("")}</ol>`,
        ]
      : []),
    ...(finding.fix ? [`<p>${own.fix}: ${htmlInline(finding.fix.description[view.locale])}</p>`] : []),
    `<p><small><code>${html(finding.rule)}</code> · ${broken} · ${own.confidence[finding.confidence]}</small></p>`,
    "</article>",
  ].join("\n");
};

const code = ({ lineNumber, line, start, end }: Excerpt): string =>
  `<pre><code>${lineNumber} | ${html(line.slice(0, start))}<mark>${html(line.slice(start, end))}</mark>${html(line.slice(end))}</code></pre>`;

/** Heads are ours, cells are HTML already. */
const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [
    `<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map(
      ([first = "", ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
    ),
    "</tbody></table></div>",
  ].join("\n");

const dataRows = (report: Report, view: View): string[][] =>
  report.dataMap.map((row) => [
    dataWords[row.data][view.locale],
    `<code>${html(row.source)}</code>`,
    row.destinations.map((destination) => `<code>${html(destination)}</code>`).join(", "),
    row.places.map(({ path, line }) => `<code>${html(`${path}:${line}`)}</code>`).join(", "),
    localWords[view.locale].change[row.change],
  ]);

const clauseRows = (report: Report, view: View): string[][] =>
  report.clauses.map((row) => [
    `${row.clause} ${html(clauses[row.clause].title[view.locale])}`,
    String(row.rules),
    String(row.introduced),
    String(row.existing),
    String(row.fixed),
    html(row.beyondCode[view.locale]),
  ]);
