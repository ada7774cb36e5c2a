/** The languages that every message, title and page of documentation exists in. */
export const locales = ["en", "zh-CN"] as const;
export type Locale = (typeof locales)[number];

/** One sentence in every locale; the type demands all of them. */
export type Text = Readonly<Record<Locale, string>>;
