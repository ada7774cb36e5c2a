import type { Case, Expression, Handler, Statement } from "../../program/tree.ts";
import {
  assignNode,
  blockNode,
  callNode,
  caseNode,
  entryNode,
  expressionStatement,
  gatherNamed,
  handlerNode,
  ifNode,
  loopNode,
  nameNode,
  returnNode,
  switchNode,
  throwNode,
  tryNode,
  unaryNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { typedAssignment } from "./declarations.ts";
import { typeName } from "./types.ts";
import { only } from "../common-lowerings.ts";
import { pattern, patternAt } from "./values.ts";

/** An expression, or several with commas between; `a: T = b` is a declaration. */
export const expression = (lowering: TableLowering, node: number): Statement | readonly Statement[] => {
  const { tree } = lowering;
  const children = lowering.children(node);
  const [child] = children;
  if (child === undefined) return [];
  if (tree.kind(child) === "assignment" && tree.child(child, "type") >= 0) return typedAssignment(lowering, child);
  const [value, ...rest] = lowering.expressions(children);
  if (!value) return [];
  return [expressionStatement(value, tree.start(node), tree.end(node)), ...rest.map((one) => expressionStatement(one))];
};

/** `print x`, `assert x`, `exec x`: words that call without parentheses. */
export const wordCall =
  (word: string) =>
  (lowering: TableLowering, node: number): Statement => {
    const { tree } = lowering;
    const start = tree.start(node);
    const parts = lowering.children(node);
    const args = lowering.expressions(parts.filter((child) => tree.kind(child) !== "chevron"));
    const files = parts.filter((child) => tree.kind(child) === "chevron").map((chevron) => only(lowering, chevron));
    const named = files.map((file) => entryNode(file.start, file.end, "file", file));
    const callee = nameNode(start, start + word.length, word);
    return expressionStatement(callNode(start, tree.end(node), callee, gatherNamed(args, named)));
  };

/** `del a, b["k"]` is `delete` in JavaScript's spelling. */
export const deletion = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const targets = lowering
    .children(node)
    .flatMap((child) => (tree.kind(child) === "expression_list" ? lowering.children(child) : [child]));
  return lowering
    .expressions(targets)
    .map((operand) => expressionStatement(unaryNode(tree.start(node), operand.end, "delete", operand)));
};

/** `return value`. */
export const returnOf = (lowering: TableLowering, node: number): Statement =>
  returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node))[0]);

/** `raise E(…) from cause`: the cause is left out. */
export const raise = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const value = lowering.children(node).find((child) => tree.field(child) !== "cause");
  return throwNode(tree.start(node), tree.end(node), value === undefined ? undefined : lowering.expression(value));
};

/** `if`, with `elif` in any number folded from the last one. */
export const conditional = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const test = lowering.at(node, "condition");
  const consequent = lowering.body(tree.child(node, "consequence"));
  const branches = tree.childrenIn(node, "alternative").map((branch) => {
    const isElse = tree.kind(branch) === "else_clause";
    const branchTest = isElse ? undefined : lowering.at(branch, "condition");
    return { branch, test: branchTest, body: lowering.body(tree.child(branch, isElse ? "body" : "consequence")) };
  });
  let alternate: readonly Statement[] = [];
  for (const { branch, test: branchTest, body } of branches.toReversed()) {
    alternate = branchTest ? [ifNode(tree.start(branch), tree.end(node), branchTest, body, alternate)] : body;
  }
  return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};

/** What stands in the `else` of a loop or `try`. */
const elseOf = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const clause = lowering.children(node).find((child) => tree.kind(child) === "else_clause") ?? -1;
  return clause < 0 ? [] : lowering.body(tree.child(clause, "body"));
};

/** `for one in list: …`, with what `else` adds after it. */
export const forLoop = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const target = patternAt(lowering, node, "left");
  const iterable = lowering.at(node, "right");
  const body = lowering.body(tree.child(node, "body"));
  return [loopNode(tree.start(node), tree.end(node), "each", body, { target, iterable }), ...elseOf(lowering, node)];
};

/** `while test: …`, with what `else` adds after it. */
export const whileLoop = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const test = lowering.maybe(node, "condition");
  const body = lowering.body(tree.child(node, "body"));
  return [loopNode(tree.start(node), tree.end(node), "while", body, { test }), ...elseOf(lowering, node)];
};

