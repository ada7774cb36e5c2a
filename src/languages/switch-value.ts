import type { Expression, Name } from "../program/tree.ts";
import { binaryNode, conditionalNode, nameNode, nullNode, otherNode } from "./nodes.ts";

/** One arm of a switch that yields a value. Without tests and guard it is the default. */
export interface Arm {
  readonly tests: readonly Expression[];
  readonly guard: Expression | undefined;
  readonly value: Expression;
}

/** A second node for the same name: a node must not stand in two places of the tree. */
export const nameAgain = (name: Name): Name => nameNode(name.start, name.end, name.name);

/**
 * A switch that yields a value, as a chain of Conditionals. Each arm compares the subject; when that is more than a name,
 * only the first does, because a node stands in one place.
 */
export const switchValue = (start: number, end: number, subject: Expression, arms: readonly Arm[]): Expression => {
  const fallback = arms.find((arm) => arm.tests.length === 0 && !arm.guard);
  const tested = arms.filter((arm) => arm !== fallback);
  if (tested.length === 0) return otherNode(start, end, fallback ? [subject, fallback.value] : [subject]);
  let open: Expression | undefined = subject;
  const compare = (test: Expression): Expression => {
    const compared = open;
    open = compared?.kind === "name" ? nameAgain(compared) : undefined;
    return compared
      ? binaryNode(compared.start, test.end, "==", compared, test)
      : otherNode(test.start, test.end, [test]);
  };
  const testOf = (arm: Arm): Expression => {
    const compared = arm.tests.map(compare);
    const test =
      compared.length > 0
        ? compared.reduce((left, right) => binaryNode(left.start, right.end, "||", left, right))
        : undefined;
    if (!test || !arm.guard) return test ?? arm.guard ?? otherNode(start, start);
    return binaryNode(test.start, arm.guard.end, "&&", test, arm.guard);
  };
  const tests = tested.map(testOf);
  let result = fallback?.value ?? nullNode(end, end);
  for (let i = tested.length - 1; i >= 0; i--) {
    const arm = tested[i];
    const test = tests[i];
    if (arm && test) result = conditionalNode(Math.min(test.start, arm.value.start), end, test, arm.value, result);
  }
  return result;
};
