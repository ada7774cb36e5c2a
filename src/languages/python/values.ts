import type { Entry, Expression } from "../../program/tree.ts";
import { childIn, memberChain, only } from "../common-lowerings.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  arrayNode,
  arrayPatternNode,
  assignNode,
  binaryNode,
  callNode,
  conditionalNode,
  entryNode,
  expressionStatement,
  gatherNamed,
  indexNode,
  isText,
  loopNode,
  memberNode,
  nameNode,
  numberNode,
  objectNode,
  otherNode,
  plusNode,
  targetName,
  unaryNode,
  withName,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { percentFormat } from "./strings.ts";

/** JavaScript's spelling of operators that Python writes in its own way. */
const operators: Readonly<Record<string, string>> = { and: "&&", or: "||", is: "===", "<>": "!==", "is not": "!==" };

const spelled = (text: string): string => {
  const operator = text.replaceAll(/\s+/g, " ");
  return operators[operator] ?? operator;
};

/** `a + b`, `"%s" % b`, `a and b`. */
export const binary: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const operator = tree.child(node, "operator");
    const right = lowering.at(node, "right");
    const text = operator < 0 ? "" : spelled(tree.textOf(operator));
    if (text === "+") return plusNode(start, end, left, right);
    if (text === "%" && isText(left)) return percentFormat(start, end, left, right);
    return binaryNode(start, end, text, left, right);
  },
};

/** `a < b < c`, `a not in b`; a chain is read from the left. */
export const comparison = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const signs = tree.childrenIn(node, "operators").map((operator) => spelled(tree.textOf(operator)));
  const [first, ...rest] = lowering.children(node).filter((child) => tree.field(child) !== "operators");
  if (first === undefined) return lowering.other(node);
  let left = lowering.expression(first);
  rest.forEach((child, i) => {
    const right = lowering.expression(child);
    const operator = signs[i] ?? "";
    const { start } = left;
    if (operator === "not in") left = unaryNode(start, right.end, "!", binaryNode(start, right.end, "in", left, right));
    else left = binaryNode(start, right.end, operator, left, right);
  });
  return left;
};

/** `not a`, `-a`. */
export const unary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = tree.child(node, "operator");
  const text = operator < 0 ? "!" : tree.textOf(operator);
  return unaryNode(tree.start(node), tree.end(node), text, lowering.at(node, "argument"));
};

/** `a if test else b`. */
export const conditional = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [consequent, test, alternate] = lowering.expressions(lowering.children(node));
  if (!consequent || !test || !alternate) return lowering.other(node);
  return conditionalNode(tree.start(node), tree.end(node), test, consequent, alternate);
};

/** Arguments of a call or decorator; `f(x for x in y)` hands over the generator. */
export const argumentsOf = (lowering: TableLowering, node: number): Expression[] => {
  if (node < 0) return [];
  const { tree } = lowering;
  if (tree.kind(node) !== "argument_list") return [lowering.expression(node)];
  const positional: Expression[] = [];
  const named: Entry[] = [];
  for (const child of lowering.children(node)) {
    const start = tree.start(child);
    const end = tree.end(child);
    if (tree.kind(child) === "keyword_argument") {
      const name = tree.child(child, "name");
      const key = name < 0 ? undefined : tree.textOf(name);
      named.push(entryNode(start, end, key, withName(lowering.at(child, "value"), key, start)));
    } else if (tree.kind(child) === "dictionary_splat") {
      named.push(entryNode(start, end, undefined, only(lowering, child), true));
    } else positional.push(lowering.expression(child));
  }
  return gatherNamed(positional, named);
};

/** `f(…)`. */
export const call: Chain = {
  left: childIn("function"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    return callNode(tree.start(node), tree.end(node), left, argumentsOf(lowering, tree.child(node, "arguments")));
  },
};

/** `a.b`. */
export const attribute = memberChain("object", "attribute");

