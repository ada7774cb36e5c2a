import type { Case, Expression, Handler, Statement } from "../../program/tree.ts";
import {
  blockNode,
  callNode,
  caseNode,
  declareNode,
  expressionStatement,
  handlerNode,
  ifNode,
  loopNode,
  nameNode,
  otherNode,
  returnNode,
  switchNode,
  throwNode,
  tryNode,
  unaryNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { constantsOf } from "./classes.ts";
import { typeName } from "./names.ts";
import { pattern } from "./values.ts";

/** The items of `a, b` and the one of `a`. */
const sequence = (lowering: TableLowering, node: number): Expression[] => {
  if (node < 0) return [];
  const isList = lowering.tree.kind(node) === "sequence_expression";
  return lowering.expressions(isList ? lowering.children(node) : [node]);
};

/** `define('NAME', value)` declares a constant as `const` does. */
const defined = (value: Expression): Statement | undefined => {
  if (value.kind !== "call" || value.callee.kind !== "name" || value.callee.name.toLowerCase() !== "define")
    return undefined;
  const [name, constant] = value.arguments;
  if (name?.kind !== "string" || !constant) return undefined;
  return declareNode(value.start, value.end, nameNode(name.start, name.end, name.value), constant, { constant: true });
};

/** `<?= $x ?>` prints as `echo` does. */
const isPrinted = (lowering: TableLowering, node: number): boolean =>
  node > 0 && lowering.tree.kind(node - 1) === "php_tag" && lowering.tree.textOf(node - 1) === "<?=";

/** An expression; what a template prints, `<?= $a ?>`, is a call of `echo`. */
export const expression = (lowering: TableLowering, node: number): Statement | readonly Statement[] => {
  const { tree } = lowering;
  const [child] = lowering.children(node);
  if (child === undefined) return [];
  const start = tree.start(node);
  const end = tree.end(node);
  if (isPrinted(lowering, node)) {
    const items = sequence(lowering, child);
    return expressionStatement(callNode(start, end, nameNode(start, start, "echo"), items), start, end);
  }
  if (tree.kind(child) === "throw_expression")
    return throwNode(start, end, lowering.expressions(lowering.children(child))[0]);
  const value = lowering.expression(child);
  return defined(value) ?? expressionStatement(value, start, end);
};

/** `echo`, `exit`: words that call without parentheses. */
export const wordCall =
  (word: string) =>
  (lowering: TableLowering, node: number): Statement => {
    const { tree } = lowering;
    const start = tree.start(node);
    const args = lowering.children(node).flatMap((child) => sequence(lowering, child));
    const callee = nameNode(start, start + word.length, word);
    return expressionStatement(
      callNode(start, args.at(-1)?.end ?? tree.end(node), callee, args),
      start,
      tree.end(node),
    );
  };

/** `unset($a['k'], $b)` is `delete` in JavaScript's spelling. */
export const unset = (lowering: TableLowering, node: number): Statement[] =>
  lowering
    .expressions(lowering.children(node))
    .map((operand) => expressionStatement(unaryNode(operand.start, operand.end, "delete", operand)));

/** `if`, with `elseif` in any number folded from the last one. */
export const conditional = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const test = lowering.at(node, "condition");
  const consequent = lowering.body(tree.child(node, "body"));
  const branches = tree.childrenIn(node, "alternative").map((branch) => ({
    branch,
    test: tree.kind(branch) === "else_if_clause" ? lowering.at(branch, "condition") : undefined,
    body: lowering.body(tree.child(branch, "body")),
  }));
  let alternate: readonly Statement[] = [];
  for (const { branch, test: branchTest, body } of branches.toReversed()) {
    alternate = branchTest ? [ifNode(tree.start(branch), tree.end(node), branchTest, body, alternate)] : body;
  }
  return ifNode(tree.start(node), tree.end(node), test, consequent, alternate);
};

/** `foreach ($list as $key => $value)`: the value is the target, the key is declared before. */
export const foreach = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  const [list, bound] = lowering.children(node).filter((child) => child !== body);
  const iterable = list === undefined ? undefined : lowering.expression(list);
  const pair = bound !== undefined && tree.kind(bound) === "pair" ? lowering.children(bound) : [];
  const item = pair[1] ?? bound;
  const key = pair[0] === undefined ? undefined : lowering.expression(pair[0]);
  return loopNode(tree.start(node), tree.end(node), "each", lowering.body(body), {
    initial: key ? [declareNode(key.start, key.end, key, undefined)] : [],
    target: item === undefined ? undefined : pattern(lowering, item),
    iterable,
  });
};

