import type { Case, Expression, Statement } from "../../program/tree.ts";
import {
  arrayNode,
  assignNode,
  blockNode,
  booleanNode,
  caseNode,
  declareNode,
  expressionStatement,
  ifNode,
  loopNode,
  nameNode,
  otherNode,
  returnNode,
  switchNode,
  targetName,
  unaryNode,
  withName,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { bindings } from "./bindings.ts";
import { type } from "./values.ts";

const listIn = (lowering: TableLowering, node: number, field: string): Expression[] => {
  const child = lowering.tree.child(node, field);
  if (child < 0) return [];
  return lowering.expressions(lowering.tree.kind(child) === "expression_list" ? lowering.children(child) : [child]);
};

const isBlank = (target: Expression): boolean => target.kind === "name" && target.name === "_";

/** `a, err := f()`. */
export const shortDeclaration = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const right = tree.child(node, "right");
  if (right < 0) return [];
  return bindings(lowering, listIn(lowering, node, "left"), right).map(({ target, value }) =>
    declareNode(tree.start(node), tree.end(node), target, value && withName(value, targetName(target), target.start)),
  );
};

/** `a, b = b, a`, `a += b`. What is assigned to `_` alone is only evaluated. */
export const assignment = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const right = tree.child(node, "right");
  if (right < 0) return [];
  const operator = tree.child(node, "operator");
  const text = operator < 0 ? "=" : tree.textOf(operator);
  return bindings(lowering, listIn(lowering, node, "left"), right).flatMap(({ target, value }) => {
    if (!value) return [];
    if (isBlank(target)) return [expressionStatement(value)];
    const named = withName(value, targetName(target), target.start);
    return [expressionStatement(assignNode(tree.start(node), tree.end(node), target, text, named))];
  });
};

/** `c <- v`: a channel carries what is sent as a variable what is assigned. */
export const send = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const value = lowering.at(node, "value");
  return expressionStatement(assignNode(tree.start(node), tree.end(node), lowering.at(node, "channel"), "=", value));
};

/** `x++`, `x--`. */
export const update =
  (operator: "++" | "--") =>
  (lowering: TableLowering, node: number): Statement => {
    const { tree } = lowering;
    const [operand] = lowering.expressions(lowering.children(node));
    return expressionStatement(
      unaryNode(tree.start(node), tree.end(node), operator, operand ?? otherNode(tree.end(node), tree.end(node))),
    );
  };

/** The statement that stands before the `;` of an `if` or `switch`. */
const initial = (lowering: TableLowering, node: number): Statement[] => {
  const child = lowering.tree.child(node, "initializer");
  return child < 0 ? [] : lowering.statements([child]);
};

/** With an initializer the whole stands in a Block of its own, as its variables do. */
const scoped = (before: readonly Statement[], statement: Statement): Statement =>
  before.length === 0 ? statement : blockNode(statement.start, statement.end, [...before, statement]);

/** `if init; test { … } else { … }`; what `init` declares ends with the statement. */
export const conditional = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const before = initial(lowering, node);
  const test = lowering.at(node, "condition");
  const consequent = lowering.body(tree.child(node, "consequence"));
  const alternate = lowering.body(tree.child(node, "alternative"));
  return scoped(before, ifNode(tree.start(node), tree.end(node), test, consequent, alternate));
};

/** `for i := 0; i < n; i++`, `for k, v := range m` (the value is the target, the key is declared before), `for a {`, `for {`. */
export const forLoop = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const bodyAt = tree.child(node, "body");
  const head = lowering.children(node).find((child) => child !== bodyAt) ?? -1;
  const kind = head < 0 ? "" : tree.kind(head);
  if (kind === "range_clause") {
    const bound = listIn(lowering, head, "left");
    const iterable = lowering.at(head, "right");
    const target = bound.findLast((one) => !isBlank(one));
    const [key] = bound;
    const isPair = bound.length > 1 && key && key !== target && !isBlank(key);
    return loopNode(start, end, "each", lowering.body(bodyAt), {
      initial: isPair ? [declareNode(key.start, key.end, key, undefined)] : [],
      target,
      iterable,
    });
  }
  if (kind === "for_clause") {
    const first = tree.child(head, "initializer");
    const test = lowering.maybe(head, "condition");
    const last = tree.child(head, "update");
    const updates = last < 0 ? [] : lowering.statements([last]);
    return loopNode(start, end, "for", lowering.body(bodyAt), {
      initial: first < 0 ? [] : lowering.statements([first]),
      test,
      update: updates.flatMap((one) => (one.kind === "expression" ? [one.expression] : [])),
    });
  }
  return loopNode(start, end, "while", lowering.body(bodyAt), {
    test: head < 0 ? undefined : lowering.expression(head),
  });
};