/** `a["k"]` is a Member, `a[i]` an Index, `a[1:3]` the call `a.slice(1, 3)` that it is in JavaScript. */
export const subscript: Chain = {
  left: childIn("value"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const start = tree.start(node);
    const end = tree.end(node);
    const keys = tree.childrenIn(node, "subscript");
    const [first] = keys;
    if (first === undefined) return indexNode(start, end, left, undefined);
    if (keys.length > 1) {
      return indexNode(
        start,
        end,
        left,
        arrayNode(tree.start(first), tree.end(keys.at(-1) ?? first), lowering.expressions(keys)),
      );
    }
    if (tree.kind(first) === "slice") {
      const at = tree.start(first);
      return callNode(start, end, memberNode(start, left.end, left, "slice", at), sliceBounds(lowering, first));
    }
    const key = lowering.expression(first);
    if (key.kind !== "string") return indexNode(start, end, left, key);
    const quote = tree.textOf(first).search(/['"]/);
    return memberNode(start, end, left, key.value, key.start + quote + 1);
  },
};

/** Start and end of a slice; the step is left out. A start that is not written is 0. */
const sliceBounds = (lowering: TableLowering, node: number): Expression[] => {
  const { tree } = lowering;
  let colons = 0;
  let at = tree.start(node);
  const bounds: (Expression | undefined)[] = [undefined, undefined];
  for (const child of lowering.children(node)) {
    colons += tree.text.slice(at, tree.start(child)).split(":").length - 1;
    at = tree.end(child);
    if (colons < 2) bounds[colons] = lowering.expression(child);
  }
  const [first, last] = bounds;
  const from = first ?? numberNode(tree.start(node), tree.start(node), 0);
  return last ? [from, last] : [from];
};

/** `[a, b]`, `(a, b)`, `{a, b}`, `a, b`. */
export const array = (lowering: TableLowering, node: number): Expression =>
  arrayNode(lowering.tree.start(node), lowering.tree.end(node), lowering.expressions(lowering.children(node)));

/** One `key: value` of a dict; a key that is no literal is computed. */
const pair = (lowering: TableLowering, node: number): Entry => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  if (tree.kind(node) === "dictionary_splat") return entryNode(start, end, undefined, only(lowering, node), true);
  if (tree.kind(node) !== "pair") return entryNode(start, end, undefined, lowering.expression(node));
  const key = lowering.at(node, "key");
  const text = key.kind === "string" ? key.value : key.kind === "number" ? String(key.value) : undefined;
  return entryNode(start, end, text, withName(lowering.at(node, "value"), text, start));
};

/** `{"a": b, **c}`. */
export const dictionary = (lowering: TableLowering, node: number): Expression => {
  const entries = lowering.children(node).map((child) => pair(lowering, child));
  return objectNode(lowering.tree.start(node), lowering.tree.end(node), entries);
};

/** A comprehension: loops that bind its names with its conditions as their bodies, then a literal of what it yields. */
export const comprehension = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const body = tree.child(node, "body");
  const clauses = lowering.children(node).filter((child) => child !== body);
  const parts = clauses.map((clause) => {
    if (tree.kind(clause) !== "for_in_clause") return expressionStatement(only(lowering, clause));
    const target = patternAt(lowering, clause, "left");
    const iterable = lowering.at(clause, "right");
    return loopNode(tree.start(clause), tree.end(clause), "each", [], { target, iterable });
  });
  if (body < 0) return otherNode(start, end, parts);
  const at = tree.start(body);
  const yielded =
    tree.kind(body) === "pair"
      ? objectNode(at, tree.end(body), [pair(lowering, body)])
      : arrayNode(at, tree.end(body), [lowering.expression(body)]);
  return otherNode(start, end, [...parts, yielded]);
};

const patternKinds = new Set(["pattern_list", "tuple_pattern", "list_pattern", "tuple", "list", "expression_list"]);

/** What is bound: `a, (b, *c)` is an ArrayPattern, all else an expression. */
export const pattern = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  if (!patternKinds.has(tree.kind(node))) return lowering.expression(node);
  return lowering.within<Expression>(node, () => {
    const items = lowering.children(node).map((child) => pattern(lowering, child));
    return arrayPatternNode(tree.start(node), tree.end(node), items);
  });
};

/** What a field of a node binds: the target of `for`, of an assignment, of `as`. */
export const patternAt = (lowering: TableLowering, node: number, field: string): Expression => {
  const child = lowering.tree.child(node, field);
  return child < 0 ? otherNode(lowering.tree.start(node), lowering.tree.start(node)) : pattern(lowering, child);
};

/** `a = b`, also `(a := b)` with its own field names. */
export const assignment =
  (targetField: string, valueField: string) =>
  (lowering: TableLowering, node: number): Expression => {
    const { tree } = lowering;
    const target = patternAt(lowering, node, targetField);
    const value = lowering.maybe(node, valueField) ?? otherNode(tree.end(node), tree.end(node));
    return assignNode(tree.start(node), tree.end(node), target, "=", withName(value, targetName(target), target.start));
  };

/** `a += b`. */
export const augmentedAssignment = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = tree.child(node, "operator");
  const target = lowering.at(node, "left");
  return assignNode(
    tree.start(node),
    tree.end(node),
    target,
    operator < 0 ? "=" : tree.textOf(operator),
    lowering.at(node, "right"),
  );
};

/** `a.b.c` where the grammar has one node for it. */
export const dottedName = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [first, ...rest] = lowering.children(node);
  if (first === undefined) return nameNode(tree.start(node), tree.end(node), tree.textOf(node));
  let path = lowering.expression(first);
  for (const part of rest) path = memberNode(path.start, tree.end(part), path, tree.textOf(part), tree.start(part));
  return path;
};

/** Text of a name that may be dotted. */
export const dottedText = (tree: FlatTree, node: number): string => tree.textOf(node).replaceAll(/\s+/g, "");