const blockOf = (lowering: TableLowering, clause: number): Statement[] => {
  const block = lowering.children(clause).findLast((child) => lowering.tree.kind(child) === "block") ?? -1;
  return lowering.body(block);
};

const handlerOf = (lowering: TableLowering, node: number): Handler => {
  const { tree } = lowering;
  const value = tree.child(node, "value");
  const hasAlias = value >= 0 && tree.kind(value) === "as_pattern";
  const alias = hasAlias ? tree.child(value, "alias") : tree.child(node, "alias");
  const caught = hasAlias ? (lowering.children(value)[0] ?? -1) : value;
  const types = caught >= 0 && tree.kind(caught) === "tuple" ? lowering.children(caught) : caught < 0 ? [] : [caught];
  const names = types.map((type) => typeName(tree, type) ?? "");
  const parameter = alias < 0 ? undefined : aliasOf(lowering, alias);
  const type = names.length > 0 ? names.join("|") : undefined;
  return handlerNode(tree.start(node), tree.end(node), parameter, type, blockOf(lowering, node));
};

/** The name behind `as`. */
const aliasOf = (lowering: TableLowering, node: number): Expression => {
  const [inner = node] = lowering.tree.kind(node) === "as_pattern_target" ? lowering.children(node) : [node];
  return pattern(lowering, inner);
};

/** `try`; its `else` stands at the end of the body. */
export const tryOf = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = lowering.body(tree.child(node, "body"));
  const clauses = lowering.children(node);
  const handlers = clauses
    .filter((child) => tree.kind(child).startsWith("except"))
    .map((clause) => handlerOf(lowering, clause));
  const otherwise = elseOf(lowering, node);
  const last = clauses.find((child) => tree.kind(child) === "finally_clause");
  const finalizer = last === undefined ? [] : blockOf(lowering, last);
  return tryNode(tree.start(node), tree.end(node), [...body, ...otherwise], handlers, finalizer);
};

/** `with open(a) as b: …`: a Block that begins with `b = open(a)`. */
export const withOf = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const clause = lowering.children(node).find((child) => tree.kind(child) === "with_clause");
  const items =
    clause === undefined
      ? []
      : lowering.children(clause).map((item): Statement => {
          const value = tree.child(item, "value");
          const at = value < 0 ? item : value;
          const alias = tree.kind(at) === "as_pattern" ? tree.child(at, "alias") : -1;
          const [opened = at] = alias < 0 ? [at] : lowering.children(at);
          const resource = lowering.expression(opened);
          if (alias < 0) return expressionStatement(resource);
          return expressionStatement(assignNode(tree.start(at), tree.end(at), aliasOf(lowering, alias), "=", resource));
        });
  return blockNode(tree.start(node), tree.end(node), [...items, ...lowering.body(tree.child(node, "body"))]);
};

/** Tests of one `case`: alternatives one by one; `_` tests nothing. */
const testsOf = (lowering: TableLowering, node: number): Expression[] => {
  const { tree } = lowering;
  const [inner] = lowering.children(node);
  if (inner === undefined) return tree.textOf(node) === "_" ? [] : [lowering.expression(node)];
  if (tree.kind(inner) === "union_pattern") return lowering.expressions(lowering.children(inner));
  return [lowering.expression(inner)];
};

const caseOf = (lowering: TableLowering, node: number): Case => {
  const { tree } = lowering;
  const tests = lowering
    .children(node)
    .filter((child) => tree.kind(child) === "case_pattern")
    .flatMap((one) => testsOf(lowering, one));
  const guard = tree.child(node, "guard");
  const guarded = guard < 0 ? undefined : only(lowering, guard);
  const body = lowering.body(tree.child(node, "consequence"));
  const inner = guarded ? [ifNode(guarded.start, tree.end(node), guarded, body, [])] : body;
  return caseNode(tree.start(node), tree.end(node), tests, inner);
};

/** `match value: case …`. */
export const match = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const subject = lowering.at(node, "subject");
  const body = tree.child(node, "body");
  const cases = body < 0 ? [] : lowering.children(body).filter((child) => tree.kind(child) === "case_clause");
  return switchNode(
    tree.start(node),
    tree.end(node),
    subject,
    cases.map((one) => caseOf(lowering, one)),
  );
};