/** `for ($i = 0, $n = 5; $i < $n; $i++) { … }`. */
export const forLoop = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const initial = sequence(lowering, tree.child(node, "initialize")).map((one) => expressionStatement(one));
  const tests = sequence(lowering, tree.child(node, "condition"));
  const update = sequence(lowering, tree.child(node, "update"));
  const bodies = tree.childrenIn(node, "body").flatMap((body) => lowering.body(body));
  const early = tests.slice(0, -1).map((one) => expressionStatement(one));
  return loopNode(tree.start(node), tree.end(node), "for", bodies, {
    initial: [...initial, ...early],
    test: tests.at(-1),
    update,
  });
};

/** `while (test) { … }` and `do { … } while (test)`. */
export const whileLoop =
  (form: "while" | "do") =>
  (lowering: TableLowering, node: number): Statement => {
    const { tree } = lowering;
    const test = lowering.maybe(node, "condition");
    return loopNode(tree.start(node), tree.end(node), form, lowering.body(tree.child(node, "body")), { test });
  };

const caseOf = (lowering: TableLowering, node: number): Case => {
  const { tree } = lowering;
  const value = tree.child(node, "value");
  const body = lowering.children(node).filter((child) => child !== value);
  return caseNode(
    tree.start(node),
    tree.end(node),
    value < 0 ? [] : [lowering.expression(value)],
    lowering.statements(body),
  );
};

/** `switch ($value) { case …: … }`. */
export const switchOf = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const subject = lowering.at(node, "condition");
  const block = tree.child(node, "body");
  const cases =
    block < 0 ? [] : lowering.children(block).filter((child) => /^(?:case|default)_statement$/.test(tree.kind(child)));
  return switchNode(
    tree.start(node),
    tree.end(node),
    subject,
    cases.map((one) => caseOf(lowering, one)),
  );
};

const handlerOf = (lowering: TableLowering, node: number): Handler => {
  const { tree } = lowering;
  const types = tree.child(node, "type");
  const names = types < 0 ? [] : lowering.children(types).map((type) => typeName(tree, type) ?? "");
  const parameter = lowering.maybe(node, "name");
  const type = names.length > 0 ? names.join("|") : undefined;
  return handlerNode(tree.start(node), tree.end(node), parameter, type, lowering.body(tree.child(node, "body")));
};

/** `try { … } catch (E $e) { … } finally { … }`. */
export const tryOf = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const body = lowering.body(tree.child(node, "body"));
  const clauses = lowering.children(node);
  const handlers = clauses
    .filter((child) => tree.kind(child) === "catch_clause")
    .map((clause) => handlerOf(lowering, clause));
  const last = clauses.find((child) => tree.kind(child) === "finally_clause") ?? -1;
  const finalizer = last < 0 ? [] : lowering.body(tree.child(last, "body"));
  return tryNode(tree.start(node), tree.end(node), body, handlers, finalizer);
};

/** `return $value;`. */
export const returnOf = (lowering: TableLowering, node: number): Statement =>
  returnNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node))[0]);

/** `const A = 1;` outside a class. */
export const constants = (lowering: TableLowering, node: number): Statement[] =>
  constantsOf(lowering, node).map((field) =>
    declareNode(
      field.start,
      field.end,
      nameNode(field.start, field.start + field.name.length, field.name),
      field.value,
      {
        constant: true,
      },
    ),
  );

/** `static $a = 1;` in a function. */
export const statics = (lowering: TableLowering, node: number): Statement[] =>
  lowering.children(node).map((one) => {
    const { tree } = lowering;
    return declareNode(tree.start(one), tree.end(one), lowering.at(one, "name"), lowering.maybe(one, "value"));
  });

/** `declare(strict_types=1);` says nothing; `declare(ticks=1) { … }` keeps its block. */
export const declaration = (lowering: TableLowering, node: number): readonly Statement[] =>
  lowering.statements(lowering.children(node).filter((child) => lowering.tree.kind(child) !== "declare_directive"));

/** `namespace A { … }`: its statements stand in a Block; `namespace A;` leaves nothing. */
export const namespace = (lowering: TableLowering, node: number): readonly Statement[] => {
  const body = lowering.tree.child(node, "body");
  return body < 0 ? [] : [blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.body(body))];
};

/** HTML between `?>` and `<?php`: only its place is kept. */
export const markup = (lowering: TableLowering, node: number): Statement =>
  expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node)));
