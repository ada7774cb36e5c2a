import type { Expression } from "../../program/tree.ts";
import { TextParts } from "../literals.ts";
import { numberNode, stringNode } from "../nodes.ts";
import { suffixedNumberValue } from "../number-text.ts";
import type { TableLowering } from "../table-lowering.ts";

const escapes: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", s: " " };

/** Java Language Specification 3.10.7 and 3.3: octal, Unicode and letter escapes; a line's end after `\` joins the lines. */
const unescape = (text: string): string =>
  text.replaceAll(/\\(u+[\da-fA-F]{4}|[0-3]?[0-7]{1,2}|[^])/g, (_, escape: string) => {
    if (escape === "\n") return "";
    if (escape.length > 4) return String.fromCharCode(Number.parseInt(escape.slice(-4), 16));
    if (/^[0-7]+$/.test(escape)) return String.fromCharCode(Number.parseInt(escape, 8));
    return escapes[escape] ?? escape;
  });

/** Java Language Specification 3.10.6: the indentation that all lines share goes, and blanks at their ends. */
const stripIndent = (block: string): string => {
  const lines = block.replaceAll(/\r\n?/g, "\n").split("\n").slice(1);
  let shared = Infinity;
  lines.forEach((line, i) => {
    const indent = line.length - line.trimStart().length;
    if (i === lines.length - 1 || line.trim() !== "") shared = Math.min(shared, indent);
  });
  return lines.map((line) => line.slice(shared).trimEnd()).join("\n");
};

/** A string or text block; with `\{}` in it, which Java 21 and 22 had on trial, a Template. */
export const string = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const raw = tree.textOf(node);
  const quote = raw.startsWith('"""') ? 3 : 1;
  const textEnd = raw.length >= 2 * quote && raw.endsWith('"') ? tree.end(node) - quote : tree.end(node);
  const parts = new TextParts();
  let at = tree.start(node) + quote;
  const holes = lowering.children(node).filter((child) => tree.kind(child) === "string_interpolation");
  const isBlock = quote === 3 && holes.length === 0;
  const addText = (to: number): void => {
    const text = tree.text.slice(at, to);
    parts.literal(at, to, unescape(isBlock ? stripIndent(text) : text));
  };
  for (const hole of holes) {
    addText(tree.start(hole));
    const value = lowering.children(hole)[0];
    if (value !== undefined) parts.value(lowering.expression(value));
    at = tree.end(hole);
  }
  addText(textEnd);
  return parts.build(tree.start(node), tree.end(node));
};

/** `'x'`: a text of one character. */
export const character = (lowering: TableLowering, node: number): Expression =>
  stringNode(lowering.tree.start(node), lowering.tree.end(node), unescape(lowering.tree.textOf(node).slice(1, -1)));

/** A number, whose suffix (`L`, `f`) is no part of its value. */
export const number = (lowering: TableLowering, node: number): Expression =>
  numberNode(lowering.tree.start(node), lowering.tree.end(node), suffixedNumberValue(lowering.tree.textOf(node)));
