import type { Expression } from "../../program/tree.ts";
import { TextParts, unescape } from "../literals.ts";
import { stringNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { ofKind, operandsOf } from "./names.ts";

const withEscapes = (text: string): string =>
  text.replaceAll(/\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{1,4}|[^])/g, (sequence) => unescape(sequence));

const verbatim = (text: string): string => text.replaceAll('""', '"');

/** Raw strings over several lines: the first line's end and the indentation of the closing quotes go. */
const rawIndentation = (content: string): string | undefined => {
  const lastBreak = content.lastIndexOf("\n");
  const indentation = content.slice(lastBreak + 1);
  return lastBreak >= 0 && indentation.trim() === "" ? indentation : undefined;
};

const stripRaw = (content: string): string => {
  const indentation = rawIndentation(content);
  if (indentation === undefined) return content;
  const lines = content.split(/\r?\n/).slice(1, -1);
  return lines
    .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line.trimStart()))
    .join("\n");
};

/** `"…"`, `@"…"`, `"""…"""`, each with or without `u8`. */
export const string = ({ tree }: TableLowering, node: number): Expression => {
  const text = tree.textOf(node).replace(/[uU]8$/, "");
  const start = tree.start(node);
  const end = tree.end(node);
  if (text.startsWith("@")) return stringNode(start, end, verbatim(text.slice(2, -1)));
  const quotes = /^"{3,}/.exec(text)?.[0].length ?? 1;
  const content = text.slice(quotes, -quotes);
  return stringNode(start, end, quotes === 1 ? withEscapes(content) : stripRaw(content));
};

/** `'x'`: a text of one character. */
export const character = ({ tree }: TableLowering, node: number): Expression =>
  stringNode(tree.start(node), tree.end(node), withEscapes(tree.textOf(node).slice(1, -1)));

const singleBraces = (text: string): string => text.replaceAll("{{", "{").replaceAll("}}", "}");

/** How the literal stretches of an interpolated string are read. */
const readerOf = (opening: string, content: string): ((text: string) => string) => {
  if (opening.endsWith('"""')) {
    const indentation = rawIndentation(content);
    if (indentation === undefined) return (text) => text;
    return (text) => text.replaceAll("\r\n", "\n").replaceAll(`\n${indentation}`, "\n");
  }
  return opening.includes("@") ? (text) => singleBraces(verbatim(text)) : (text) => withEscapes(singleBraces(text));
};

/** The value of `{value,width:format}`. */
const holeValue = (lowering: TableLowering, hole: number): Expression | undefined => {
  const value = operandsOf(lowering.tree, hole).find((child) => lowering.tree.kind(child) !== "interpolation_brace");
  return value === undefined ? undefined : lowering.expression(value);
};

/** `$"a{b:format}"` in all its forms. */
export const interpolated = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const source = tree.textOf(node);
  const opening = /^[$@]*"+/.exec(source)?.[0] ?? "";
  const quotes = opening.replaceAll(/[^"]/g, "").length;
  // `$""` is an empty text, not an opening of two quotes.
  const openingLength = quotes === 2 ? opening.length - 1 : opening.length;
  const closingLength = quotes >= 3 ? quotes : 1;
  const contentEnd = Math.max(tree.start(node) + openingLength, tree.end(node) - closingLength);
  const read = readerOf(opening, tree.text.slice(tree.start(node) + openingLength, contentEnd));
  const isRaw = quotes >= 3;
  const parts = new TextParts();
  let at = tree.start(node) + openingLength;
  const addText = (to: number): void => {
    let text = read(tree.text.slice(at, to));
    // The line ends next to the quotes of a raw string are no part of it.
    if (isRaw && at === tree.start(node) + openingLength) text = text.replace(/^[^\S\n]*\n/, "");
    if (isRaw && to === contentEnd) text = text.replace(/\n[^\S\n]*$/, "");
    if (text !== "") parts.literal(at, to, text);
  };
  for (const hole of ofKind(tree, node, "interpolation")) {
    addText(tree.start(hole));
    const value = holeValue(lowering, hole);
    if (value) parts.value(value);
    at = tree.end(hole);
  }
  addText(contentEnd);
  return parts.build(tree.start(node), tree.end(node));
};
