import type { Entry, Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  arrayNode,
  arrayPatternNode,
  defaultPatternNode,
  entryNode,
  nameNode,
  objectNode,
  objectPatternNode,
  spreadNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { functionLike } from "./functions.ts";
import { plainText } from "./literals.ts";
import { inner } from "./operators.ts";

/** The name that a key gives: `a`, `"a-b"`, `1`, `["a"]`; undefined for a computed one. */
export const keyOf = (tree: FlatTree, key: number): string | undefined => {
  if (key < 0) return undefined;
  if (tree.kind(key) !== "computed_property_name") return plainText(tree, key);
  const [only] = tree.namedChildren(key);
  return only !== undefined && tree.kind(only) === "string" ? plainText(tree, only) : undefined;
};

const shorthand = (start: number, end: number, name: string): Entry =>
  entryNode(start, end, name, nameNode(start, end, name));

/** One part of an object literal or object pattern. */
const entry = (lowering: TableLowering, node: number): Entry => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  switch (tree.kind(node)) {
    case "pair":
    case "pair_pattern":
      return entryNode(start, end, keyOf(tree, tree.child(node, "key")), lowering.at(node, "value"));
    case "shorthand_property_identifier":
    case "shorthand_property_identifier_pattern":
      return shorthand(start, end, tree.textOf(node));
    case "object_assignment_pattern": {
      const left = tree.child(node, "left");
      return entryNode(start, end, left < 0 ? undefined : tree.textOf(left), withDefault(lowering, node));
    }
    case "method_definition":
      return entryNode(start, end, keyOf(tree, tree.child(node, "name")), functionLike(lowering, node));
    case "spread_element":
    case "rest_pattern":
      return entryNode(start, end, undefined, inner(lowering, node), true);
    default:
      return entryNode(start, end, undefined, lowering.expression(node));
  }
};

const entries = (lowering: TableLowering, node: number): Entry[] =>
  lowering.children(node).map((child) => entry(lowering, child));

/** `{ a, b: c, ...d }`. */
export const object = (lowering: TableLowering, node: number): Expression =>
  objectNode(lowering.tree.start(node), lowering.tree.end(node), entries(lowering, node));

/** `{ a, b: c, ...d }` as a target. */
export const objectPattern = (lowering: TableLowering, node: number): Expression =>
  objectPatternNode(lowering.tree.start(node), lowering.tree.end(node), entries(lowering, node));

/** `[a, ...b]`. */
export const array = (lowering: TableLowering, node: number): Expression =>
  arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));

const comments = /\/\*[^]*?\*\/|\/\/[^\n\r]*/g;

/** `[a, , b]`: the tree leaves commas out, so the holes are counted in the text between the items. */
export const arrayPattern = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const written = tree.textOf(node);
  const items: (Expression | undefined)[] = [];
  let from = 1;
  let expected = 0;
  for (const child of lowering.children(node)) {
    const gap = written.slice(from, tree.start(child) - tree.start(node)).replaceAll(comments, "");
    for (let commas = gap.split(",").length - 1; commas > expected; commas--) items.push(undefined);
    items.push(lowering.expression(child));
    from = tree.end(child) - tree.start(node);
    expected = 1;
  }
  return arrayPatternNode(tree.start(node), tree.end(node), items);
};

/** `a = 1` in a pattern or among parameters. */
export const withDefault = (lowering: TableLowering, node: number): Expression =>
  defaultPatternNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    lowering.at(node, "left"),
    lowering.at(node, "right"),
  );

/** `...rest` of a target. */
export const restPattern = (lowering: TableLowering, node: number): Expression =>
  spreadNode(lowering.tree.start(node), lowering.tree.end(node), inner(lowering, node));
