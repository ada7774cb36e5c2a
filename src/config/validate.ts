import { own } from "../domain/own.ts";
import type { Text } from "../domain/text.ts";
import { formats, type ObjectShape, type Shape } from "./shape.ts";
import { suggest } from "./suggest.ts";

/** One thing wrong with a configuration. */
export interface ConfigProblem {
  /** The keys down to the value, as written: `["paths", "ignore", 0]`. */
  readonly path: readonly (string | number)[];
  /** One sentence that names the path. */
  readonly message: Text;
}

/** A value that fits its shape: only what the shapes allow. */
export type Plain = string | number | readonly Plain[] | Fields;

/** Keys with values. */
export interface Fields {
  readonly [key: string]: Plain;
}

/** True for a map of the configuration. */
export const isFields = (value: Plain | undefined): value is Fields =>
  typeof value === "object" && !Array.isArray(value);

/**
 * Holds a value against a shape. Every problem is told, not only the first; what is wrong is left out of `value`.
 * Reads own properties only, so `__proto__` is a key like any other: unknown.
 */
export const validate = (
  value: unknown,
  shape: Shape,
  ruleIds: readonly string[],
): { readonly value: Plain | undefined; readonly problems: readonly ConfigProblem[] } => {
  const problems: ConfigProblem[] = [];
  return { value: fit(value, shape, [], { ruleIds, problems }), problems };
};

interface Context {
  readonly ruleIds: readonly string[];
  readonly problems: ConfigProblem[];
}

type Path = readonly (string | number)[];

const fit = (value: unknown, shape: Shape, path: Path, context: Context): Plain | undefined => {
  switch (shape.type) {
    case "choice":
      return fitChoice(value, shape.of, path, context);
    case "text":
      return fitText(value, shape, path, context);
    case "integer": {
      const fits = typeof value === "number" && Number.isInteger(value) && value >= shape.min && value <= shape.max;
      if (fits) return value;
      return wrong(path, context, {
        en: `a whole number from ${shape.min} to ${shape.max}`,
        "zh-CN": `${shape.min} 到 ${shape.max} 的整数`,
      });
    }
    case "list": {
      if (!Array.isArray(value)) return wrong(path, context, { en: "a list", "zh-CN": "列表" });
      if (value.length > shape.maxItems)
        return wrong(path, context, { en: `at most ${shape.maxItems} items`, "zh-CN": `最多 ${shape.maxItems} 项` });
      return value.flatMap((item: unknown, i) => fit(item, shape.of, [...path, i], context) ?? []);
    }
    case "record":
      return fitRecord(value, shape.of, path, context);
    default:
      return fitObject(value, shape, path, context);
  }
};

const fitChoice = (
  value: unknown,
  of: readonly (string | number)[],
  path: Path,
  context: Context,
): Plain | undefined => {
  const found = of.find((choice) => choice === value);
  if (found !== undefined) return found;
  // YAML 1.1 habits: `off` is a string in YAML 1.2, but `false` is what some people write for it.
  const meant = typeof value === "string" ? suggest(value, of.map(String)) : undefined;
  const names = of.length > 8 ? `${of.slice(0, 8).join(", ")}, …` : of.join(", ");
  return wrong(path, context, { en: `one of ${names}`, "zh-CN": `以下之一：${names}` }, meant);
};

const fitText = (value: unknown, shape: Shape & { type: "text" }, path: Path, context: Context): Plain | undefined => {
  const format = shape.format ? formats[shape.format] : undefined;
  const wants = format?.wants ?? { en: "a text", "zh-CN": "文本" };
  if (typeof value !== "string") return wrong(path, context, wants);
  if (value.length > shape.maxLength) {
    return wrong(path, context, {
      en: `at most ${shape.maxLength} characters`,
      "zh-CN": `最多 ${shape.maxLength} 个字符`,
    });
  }
  if (format && !new RegExp(format.pattern, "u").test(value)) return wrong(path, context, wants);
  if (shape.format === "date" && !isDate(value))
    return wrong(path, context, { en: "a date that exists", "zh-CN": "存在的日期" });
  if (shape.format === "rule" && !context.ruleIds.includes(value)) {
    return wrong(path, context, { en: "the id of a rule", "zh-CN": "规则 ID" }, suggest(value, context.ruleIds));
  }
  return value;
};

const fitRecord = (value: unknown, of: Shape, path: Path, context: Context): Plain | undefined => {
  if (!isObject(value)) return wrong(path, context, { en: "keys with values", "zh-CN": "键值对" });
  const fitted: [string, Plain][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (!context.ruleIds.includes(key)) {
      unknownKey(
        [...path, key],
        context,
        { en: "There is no rule", "zh-CN": "没有规则" },
        suggest(key, context.ruleIds),
      );
      continue;
    }
    const fit1 = fit(item, of, [...path, key], context);
    if (fit1 !== undefined) fitted.push([key, fit1]);
  }
  return Object.fromEntries(fitted);
};

const fitObject = (value: unknown, shape: ObjectShape, path: Path, context: Context): Plain | undefined => {
  if (!isObject(value)) return wrong(path, context, { en: "keys with values", "zh-CN": "键值对" });
  const fitted: [string, Plain][] = [];
  for (const [key, item] of Object.entries(value)) {
    const known = own(shape.keys, key);
    if (!known) {
      unknownKey(
        [...path, key],
        context,
        { en: "There is no key", "zh-CN": "没有键" },
        suggest(key, Object.keys(shape.keys)),
      );
      continue;
    }
    const fit1 = item === null ? emptyValue([...path, key], context) : fit(item, known, [...path, key], context);
    if (fit1 !== undefined) fitted.push([key, fit1]);
  }
  const missing = shape.required.filter((key) => !Object.hasOwn(value, key));
  for (const key of missing) {
    const name = nameOf([...path, key]);
    context.problems.push({ path, message: { en: `${name} is missing.`, "zh-CN": `缺少 ${name}。` } });
  }
  return missing.length > 0 ? undefined : Object.fromEntries(fitted);
};

const emptyValue = (path: Path, context: Context): undefined => {
  const name = nameOf(path);
  context.problems.push({
    path,
    message: { en: `${name} has no value: give one or remove the key.`, "zh-CN": `${name} 没有值：请填写或删除该键。` },
  });
  return undefined;
};

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a day that the calendar has; `value` is YYYY-MM-DD. */
export const isDate = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

const wrong = (path: Path, context: Context, wants: Text, meant?: string): undefined => {
  const name = nameOf(path);
  context.problems.push({
    path,
    message: {
      en: `${name} must be ${wants.en}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
      "zh-CN": `${name} 应为${wants["zh-CN"]}${meant === undefined ? "。" : `；是否想写 ${meant}？`}`,
    },
  });
  return undefined;
};

const unknownKey = (path: Path, context: Context, what: Text, meant: string | undefined): void => {
  const name = nameOf(path);
  context.problems.push({
    path,
    message: {
      en: `${what.en} ${name}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
      "zh-CN": `${what["zh-CN"]} ${name}${meant === undefined ? "。" : `；是否想写 ${meant}？`}`,
    },
  });
};

/** `paths.ignore[0]`; the file's kind for the whole. Keys are hostile text and may be long. */
const nameOf = (path: Path): string => {
  if (path.length === 0) return "guidepost.yml";
  const name = path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
  return name.length > 120 ? `${name.slice(0, 120)}…` : name;
};