const caseKinds = new Set(["expression_case", "default_case", "type_case", "communication_case"]);

/** The statements of a case stand below a list of their own. */
const caseBody = (lowering: TableLowering, node: number): Statement[] => {
  const list = lowering.children(node).filter((child) => lowering.tree.kind(child) === "statement_list");
  return list.flatMap((child) => lowering.statements(lowering.children(child)));
};

const casesOf = (lowering: TableLowering, node: number, testsOf: (node: number) => Expression[]): Case[] =>
  lowering
    .children(node)
    .filter((child) => caseKinds.has(lowering.tree.kind(child)))
    .map((one) => {
      const tests = testsOf(one);
      return caseNode(lowering.tree.start(one), lowering.tree.end(one), tests, caseBody(lowering, one));
    });

/** `switch x { … }`; without a subject the cases are tests of their own: `switch true`. */
export const switchOf = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const start = tree.start(node);
  const before = initial(lowering, node);
  const subject = lowering.maybe(node, "value") ?? booleanNode(start, start, true);
  const cases = casesOf(lowering, node, (one) => listIn(lowering, one, "value"));
  return scoped(before, switchNode(start, tree.end(node), subject, cases));
};

/** `switch v := x.(type) { case T: … }`: types are tested as names; `v` is declared with the value of `x`. */
export const typeSwitch = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const before = initial(lowering, node);
  const [alias] = listIn(lowering, node, "alias");
  const value = lowering.at(node, "value");
  const testsOf = (one: number): Expression[] =>
    tree
      .childrenIn(one, "type")
      .filter((child) => tree.isNamed(child))
      .map((child) => type(lowering, child));
  if (!alias)
    return scoped(before, switchNode(tree.start(node), tree.end(node), value, casesOf(lowering, node, testsOf)));
  const declared = declareNode(alias.start, value.end, alias, value);
  const [subject = alias] = listIn(lowering, node, "alias");
  return scoped(
    [...before, declared],
    switchNode(tree.start(node), tree.end(node), subject, casesOf(lowering, node, testsOf)),
  );
};

/** `select`: a Switch without subject. A case that receives into a name or sends does so at the start of its body. */
export const select = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const start = tree.start(node);
  const cases = lowering
    .children(node)
    .filter((child) => caseKinds.has(tree.kind(child)))
    .map((one) => {
      const communication = tree.child(one, "communication");
      const at = tree.start(one);
      const tests = communication < 0 ? [] : [otherNode(at, at)];
      const before = communication < 0 ? [] : lowering.statements([communication]);
      return caseNode(at, tree.end(one), tests, [...before, ...caseBody(lowering, one)]);
    });
  return switchNode(start, tree.end(node), otherNode(start, start), cases);
};

/** `v := <-c`, `v, ok = <-c`, `<-c` of a `select` case. */
export const receive = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const right = tree.child(node, "right");
  if (right < 0) return [];
  const targets = listIn(lowering, node, "left");
  if (targets.length === 0) return [expressionStatement(lowering.expression(right))];
  return bindings(lowering, targets, right).map(({ target, value }) =>
    declareNode(tree.start(node), tree.end(node), target, value),
  );
};

/** `return a, b`; a bare `return` gives what the named results hold then, https://go.dev/ref/spec#Return_statements */
export const returnOf = (lowering: TableLowering, node: number): Statement => {
  const start = lowering.tree.start(node);
  const end = lowering.tree.end(node);
  const [value] = lowering.expressions(lowering.children(node));
  const names = value ? [] : lowering.resultNames.map((name) => nameNode(start, end, name));
  return returnNode(start, end, value ?? (names.length > 1 ? arrayNode(start, end, names) : names[0]));
};

/** `defer f()`, `go f()`. */
export const deferred = (lowering: TableLowering, node: number): Statement[] =>
  lowering
    .expressions(lowering.children(node))
    .map((call) => expressionStatement(call, lowering.tree.start(node), lowering.tree.end(node)));

/** The statements below a node, in its place: lists, groups of declarations, labels. */
export const inner = (lowering: TableLowering, node: number): readonly Statement[] =>
  lowering.statements(lowering.children(node).filter((child) => lowering.tree.kind(child) !== "label_name"));
