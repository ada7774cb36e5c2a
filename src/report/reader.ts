import type { Config } from "../domain/config.ts";
import type { Locale } from "../domain/text.ts";
import type { Reader } from "./github-words.ts";
import { adviceOf } from "./rule-advice.ts";

/** The language to write in: the one asked for, or with `auto` Chinese when people write at least as much of it. */
export const localeOf = (language: Config["language"], words: readonly string[]): Locale => {
  if (language !== "auto") return language;
  const text = words.join("\n");
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]+/g)?.length ?? 0;
  // Two characters are about a word.
  return chinese > 0 && chinese / 2 >= latin / 4 ? "zh-CN" : "en";
};

/** Where the rules' pages are when nobody says which version of the product runs. */
const home = "https://github.com/guidepost-review/guidepost/blob/main";

/** What a reader on GitHub is given links to. */
export interface Linked {
  /** `https://github.com`, or that of an Enterprise Server, with owner and name. */
  readonly repositoryUrl: string;
  /** Commits of both sides of the change. */
  readonly base: string;
  readonly head: string;
  /** The product's files at the version that runs. */
  readonly home?: string | undefined;
  /** Comments may command the one who writes. */
  readonly commands?: boolean;
  /** A rule's page as Markdown. */
  readonly docsOf: (rule: string, locale: Locale) => string | undefined;
}

/** Who reads what is written in a repository, with links to both sides of the change. */
export const readerOf = (locale: Locale, linked: Linked): Reader => ({
  locale,
  howToFix: (rule) => adviceOf(linked.docsOf(rule, locale) ?? "", locale),
  ruleUrl: (rule) => `${linked.home ?? home}/src/rules/${rule}/docs.${locale}.md`,
  commands: linked.commands ?? false,
  fileUrl: (path, line, side) => {
    const names = path
      .split("/")
      .map((name) => encodeURIComponent(name.toWellFormed()))
      .join("/");
    return `${linked.repositoryUrl}/blob/${side === "left" ? linked.base : linked.head}/${names}#L${line}`;
  },
});
