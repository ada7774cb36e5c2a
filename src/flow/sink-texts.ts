import type { Program } from "../program/program.ts";
import type { Expression } from "../program/tree.ts";

const sqlWords = /\b(select|insert\s+into|update|delete\s+from|replace\s+into|where|order\s+by)\b/i;

/** SQL text with values built into it, not handed over as parameters. */
export const isSqlText = (program: Program, value: Expression, method: string): boolean => {
  if (value.kind === "object" || value.kind === "array" || value.kind === "function") return false;
  const text = program.textOf(value);
  if (text === undefined || !text.includes("${}")) return false;
  return /^where/i.test(method) ? /[=<>]|\blike\b/i.test(text) : sqlWords.test(text);
};

/** The value decides where a redirect goes: no constant host or path stands before it. */
export const isOpenRedirect = (program: Program, value: Expression, method: string): boolean => {
  const text = program.textOf(value);
  if (text === undefined || text === "") return method !== "header";
  if (method === "header" && !/^location\s*:/i.test(text)) return false;
  return text.replace(/^(?:location\s*:\s*|redirect:)/i, "").startsWith("${}");
};

/** The part of a URL that decides where it leads: what a text without a constant beginning begins with. */
export const hostPart = (value: Expression): Expression => {
  const first = value.kind === "template" ? value.parts.find((part) => part.kind !== "string") : undefined;
  return first ?? value;
};
