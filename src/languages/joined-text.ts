/** Text joined from parts: one flat Template; see nodes.ts. */
import type { Binary, Expression, StringLiteral, Template } from "../program/tree.ts";
import { binaryNode, stringNode } from "./expression-nodes.ts";

const parent = undefined;

/** One flat Template of the parts: nested Templates give their parts, a single literal stays what it is. */
export const templateNode = (start: number, end: number, parts: readonly Expression[]): Template | StringLiteral => {
  const flat = parts.flatMap((part) => (part.kind === "template" ? part.parts : [part]));
  const only = flat[0];
  if (!only) return stringNode(start, end, "");
  if (flat.length === 1 && only.kind === "string") return stringNode(start, end, only.value);
  return { kind: "template", start, end, parent, parts: flat };
};

/** True for what is text for sure: a string literal or a Template. */
export const isText = (expression: Expression): boolean =>
  expression.kind === "string" || expression.kind === "template";

/** Operands of a chain of `+`, left to right. Iterative on the left side, where chains grow. */
const operandsOf = (sum: Expression): readonly Expression[] => {
  if (sum.kind === "template") return sum.parts;
  const operands: Expression[] = [];
  let left: Expression = sum;
  for (; left.kind === "binary" && left.operator === "+"; left = left.left) operands.push(left.right);
  operands.push(left);
  return operands.toReversed();
};

/**
 * Joins two texts to one flat Template. Takes `left` over: the parts of a Template grow in place, so that a chain of n
 * joins costs n and not n².
 */
export const concatNode = (start: number, end: number, left: Expression, right: Expression): Template => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the front end made the array and gives `left` away
  const parts = left.kind === "template" ? (left.parts as Expression[]) : [left];
  for (const part of right.kind === "template" ? right.parts : [right]) parts.push(part);
  return { kind: "template", start, end, parent, parts };
};

/** `left + right`: a flat Template as soon as one side is text for sure, else a sum. Takes `left` over as concatNode does. */
export const plusNode = (start: number, end: number, left: Expression, right: Expression): Template | Binary => {
  if (!isText(left) && !isText(right)) return binaryNode(start, end, "+", left, right);
  if (isText(left)) return concatNode(start, end, left, right);
  return concatNode(start, end, { kind: "template", start, end, parent, parts: [...operandsOf(left)] }, right);
};
