/** Nodes that are made from other nodes by rules which all languages share; see nodes.ts. */
import type { ArrayLiteral, Entry, Expression, Other } from "../program/tree.ts";
import { arrayNode, objectNode, otherNode } from "./expression-nodes.ts";

/** An anonymous function or class under the name of the variable, key or property it is the value of; else as it is. */
export const withName = (value: Expression, name: string | undefined, nameStart: number): Expression =>
  name !== undefined && (value.kind === "function" || value.kind === "class") && value.name === undefined
    ? { ...value, name, nameStart }
    : value;

/** The name that a value takes from what it is assigned to: `f = function`, `a.f = function`. */
export const targetName = (target: Expression): string | undefined => {
  if (target.kind === "name") return target.name;
  return target.kind === "member" ? target.property : undefined;
};

/** Positional arguments, and behind them one ObjectLiteral of the named ones if there are any. */
export const gatherNamed = (positional: readonly Expression[], named: readonly Entry[]): Expression[] => {
  const [first] = named;
  if (!first) return [...positional];
  return [...positional, objectNode(first.start, named.at(-1)?.end ?? first.end, named, { named: true })];
};

/** An array made by its sizes: empty, or an Other of what computes the sizes, lest a call in there is lost. */
export const emptyArray = (start: number, end: number, sizes: readonly Expression[]): ArrayLiteral | Other =>
  sizes.every((size) => size.kind === "number" || size.kind === "name")
    ? arrayNode(start, end, [])
    : otherNode(start, end, sizes);
