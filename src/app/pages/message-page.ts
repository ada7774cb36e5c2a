import { html } from "hono/html";
import { layout } from "./layout.ts";
import type { Frame, Markup } from "./layout.ts";
import { messageWords } from "./message-words.ts";
import type { Message } from "./message-words.ts";
import { pageWords } from "./words.ts";

/** A page that says why there is no other. */
export const messagePage = (frame: Frame, message: Message): Markup => {
  const { title, why } = messageWords[frame.locale][message];
  return layout(
    frame,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${why}</p>
      <p><a href="/">${pageWords[frame.locale].back}</a></p>`,
  );
};

/** Asks to sign in, the same for every repository, whether there is one of that name or not. */
export const signInPage = (frame: Frame, signInUrl: string | undefined): Markup => {
  const w = pageWords[frame.locale];
  return layout(
    frame,
    w.notSignedIn,
    html`<h1>${w.notSignedIn}</h1>
      <p class="lead">${w.notSignedInWhy}</p>
      ${signInOffer(frame, signInUrl)}`,
  );
};

/** The way to sign in, or that there is none. */
export const signInOffer = ({ locale }: Frame, signInUrl: string | undefined): Markup => {
  const w = pageWords[locale];
  if (signInUrl === undefined) return html`<p>${w.signInMissing}</p>`;
  return html`<p><a class="button" href="${signInUrl}">${w.signIn}</a></p>
    <p class="quiet">${w.signInKept}</p>`;
};
