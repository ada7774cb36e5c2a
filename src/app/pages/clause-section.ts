import { html } from "hono/html";
import { clauses } from "../../domain/clause.ts";
import type { ClauseDay } from "../../store/pages.ts";
import type { Locale } from "../../domain/text.ts";
import type { Markup } from "./layout.ts";
import { table } from "./table.ts";
import { byWeek, shownWeeks, weeksUntil } from "./weeks.ts";
import type { ClauseWeeks } from "./weeks.ts";
import { pageWords } from "./words.ts";

/** Findings by clause over time: a bar for each week, and the same numbers as a table. */
export const clauseSection = (days: readonly ClauseDay[], today: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  const weeks = weeksUntil(today);
  const rows = byWeek(days, weeks);
  const most = Math.max(1, ...rows.flatMap((row) => row.introduced));
  return html`<section aria-labelledby="clauses">
    <h2 id="clauses">${w.byClause}</h2>
    ${rows.length === 0 ? html`<p>${w.byClauseNone}</p>` : html`${overview(rows, most, locale)}${numbers(rows, weeks, locale)}`}
  </section>`;
};

const overview = (rows: readonly ClauseWeeks[], most: number, locale: Locale): Markup => {
  const w = pageWords[locale];
  return table(
    w.byClauseLead(shownWeeks),
    [w.clause, w.trend, w.inTotal, w.broken],
    rows.map(({ clause, introduced, total, breaches, reviews }) => [
      html`<a href="/rules#${clause}">${clause}</a> ${clauses[clause].title[locale]}`,
      bars(introduced, most, w.trendText(introduced)),
      total,
      w.brokenIn(breaches, reviews),
    ]),
  );
};

const barWidth = 8;
const barStep = 10;
const chartHeight = 32;

/** A bar for each number, all rows to the same scale. The picture's name says the numbers. */
const bars = (values: readonly number[], most: number, name: string): Markup => {
  const width = values.length * barStep;
  const bar = (value: number, i: number): Markup | string => {
    if (value === 0) return "";
    const height = Math.max(2, Math.round((value / most) * (chartHeight - 2)));
    return html`<rect x="${i * barStep + 1}" y="${chartHeight - 1 - height}" width="${barWidth}" height="${height}" />`;
  };
  return html`<svg
    class="chart"
    viewBox="0 0 ${width} ${chartHeight}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${name}"
  >
    <line x1="0" y1="${chartHeight - 0.5}" x2="${width}" y2="${chartHeight - 0.5}" />
    ${values.map(bar)}
  </svg>`;
};

const numbers = (rows: readonly ClauseWeeks[], weeks: readonly string[], locale: Locale): Markup => {
  const w = pageWords[locale];
  return html`<details>
    <summary>${w.byWeek}</summary>
    <div class="scroll" role="region" aria-label="${w.byWeek}" tabindex="0">
      <table>
        <caption>
          ${w.byClauseLead(shownWeeks)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${w.week}</th>
            ${rows.map((row) => html`<th scope="col" class="number">${row.clause}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (from, i) =>
              html`<tr>
                <th scope="row" class="fit"><time datetime="${from}">${from}</time></th>
                ${rows.map((row) => html`<td class="number">${row.introduced[i] ?? 0}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
};
