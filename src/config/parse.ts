import { LineCounter, parseDocument, type Document } from "yaml";
import { defaultConfig, type Account, type Config, type Exception, type FailOn, type OnIncomplete } from "../domain/config.ts";
import type { Severity } from "../domain/finding.ts";
import type { Locale } from "../domain/text.ts";
import { configShape } from "./schema.ts";
import { validate, type ConfigProblem, type Plain } from "./validate.ts";

/** A configuration file that cannot be used, with the line of each problem where it is known. */
export interface ConfigProblems {
  readonly problems: readonly (ConfigProblem & { readonly line: number | undefined })[];
}

/** A config is a page of text; more is a mistake or an attack. UTF-16 units. */
const maxLength = 64 * 1024;
/** Enough for sharing a list or two; more is the "billion laughs". */
const maxAliases = 20;

/**
 * Reads the text of a configuration file over the defaults. An empty file is all defaults. Any problem makes the whole
 * file unusable: half a configuration would review something else than its author thinks.
 */
export const parseConfig = (text: string, ruleIds: readonly string[]): Config | ConfigProblems => {
  if (text.length > maxLength) {
    return whole({ en: "The configuration is larger than 64 kB.", "zh-CN": "配置文件超过 64 kB。" }, undefined);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  const error = document.errors[0];
  if (error) {
    const line = lines.linePos(error.pos[0]).line;
    const what = (error.message.split("\n", 1)[0] as string).replace(/\.?$/, "");
    return whole({ en: `The file is not valid YAML: ${what}.`, "zh-CN": `不是有效的 YAML：${what}。` }, line);
  }
  const data = toData(document);
  if (data === undefined) {
    return whole({ en: `The file has more than ${maxAliases} aliases.`, "zh-CN": `别名超过 ${maxAliases} 个。` }, undefined);
  }
  if (data.value === null) return defaultConfig;
  const { value, problems } = validate(data.value, configShape, ruleIds);
  if (problems.length > 0 || value === undefined) {
    return { problems: problems.map((problem) => ({ ...problem, line: lineOf(document, lines, problem.path) })) };
  }
  return configOf(value);
};

const whole = (message: ConfigProblem["message"], line: number | undefined): ConfigProblems => ({
  problems: [{ path: [], message, line }],
});

const toData = (document: Document): { readonly value: unknown } | undefined => {
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) };
  } catch {
    return undefined;
  }
};

/** The line of the nearest node on the way to a value. */
const lineOf = (document: Document, lines: LineCounter, path: readonly (string | number)[]): number | undefined => {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) {
      return lines.linePos(Number(node.range[0])).line;
    }
  }
  return undefined;
};

type Fields = { readonly [key: string]: Plain };

const fieldsOf = (value: Plain | undefined): Fields =>
  typeof value === "object" && !Array.isArray(value) ? (value as Fields) : {};
const textsOf = (value: Plain | undefined): readonly string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
const itemsOf = (value: Plain | undefined): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: Plain | undefined): string | undefined => (typeof value === "string" ? value : undefined);

/** Maps validated kebab-case keys to the words of the domain; the casts name what the shapes have checked. */
const configOf = (value: Plain): Config => {
  const file = fieldsOf(value);
  const max = fieldsOf(file["comments"])["max"];
  return {
    version: 1,
    language: (file["language"] as "auto" | Locale | undefined) ?? defaultConfig.language,
    failOn: (file["fail-on"] as FailOn | undefined) ?? defaultConfig.failOn,
    onIncomplete: (file["on-incomplete"] as OnIncomplete | undefined) ?? defaultConfig.onIncomplete,
    paths: { include: textsOf(fieldsOf(file["paths"])["include"]), ignore: textsOf(fieldsOf(file["paths"])["ignore"]) },
    rules: fieldsOf(file["rules"]) as Record<string, "off" | Severity>,
    accounts: itemsOf(file["accounts"]).map((item): Account => ({ appId: textOf(item["app-id"]) ?? "", paths: textsOf(item["paths"]) })),
    recipients: { own: textsOf(fieldsOf(file["recipients"])["own"]), allowed: textsOf(fieldsOf(file["recipients"])["allowed"]) },
    privacyGuide: {
      file: textOf(fieldsOf(file["privacy-guide"])["file"]),
      declares: textsOf(fieldsOf(file["privacy-guide"])["declares"]),
    },
    exceptions: itemsOf(file["exceptions"]).map(
      (item): Exception => ({
        rule: textOf(item["rule"]) ?? "",
        path: textOf(item["path"]) ?? "",
        reason: textOf(item["reason"]) ?? "",
        until: textOf(item["until"]),
      }),
    ),
    comments: { max: typeof max === "number" ? max : defaultConfig.comments.max },
  };
};
