import type { Expression, StringLiteral, Template } from "../program/tree.ts";
import { stringNode, templateNode } from "./nodes.ts";

const simpleEscapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
  "\r": "",
  "\r\n": "",
};

const character = (codePoint: number): string => (codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : "\ufffd");

/**
 * The text that one escape sequence of PHP, Python or Go stands for, given with its backslash. Octal, `\x`, `\u`, `\U`
 * and `\u{}` are characters (bytes are read as Latin-1); an unknown escape is the character after the backslash.
 */
export const unescape = (sequence: string): string => {
  const body = sequence.slice(1);
  const simple = simpleEscapes[body];
  if (simple !== undefined) return simple;
  if (/^[0-7]{1,3}$/.test(body)) return character(Number.parseInt(body, 8));
  const hex = /^[xuU]\{?([0-9a-fA-F]{1,8})\}?$/.exec(body)?.[1];
  return hex ? character(Number.parseInt(hex, 16)) : body;
};

/** Value of a number as PHP, Python and Go write it: `1_000`, `0x1F`, `0b1`, `0o17`, `017`, `1e3`, `3j`; NaN when it is none. */
export const numberValue = (text: string): number => {
  const plain = text.replaceAll("_", "").replace(/(?<=[\d.])[jJiIlL]$/, "");
  return /^0[0-7]+$/.test(plain) ? Number.parseInt(plain, 8) : Number(plain);
};

/** Gathers the parts of one text in source order; stretches of literal text become one StringLiteral each. */
export class TextParts {
  readonly #parts: Expression[] = [];
  #text = "";
  #start = -1;
  #end = -1;

  /** Adds literal text, its escapes resolved, that stands at `start`..`end`. */
  literal(start: number, end: number, value: string): void {
    if (start === end && value === "") return;
    if (this.#start < 0) this.#start = start;
    this.#end = end;
    this.#text += value;
  }

  value(expression: Expression): void {
    this.#flush();
    this.#parts.push(expression);
  }

  /** The text as a whole at `start`..`end`: a StringLiteral when no value is in it. */
  build(start: number, end: number): StringLiteral | Template {
    if (this.#parts.length === 0) return stringNode(start, end, this.#text);
    this.#flush();
    return templateNode(start, end, this.#parts);
  }

  #flush(): void {
    if (this.#start >= 0) this.#parts.push(stringNode(this.#start, this.#end, this.#text));
    this.#text = "";
    this.#start = -1;
  }
}
