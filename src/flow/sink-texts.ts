import { own } from "../domain/own.ts";
import type { Program } from "../program/program.ts";
import type { Expression } from "../program/tree.ts";

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
