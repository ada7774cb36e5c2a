/** What the grammars of Java and C# call alike, lowered alike. */
import type { ClassNode, Expression, Loop, Parameter, Statement } from "../program/tree.ts";
import {
  assignNode,
  binaryNode,
  blockNode,
  conditionalNode,
  expressionStatement,
  fieldNode,
  ifNode,
  jumpNode,
  loopNode,
  memberNode,
  nameNode,
  plusNode,
  targetName,
  thisNode,
  withName,
} from "./nodes.ts";
import type { Chain, TableLowering } from "./table-lowering.ts";

type Member = ClassNode["members"][number];

/** `a + b + …` of any length; with a text in it one flat Template. */
export const binaryChain: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const right = lowering.at(node, "right");
    const operator = tree.child(node, "operator");
    const sign = operator < 0 ? "" : tree.textOf(operator);
    if (sign === "+") return plusNode(tree.start(node), tree.end(node), left, right);
    return binaryNode(tree.start(node), tree.end(node), sign, left, right);
  },
};

/** The value alone, for casts. */
export const castChain: Chain = {
  left: (tree, node) => tree.child(node, "value"),
  build: (_lowering, _node, value) => value,
};

/** `a ? b : c`. */
export const conditional = (lowering: TableLowering, node: number): Expression =>
  conditionalNode(
    lowering.tree.start(node),
    lowering.tree.end(node),
    lowering.at(node, "condition"),
    lowering.at(node, "consequence"),
    lowering.at(node, "alternative"),
  );

/** `if` with all its `else if`, which may be many: a loop from the first to the last and back. */
export const ifStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const chain: number[] = [];
  let at = node;
  for (; at >= 0 && tree.kind(at) === "if_statement"; at = tree.child(at, "alternative")) chain.push(at);
  const heads = chain.map((one) => ({
    start: tree.start(one),
    test: lowering.at(one, "condition"),
    consequent: lowering.body(tree.child(one, "consequence")),
  }));
  let alternate: readonly Statement[] = lowering.body(at);
  for (let head = heads.pop(); head; head = heads.pop()) {
    alternate = [ifNode(head.start, tree.end(node), head.test, head.consequent, alternate)];
  }
  return alternate[0] ?? blockNode(tree.start(node), tree.end(node), []);
};

/** `a = b`, `a += b` of a target that is lowered already; a function on the right gets the name of the target. */
export const assignTo = (lowering: TableLowering, node: number, target: Expression): Expression => {
  const { tree } = lowering;
  const nameStart = target.kind === "member" ? target.propertyStart : target.start;
  const value = withName(lowering.at(node, "right"), targetName(target), nameStart);
  const operator = tree.child(node, "operator");
  return assignNode(tree.start(node), tree.end(node), target, operator < 0 ? "=" : tree.textOf(operator), value);
};

/** `while` and `do`. */
export const whileStatement = (lowering: TableLowering, node: number): Statement => {
  const { tree } = lowering;
  const form: Loop["form"] = tree.kind(node) === "do_statement" ? "do" : "while";
  const test = lowering.maybe(node, "condition");
  return loopNode(tree.start(node), tree.end(node), form, lowering.body(tree.child(node, "body")), { test });
};

/** `break` and `continue`. */
export const jump = ({ tree }: TableLowering, node: number): Statement =>
  jumpNode(tree.start(node), tree.end(node), tree.kind(node) === "continue_statement" ? "continue" : "break");

/** What stands in a class and is no field: functions and classes as they are, initialisers and damage as blocks. */
export const plainMembers = (lowering: TableLowering, node: number): Member[] =>
  lowering.statements([node]).map((statement) => {
    if (statement.kind === "function" || statement.kind === "class" || statement.kind === "block") return statement;
    return blockNode(statement.start, statement.end, [statement]);
  });

/**
 * A parameter in the head of a class or record is a field, which carries the annotations, and is stored in it as by
 * `this.x = x`.
 */
export const storedParameter = (parameter: Parameter) => {
  const { start, end, target, type, annotations } = parameter;
  const name = target.kind === "name" ? target.name : "";
  const member = memberNode(target.start, target.end, thisNode(target.start, target.start), name, target.start);
  const value = nameNode(target.start, target.end, name);
  return {
    field: fieldNode(start, end, name, { type, annotations }),
    parameter: { ...parameter, annotations: [] },
    store: expressionStatement(assignNode(target.start, target.end, member, "=", value)),
  };
};
