import type { Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { numberValue, TextParts, unescape } from "../literals.ts";
import { nameNode, numberNode, otherNode, regexNode, stringNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";

/** A name: of a variable, a property, a private field. */
export const name = ({ tree }: TableLowering, node: number): Expression =>
  nameNode(tree.start(node), tree.end(node), tree.textOf(node));

/** `"a"`, `'a'` and `` `a${b}` ``: a StringLiteral, or a Template when values are in it. */
export const text = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const children = tree.namedChildren(node);
  const [only] = children;
  if (children.length === 1 && only !== undefined && tree.kind(only) === "string_fragment")
    return stringNode(tree.start(node), tree.end(node), tree.textOf(only));
  const parts = new TextParts();
  for (const part of children) {
    const kind = tree.kind(part);
    if (kind === "string_fragment") parts.literal(tree.start(part), tree.end(part), tree.textOf(part));
    else if (kind === "escape_sequence") parts.literal(tree.start(part), tree.end(part), unescape(tree.textOf(part)));
    else if (kind === "template_substitution") parts.value(substitution(lowering, part));
    else if (kind !== "comment") parts.value(lowering.expression(part));
  }
  return parts.build(tree.start(node), tree.end(node));
};

const substitution = (lowering: TableLowering, node: number): Expression => {
  const values = lowering.children(node);
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? lowering.expression(only)
    : otherNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(values));
};

/** The text of a string without its quotes, escapes resolved; for anything else as it is written. */
export const plainText = (tree: FlatTree, node: number): string => {
  if (tree.kind(node) !== "string") return tree.textOf(node);
  const parts = tree.namedChildren(node);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && tree.kind(only) === "string_fragment") return tree.textOf(only);
  return parts
    .map((part) => (tree.kind(part) === "escape_sequence" ? unescape(tree.textOf(part)) : tree.textOf(part)))
    .join("");
};

/** A number; the `n` of a BigInt is left out. */
export const number = ({ tree }: TableLowering, node: number): Expression =>
  numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node).replace(/n$/, "")));

/** `/pattern/flags`. */
export const regex = ({ tree }: TableLowering, node: number): Expression => {
  const pattern = tree.child(node, "pattern");
  return regexNode(tree.start(node), tree.end(node), pattern < 0 ? "" : tree.textOf(pattern));
};
