import { parseArgs } from "node:util";
import type { FailOn } from "../domain/config.ts";
import { severities } from "../domain/finding.ts";
import { locales, type Locale } from "../domain/text.ts";
import { didYouMean, UsageError } from "./usage.ts";

/** The formats of a report. */
export const formats = ["text", "json", "sarif", "html", "markdown"] as const;
export type Format = (typeof formats)[number];

/** The options of all commands, as given; the rest are the command's own words. */
export interface Options {
  readonly words: readonly string[];
  readonly repo: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly config: string | undefined;
  readonly against: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly lang: Locale | undefined;
  readonly failOn: FailOn | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const common = ["format", "output", "lang", "fail-on", "help", "version"] as const;
const values: Readonly<Record<string, readonly string[]>> = {
  format: formats,
  lang: ["auto", ...locales],
  "fail-on": [...severities, "never"],
};

/** The words each command takes at most, and its own options. */
export const commands: Readonly<Record<string, { readonly words: number; readonly options: readonly string[] }>> = {
  review: { words: 0, options: ["repo", "base", "head", "config"] },
  scan: { words: 1, options: ["config"] },
  "data-map": { words: 1, options: ["against", "config"] },
  rules: { words: 0, options: [] },
  explain: { words: 1, options: [] },
  init: { words: 1, options: [] },
  demo: { words: 0, options: [] },
  config: { words: 2, options: [] },
};

/**
 * Reads a command's arguments. Throws a UsageError with a suggestion for an unknown option, a missing or wrong value, or
 * a word too many. A tolerant reading takes what it can and throws nothing: enough to know where a report is to be written.
 */
export const readOptions = (
  command: string,
  args: readonly string[],
  reading: "strict" | "tolerant" = "strict",
): Options => {
  const own = (Object.hasOwn(commands, command) ? commands[command] : undefined) ?? { words: 0, options: [] };
  const known: readonly string[] = [...own.options, ...common];
  const given = new Map<string, string | true>();
  const words: string[] = [];
  const fail = (en: string, chinese: string): void => {
    if (reading === "strict") throw new UsageError(en, chinese);
  };
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries([
      ...known.map((name) => [
        name,
        { type: name === "help" || name === "version" ? ("boolean" as const) : ("string" as const) },
      ]),
      ["help", { type: "boolean" as const, short: "h" }],
    ]),
  });
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!known.includes(name)) {
      const hint = didYouMean(
        rawName,
        known.map((one) => `--${one}`),
      );
      fail(`There is no option ${rawName} for ${command}${hint.en}`, `${command} 没有选项 ${rawName}${hint["zh-CN"]}`);
      continue;
    }
    if (name === "help" || name === "version") {
      given.set(name, true);
      continue;
    }
    // Without `=` a value that looks like an option is a forgotten one.
    if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-") && value !== "-")) {
      fail(`The option --${name} needs a value.`, `选项 --${name} 需要一个值。`);
      continue;
    }
    const allowed = values[name];
    if (allowed && !allowed.includes(value)) {
      const hint = didYouMean(value, allowed);
      fail(
        `--${name} is one of ${allowed.join(", ")}${hint.en}`,
        `--${name} 应为 ${allowed.join("、")} 之一${hint["zh-CN"]}`,
      );
      continue;
    }
    given.set(name, value);
  }
  if (words.length > own.words)
    fail(`${command} takes no argument ${words[own.words]}.`, `${command} 不接受参数 ${words[own.words]}。`);
  const text = (name: string): string | undefined => {
    const value = given.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const lang = text("lang");
  return {
    words,
    repo: text("repo"),
    base: text("base"),
    head: text("head"),
    config: text("config"),
    against: text("against"),
    format: formats.find((format) => format === text("format")) ?? "text",
    output: text("output"),
    lang: locales.find((locale) => locale === lang),
    failOn: [...severities, "never" as const].find((level) => level === text("fail-on")),
    help: given.has("help"),
    version: given.has("version"),
  };
};

/** The language of the environment: Chinese when the locale says so, else English. */
export const environmentLocale = (env: NodeJS.ProcessEnv): Locale =>
  /^zh/i.test(env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "") ? "zh-CN" : "en";
