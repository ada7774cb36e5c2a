import type { Locale } from "../domain/text.ts";
import { characters, cut } from "./budget.ts";

const heading: Readonly<Record<Locale, string>> = { en: "## How to fix", "zh-CN": "## 如何修复" };

/** A comment needs one thought; the page has the rest. */
const adviceCharacters = 600;

/** The first paragraph under "How to fix" of a rule's page, as the Markdown that it is; undefined when there is none. */
export const adviceOf = (page: string, locale: Locale): string | undefined => {
  const lines = page.split(/\r?\n/);
  const start = lines.indexOf(heading[locale]);
  if (start < 0) return undefined;
  const paragraph: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith("#") || line.startsWith("```") || (line.trim() === "" && paragraph.length > 0)) break;
    if (line.trim() !== "") paragraph.push(line.trim());
  }
  return paragraph.length === 0 ? undefined : cut(paragraph.join(" "), characters(adviceCharacters));
};
