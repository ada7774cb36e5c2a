import { html } from "hono/html";
import { guidelineEdition } from "../../domain/clause.ts";
import type { Locale } from "../../domain/text.ts";
import { words } from "../../report/github-words.ts";
import { version } from "../../version.ts";
import { stylePath } from "./style.ts";
import { pageWords } from "./words.ts";

/** Finished HTML; texts put into it are escaped. */
export type Markup = ReturnType<typeof html>;

/** What is around every page. */
export interface Frame {
  readonly locale: Locale;
  /** Who is signed in; undefined on pages that are the same for everybody. */
  readonly login?: string | undefined;
  /** Which entry of the navigation the page is. */
  readonly at?: "home" | "rules";
}

const otherLocale: Readonly<Record<Locale, { readonly locale: Locale; readonly name: string }>> = {
  en: { locale: "zh-CN", name: "中文" },
  "zh-CN": { locale: "en", name: "English" },
};

/** A whole page. The link to the other language stays on the page, whatever its address is. */
export const layout = ({ locale, login, at }: Frame, title: string, body: Markup): Markup => {
  const w = pageWords[locale];
  const other = otherLocale[locale];
  const entry = (name: NonNullable<Frame["at"]>, path: string, label: string): Markup =>
    at === name ? html`<a href="${path}" aria-current="page">${label}</a>` : html`<a href="${path}">${label}</a>`;
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Guidepost</title>
        <link rel="stylesheet" href="${stylePath}" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a class="skip" href="#content">${w.skip}</a>
        <header>
          <div class="bar-top">
            <nav aria-label="${w.navigation}">
              <span class="brand">Guidepost</span>
              ${entry("home", "/", w.home)} ${entry("rules", "/rules", w.rules)}
              <a href="?lang=${other.locale}" lang="${other.locale}" hreflang="${other.locale}">${other.name}</a>
            </nav>
            ${login === undefined ? "" : account(login, locale)}
          </div>
        </header>
        <main id="content" tabindex="-1">${body}</main>
        <footer>${words[locale].footer(version, guidelineEdition)}</footer>
      </body>
    </html> `;
};

const account = (login: string, locale: Locale): Markup => {
  const w = pageWords[locale];
  return html`<form class="account" method="post" action="/sign-out">
    <span>${w.signedInAs} ${login}</span>
    <button class="plain">${w.signOut}</button>
  </form>`;
};
