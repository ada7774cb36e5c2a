import { html } from "hono/html";
import type { Locale } from "../../domain/text.ts";
import { visible } from "../../report/escape.ts";
import type { LiveGrant } from "../../store/grants.ts";
import type { DeadJob, OpenWork } from "../../store/open-work.ts";
import type { ClauseDay, KnownRepository, LiveException, ShownReview } from "../../store/pages.ts";
import { clauseSection } from "./clause-section.ts";
import { layout } from "./layout.ts";
import type { Frame, Markup } from "./layout.ts";
import { moment, openWorkText, pullLink, reviewTable } from "./review-table.ts";
import { table } from "./table.ts";
import { daysBetween } from "./weeks.ts";
import { pageWords } from "./words.ts";

/** All that is shown of a repository. */
export interface RepositoryView {
  readonly repository: KnownRepository;
  /** Of GitHub. */
  readonly serverUrl: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly reviews: readonly ShownReview[];
  readonly clauseDays: readonly ClauseDay[];
  readonly exceptions: readonly LiveException[];
  readonly grants: readonly LiveGrant[];
  readonly work: OpenWork | undefined;
  readonly dead: readonly DeadJob[];
}

/** The page of a repository. */
export const repositoryPage = (frame: Frame, view: RepositoryView): Markup => {
  const { locale } = frame;
  const w = pageWords[locale];
  const { owner, name } = view.repository;
  const url = `${view.serverUrl}/${owner}/${name}`;
  return layout(
    frame,
    `${owner}/${name}`,
    html`<h1>${owner}/${name}</h1>
      <dl class="facts">
        <dt>${w.repository}</dt>
        <dd><a href="${url}">${w.onGitHub}</a></dd>
        <dt>${w.open}</dt>
        <dd>${openWorkText(view.work, locale)}</dd>
      </dl>
      <section aria-labelledby="reviews">
        <h2 id="reviews">${w.recent}</h2>
        ${view.reviews.length === 0 ? html`<p>${w.recentNone}</p>` : reviewTable(view.reviews, url, locale)}
      </section>
      ${clauseSection(view.clauseDays, view.today, locale)}
      <section aria-labelledby="exceptions">
        <h2 id="exceptions">${w.exceptions}</h2>
        ${view.exceptions.length + view.grants.length === 0 ? html`<p>${w.exceptionsNone}</p>` : ""}
        ${view.exceptions.length === 0 ? "" : exceptionTable(view.exceptions, view.today, url, locale)}
        ${view.grants.length === 0 ? "" : grantTable(view.grants, view.today, url, locale)}
      </section>
      <section aria-labelledby="dead">
        <h2 id="dead">${w.deadTitle}</h2>
        ${view.dead.length === 0 ? html`<p>${w.deadNone}</p>` : deadTable(view.dead, url, locale)}
      </section>`,
  );
};

/** Paths, branches and reasons are other people's words: what hides in them is made visible. */
const exceptionTable = (exceptions: readonly LiveException[], today: string, url: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  return table(
    w.exceptionsLead,
    [w.rule, w.path, w.origin, w.branch, w.until],
    exceptions.map((one) => [
      ruleLink(one.rule),
      html`<code>${visible(one.path)}</code>`,
      `${w.origins[one.origin]}${one.used ? "" : ` · ${w.unused}`}`,
      html`<a href="${url}/tree/${one.branch.split("/").map(encodeURIComponent).join("/")}">${visible(one.branch)}</a>`,
      untilText(one.until, today, locale, w.forever),
    ]),
  );
};

const grantTable = (grants: readonly LiveGrant[], today: string, url: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  return table(
    w.grantsLead,
    [w.rule, w.pull, w.reason, w.by, w.until],
    grants.map((one) => [
      ruleLink(one.rule),
      pullLink(url, one.pull, locale),
      visible(one.reason),
      visible(one.by),
      untilText(one.until, today, locale, w.whileOpen),
    ]),
  );
};

const ruleLink = (rule: string): Markup => html`<a href="/rules/${rule}"><code>${visible(rule)}</code></a>`;

const untilText = (until: string | undefined, today: string, locale: Locale, endless: string): Markup => {
  const w = pageWords[locale];
  return until === undefined
    ? html`${endless}`
    : html`<time class="fit" datetime="${until}">${until}</time>
        <span class="quiet fit">${w.daysLeft(daysBetween(today, until))}</span>`;
};

const deadTable = (dead: readonly DeadJob[], url: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  return table(
    w.deadLead,
    [w.pull, w.when],
    dead.map((one) => [
      one.pull === undefined ? w.wholeRepository : pullLink(url, one.pull, locale),
      moment(one.since),
    ]),
  );
};
