import type { Expression, Parameter } from "../../program/tree.ts";
import { assignTo } from "../curly.ts";
import {
  arrayPatternNode,
  assignNode,
  awaitNode,
  functionNode,
  nameNode,
  nullNode,
  otherNode,
  parameterNode,
  throwNode,
  unaryNode,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { functionBody, parametersOf } from "./functions.ts";
import { hasModifier, ofKind, onlyOperand, operandsOf } from "./names.ts";

/** The operand alone: parentheses, `checked()`, `ref x`. */
export const innerChain: Chain = {
  left: (tree, node) => operandsOf(tree, node)[0] ?? -1,
  build: (_lowering, _node, inner) => inner,
};

/** `x as T` is x. */
export const asChain: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (_lowering, _node, value) => value,
};

/** `x!` is x; `x++` and `x--` are unary. */
export const postfixChain: Chain = {
  left: (tree, node) => operandsOf(tree, node)[0] ?? -1,
  build: ({ tree }, node, operand) => {
    const operator = tree.text.slice(operand.end, tree.end(node)).trim().slice(-2);
    return operator === "++" || operator === "--"
      ? unaryNode(tree.start(node), tree.end(node), operator, operand)
      : operand;
  },
};

/** `!a`, `-a`, `++a`, `^1`. */
export const prefix = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [operand] = operandsOf(tree, node);
  if (operand === undefined) return otherNode(tree.start(node), tree.end(node));
  const operator = tree.text.slice(tree.start(node), tree.start(operand)).trim();
  return unaryNode(tree.start(node), tree.end(node), operator, lowering.expression(operand));
};

/** An array literal where a target stands is a pattern: `(a, b) = …`. */
const asTarget = (target: Expression): Expression =>
  target.kind === "array" ? arrayPatternNode(target.start, target.end, target.items.map(asTarget)) : target;

/** What stands on the left of an assignment; a tuple takes its parts. */
export const assignable = (lowering: TableLowering, node: number): Expression => asTarget(lowering.expression(node));

/** `(a, (b, c))` after `var`. */
export const tuplePattern = (lowering: TableLowering, node: number): Expression =>
  arrayPatternNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    operandsOf(lowering.tree, node).map((child) => assignable(lowering, child)),
  );

/** `a = b`, `a += b`. */
export const assignment = (lowering: TableLowering, node: number): Expression =>
  assignTo(lowering, node, asTarget(lowering.at(node, "left")));

/** `await task`. */
export const awaitExpression = (lowering: TableLowering, node: number): Expression =>
  awaitNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    onlyOperand(lowering, node) ?? otherNode(lowering.tree.end(node), lowering.tree.end(node)),
  );

/** `throw e` as a value. */
export const throwExpression = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  return otherNode(tree.start(node), tree.end(node), [
    throwNode(tree.start(node), tree.end(node), onlyOperand(lowering, node)),
  ]);
};

/** `typeof(T)`. */
export const typeOf = (lowering: TableLowering, node: number): Expression =>
  unaryNode(lowering.tree.start(node), lowering.tree.end(node), "typeof", lowering.at(node, "type"));

/** `default` and `default(T)`. */
export const defaultValue = ({ tree }: TableLowering, node: number): Expression =>
  nullNode(tree.start(node), tree.end(node));

/** `out var x`: the name alone. */
export const declaration = (lowering: TableLowering, node: number): Expression => lowering.at(node, "name");

const lambdaParameters = (lowering: TableLowering, node: number): Parameter[] => {
  const { tree } = lowering;
  const list = tree.child(node, "parameters");
  if (list < 0) return [];
  if (tree.kind(list) === "parameter_list") return parametersOf(lowering, list);
  const target = nameNode(tree.start(list), tree.end(list), tree.textOf(list));
  return [parameterNode(target.start, target.end, target)];
};

/** `x => …`, `async (a, b) => { … }`, `delegate (int x) { … }`. */
export const lambda = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const block = ofKind(tree, node, "block")[0] ?? -1;
  const body = tree.child(node, "body");
  return functionNode(tree.start(node), tree.end(node), {
    parameters: lambdaParameters(lowering, node),
    body: functionBody(lowering, body < 0 ? block : body),
    isAsync: hasModifier(tree, node, "async"),
    isStatic: hasModifier(tree, node, "static"),
    isArrow: true,
  });
};

/** A query keeps its parts; what `from`, `let` and `join` name is assigned where it comes from. */
export const query = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const bind = (clause: number, operands: readonly number[]): Expression[] => {
    const [name, value, ...rest] = operands;
    if (name === undefined || value === undefined) return lowering.expressions(operands);
    const assigned = assignNode(
      tree.start(clause),
      tree.end(value),
      lowering.expression(name),
      "=",
      lowering.expression(value),
    );
    return [assigned, ...lowering.expressions(rest)];
  };
  const parts = operandsOf(tree, node).flatMap((clause) => {
    const operands = operandsOf(tree, clause).filter((child) => tree.field(child) !== "type");
    switch (tree.kind(clause)) {
      case "from_clause":
      case "let_clause":
      case "join_clause":
        return bind(clause, operands);
      case "identifier":
        return [lowering.expression(clause)];
      default:
        return lowering.expressions(operands);
    }
  });
  return otherNode(tree.start(node), tree.end(node), parts);
};
