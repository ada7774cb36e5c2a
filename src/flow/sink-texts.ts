import { own } from "../domain/own.ts";
import { walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Expression, Node } from "../program/tree.ts";
import { lastName } from "./expression-text.ts";

const sqlWords = /\b(select|insert\s+into|update|delete\s+from|replace\s+into|where|order\s+by)\b/i;

/** The text of an expression; what a variable in it may hold among other things is no constant of the text. */
const textFor = (program: Program, value: Expression): string | undefined => {
  const known = program.textOf(value);
  return known?.includes("${}") !== true && value.kind === "template"
    ? value.parts.map((part) => (part.kind === "string" ? part.value : "${}")).join("")
    : known;
};

const builders = /^(?:java\.lang\.)?String(?:Builder|Buffer)$/;

/** The name that a chain of `append` ends at: `sql` in `sql.append("a").append(b)`. */
const chainRoot = (call: Expression): Expression => {
  let at = call;
  while (at.kind === "call" && at.callee.kind === "member" && /^append/i.test(at.callee.property))
    at = at.callee.object;
  return at;
};

/** What a function appends to a builder, in no certain order: `sql.Append("select …"); sql.Append("… where id=" + id)`. */
const builtText = (program: Program, value: Expression): string | undefined => {
  const made = value.kind === "name" ? program.definitionsOf(value)[0] : undefined;
  const scope = made?.kind === "declare" ? program.enclosingFunction(made) : undefined;
  if (value.kind !== "name" || made?.kind !== "declare" || made.value?.kind !== "call" || !scope) return undefined;
  if (!made.value.isNew || !builders.test(lastName(made.value.callee))) return undefined;
  const parts = made.value.arguments.slice(0, 1).map((one) => textFor(program, one) ?? "${}");
  walk(scope, (node) => {
    if (node.kind !== "call" || node.callee.kind !== "member" || !/^append/i.test(node.callee.property)) return;
    const root = chainRoot(node);
    const [part] = node.arguments;
    if (root.kind === "name" && root.name === value.name && part) parts.push(textFor(program, part) ?? "${}");
  });
  return parts.join(" ");
};

/** `sql.ToString()` → `sql` */
const asText = (value: Expression): Expression =>
  value.kind === "call" &&
  value.arguments.length === 0 &&
  value.callee.kind === "member" &&
  /^toString$/i.test(value.callee.property)
    ? value.callee.object
    : value;

/** SQL text with values built into it, not handed over as parameters. */
export const isSqlText = (program: Program, given: Expression, method: string): boolean => {
  if (given.kind === "object" || given.kind === "array" || given.kind === "function") return false;
  const value = asText(given);
  const text = builtText(program, value) ?? textFor(program, value);
  if (text === undefined || !text.includes("${}")) return false;
  return /^where/i.test(method) ? /[=<>]|\blike\b|\w\(["']\$\{\}/i.test(text) : sqlWords.test(text);
};

/** Calls that leave nothing in a value that could end a text in SQL. */
const escapes =
  /^(?:addslashes|mysqli?_(?:real_)?escape_string|real_escape_string|escape|quote|escapeSql|esc_sql|Sql(?:Encode|Filter)|intval|parseInt|int|ToInt32)$/;
const STATEMENT = 12;

/** Quotes were taken out of the value, or it was escaped, in the expression that it stands in: `openId.Replace("'", "")`. */
export const isUnquoted = (node: Node): boolean => {
  let at: Node | undefined = node;
  for (let hops = 0; at && hops < STATEMENT; hops++, at = at.parent) {
    if (at.kind === "function" || at.kind === "expression" || at.kind === "declare" || at.kind === "template")
      return false;
    if (at.kind !== "call") continue;
    const name = lastName(at.callee);
    if (escapes.test(name)) return true;
    if (
      /^(?:replace|Replace|replaceAll|str_replace)$/.test(name) &&
      at.arguments.some((one) => one.kind === "string" && one.value === "'")
    )
      return true;
  }
  return false;
};

/** How the text of a call that does more than redirect begins when it does. */
const prefixes: Readonly<Record<string, RegExp>> = { header: /^location\s*:/i, ModelAndView: /^redirect:/ };

/** The call redirects to the value, and does not set another header or show a view of that name. */
export const isRedirect = (program: Program, value: Expression, method: string): boolean => {
  const prefix = own(prefixes, method);
  return prefix === undefined || prefix.test(program.textOf(value) ?? "");
};

/**
 * The value may decide where a redirect goes: no constant host or path stands before it. The whole text of a variable or
 * field is only what it begins with; another place may set it.
 */
export const isOpenRedirect = (program: Program, value: Expression, method: string): boolean => {
  const text = program.textOf(value);
  if (!isRedirect(program, value, method)) return false;
  if (text === undefined || text === "") return true;
  const isDefault = (value.kind === "name" || value.kind === "member") && !text.includes("${}");
  return isDefault || text.replace(/^(?:location\s*:\s*|redirect:)/i, "").startsWith("${}");
};

/** The part of a URL that decides where it leads: what a text without a constant beginning begins with. */
export const hostPart = (value: Expression): Expression => {
  const first = value.kind === "template" ? value.parts.find((part) => part.kind !== "string") : undefined;
  return first ?? value;
};
