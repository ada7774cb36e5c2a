import type { Expression } from "../../program/tree.ts";
import { assignNode, binaryNode, nameNode, nullNode, otherNode, unaryNode } from "../nodes.ts";
import { type Arm, nameAgain, switchValue } from "../switch-value.ts";
import type { TableLowering } from "../table-lowering.ts";
import { operandsOf } from "./names.ts";

const binders: ReadonlySet<string> = new Set([
  "declaration_pattern",
  "recursive_pattern",
  "var_pattern",
  "list_pattern",
  "parenthesized_variable_designation",
]);

/** Names that a pattern binds. */
export const boundNames = (lowering: TableLowering, pattern: number): Expression[] => {
  const { tree } = lowering;
  const names: Expression[] = [];
  for (let node = pattern; node < tree.next(pattern); node++) {
    if (tree.kind(node) !== "identifier" || tree.field(node) !== "name" || !binders.has(tree.kind(tree.parent(node))))
      continue;
    names.push(nameNode(tree.start(node), tree.end(node), tree.textOf(node)));
  }
  return names;
};

/** What a pattern asks for; where that is more than a type or a constant, its parts. */
export const pattern = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const operands = operandsOf(tree, node);
  const [first] = operands;
  const type = tree.child(node, "type");
  switch (tree.kind(node)) {
    case "constant_pattern":
    case "parenthesized_pattern":
      return first === undefined ? otherNode(start, end) : lowering.expression(first);
    case "declaration_pattern":
    case "type_pattern":
      return type < 0 || tree.kind(type) === "implicit_type" ? otherNode(start, end) : lowering.expression(type);
    case "negated_pattern":
      return unaryNode(start, end, "!", first === undefined ? otherNode(start, end) : lowering.expression(first));
    case "and_pattern":
      return binaryNode(start, end, "&&", lowering.at(node, "left"), lowering.at(node, "right"));
    case "or_pattern":
      return binaryNode(start, end, "||", lowering.at(node, "left"), lowering.at(node, "right"));
    default: {
      const parts = lowering.expressions(operands.filter((child) => tree.field(child) !== "name"));
      return otherNode(
        start,
        end,
        parts.filter((part) => part.kind !== "other" || part.children.length > 0),
      );
    }
  }
};

/** A bound name takes the value that is tested: `o is User u` is read as `(u = o) instanceof User`. */
const bind = (lowering: TableLowering, node: number, value: Expression): Expression => {
  const [target] = boundNames(lowering, node);
  return target ? assignNode(value.start, target.end, target, "=", value) : value;
};

const equality = (kind: string): boolean =>
  kind.endsWith("_literal") || kind === "boolean_literal" || kind === "prefix_unary_expression";

/** `left is pattern`, by what the pattern is: a comparison, a test of the type, or another test. */
const isTest = (lowering: TableLowering, start: number, node: number, left: Expression): Expression => {
  const { tree } = lowering;
  const kind = tree.kind(node);
  const [first] = operandsOf(tree, node);
  const end = tree.end(node);
  if (kind === "relational_pattern" && first !== undefined) {
    const operator = tree.text.slice(tree.start(node), tree.start(first)).trim();
    return binaryNode(start, end, operator, left, lowering.expression(first));
  }
  const value = bind(lowering, node, left);
  if (kind === "constant_pattern" && first !== undefined && equality(tree.kind(first))) {
    return binaryNode(start, end, "==", value, lowering.expression(first));
  }
  // `x is {}` and `x is var y` only ask whether there is something.
  const test = lowering.expression(node);
  if (test.kind === "other" && test.children.length === 0)
    return binaryNode(start, end, "!=", value, nullNode(end, end));
  return binaryNode(start, end, "instanceof", value, test);
};

const negated = (test: Expression): Expression =>
  test.kind === "binary" && test.operator === "=="
    ? { ...test, operator: "!=" }
    : unaryNode(test.start, test.end, "!", test);

/** `o is T`, `o is pattern` and `o is not pattern`. */
export const isExpression = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  let test = tree.child(node, "pattern");
  const left = lowering.at(node, test < 0 ? "left" : "expression");
  if (test < 0) return binaryNode(tree.start(node), tree.end(node), "instanceof", left, lowering.at(node, "right"));
  let isNegated = false;
  for (
    let inner = test;
    inner >= 0 && tree.kind(inner) === "negated_pattern";
    inner = operandsOf(tree, inner)[0] ?? -1
  ) {
    test = operandsOf(tree, inner)[0] ?? inner;
    isNegated = !isNegated;
  }
  const said = isTest(lowering, tree.start(node), test, left);
  return isNegated ? negated(said) : said;
};

/** `subject switch { pattern when guard => value, … }`. */
export const switchExpression = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [head, ...rest] = operandsOf(tree, node);
  if (head === undefined) return lowering.other(node);
  const subject = lowering.expression(head);
  const tested = subject.kind === "name" ? subject : undefined;
  const arms = rest
    .filter((child) => tree.kind(child) === "switch_expression_arm")
    .map((arm): Arm => {
      const operands = operandsOf(tree, arm);
      const [label] = operands;
      const value = operands.at(-1);
      const when = operands.find((child) => tree.kind(child) === "when_clause");
      const guard = when === undefined ? undefined : lowering.expression(operandsOf(tree, when)[0] ?? when);
      const tests = label === undefined || tree.kind(label) === "discard" ? [] : [lowering.expression(label)];
      const binding =
        label === undefined || !tested
          ? []
          : boundNames(lowering, label).map((target) =>
              assignNode(target.start, target.end, target, "=", nameAgain(tested)),
            );
      const [test] = tests;
      return {
        tests: test && binding.length > 0 ? [otherNode(test.start, test.end, [...binding, test])] : tests,
        guard,
        value: value === undefined ? otherNode(tree.end(arm), tree.end(arm)) : lowering.expression(value),
      };
    });
  return switchValue(tree.start(node), tree.end(node), subject, arms);
};
