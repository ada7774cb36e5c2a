import type { DraftAttribute } from "./draft.ts";
import type { Dialect } from "./dialect.ts";

/**
 * How the value of an attribute is read: `text` may hold mustaches, `handler` is code that runs on an event, `iterable`
 * is Vue's `item in list`, `url` is text unless it is `javascript:`, `opaque` declares names or holds nothing to read.
 */
export type Reading = "text" | "expression" | "handler" | "iterable" | "url" | "opaque";

const opaque = /^(?:v-slot\b|#|v-(?:else|pre|cloak|once)$|slot-scope$)/;
const miniEvent = /^(?:capture-)?(?:mut-)?(?:bind|catch)/;
const urls = new Set(["href", "src", "action", "formaction"]);

/** Chooses the reading by the attribute's name, and for events of mini programs by its text: `bindtap="go(1)"` of mpx. */
export const readingOf = ({ name, text }: DraftAttribute, dialect: Dialect): Reading => {
  if (dialect.hasDirectives) {
    if (opaque.test(name)) return "opaque";
    if (name === "v-for") return "iterable";
    if (name.startsWith("@") || name.startsWith("v-on:")) return "handler";
    if (name.startsWith(":") || name.startsWith("v-")) return "expression";
  }
  if (dialect.hasBlocks && text?.includes("(") && miniEvent.test(name)) return "handler";
  if (dialect.isHtml && /^on[a-z]+$/.test(name)) return "handler";
  return dialect.isHtml && urls.has(name) ? "url" : "text";
};

const functionStart = /^\s*(?:async\b\s*)?(?:function\b|\([^()]*\)\s*=>|[\w$]+\s*=>)/;
const statementStart = /^\s*(?:if|for|while|do|switch|try|return|throw|const|let|var)\b/;

/** Whether the code of a handler is statements that run, rather than an expression: a function's name, a call, a function. */
export const isStatements = (code: string): boolean =>
  !functionStart.test(code) && (statementStart.test(code) || /[;\n]/.test(code));

const objectEntry = /^\s*(?:\.\.\.|(?:[\w$]+|'[^']*'|"[^"]*")\s*:)/;

/** Whether a mustache holds the inside of an object: `{{a: b}}`, `{{...c}}`, and any that hands data to a WXML template. */
export const isObjectBody = (code: string, isTemplateData: boolean): boolean =>
  objectEntry.test(code) || (isTemplateData && !/^\s*\{/.test(code));
