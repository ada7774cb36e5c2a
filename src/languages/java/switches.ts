import type { Case, Expression, Statement, Switch } from "../../program/tree.ts";
import { binaryNode, caseNode, declareNode, expressionStatement, nameNode, otherNode, switchNode } from "../nodes.ts";
import { nameAgain, switchValue, type Arm } from "../switch-value.ts";
import type { TableLowering } from "../table-lowering.ts";
import { boundNames, patternType } from "./operators.ts";

/** What a `case` asks for, and what it binds. */
interface Label {
  readonly tests: readonly Expression[];
  readonly guard: Expression | undefined;
  readonly bound: readonly Statement[];
}

const labelOf = (lowering: TableLowering, label: number, subject: Expression): Label => {
  const { tree } = lowering;
  const tests: Expression[] = [];
  const bound: Statement[] = [];
  let guard: Expression | undefined;
  for (const child of lowering.children(label)) {
    const kind = tree.kind(child);
    if (kind === "guard") guard = lowering.expression(lowering.children(child)[0] ?? child);
    else if (kind === "pattern") {
      tests.push(patternType(lowering, child));
      for (const name of boundNames(lowering, child)) {
        const value = subject.kind === "name" ? nameAgain(subject) : undefined;
        const target = nameNode(tree.start(name), tree.end(name), tree.textOf(name));
        bound.push(declareNode(target.start, target.end, target, value));
      }
    } else tests.push(lowering.expression(child));
  }
  return { tests, guard, bound };
};

interface Group {
  readonly node: number;
  readonly labels: readonly Label[];
  readonly body: readonly number[];
}

/** Groups of `case …:` with their statements, and rules `case … ->` with their one. */
const groupsOf = (lowering: TableLowering, node: number, subject: Expression): Group[] => {
  const { tree } = lowering;
  const block = tree.child(node, "body");
  if (block < 0) return [];
  const isLabel = (child: number): boolean => tree.kind(child) === "switch_label";
  return lowering.children(block).map((group) => {
    const children = lowering.children(group);
    return {
      node: group,
      labels: children.filter(isLabel).map((label) => labelOf(lowering, label, subject)),
      body: children.filter((child) => !isLabel(child)),
    };
  });
};

const guarded = (label: Label): readonly Expression[] => {
  const { guard, tests } = label;
  const [first, ...rest] = tests;
  if (!guard) return tests;
  return first ? [binaryNode(first.start, guard.end, "&&", first, guard), ...rest] : [guard];
};

/** A switch as a statement, old and new. */
export const switchStatement = (lowering: TableLowering, node: number): Switch => {
  const { tree } = lowering;
  const subject = lowering.at(node, "condition");
  const cases = groupsOf(lowering, node, subject).map((group): Case => {
    const body = group.body.length === 1 ? lowering.body(group.body[0] ?? -1) : lowering.statements(group.body);
    const bound = group.labels.flatMap((label) => label.bound);
    return caseNode(tree.start(group.node), tree.end(group.node), group.labels.flatMap(guarded), [...bound, ...body]);
  });
  return switchNode(tree.start(node), tree.end(node), subject, cases);
};

/** The value of an arm: its expression, or its statements with what they yield. */
const armValue = (lowering: TableLowering, group: Group): Expression => {
  const { tree } = lowering;
  const bound = group.labels.flatMap((label) => label.bound);
  const body = group.body.length === 1 ? lowering.body(group.body[0] ?? -1) : lowering.statements(group.body);
  const [only] = body;
  if (bound.length === 0 && body.length === 1 && only?.kind === "expression") return only.expression;
  const last = body.at(-1);
  const parts = last?.kind === "expression" ? [...body.slice(0, -1), last.expression] : body;
  return otherNode(tree.start(group.node), tree.end(group.node), [...bound, ...parts]);
};

/** A switch as a value. */
export const switchExpression = (lowering: TableLowering, node: number): Expression => {
  const subject = lowering.at(node, "condition");
  const arms = groupsOf(lowering, node, subject).map((group): Arm => ({
    tests: group.labels.flatMap((label) => label.tests),
    guard: group.labels.find((label) => label.guard)?.guard,
    value: armValue(lowering, group),
  }));
  return switchValue(lowering.tree.start(node), lowering.tree.end(node), subject, arms);
};

/** `yield x;` gives the value of the arm it stands in. */
export const yieldStatement = (lowering: TableLowering, node: number): Statement =>
  expressionStatement(
    lowering.expression(lowering.children(node)[0] ?? node),
    lowering.tree.start(node),
    lowering.tree.end(node),
  );
