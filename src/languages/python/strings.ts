import type { Expression, StringLiteral } from "../../program/tree.ts";
import { TextParts, unescape } from "../literals.ts";
import { memberNode, stringNode, templateNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";

/** `{{` and `}}` of an f-string are one brace. */
const escapeKinds: Readonly<Record<string, (text: string) => string>> = {
  escape_sequence: unescape,
  escape_interpolation: (text) => text.slice(1),
};

/** A stretch of literal text with its escapes resolved. */
const addContent = (lowering: TableLowering, node: number, parts: TextParts): void => {
  const { tree } = lowering;
  let at = tree.start(node);
  for (const escape of tree.namedChildren(node)) {
    const start = Math.max(tree.start(escape), at);
    parts.literal(at, start, tree.text.slice(at, start));
    at = tree.end(escape);
    parts.literal(start, at, escapeKinds[tree.kind(escape)]?.(tree.textOf(escape)) ?? tree.textOf(escape));
  }
  parts.literal(at, tree.end(node), tree.text.slice(at, tree.end(node)));
};

/** `"…"`, `r"…"`, `b"…"`, and `f"… {a} …"` as a Template; format specifiers keep only the values in them. */
export const string = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const parts = new TextParts();
  for (const child of tree.namedChildren(node)) {
    if (tree.kind(child) === "string_content") addContent(lowering, child, parts);
    if (tree.kind(child) !== "interpolation") continue;
    parts.value(lowering.at(child, "expression"));
    const format = tree.child(child, "format_specifier");
    for (const inner of format < 0 ? [] : tree.namedChildren(format)) parts.value(lowering.at(inner, "expression"));
  }
  return parts.build(tree.start(node), tree.end(node));
};

/** Literals side by side are one text. */
export const concatenated = (lowering: TableLowering, node: number): Expression =>
  templateNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));

const conversion = /%(?:\((?<key>[^()]*)\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[hlL]?[a-zA-Z%]/g;

/** Where the value of a literal stands in the source when no escape moved it; else the whole literal. */
const spanIn = (literal: StringLiteral, from: number, to: number): readonly [number, number] => {
  const quotes = literal.end - literal.start - literal.value.length;
  const isPlain = quotes === 0 || quotes === 2;
  const offset = literal.start + quotes / 2;
  return isPlain ? [offset + from, offset + to] : [literal.start, literal.end];
};

/** Gives the value for each conversion in turn; values that no conversion took are left over. */
class FormatValues {
  readonly #positional: Expression[];
  readonly #keyed = new Map<string, Expression>();
  readonly #whole: Expression | undefined;
  #isWholeUsed = false;

  constructor(value: Expression) {
    this.#positional = value.kind === "array" ? [...value.items] : [];
    if (value.kind === "object") {
      for (const entry of value.entries) {
        if (entry.key === undefined) this.#positional.push(entry.value);
        else this.#keyed.set(entry.key, entry.value);
      }
    }
    this.#whole = value.kind === "array" || value.kind === "object" ? undefined : value;
  }

  take(key: string | undefined): Expression | undefined {
    if (this.#whole) {
      // A node stands in one place of the tree only: further conversions of the same value add nothing.
      if (this.#isWholeUsed) return undefined;
      this.#isWholeUsed = true;
      const { start, end } = this.#whole;
      return key === undefined ? this.#whole : memberNode(start, end, this.#whole, key, start);
    }
    if (key === undefined) return this.#positional.shift();
    const value = this.#keyed.get(key);
    this.#keyed.delete(key);
    return value;
  }

  rest(): Expression[] {
    const whole = this.#whole && !this.#isWholeUsed ? [this.#whole] : [];
    return [...whole, ...this.#positional, ...this.#keyed.values()];
  }
}

/** `"%s of %(b)s" % values`: the values stand where their conversions do. */
export const percentFormat = (start: number, end: number, format: Expression, value: Expression): Expression => {
  const values = new FormatValues(value);
  const parts: Expression[] = [];
  for (const piece of format.kind === "template" ? format.parts : [format]) {
    if (piece.kind !== "string") {
      parts.push(piece);
      continue;
    }
    let at = 0;
    const addText = (to: number, text: string): void => {
      if (text !== "") parts.push(stringNode(...spanIn(piece, at, to), text));
    };
    for (const match of piece.value.matchAll(conversion)) {
      const isPercent = match[0].endsWith("%");
      addText(match.index, piece.value.slice(at, match.index) + (isPercent ? "%" : ""));
      at = match.index + match[0].length;
      const taken = isPercent ? undefined : values.take(match.groups?.["key"]);
      if (taken) parts.push(taken);
    }
    addText(piece.value.length, piece.value.slice(at));
  }
  return templateNode(start, end, [...parts, ...values.rest()]);
};
