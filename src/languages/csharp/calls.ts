import type { Entry, Expression } from "../../program/tree.ts";
import {
  arrayNode,
  binaryNode,
  callNode,
  emptyArray,
  entryNode,
  gatherNamed,
  indexNode,
  memberNode,
  nameNode,
  objectNode,
  otherNode,
  spreadNode,
  stringNode,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { memberOf, ofKind, operandsOf, simpleType } from "./names.ts";

interface Arguments {
  readonly positional: readonly Expression[];
  readonly named: readonly Entry[];
}

/** Arguments of a list; `out`, `ref` and `in` say nothing here. */
const readArguments = (lowering: TableLowering, list: number): Arguments => {
  const { tree } = lowering;
  const positional: Expression[] = [];
  const named: Entry[] = [];
  for (const argument of list < 0 ? [] : operandsOf(tree, list)) {
    if (tree.kind(argument) !== "argument") {
      positional.push(lowering.expression(argument));
      continue;
    }
    const name = tree.child(argument, "name");
    const value = operandsOf(tree, argument).findLast((child) => child !== name);
    if (value === undefined) continue;
    if (name < 0) positional.push(lowering.expression(value));
    else named.push(entryNode(tree.start(argument), tree.end(argument), tree.textOf(name), lowering.expression(value)));
  }
  return { positional, named };
};

/** The arguments of a call; named ones stand together in one object at the end. */
export const argumentsOf = (lowering: TableLowering, list: number): Expression[] => {
  const { positional, named } = readArguments(lowering, list);
  return gatherNamed(positional, named);
};

/** `(a, b)` is an array, `(x: a, y: b)` an object. */
export const tuple = (lowering: TableLowering, node: number): Expression => {
  const { positional, named } = readArguments(lowering, node);
  const { tree } = lowering;
  return named.length > 0 && positional.length === 0
    ? objectNode(tree.start(node), tree.end(node), named)
    : arrayNode(tree.start(node), tree.end(node), gatherNamed(positional, named));
};

/** `nameof(a.b)` is the text `b`, and no use of the value. */
const nameofText = (callee: Expression, args: readonly Expression[]): string | undefined => {
  const [only, ...rest] = args;
  if (callee.kind !== "name" || callee.name !== "nameof" || rest.length > 0) return undefined;
  if (only?.kind === "member") return only.property;
  return only?.kind === "name" ? only.name : undefined;
};

/** `f(…)`; `nameof(x)` is the text that it stands for. */
export const callChain: Chain = {
  left: (tree, node) => tree.child(node, "function"),
  build: (lowering, node, callee) => {
    const { tree } = lowering;
    const args = argumentsOf(lowering, tree.child(node, "arguments"));
    const name = nameofText(callee, args);
    if (name !== undefined) return stringNode(tree.start(node), tree.end(node), name);
    return callNode(tree.start(node), tree.end(node), callee, args);
  },
};

/** `a.b`. */
export const memberChain: Chain = {
  left: (tree, node) => tree.child(node, "expression"),
  build: ({ tree }, node, object) => memberOf(tree, node, tree.child(node, "name"), object),
};

const access = (lowering: TableLowering, node: number, list: number, object: Expression): Expression => {
  const { tree } = lowering;
  const keys = argumentsOf(lowering, list);
  const [key, ...rest] = keys;
  if (key?.kind === "string" && rest.length === 0)
    return memberNode(tree.start(node), tree.end(node), object, key.value, key.start + 1);
  const index = rest.length === 0 ? key : arrayNode(tree.start(list), tree.end(list), keys);
  return indexNode(tree.start(node), tree.end(node), object, index);
};

/** `object[key]`. */
export const accessChain: Chain = {
  left: (tree, node) => tree.child(node, "expression"),
  build: (lowering, node, object) => access(lowering, node, lowering.tree.child(node, "subscript"), object),
};

/** `object?.name`, `object?[key]`. */
export const conditionalChain: Chain = {
  left: (tree, node) => tree.child(node, "condition"),
  build: (lowering, node, object) => {
    const { tree } = lowering;
    const binding = operandsOf(tree, node).at(-1) ?? -1;
    const kind = binding < 0 ? "" : tree.kind(binding);
    if (kind === "member_binding_expression") return memberOf(tree, node, tree.child(binding, "name"), object);
    if (kind === "element_binding_expression") return access(lowering, node, binding, object);
    return binding < 0 || tree.field(binding) === "condition"
      ? object
      : otherNode(tree.start(node), tree.end(node), [object, lowering.expression(binding)]);
  },
};

/** `["k"] = v` and `{ "k", v }`: under a key that is not constant, key and value are kept together. */
const keyed = (lowering: TableLowering, node: number, key: Expression | undefined, value: Expression): Entry => {
  const { tree } = lowering;
  if (key?.kind === "string") return entryNode(tree.start(node), tree.end(node), key.value, value);
  return entryNode(
    tree.start(node),
    tree.end(node),
    undefined,
    otherNode(tree.start(node), tree.end(node), key ? [key, value] : [value]),
  );
};

/** Values of a nested initialiser keep its own form: `Tags = { "a" }`. */
const assigned = (lowering: TableLowering, node: number): Entry => {
  const { tree } = lowering;
  const target = tree.child(node, "left");
  const right = tree.child(node, "right");
  const isNested = right >= 0 && tree.kind(right) === "initializer_expression";
  const value = isNested ? initializer(lowering, right, true) : lowering.at(node, "right");
  if (target < 0 || tree.kind(target) === "identifier") {
    return entryNode(tree.start(node), tree.end(node), target < 0 ? undefined : tree.textOf(target), value);
  }
  const keys =
    tree.kind(target) === "element_binding_expression" ? argumentsOf(lowering, target) : [lowering.expression(target)];
  return keyed(lowering, node, keys[0], value);
};

/**
 * `{ A = 1, ["k"] = 2 }` and, with `pairs`, `{ { "k", 2 } }` are objects; `{ 1, 2 }` is an array. `type` names the type of
 * the object.
 */
export const initializer = (lowering: TableLowering, node: number, pairs = false, type?: string): Expression => {
  const { tree } = lowering;
  const children = operandsOf(tree, node);
  const isAssigned = (child: number): boolean => tree.kind(child) === "assignment_expression";
  const isPair = (child: number): boolean =>
    pairs && tree.kind(child) === "initializer_expression" && operandsOf(tree, child).length === 2;
  if (children.length > 0 && !children.some((child) => isAssigned(child) || isPair(child))) {
    return arrayNode(tree.start(node), tree.end(node), lowering.expressions(children));
  }
  const entries = children.map((child): Entry => {
    if (isAssigned(child)) return assigned(lowering, child);
    const [key, value] = isPair(child) ? operandsOf(tree, child) : [];
    if (key === undefined || value === undefined) return keyed(lowering, child, undefined, lowering.expression(child));
    return keyed(lowering, child, lowering.expression(key), lowering.expression(value));
  });
  return objectNode(tree.start(node), tree.end(node), entries, { type });
};

/** `new T(…) { … }`; what the initialiser says is the last argument. `new()` has an empty callee until its type is known. */
export const creation = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const type = tree.child(node, "type");
  const start = tree.start(node);
  const body = ofKind(tree, node, "initializer_expression")[0];
  const args = argumentsOf(lowering, ofKind(tree, node, "argument_list")[0] ?? -1);
  if (type >= 0 && tree.kind(type) === "array_type" && body !== undefined) return initializer(lowering, body);
  if (body !== undefined) args.push(initializer(lowering, body, true, simpleType(tree, type)));
  const callee = type < 0 ? otherNode(start, start + "new".length) : lowering.expression(type);
  return callNode(start, tree.end(node), callee, args, true);
};

