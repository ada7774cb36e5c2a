import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { locales } from "../../domain/text.ts";
import type { Locale } from "../../domain/text.ts";

/** The cookie in which a chosen language is remembered; it tells nothing about anybody. */
export const localeCookie = "language";

/** A name of one of our languages, exactly as in links and in the cookie. */
const knownLocale = (name: string | undefined): Locale | undefined => locales.find((one) => one === name);

/** The language of a page: chosen just now by a link, remembered, or what the browser likes. */
export const localeOf = (context: Context): { readonly locale: Locale; readonly chosen: boolean } => {
  const chosen = knownLocale(context.req.query("lang"));
  context.header("vary", "Accept-Language, Cookie");
  const locale =
    chosen ?? knownLocale(getCookie(context, localeCookie)) ?? acceptedLocale(context.req.header("accept-language"));
  return { locale, chosen: chosen !== undefined };
};

/** Entries of `Accept-Language` that are looked at; browsers send fewer. */
const maxRanges = 20;

/** The language that a browser likes most of those we have; English when it names none (RFC 9110, 12.5.4). */
export const acceptedLocale = (header: string | undefined): Locale => {
  let best: { readonly locale: Locale; readonly quality: number } = { locale: "en", quality: 0 };
  for (const range of (header ?? "").split(",").slice(0, maxRanges)) {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
    const [language] = tag.split("-");
    const locale = language === "zh" ? "zh-CN" : language === "en" ? "en" : undefined;
    const quality = Number(parameters.find((one) => one.startsWith("q="))?.slice(2) ?? 1);
    if (locale && quality > best.quality) best = { locale, quality };
  }
  return best.locale;
};
