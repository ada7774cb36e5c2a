import type { Handler, Statement } from "../../program/tree.ts";
import {
  blockNode,
  declareNode,
  expressionStatement,
  handlerNode,
  importNode,
  loopNode,
  returnNode,
  throwNode,
  tryNode,
  withName,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { declaredType } from "./operators.ts";
import { hasModifier, simpleType } from "./types.ts";

/** One Declare for each declared name. */
export const localVariables = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const type = declaredType(lowering, node);
  const constant = hasModifier(tree, node, "final");
  const declarators = tree.childrenIn(node, "declarator");
  return declarators.map((declarator) => {
    const name = tree.child(declarator, "name");
    const target = lowering.at(declarator, "name");
    const value = lowering.maybe(declarator, "value");
    const place = declarators.length === 1 ? node : declarator;
    return declareNode(
      tree.start(place),
      tree.end(place),
      target,
      value && withName(value, name < 0 ? undefined : tree.textOf(name), target.start),
      { type, constant },
    );
  });
};

/** `for (init; test; update) { … }`. */
export const forStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
    initial: lowering.statements(tree.childrenIn(node, "init")),
    test: lowering.maybe(node, "condition"),
    update: lowering.expressions(tree.childrenIn(node, "update").filter((child) => tree.isNamed(child))),
  });
};

/** `for (T one : list) { … }`. */
export const forEachStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
    target: lowering.at(node, "name"),
    iterable: lowering.at(node, "value"),
  });
};

/** `A | B` of a multi-catch, by simple names. */
const catchType = (lowering: TableLowering, type: number): string | undefined => {
  const names = lowering.children(type).flatMap((child) => simpleType(lowering.tree, child) ?? []);
  return names.length === 0 ? undefined : names.join("|");
};

const handler = (lowering: TableLowering, node: number): Handler => {
  const { tree } = lowering;
  const caught = tree.children(node).find((child) => tree.kind(child) === "catch_formal_parameter");
  const type =
    caught === undefined ? undefined : tree.children(caught).find((child) => tree.kind(child) === "catch_type");
  return handlerNode(
    tree.start(node),
    tree.end(node),
    caught === undefined ? undefined : lowering.maybe(caught, "name"),
    type === undefined ? undefined : catchType(lowering, type),
    lowering.body(tree.child(node, "body")),
  );
};

/** `R r = open()` in the head of a `try`; a resource that is only named is an expression. */
const resource = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  if (tree.child(node, "name") < 0) {
    const given = lowering.children(node)[0];
    return expressionStatement(given === undefined ? lowering.other(node) : lowering.expression(given));
  }
  return declareNode(tree.start(node), tree.end(node), lowering.at(node, "name"), lowering.maybe(node, "value"), {
    type: declaredType(lowering, node),
    constant: true,
  });
};

/** `try`, with resources or without; resources are declared at the start of the body. */
export const tryStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const ofKind = (kind: string): number[] => tree.children(node).filter((child) => tree.kind(child) === kind);
  const resources = tree.child(node, "resources");
  const opened = resources < 0 ? [] : lowering.children(resources).filter((child) => tree.kind(child) === "resource");
  const finalizer = ofKind("finally_clause").flatMap((clause) => lowering.statements(lowering.children(clause)));
  return tryNode(
    tree.start(node),
    tree.end(node),
    [...opened.map((one) => resource(lowering, one)), ...lowering.body(tree.child(node, "body"))],
    ofKind("catch_clause").map((clause) => handler(lowering, clause)),
    finalizer.flatMap((statement) => (statement.kind === "block" ? statement.body : [statement])),
  );
};

/** `synchronized (lock) { … }`: the lock, then the body. */
export const synchronizedStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const lock = lowering.children(node).find((child) => tree.field(child) === undefined);
  return blockNode(tree.start(node), tree.end(node), [
    ...(lock === undefined ? [] : [expressionStatement(lowering.expression(lock))]),
    ...lowering.body(tree.child(node, "body")),
  ]);
};

/** `label: statement`: the label is left out. */
export const labeledStatement = (lowering: TableLowering, node: number): Statement =>
  blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.statements(lowering.children(node).slice(1)));

/** `return value;`. */
export const returnStatement = (lowering: TableLowering, node: number): Statement =>
  returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.first(node));

/** `throw error;`. */
export const throwStatement = (lowering: TableLowering, node: number): Statement =>
  throwNode(lowering.tree.start(node), lowering.tree.end(node), lowering.first(node));

/** An expression that stands as a statement. */
export const plainStatement = (lowering: TableLowering, node: number): Statement =>
  expressionStatement(lowering.first(node) ?? lowering.other(node), lowering.tree.start(node), lowering.tree.end(node));

/** `import a.B`, `import static a.B.c`, `import a.*`: the simple name stands for the full one. */
export const importDeclaration = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const path = lowering.children(node).find((child) => tree.kind(child).endsWith("identifier"));
  if (path === undefined) return [];
  const source = tree.textOf(path).replaceAll(/\s/g, "");
  const isWildcard = tree.children(node).some((child) => tree.kind(child) === "asterisk");
  const local = isWildcard ? "*" : source.slice(source.lastIndexOf(".") + 1);
  lowering.imports.push(importNode(tree.start(node), tree.end(node), source, local, local));
  return [];
};
