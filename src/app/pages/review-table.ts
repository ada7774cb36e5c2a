import { html } from "hono/html";
import type { Locale } from "../../domain/text.ts";
import { countsText } from "../../report/github-words.ts";
import type { ShownReview } from "../../store/pages.ts";
import type { OpenWork } from "../../store/open-work.ts";
import type { Markup } from "./layout.ts";
import { table } from "./table.ts";
import { pageWords } from "./words.ts";
import type { Standing } from "./words.ts";

/** A moment to the minute, in UTC, as machines and people read it. */
export const moment = (date: Date): Markup => {
  const iso = date.toISOString();
  return html`<time class="fit" datetime="${iso}">${iso.slice(0, 16).replace("T", " ")}</time>`;
};

/** Marks beside the words, for those who look rather than read. */
const marks: Readonly<Record<Standing, readonly [sign: string, tone: string]>> = {
  success: ["✓", "good"],
  failure: ["✗", "bad"],
  neutral: ["–", "calm"],
  queued: ["…", "wait"],
  running: ["…", "wait"],
  superseded: ["–", "calm"],
  failed: ["!", "bad"],
  gone: ["–", "calm"],
};

/** How a review stands. */
export const verdict = (review: ShownReview, locale: Locale): Markup => {
  const standing: Standing = review.state === "done" ? (review.conclusion ?? "neutral") : review.state;
  const [sign, tone] = marks[standing];
  return html`<span class="verdict ${tone}"
    ><span aria-hidden="true">${sign}</span> ${pageWords[locale].standing[standing]}</span
  >`;
};

/** A pull request by its number, linked; merge groups have no page. */
export const pullLink = (repositoryUrl: string, pull: number, locale: Locale): Markup =>
  pull === 0 ? html`${pageWords[locale].group}` : html`<a href="${repositoryUrl}/pull/${pull}">#${pull}</a>`;

/** Open work in words. */
export const openWorkText = (work: OpenWork | undefined, locale: Locale): string => {
  const w = pageWords[locale];
  const parts = [
    ...(work && work.running > 0 ? [w.running(work.running)] : []),
    ...(work && work.waiting > 0 ? [w.waiting(work.waiting)] : []),
    ...(work && work.dead > 0 ? [w.dead(work.dead)] : []),
  ];
  return parts.length === 0 ? w.idle : parts.join(locale === "en" ? ", " : "，");
};

/** The reviews of a repository as a table. */
export const reviewTable = (reviews: readonly ShownReview[], repositoryUrl: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  return table(
    w.recentCaption,
    [w.pull, w.commit, w.verdict, w.found, w.when],
    reviews.map((review) => [
      pullLink(repositoryUrl, review.pull, locale),
      html`<a href="${repositoryUrl}/commit/${review.head}"><code>${review.head.slice(0, 7)}</code></a>`,
      review.checkRun === undefined
        ? verdict(review, locale)
        : html`<a href="${repositoryUrl}/runs/${review.checkRun}">${verdict(review, locale)}</a>`,
      foundText(review, locale),
      moment(review.updated),
    ]),
  );
};

const foundText = ({ counts }: ShownReview, locale: Locale): string => {
  if (!counts) return "–";
  const { errors: error, warnings: warning, notices: notice } = counts;
  return countsText({ error, warning, notice }, locale) || pageWords[locale].foundNothing;
};
