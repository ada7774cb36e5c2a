import type { Config } from "../domain/config.ts";
import type { Locale } from "../domain/text.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import type { Reader } from "../report/github-words.ts";
import { adviceOf } from "../report/rule-advice.ts";
import type { Repository } from "../github/repository.ts";

/** The language to write in: the one asked for, or with `auto` Chinese when people write at least as much of it. */
export const localeOf = (language: Config["language"], words: string): Locale => {
  if (language !== "auto") return language;
  const chinese = words.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = words.match(/[A-Za-z]+/g)?.length ?? 0;
  // Two characters are about a word.
  return chinese > 0 && chinese / 2 >= latin / 4 ? "zh-CN" : "en";
};

/** Where rules' pages are. */
const home = "https://github.com/guidepost-review/guidepost/blob/main";

/** Who reads what the app writes in a repository, with links to both sides of the change. */
export const readerOf = (
  locale: Locale,
  serverUrl: string,
  { owner, repo }: Repository,
  sides: { readonly base: string; readonly head: string },
): Reader => ({
  locale,
  howToFix: (rule) => adviceOf(readRuleDocs(rule, locale) ?? "", locale),
  ruleUrl: (rule) => `${home}/src/rules/${rule}/docs.${locale}.md`,
  fileUrl: (path, line, side) =>
    `${serverUrl}/${owner}/${repo}/blob/${side === "left" ? sides.base : sides.head}/${path
      .split("/")
      .map(encodeURIComponent)
      .join("/")}#L${line}`,
});
