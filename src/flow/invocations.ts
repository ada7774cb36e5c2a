import { walk } from "../program/adopt.ts";
import type { Call, Expression, FunctionNode, Node } from "../program/tree.ts";
import { lastName } from "./expression-text.ts";

/** A value that a function hands to a callback of its own: an argument, or the result of a call that runs the callback. */
export interface Given {
  readonly value: Expression;
  readonly isResult: boolean;
}

/** The call that an expression is handed to as a callback: an argument of it, or under a key that is no failure. */
const callAround = (node: Node): { readonly call: Call; readonly key: string | undefined } | undefined => {
  const { parent } = node;
  if (parent?.kind === "call") return { call: parent, key: undefined };
  if (parent?.kind !== "entry" || parent.parent?.kind !== "object" || parent.parent.parent?.kind !== "call")
    return undefined;
  return { call: parent.parent.parent, key: parent.key };
};

const isUse = (node: Expression, name: string, key: string | undefined): boolean =>
  key === undefined
    ? node.kind === "name" && node.name === name
    : node.kind === "member" && node.property === key && node.object.kind === "name" && node.object.name === name;

/** Values that arrive as argument `index` of the callback which `scope` knows as `name`, or as `name.key`. */
export const valuesGiven = (
  scope: FunctionNode,
  name: string,
  key: string | undefined,
  index: number,
): readonly Given[] => {
  const given: Given[] = [];
  walk(scope, (node) => {
    if (node.kind !== "name" && node.kind !== "member") return;
    if (!isUse(node, name, key)) return;
    const { parent } = node;
    if (parent?.kind === "call" && parent.callee === node) {
      const value = parent.arguments[index];
      if (value) given.push({ value, isResult: false });
      return;
    }
    if (parent?.kind === "member" && parent.parent?.kind === "call" && parent.parent.callee === parent) {
      const { arguments: handed } = parent.parent;
      if (parent.property === "call" || parent.property === "accept" || parent.property === "invoke") {
        const value = handed[parent.property === "call" ? index + 1 : index];
        if (value) given.push({ value, isResult: false });
        return;
      }
      const list = parent.property === "apply" ? handed[1] : undefined;
      const value = list?.kind === "array" ? list.items[index] : undefined;
      if (value) given.push({ value, isResult: false });
      if (parent.property === "apply") return;
    }
    const around = callAround(node);
    if (!around || index > 0 || (around.key !== undefined && /fail|error|catch|reject/i.test(around.key))) return;
    if (around.call.callee === node) return;
    const {
      callee,
      arguments: [handed],
    } = around.call;
    if (callee.kind === "member" && callee.property === "then" && handed === node)
      given.push({ value: callee.object, isResult: true });
    else if (around.key !== undefined || !/^(catch|setTimeout|finally)$/.test(lastName(callee)))
      given.push({ value: around.call, isResult: true });
  });
  return given;
};

/** Values that `target` hands to the callback it gets at `position`, under `key` when that is an options object. */
export const givenTo = (
  target: FunctionNode,
  position: number,
  key: string | undefined,
  index: number,
): readonly Given[] => {
  const parameter = target.parameters[position];
  if (!parameter) return [];
  if (parameter.target.kind === "name") return valuesGiven(target, parameter.target.name, key, index);
  if (parameter.target.kind === "object-pattern" && key !== undefined) {
    const entry = parameter.target.entries.find((one) => one.key === key);
    const local = entry?.value.kind === "default-pattern" ? entry.value.target : entry?.value;
    if (local?.kind === "name") return valuesGiven(target, local.name, undefined, index);
  }
  return [];
};
