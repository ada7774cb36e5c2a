import { own } from "../domain/own.ts";
import type { Program } from "../program/program.ts";
import type { Expression, Node } from "../program/tree.ts";
import { lastName } from "./expression-text.ts";

const sqlWords = /\b(select|insert\s+into|update|delete\s+from|replace\s+into|where|order\s+by)\b/i;

/** SQL text with values built into it, not handed over as parameters. */
export const isSqlText = (program: Program, value: Expression, method: string): boolean => {
  if (value.kind === "object" || value.kind === "array" || value.kind === "function") return false;
  const known = program.textOf(value);
  // What a variable may hold among other things is no constant of the text.
  const text =
    known?.includes("${}") !== true && value.kind === "template"
      ? value.parts.map((part) => (part.kind === "string" ? part.value : "${}")).join("")
      : known;
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
