import { LineCounter, parseDocument, type Document } from "yaml";
import { defaultConfig, type Config } from "../domain/config.ts";
import { severities, type Severity } from "../domain/finding.ts";
import { locales } from "../domain/text.ts";
import { configShape } from "./schema.ts";
import { merge } from "./merge.ts";
import { isFields, validate, type ConfigProblem, type Fields, type Plain } from "./validate.ts";

/** A configuration file that cannot be used, with the line of each problem where it is known. */
export interface ConfigProblems {
  readonly problems: readonly (ConfigProblem & { readonly line: number | undefined })[];
}

/** True for a configuration, false for what is wrong with one. */
export const isConfig = (parsed: Config | ConfigProblems): parsed is Config => !("problems" in parsed);

/** A config is a page of text; more is a mistake or an attack. UTF-16 units. */
const maxLength = 64 * 1024;
/** Enough for sharing a list or two; more is the "billion laughs". */
const maxAliases = 20;

/** What one file says, valid but not yet laid over anything. Plain data. */
export interface ConfigLayer {
  readonly values: Fields;
}

/** Reads the text of a configuration file over the defaults. An empty file is all defaults. */
export const parseConfig = (text: string, ruleIds: readonly string[]): Config | ConfigProblems => {
  const layer = parseLayer(text, ruleIds);
  return "problems" in layer ? layer : configOf([layer]);
};

/** What is said of a file that is longer than any configuration. */
export const tooLong: ConfigProblems = {
  problems: [
    {
      path: [],
      message: { en: "The configuration is larger than 64 kB.", "zh-CN": "配置文件超过 64 kB。" },
      line: undefined,
    },
  ],
};

/**
 * Reads the text of one configuration file. Any problem makes the whole file unusable: half a configuration would review
 * something else than its author thinks.
 */
export const parseLayer = (text: string, ruleIds: readonly string[]): ConfigLayer | ConfigProblems => {
  if (text.length > maxLength) return tooLong;
  const lines = new LineCounter();
  const document = toDocument(text, lines);
  if (!document) return whole({ en: "The file is nested too deep.", "zh-CN": "嵌套过深。" }, undefined);
  const error = document.errors[0];
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    const what = error.message.replace(/\n[^]*$/, "").replace(/\.$/, "");
    return whole({ en: `The file is not valid YAML: ${what}.`, "zh-CN": `不是有效的 YAML：${what}。` }, line);
  }
  const data = toData(document);
  if (data === undefined) {
    return whole(
      { en: `The file has more than ${maxAliases} aliases.`, "zh-CN": `别名超过 ${maxAliases} 个。` },
      undefined,
    );
  }
  if (data.value === null) return { values: {} };
  const { value, problems } = validate(data.value, configShape, ruleIds);
  if (problems.length > 0 || value === undefined) {
    return { problems: problems.map(({ path, message }) => ({ path, message, line: lineOf(document, lines, path) })) };
  }
  return { values: fieldsOf(value) };
};

/** The configuration that files make together, over the defaults: the most general one first. `extends` is the last one's. */
export const configOf = (layers: readonly ConfigLayer[]): Config =>
  configFrom(
    layers.map((layer) => layer.values).reduce((below, nearer) => fieldsOf(merge(configShape, below, nearer)), {}),
    textOf(layers.at(-1)?.values["_extends"]) || undefined,
  );

const whole = (message: ConfigProblem["message"], line: number | undefined): ConfigProblems => ({
  problems: [{ path: [], message, line }],
});

/** Undefined when the text nests deeper than the parser's stack, which it tells by throwing. */
const toDocument = (text: string, lines: LineCounter): Document | undefined => {
  try {
    return parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "silent" });
  } catch {
    return undefined;
  }
};

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

const fieldsOf = (value: Plain | undefined): Fields => (isFields(value) ? value : {});
const textsOf = (value: Plain | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
const itemsOf = (value: Plain | undefined): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const textOf = (value: Plain | undefined): string => (typeof value === "string" ? value : "");
const oneOf = <Choice extends string>(choices: readonly Choice[], value: Plain | undefined): Choice | undefined =>
  choices.find((choice) => choice === value);

/** Maps validated kebab-case keys to the words of the domain. */
const configFrom = (file: Fields, extended: string | undefined): Config => {
  const paths = fieldsOf(file["paths"]);
  const recipients = fieldsOf(file["recipients"]);
  const guide = fieldsOf(file["privacy-guide"]);
  const { max } = fieldsOf(file["comments"]);
  return {
    version: 1,
    extends: extended,
    language: oneOf(["auto", ...locales], file["language"]) ?? defaultConfig.language,
    failOn: oneOf([...severities, "never"], file["fail-on"]) ?? defaultConfig.failOn,
    onIncomplete: oneOf(["fail", "neutral", "pass"], file["on-incomplete"]) ?? defaultConfig.onIncomplete,
    paths: { include: textsOf(paths["include"]), ignore: textsOf(paths["ignore"]) },
    rules: rulesOf(fieldsOf(file["rules"])),
    accounts: itemsOf(file["accounts"]).map((item) => ({
      appId: textOf(item["app-id"]),
      paths: textsOf(item["paths"]),
    })),
    recipients: { own: textsOf(recipients["own"]), allowed: textsOf(recipients["allowed"]) },
    privacyGuide: { file: textOf(guide["file"]) || undefined, declares: textsOf(guide["declares"]) },
    exceptions: itemsOf(file["exceptions"]).map((item) => ({
      rule: textOf(item["rule"]),
      path: textOf(item["path"]),
      reason: textOf(item["reason"]),
      until: textOf(item["until"]) || undefined,
    })),
    comments: { max: typeof max === "number" ? max : defaultConfig.comments.max },
  };
};

const rulesOf = (fields: Fields): Config["rules"] => {
  const rules: Record<string, "off" | Severity> = {};
  for (const [id, value] of Object.entries(fields)) {
    const level = oneOf(["off", ...severities], value);
    if (level) rules[id] = level;
  }
  return rules;
};
