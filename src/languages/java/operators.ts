import type { Expression } from "../../program/tree.ts";
import { assignTo } from "../curly.ts";
import {
  arrayNode,
  assignNode,
  binaryNode,
  functionNode,
  indexNode,
  nameNode,
  parameterNode,
  returnNode,
  unaryNode,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { parametersOf } from "./classes.ts";
import { simpleType, typeExpression } from "./types.ts";

/** `a[i]`. */
export const indexChain: Chain = {
  left: (tree, node) => tree.child(node, "array"),
  build: (lowering, node, array) =>
    indexNode(lowering.tree.start(node), lowering.tree.end(node), array, lowering.maybe(node, "index")),
};

/** The expression inside, for parentheses. */
export const parenthesesChain: Chain = {
  left: (tree, node) => tree.firstCode(node),
  build: (_lowering, _node, inner) => inner,
};

/** Names that a pattern binds: `String s`, `Point(int x, var y)`. */
export const boundNames = (lowering: TableLowering, pattern: number): number[] => {
  const { tree } = lowering;
  const names: number[] = [];
  for (let node = pattern; node < tree.next(pattern); node++) {
    const parent = tree.kind(tree.parent(node));
    const isBinding = parent === "type_pattern" || parent === "record_pattern_component";
    if (tree.kind(node) === "identifier" && isBinding) names.push(node);
  }
  return names;
};

/** The type that a pattern asks for. */
export const patternType = (lowering: TableLowering, pattern: number): Expression => {
  const { tree } = lowering;
  const inner = tree.kind(pattern) === "pattern" ? (lowering.children(pattern)[0] ?? pattern) : pattern;
  const type = lowering.children(inner)[0] ?? inner;
  return typeExpression(lowering, type);
};

/** `o instanceof Foo f` is read as `(f = o) instanceof Foo`: the name is bound and the test is said. */
export const instanceOf = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const pattern = tree.child(node, "pattern");
  const type = tree.child(node, "right");
  const name = pattern < 0 ? tree.child(node, "name") : (boundNames(lowering, pattern)[0] ?? -1);
  let left = lowering.at(node, "left");
  if (name >= 0)
    left = assignNode(
      left.start,
      tree.end(name),
      nameNode(tree.start(name), tree.end(name), tree.textOf(name)),
      "=",
      left,
    );
  const right =
    pattern < 0 && type >= 0 ? typeExpression(lowering, type) : patternType(lowering, pattern < 0 ? node : pattern);
  return binaryNode(tree.start(node), tree.end(node), "instanceof", left, right);
};

/** `a = b`, `a += b`. */
export const assignment = (lowering: TableLowering, node: number): Expression =>
  assignTo(lowering, node, lowering.at(node, "left"));

/** `!a`, `-a`. */
export const unary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = tree.child(node, "operator");
  return unaryNode(
    tree.start(node),
    tree.end(node),
    operator < 0 ? "" : tree.textOf(operator),
    lowering.at(node, "operand"),
  );
};

/** `i++`, `--i`. */
export const update = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operand = lowering.children(node)[0];
  if (operand === undefined) return lowering.other(node);
  const operator = tree.textOf(node).endsWith("+") || tree.textOf(node).startsWith("+") ? "++" : "--";
  return unaryNode(tree.start(node), tree.end(node), operator, lowering.expression(operand));
};

/** `{1, 2}` of an array or annotation. */
export const items = (lowering: TableLowering, node: number): Expression =>
  arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));

/** `x -> …`, `(int a, b) -> { … }`. */
export const lambda = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const list = tree.child(node, "parameters");
  const bare = (name: number) =>
    parameterNode(tree.start(name), tree.end(name), nameNode(tree.start(name), tree.end(name), tree.textOf(name)));
  const kind = list < 0 ? "" : tree.kind(list);
  let parameters = parametersOf(lowering, kind === "formal_parameters" ? list : -1);
  if (kind === "identifier" || kind === "underscore_pattern") parameters = [bare(list)];
  if (kind === "inferred_parameters") parameters = lowering.children(list).map(bare);
  const body = tree.child(node, "body");
  const isBlock = body >= 0 && tree.kind(body) === "block";
  const value = isBlock || body < 0 ? undefined : lowering.expression(body);
  return functionNode(tree.start(node), tree.end(node), {
    parameters,
    body: value ? [returnNode(value.start, value.end, value)] : lowering.body(body),
    isArrow: true,
  });
};

/** Type of a declaration by simple name. */
export const declaredType = (lowering: TableLowering, node: number): string | undefined =>
  simpleType(lowering.tree, lowering.tree.child(node, "type"));
