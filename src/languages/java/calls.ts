import type { Expression, Member, StringLiteral } from "../../program/tree.ts";
import { assignNode, callNode, classNode, emptyArray, memberNode, nameNode, otherNode, thisNode } from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { argumentsOf } from "./arguments.ts";
import { membersOf } from "./classes.ts";
import { isTypeKind, simpleType, typeExpression } from "./types.ts";

/** A class's name, as in `Paths.get("x")`; `CACHE.get("x")` reads a constant. */
const isClassName = (expression: Expression): boolean =>
  expression.kind === "name" && /^[A-Z].*[a-z]/.test(expression.name);

/** The key when an argument reads like one of a map: a constant that is no path, address or sentence. */
const keyOf = (argument: Expression | undefined): StringLiteral | undefined =>
  argument?.kind === "string" && argument.value !== "" && !/[/:\s]/.test(argument.value) ? argument : undefined;

/** `map.get("k")` and `map.put("k", v)` are access to the member `k`; undefined for any other call. */
const mapAccess = (
  start: number,
  end: number,
  object: Expression,
  method: string,
  args: readonly Expression[],
): Expression | undefined => {
  const key = keyOf(args[0]);
  if (!key || isClassName(object)) return undefined;
  const memberTo = (to: number): Member => memberNode(start, to, object, key.value, key.start + 1);
  if (method === "get" && args.length === 1) return memberTo(end);
  const value = args[1];
  return method === "put" && args.length === 2 && value
    ? assignNode(start, end, memberTo(key.end), "=", value)
    : undefined;
};

/** `Outer.super.f()` holds `super` without a field; then that is the object. */
const ownerOf = (lowering: TableLowering, node: number, object: Expression): Expression => {
  const { tree } = lowering;
  if (tree.childOf(node, "super") < 0) return object;
  const outer = tree.children(node).find((child) => tree.kind(child) === "super" && tree.field(child) === undefined);
  return outer === undefined ? object : superName(lowering, outer);
};

/** `super`, which has a name and no value. */
export const superName = (lowering: TableLowering, node: number): Expression =>
  nameNode(lowering.tree.start(node), lowering.tree.end(node), "super");

/** `object.name(…)`; the object may be a chain of any length. */
export const methodChain: Chain = {
  left: (tree, node) => tree.child(node, "object"),
  build: (lowering, node, object) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const name = tree.child(node, "name");
    const owner = ownerOf(lowering, node, object);
    const args = argumentsOf(lowering, node);
    if (name < 0) return otherNode(start, tree.end(node), [owner, ...args]);
    const method = tree.textOf(name);
    return (
      mapAccess(start, tree.end(node), owner, method, args) ??
      callNode(start, tree.end(node), memberNode(start, tree.end(name), owner, method, tree.start(name)), args)
    );
  },
};

/** `name(…)`. */
export const methodCall = (lowering: TableLowering, node: number): Expression =>
  callNode(lowering.tree.start(node), lowering.tree.end(node), lowering.at(node, "name"), argumentsOf(lowering, node));

/** `this(…)` and `super(…)` in a constructor. */
export const constructorCall = (lowering: TableLowering, node: number): Expression =>
  callNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    lowering.at(node, "constructor"),
    argumentsOf(lowering, node),
  );

/** `a.b`; `Outer.this` is `This`. */
export const fieldChain: Chain = {
  left: (tree, node) => tree.child(node, "object"),
  build: (lowering, node, object) => {
    const { tree } = lowering;
    const field = tree.child(node, "field");
    if (field < 0) return object;
    if (tree.kind(field) === "this") return thisNode(tree.start(node), tree.end(node));
    const owner = ownerOf(lowering, node, object);
    return memberNode(tree.start(node), tree.end(node), owner, tree.textOf(field), tree.start(field));
  },
};

/** `X::y`, `this::y`, `X::new`, `int[]::new`. */
export const methodReference = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [owner, name] = lowering.children(node).filter((child) => tree.kind(child) !== "type_arguments");
  if (owner === undefined) return lowering.other(node);
  const object = isTypeKind(tree.kind(owner)) ? typeExpression(lowering, owner) : lowering.expression(owner);
  const end = tree.end(node);
  const property = name === undefined ? "new" : tree.textOf(name);
  return memberNode(
    tree.start(node),
    end,
    object,
    property,
    name === undefined ? end - property.length : tree.start(name),
  );
};

/** `Foo.class`. */
export const classLiteral = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const type = lowering.children(node)[0];
  if (type === undefined) return lowering.other(node);
  const end = tree.end(node);
  return memberNode(tree.start(node), end, typeExpression(lowering, type), "class", end - "class".length);
};

/** The body of an anonymous class, as a class without a name that extends `type`. */
const anonymousClass = (lowering: TableLowering, body: number, type: string | undefined): Expression =>
  classNode(lowering.tree.start(body), lowering.tree.end(body), undefined, lowering.tree.start(body), {
    bases: type === undefined ? [] : [type],
    members: membersOf(lowering, body),
  });

const skippedInCreation: ReadonlySet<string> = new Set(["type_arguments", "annotation", "marker_annotation"]);

/** `new Foo(…)`, `outer.new Foo(…)`; the body of an anonymous class is the last argument. */
export const creation = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const type = tree.child(node, "type");
  if (type < 0) return lowering.other(node);
  let callee = typeExpression(lowering, type);
  const outer = lowering.children(node).find((child) => child < type && !skippedInCreation.has(tree.kind(child)));
  if (outer !== undefined && callee.kind === "name") {
    callee = memberNode(tree.start(node), callee.end, lowering.expression(outer), callee.name, callee.start);
  }
  const args = argumentsOf(lowering, node);
  const body = tree.children(node).find((child) => tree.kind(child) === "class_body");
  if (body !== undefined) args.push(anonymousClass(lowering, body, simpleType(tree, type)));
  return callNode(tree.start(node), tree.end(node), callee, args, true);
};

/** `new int[] {1, 2}`; without values it is empty, or keeps what computes its sizes. */
export const arrayCreation = (lowering: TableLowering, node: number): Expression => {
  const value = lowering.tree.child(node, "value");
  if (value >= 0) return lowering.expression(value);
  const sizes = lowering.tree.childrenIn(node, "dimensions").flatMap((size) => lowering.children(size));
  return emptyArray(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(sizes));
};
