import type { Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  assignNode,
  awaitNode,
  binaryNode,
  callNode,
  conditionalNode,
  indexNode,
  memberNode,
  nullNode,
  otherNode,
  plusNode,
  spreadNode,
  unaryNode,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { noteRequire } from "./requires.ts";

const operatorOf = (tree: FlatTree, node: number): string => {
  const operator = tree.child(node, "operator");
  return operator < 0 ? "" : tree.textOf(operator);
};

/** The first child that is code; an empty Other when damage took it. */
export const inner = (lowering: TableLowering, node: number): Expression =>
  lowering.first(node) ?? otherNode(lowering.tree.end(node), lowering.tree.end(node));

/** `a!`, `a as T`, `a satisfies T`, `a<T>`: types and marks vanish. */
export const castChain: Chain = { left: (tree, node) => tree.firstCode(node), build: (_lowering, _node, left) => left };

/** `<T>a`: the type comes first. */
export const typeAssertion = (lowering: TableLowering, node: number): Expression => {
  const operand = lowering.children(node).at(-1);
  return operand === undefined
    ? otherNode(lowering.tree.start(node), lowering.tree.end(node))
    : lowering.expression(operand);
};

/** `a + b + …` of any length; with a text in it one flat Template. */
export const binaryChain: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const operator = operatorOf(tree, node);
    const right = lowering.at(node, "right");
    return operator === "+"
      ? plusNode(tree.start(node), tree.end(node), left, right)
      : binaryNode(tree.start(node), tree.end(node), operator, left, right);
  },
};

/** `a.b.c`, `a?.b`. */
export const memberChain: Chain = {
  left: (tree, node) => tree.child(node, "object"),
  build: ({ tree }, node, left) => {
    const property = tree.child(node, "property");
    if (property < 0) return otherNode(tree.start(node), tree.end(node), [left]);
    return memberNode(tree.start(node), tree.end(node), left, tree.textOf(property), tree.start(property));
  },
};

/** `a[i]`. */
export const indexChain: Chain = {
  left: (tree, node) => tree.child(node, "object"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const index = lowering.maybe(node, "index");
    return index?.kind === "string"
      ? memberNode(tree.start(node), tree.end(node), left, index.value, index.start + 1)
      : indexNode(tree.start(node), tree.end(node), left, index);
  },
};

/** Arguments of a call; for a tagged template the template is the only one. */
const argumentsOf = (lowering: TableLowering, node: number): Expression[] => {
  const list = lowering.tree.child(node, "arguments");
  if (list < 0) return [];
  return lowering.expressions(lowering.tree.kind(list) === "arguments" ? lowering.children(list) : [list]);
};

/** `f(…)`, `a?.(…)`, and a tagged template. */
export const callChain: Chain = {
  left: (tree, node) => tree.child(node, "function"),
  build: (lowering, node, callee) => {
    const { tree } = lowering;
    const call = callNode(tree.start(node), tree.end(node), callee, argumentsOf(lowering, node));
    noteRequire(lowering, node, call);
    return call;
  },
};

/** `new C(…)`. */
export const creation = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const callee = lowering.at(node, "constructor");
  return callNode(tree.start(node), tree.end(node), callee, argumentsOf(lowering, node), true);
};

/** `a = b`. */
export const assignment = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = operatorOf(tree, node) || "=";
  return assignNode(tree.start(node), tree.end(node), lowering.at(node, "left"), operator, lowering.at(node, "right"));
};

/** `!a`, `typeof a`, `i++`. */
export const unary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  return unaryNode(tree.start(node), tree.end(node), operatorOf(tree, node), lowering.at(node, "argument"));
};

/** `a ? b : c`. */
export const ternary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const test = lowering.at(node, "condition");
  const consequent = lowering.at(node, "consequence");
  return conditionalNode(tree.start(node), tree.end(node), test, consequent, lowering.at(node, "alternative"));
};

/** `await a`, and `yield a`, by which generators wait for promises in co, koa 1 and redux-saga. */
export const waiting = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operand = lowering.first(node);
  return operand ? awaitNode(tree.start(node), tree.end(node), operand) : nullNode(tree.start(node), tree.end(node));
};

/** `...list` among items or arguments. */
export const spread = (lowering: TableLowering, node: number): Expression =>
  spreadNode(lowering.tree.start(node), lowering.tree.end(node), inner(lowering, node));

/** `(a, b)`; the `(0, a.b)` that compilers write before a call is `a.b`. */
export const sequence = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const values = lowering.expressions(lowering.children(node));
  const last = values.at(-1);
  if (last && values.slice(0, -1).every((value) => value.kind === "number")) return last;
  return otherNode(tree.start(node), tree.end(node), values);
};