/** A `new()` under a declared type creates that type. */
export const withType = (value: Expression, type: string | undefined): Expression => {
  if (type === undefined || value.kind !== "call" || !value.isNew || value.callee.kind !== "other") return value;
  return { ...value, callee: nameNode(value.callee.start, value.callee.end, type) };
};

/** `new int[] { … }`, `new[] { … }`, `stackalloc …`; without values it is empty, or keeps what computes its sizes. */
export const arrayCreation = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const body = ofKind(tree, node, "initializer_expression")[0];
  if (body !== undefined) return initializer(lowering, body);
  const type = tree.child(node, "type");
  const rank = type < 0 ? -1 : tree.child(type, "rank");
  return emptyArray(tree.start(node), tree.end(node), rank < 0 ? [] : lowering.expressions(operandsOf(tree, rank)));
};

/** `new { x, Y = 1, a.Z }`: a member without a name takes that of its value. */
export const anonymousObject = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const entries: Entry[] = [];
  let key = -1;
  const operands = new Set(operandsOf(tree, node));
  const children = tree.children(node);
  children.forEach((child, i) => {
    const next = children[i + 1];
    if (!operands.has(child)) return;
    if (next !== undefined && tree.kind(next) === "=") {
      key = child;
      return;
    }
    const value = lowering.expression(child);
    const own = value.kind === "member" ? value.property : value.kind === "name" ? value.name : undefined;
    entries.push(
      entryNode(tree.start(key < 0 ? child : key), tree.end(child), key < 0 ? own : tree.textOf(key), value),
    );
    key = -1;
  });
  return objectNode(tree.start(node), tree.end(node), entries);
};

/** `p with { X = 1 }`: a copy of p with some members set. */
export const withExpression = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [source] = operandsOf(tree, node);
  const entries: Entry[] = [];
  if (source !== undefined) {
    entries.push(entryNode(tree.start(source), tree.end(source), undefined, lowering.expression(source), true));
  }
  for (const set of ofKind(tree, node, "with_initializer")) {
    const [key, value] = operandsOf(tree, set);
    if (key === undefined || value === undefined) continue;
    entries.push(entryNode(tree.start(set), tree.end(set), tree.textOf(key), lowering.expression(value)));
  }
  return objectNode(tree.start(node), tree.end(node), entries);
};

/** `[1, 2, ..rest]`. */
export const collection = (lowering: TableLowering, node: number): Expression =>
  arrayNode(lowering.tree.start(node), lowering.tree.end(node), argumentsOf(lowering, node));

/** `..rest` in a collection, `1..2` as a range. */
export const range = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [first, second] = operandsOf(tree, node);
  const start = tree.start(node);
  const end = tree.end(node);
  if (first === undefined) return otherNode(start, end);
  if (second !== undefined)
    return binaryNode(start, end, "..", lowering.expression(first), lowering.expression(second));
  const value = lowering.expression(first);
  return tree.start(first) > start ? spreadNode(start, end, value) : otherNode(start, end, [value]);
};
