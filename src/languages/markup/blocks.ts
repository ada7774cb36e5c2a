import { own } from "../../domain/own.ts";
import type { Range } from "../frontend.ts";
import type { ScriptGrammar } from "../javascript.ts";
import type { Dialect } from "./dialect.ts";
import type { DraftElement, Markup, RawContent } from "./draft.ts";

/** A stretch of script, and the grammar it is written in. */
export interface Script extends Range {
  readonly grammar: ScriptGrammar;
}

/** What the raw contents of a file hold that is read on. */
export interface Blocks {
  readonly scripts: readonly Script[];
  /** JSON that configures the component: `<json>`, `<config>`, `<script type="application/json">`. */
  readonly data: Range | undefined;
  readonly isSetup: boolean;
}

const attribute = (element: DraftElement, name: string): string | undefined => {
  const found = element.attributes.find((candidate) => candidate.name === name);
  return found && (found.text?.trim().toLowerCase() ?? "");
};

/** Types under which browsers, and the compilers that people load into them, run a script. */
const scriptTypes = new Set([
  "",
  "module",
  "text/javascript",
  "application/javascript",
  "application/x-javascript",
  "text/ecmascript",
  "application/ecmascript",
  "text/babel",
  "text/jsx",
  "text/typescript",
]);

const grammars: Readonly<Record<string, ScriptGrammar>> = {
  "": "javascript",
  js: "javascript",
  javascript: "javascript",
  jsx: "javascript",
  babel: "javascript",
  es6: "javascript",
  ts: "typescript",
  typescript: "typescript",
  tsx: "tsx",
};

/** The grammar of an element's content; undefined when it is no script that runs. */
const grammarOf = (element: DraftElement, dialect: Dialect): ScriptGrammar | undefined => {
  if (element.tag === "wxs" || element.tag === "sjs") return "javascript";
  if (element.tag !== "script" || dialect.language === "wxml") return undefined;
  const type = attribute(element, "type") ?? "";
  if (!scriptTypes.has(type) || attribute(element, "name") === "json") return undefined;
  const lang = attribute(element, "lang") ?? (type === "text/typescript" ? "ts" : "");
  return own(grammars, lang);
};

const isConfiguration = ({ element }: RawContent): boolean =>
  element.tag === "json" ||
  element.tag === "config" ||
  (element.tag === "script" && attribute(element, "type") === "application/json");

/** Sorts out the raw contents of a file. Styles, templates in scripts, other preprocessors and data for browsers fall away. */
export const blocksOf = (markup: Markup, dialect: Dialect): Blocks => {
  const tops = new Set<unknown>(markup.roots);
  const raws = dialect.hasBlocks
    ? markup.raw.filter(({ element }) => tops.has(element) || element.tag === "wxs")
    : markup.raw;
  const scripts = raws.flatMap(({ element, start, end }): Script[] => {
    const grammar = grammarOf(element, dialect);
    return grammar && end > start ? [{ grammar, start, end }] : [];
  });
  const data = dialect.hasBlocks ? raws.find(isConfiguration) : undefined;
  const isSetup =
    dialect.hasBlocks &&
    raws.some(({ element }) => element.tag === "script" && attribute(element, "setup") !== undefined);
  return { scripts, data, isSetup };
};
