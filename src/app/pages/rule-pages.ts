import { html } from "hono/html";
import { clauseIds, clauses } from "../../domain/clause.ts";
import type { ClauseId } from "../../domain/clause.ts";
import { readRuleDocs } from "../../local/rule-docs.ts";
import { rules } from "../../rules/index.ts";
import type { Rule } from "../../rules/rule.ts";
import { layout } from "./layout.ts";
import type { Frame, Markup } from "./layout.ts";
import { renderPage } from "./markdown.ts";
import { pageWords } from "./words.ts";

/** All rules under the clauses that they serve first. */
export const rulesPage = (frame: Frame): Markup => {
  const { locale } = frame;
  const w = pageWords[locale];
  const byClause = Map.groupBy(rules, (rule) => rule.clauses[0]);
  const entry = (rule: Rule): Markup =>
    html`<li>
      <a href="/rules/${rule.id}">${rule.title[locale]}</a>
      <span>${w.severity[rule.severity]} · ${w.confidence[rule.confidence]} · <code>${rule.id}</code></span>
    </li>`;
  const section = (clause: ClauseId): Markup =>
    html`<section aria-labelledby="${clause}">
      <h2 id="${clause}">${clause} · ${clauses[clause].title[locale]}</h2>
      <p class="quiet">${w.beyond}: ${clauses[clause].beyondCode[locale]}</p>
      <ul class="rules">
        ${(byClause.get(clause) ?? []).map(entry)}
      </ul>
    </section>`;
  return layout(
    frame,
    w.rules,
    html`<h1>${w.rules}</h1>
      <p class="lead">${w.rulesLead(rules.length)}</p>
      ${clauseIds.filter((clause) => byClause.has(clause)).map(section)}`,
  );
};

/** One rule's page; undefined when there is no such rule. */
export const rulePage = (frame: Frame, id: string): Markup | undefined => {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return undefined;
  const { locale } = frame;
  const w = pageWords[locale];
  const docs = readRuleDocs(rule.id, locale);
  return layout(
    frame,
    rule.title[locale],
    html`<p><a href="/rules">${w.more}</a></p>
      <h1>${rule.title[locale]}</h1>
      <dl class="facts">
        <dt>${w.rule}</dt>
        <dd><code>${rule.id}</code></dd>
        <dt>${w.clauses}</dt>
        <dd>${rule.clauses.map((clause) => html`<div>${clause} · ${clauses[clause].title[locale]}</div>`)}</dd>
        <dt>${w.severityLabel}</dt>
        <dd>${w.severity[rule.severity]} · ${w.confidence[rule.confidence]}</dd>
      </dl>
      <div class="prose">
        ${docs === undefined ? html`<p>${w.noPage}</p>` : renderPage(docs.replace(/^# .*\r?\n/, ""))}
      </div>`,
  );
};
