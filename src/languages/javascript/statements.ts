import type { Case, Declare, Handler, Loop, Statement } from "../../program/tree.ts";
import {
  blockNode,
  caseNode,
  declareNode,
  expressionStatement,
  handlerNode,
  ifNode,
  jumpNode,
  loopNode,
  otherNode,
  returnNode,
  switchNode,
  throwNode,
  tryNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { typeOf } from "./functions.ts";

type Lowered = Statement | readonly Statement[];

/** `var`, `let`, `const` and `using`: one Declare a declarator. */
export const declarations = (lowering: TableLowering, node: number): Declare[] => {
  const { tree } = lowering;
  const kind = tree.child(node, "kind");
  const constant = kind >= 0 ? tree.textOf(kind) === "const" : tree.kind(node) === "using_declaration";
  return tree
    .namedChildren(node)
    .filter((child) => tree.kind(child) === "variable_declarator")
    .map((child) =>
      declareNode(tree.start(child), tree.end(child), lowering.at(child, "name"), lowering.maybe(child, "value"), {
        type: typeOf(tree, child),
        constant,
      }),
    );
};

/** `a(), b()` as a statement is two. */
export const expressionStatements = (lowering: TableLowering, node: number): Lowered => {
  const { tree } = lowering;
  const child = tree.firstCode(node);
  if (child < 0) return [];
  const kind = tree.kind(child);
  if (kind === "internal_module") return lowering.statements([child]);
  if (kind !== "sequence_expression")
    return expressionStatement(lowering.expression(child), tree.start(node), tree.end(node));
  return lowering.expressions(lowering.children(child)).map((expression) => expressionStatement(expression));
};

/** `{ … }`. */
export const block = (lowering: TableLowering, node: number): Statement => lowering.block(node);

/** `if (test) … else …`. */
export const ifStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const test = lowering.at(node, "condition");
  const consequent = lowering.body(tree.child(node, "consequence"));
  const otherwise = tree.child(node, "alternative");
  const alternate = otherwise < 0 ? [] : lowering.children(otherwise).flatMap((child) => lowering.body(child));
  return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};

/** The header of a `for`; its empty parts stand as `;` or as an empty statement. */
export const forStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const initializer = tree.child(node, "initializer");
  const condition = tree.child(node, "condition");
  const increment = tree.child(node, "increment");
  const isTest = condition >= 0 && tree.isNamed(condition) && tree.kind(condition) !== "empty_statement";
  const steps =
    increment >= 0 && tree.kind(increment) === "sequence_expression" ? lowering.children(increment) : [increment];
  return loopNode(tree.start(node), tree.end(node), "for", lowering.body(tree.child(node, "body")), {
    initial: initializer >= 0 && tree.isNamed(initializer) ? lowering.statements([initializer]) : [],
    test: isTest ? lowering.expression(condition) : undefined,
    update: lowering.expressions(steps.filter((step) => step >= 0)),
  });
};

/** `for…of` runs over items; the keys that `for…in` runs over are no items, so there the object stands in an Other. */
export const forInStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const operator = tree.child(node, "operator");
  const object = lowering.at(node, "right");
  const isOf = operator >= 0 && tree.textOf(operator) === "of";
  return loopNode(tree.start(node), tree.end(node), "each", lowering.body(tree.child(node, "body")), {
    target: lowering.at(node, "left"),
    iterable: isOf ? object : otherNode(object.start, object.end, [object]),
  });
};

const testedLoop =
  (form: Loop["form"]) =>
  (lowering: TableLowering, node: number): Statement =>
    loopNode(
      lowering.tree.start(node),
      lowering.tree.end(node),
      form,
      lowering.body(lowering.tree.child(node, "body")),
      {
        test: lowering.at(node, "condition"),
      },
    );
/** `while (test) …`. */
export const whileStatement = testedLoop("while");
/** `do … while (test)`. */
export const doStatement = testedLoop("do");

/** `return value`. */
export const returnStatement = (lowering: TableLowering, node: number): Statement =>
  returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.first(node));
/** `throw error`. */
export const throwStatement = (lowering: TableLowering, node: number): Statement =>
  throwNode(lowering.tree.start(node), lowering.tree.end(node), lowering.first(node));

/** `break`. */
export const breakStatement = ({ tree }: TableLowering, node: number): Statement =>
  jumpNode(tree.start(node), tree.end(node), "break");
/** `continue`. */
export const continueStatement = ({ tree }: TableLowering, node: number): Statement =>
  jumpNode(tree.start(node), tree.end(node), "continue");

const handler = (lowering: TableLowering, node: number): Handler => {
  const { tree } = lowering;
  const body = lowering.body(tree.child(node, "body"));
  return handlerNode(tree.start(node), tree.end(node), lowering.maybe(node, "parameter"), typeOf(tree, node), body);
};

/** `try { … } catch (error) { … } finally { … }`. */
export const tryStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = lowering.body(tree.child(node, "body"));
  const clause = tree.child(node, "handler");
  const finalizer = tree.child(node, "finalizer");
  return tryNode(
    tree.start(node),
    tree.end(node),
    body,
    clause < 0 ? [] : [handler(lowering, clause)],
    finalizer < 0 ? [] : lowering.body(tree.child(finalizer, "body")),
  );
};

const switchCase = (lowering: TableLowering, node: number): Case => {
  const { tree } = lowering;
  const test = lowering.maybe(node, "value");
  const body = lowering.statements(tree.childrenIn(node, "body").filter((child) => tree.isNamed(child)));
  return caseNode(tree.start(node), tree.end(node), test ? [test] : [], body);
};

/** `switch (value) { case …: … }`. */
export const switchStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  const cases =
    body < 0 ? [] : lowering.children(body).filter((child) => /^switch_(?:case|default)$/.test(tree.kind(child)));
  return switchNode(
    tree.start(node),
    tree.end(node),
    lowering.at(node, "value"),
    cases.map((each) => switchCase(lowering, each)),
  );
};

/** `label: …`, `with (a) …`. */
export const bodyBlock = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const object = tree.child(node, "object");
  const head = object < 0 ? [] : [expressionStatement(lowering.expression(object))];
  return blockNode(tree.start(node), tree.end(node), [...head, ...lowering.body(tree.child(node, "body"))]);
};

/** What leaves no statement: an empty one, a type, a declaration without a value. */
export const nothing = (): readonly Statement[] => [];
