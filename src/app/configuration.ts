import { parseConfig } from "../config/parse.ts";
import type { ConfigProblems } from "../config/parse.ts";
import { defaultConfig } from "../domain/config.ts";
import type { Config } from "../domain/config.ts";
import type { Locale } from "../domain/text.ts";
import type { GitHubClient } from "../github/client.ts";
import { readConfigText } from "../github/config-text.ts";
import type { Repository } from "../github/repository.ts";
import { rules } from "../rules/index.ts";
import { FinalFailure } from "./final-failure.ts";

/** The configuration in force with where it comes from; undefined origin when it is all defaults. */
export interface Effective {
  readonly config: Config;
  readonly origin: string | undefined;
}

const ruleIds = rules.map((rule) => rule.id);

/** True for a configuration, false for what is wrong with one. */
export const isConfig = (parsed: Config | ConfigProblems): parsed is Config => !("problems" in parsed);

/** Reads the configuration of a base branch. Throws a FinalFailure that names every problem of a damaged one. */
export const readConfiguration = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<Effective> => {
  const found = await readConfigText(client, repository, branch);
  const parsed = found ? parseConfig(found.text, ruleIds) : defaultConfig;
  if (isConfig(parsed)) return { config: parsed, origin: found?.origin };
  const problems = (locale: Locale): string =>
    parsed.problems.map(({ line, message }) => atLine(line, locale) + message[locale]).join(" ");
  throw new FinalFailure({
    en: `The configuration ${found?.origin ?? ""} cannot be used: ${problems("en")}`,
    "zh-CN": `配置 ${found?.origin ?? ""} 无法使用：${problems("zh-CN")}`,
  });
};

const atLine = (line: number | undefined, locale: Locale): string =>
  line === undefined ? "" : locale === "en" ? `line ${line}: ` : `第 ${line} 行：`;
