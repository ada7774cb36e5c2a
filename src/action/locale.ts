import type { Config } from "../domain/config.ts";
import type { Locale } from "../domain/text.ts";

/** The language to write in: the one asked for, or with `auto` Chinese when people write at least as much of it. */
export const localeOf = (language: Config["language"], words: readonly string[]): Locale => {
  if (language !== "auto") return language;
  const text = words.join("\n");
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]+/g)?.length ?? 0;
  // Two characters are about a word.
  return chinese > 0 && chinese / 2 >= latin / 4 ? "zh-CN" : "en";
};
