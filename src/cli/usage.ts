import { suggest } from "../config/suggest.ts";
import type { Text } from "../domain/text.ts";

/** The command line cannot be understood; exit code 2. */
export class UsageError extends Error {
  readonly text: Text;

  constructor(en: string, chinese: string) {
    super(en);
    this.text = { en, "zh-CN": chinese };
  }
}

/** A configuration that cannot be used: one sentence for each problem; exit code 2. */
export class ConfigFailure extends Error {
  readonly texts: readonly Text[];

  constructor(texts: readonly Text[]) {
    super(texts[0]?.en ?? "");
    this.texts = texts;
  }
}

/** `; did you mean X?` in both languages, or the full stop. */
export const didYouMean = (word: string, known: readonly string[]): Text => {
  const meant = suggest(word, known);
  return meant === undefined
    ? { en: ".", "zh-CN": "。" }
    : { en: `; did you mean ${meant}?`, "zh-CN": `；是否想用 ${meant}？` };
};
