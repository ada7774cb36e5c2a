import { extendedOf } from "../config/extended.ts";
import { configOf, parseLayer } from "../config/parse.ts";
import type { ConfigLayer, ConfigProblems } from "../config/parse.ts";
import type { Config } from "../domain/config.ts";
import type { Locale, Text } from "../domain/text.ts";
import type { GitHubClient } from "./client.ts";
import { configPath, readConfigFile, readConfigText } from "./config-text.ts";
import type { ConfigText } from "./config-text.ts";
import type { Repository } from "./repository.ts";

/** The configuration in force. */
export interface EffectiveConfig {
  readonly config: Config;
  /** Where it comes from, nearest first; empty when it is all defaults. */
  readonly origins: readonly string[];
  /** What the nearest file is laid over, the most general one first. */
  readonly inherited: readonly ConfigLayer[];
}

/** Why there is no configuration to go by, with every problem of a damaged one. */
export interface UnusableConfig {
  readonly unusable: Text;
}

/** A repository's, a team's and an organisation's file, and room for two more; each is a request. */
const mostFiles = 5;

/**
 * The configuration of a base branch with all that it extends. `path` names a file that has to be there; without it the
 * usual places are looked at. What is extended is read from default branches of the same owner's repositories, so that
 * nobody who merely opens pull requests, and no stranger, sets rules. Throws what GitHub's refusals throw.
 */
export const readEffectiveConfig = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
  ruleIds: readonly string[],
  path?: string,
): Promise<EffectiveConfig | UnusableConfig> => {
  let found = await readConfigText(client, repository, branch, path);
  if (!found && path !== undefined) return { unusable: noFile(path, branch) };
  const layers: ConfigLayer[] = [];
  const origins: string[] = [];
  const seen = new Set<string>();
  while (found) {
    const { origin }: ConfigText = found;
    const layer: ConfigLayer | ConfigProblems = found.text === undefined ? noText : parseLayer(found.text, ruleIds);
    if ("problems" in layer) return { unusable: unusable(origin, problemsText(layer.problems)) };
    layers.unshift(layer);
    origins.push(origin);
    const name: string | undefined = configOf([layer]).extends;
    if (name === undefined) break;
    const { owner = repository.owner, repo, path: file = configPath } = extendedOf(name);
    if (owner.toLowerCase() !== repository.owner.toLowerCase())
      return { unusable: unusable(origin, stranger(name, repository.owner)) };
    const place = `${repo.toLowerCase()}/${file}`;
    if (seen.has(place) || layers.length === mostFiles) return { unusable: unusable(origin, tooDeep(name)) };
    seen.add(place);
    found = await readConfigFile(client, { owner: repository.owner, repo }, file, undefined);
    if (!found) return { unusable: unusable(origin, notThere(name, file)) };
  }
  return { config: configOf(layers), origins, inherited: layers.slice(0, -1) };
};

const noText: ConfigProblems = {
  problems: [
    {
      path: [],
      message: {
        en: "It is no page of text: it must be in UTF-8 and smaller than 64 kB.",
        "zh-CN": "不是文本：须为 UTF-8 编码且小于 64 kB。",
      },
      line: undefined,
    },
  ],
};

const noFile = (path: string, branch: string): Text => ({
  en: `There is no file ${path} on the branch ${branch}; the input config names a file of the base branch.`,
  "zh-CN": `分支 ${branch} 上没有文件 ${path}；输入 config 应为目标分支上的文件。`,
});

const unusable = (origin: string, why: Text): Text => ({
  en: `The configuration ${origin} cannot be used: ${why.en}`,
  "zh-CN": `配置 ${origin} 无法使用：${why["zh-CN"]}`,
});

const problemsText = (problems: ConfigProblems["problems"]): Text => {
  const all = (locale: Locale): string =>
    problems.map(({ line, message }) => atLine(line, locale) + message[locale]).join(" ");
  return { en: all("en"), "zh-CN": all("zh-CN") };
};

const atLine = (line: number | undefined, locale: Locale): string =>
  line === undefined ? "" : locale === "en" ? `line ${line}: ` : `第 ${line} 行：`;

const stranger = (name: string, owner: string): Text => ({
  en: `_extends names ${name}; only configurations of ${owner} can be extended, for whoever owns them sets the rules here: copy what you need.`,
  "zh-CN": `_extends 为 ${name}；只能继承 ${owner} 自己的配置，因为其所有者可决定此处的规则：请复制所需内容。`,
});

const tooDeep = (name: string): Text => ({
  en: `_extends leads to ${name} in a circle or over more than ${mostFiles} files: extend one file that extends nothing.`,
  "zh-CN": `_extends 指向 ${name}，形成循环或超过 ${mostFiles} 个文件：请继承一个不再继承其他文件的配置。`,
});

const notThere = (name: string, file: string): Text => ({
  en: `_extends names ${name}, but there is no file ${file} on that repository's default branch that the token may read. The token of a job reads its own repository and public ones: correct the name, make that repository public, or hand over a token that may read it.`,
  "zh-CN": `_extends 为 ${name}，但该仓库的默认分支上没有令牌可读的文件 ${file}。作业的令牌只能读取本仓库和公开仓库：请更正名称、公开该仓库，或提供可读取它的令牌。`,
});
