import { html } from "hono/html";
import { clauseIds, clauses } from "../../domain/clause.ts";
import { rules } from "../../rules/index.ts";
import type { OpenWork } from "../../store/open-work.ts";
import type { KnownRepository, ShownReview } from "../../store/pages.ts";
import { layout } from "./layout.ts";
import type { Frame, Markup } from "./layout.ts";
import { signInOffer } from "./message-page.ts";
import { moment, openWorkText, pullLink, verdict } from "./review-table.ts";
import { table } from "./table.ts";
import { pageWords } from "./words.ts";

/** A repository with the last of its reviews. */
export interface ListedRepository {
  readonly repository: KnownRepository;
  readonly reviews: readonly ShownReview[];
  readonly work: OpenWork | undefined;
}

/** The first page for those who are not signed in; `signInUrl` is undefined where nobody can sign in. */
export const welcomePage = (frame: Frame, signInUrl: string | undefined): Markup => {
  const { locale } = frame;
  const w = pageWords[locale];
  return layout(
    frame,
    w.home,
    html`<h1>${w.promise}</h1>
      <p class="lead">${w.lead}</p>
      <section class="card" aria-labelledby="sign-in">
        <h2 id="sign-in">${w.signInTitle}</h2>
        ${signInUrl === undefined ? "" : html`<p>${w.signInWhy}</p>`} ${signInOffer(frame, signInUrl)}
      </section>
      <section aria-labelledby="judged">
        <h2 id="judged">${w.judged}</h2>
        <p class="quiet">${w.judgedLead}</p>
        <ul class="clauses">
          ${clauseIds.map((clause) => html`<li><a href="/rules#${clause}">${clause}</a> ${clauses[clause].title[locale]}</li>`)}
        </ul>
        <p><a href="/rules">${w.allRules(rules.length)}</a></p>
      </section>`,
  );
};

/** The first page for a visitor: repositories with their last reviews. `cut`: there are more. */
export const homePage = (
  frame: Frame,
  repositories: readonly ListedRepository[],
  cut: boolean,
  serverUrl: string,
): Markup => {
  const w = pageWords[frame.locale];
  return layout(
    frame,
    w.home,
    html`<h1>${w.yours}</h1>
      ${repositories.length === 0 ? html`<p class="lead">${w.yoursNone}</p>` : repositoryTable(frame, repositories, serverUrl)}
      ${cut ? html`<p class="quiet">${w.yoursCut(repositories.length)}</p>` : ""}`,
  );
};

const repositoryTable = ({ locale }: Frame, repositories: readonly ListedRepository[], serverUrl: string): Markup => {
  const w = pageWords[locale];
  return table(
    w.yoursCaption,
    [w.repository, w.recent, w.open, w.when],
    repositories.map(({ repository: { owner, name, updated }, reviews, work }) => [
      html`<a href="/r/${owner}/${name}">${owner}/${name}</a>`,
      html`<ul class="bare">
        ${reviews.map(
          (review) =>
            html`<li>${verdict(review, locale)} ${pullLink(`${serverUrl}/${owner}/${name}`, review.pull, locale)}</li>`,
        )}
      </ul>`,
      openWorkText(work, locale),
      moment(updated),
    ]),
  );
};
