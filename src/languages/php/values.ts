import type { Entry, Expression } from "../../program/tree.ts";
import {
  arrayNode,
  arrayPatternNode,
  assignNode,
  binaryNode,
  concatNode,
  conditionalNode,
  entryNode,
  nameNode,
  objectNode,
  objectPatternNode,
  otherNode,
  targetName,
  thisNode,
  unaryNode,
  withName,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { switchValue, type Arm } from "../switch-value.ts";
import { variableName } from "./names.ts";

/** JavaScript's spelling of operators that PHP writes in its own way. */
const operators: Readonly<Record<string, string>> = { and: "&&", or: "||", xor: "^", "<>": "!==" };

const operatorOf = (lowering: TableLowering, node: number): string => {
  const operator = lowering.tree.child(node, "operator");
  return operator < 0 ? "" : lowering.tree.textOf(operator).toLowerCase();
};

/** `$a + $b`; texts that are joined by `.` become one Template. */
export const binary: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const operator = operatorOf(lowering, node);
    const right = lowering.at(node, "right");
    if (operator === ".") return concatNode(tree.start(node), tree.end(node), left, right);
    return binaryNode(tree.start(node), tree.end(node), operators[operator] ?? operator, left, right);
  },
};

/** `$name`; `$this` is `This`. */
export const variable = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const name = variableName(tree.textOf(node));
  const start = tree.start(node);
  const end = tree.end(node);
  return name === "this" ? thisNode(start, end) : nameNode(start, end, name);
};

/** `$a = …`, `[$a, 'k' => $b] = …`, `$a = &$b`. */
export const assignment = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const left = tree.child(node, "left");
  const target = left < 0 ? otherNode(tree.start(node), tree.start(node)) : pattern(lowering, left);
  const value = withName(lowering.at(node, "right"), targetName(target), target.start);
  return assignNode(tree.start(node), tree.end(node), target, "=", value);
};

/** `$a += …`; `.=` appends to a text, which JavaScript writes `+=`. */
export const augmentedAssignment = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  const target = lowering.at(node, "left");
  return assignNode(
    tree.start(node),
    tree.end(node),
    target,
    operator === ".=" ? "+=" : operator,
    lowering.at(node, "right"),
  );
};

/** What is assigned to: `[$a, , $b]` and `list('k' => $a)` are patterns, all else is an expression. */
export const pattern = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  if (tree.kind(node) === "by_ref") return lowering.expression(node);
  if (tree.kind(node) !== "list_literal") return lowering.expression(node);
  return lowering.within<Expression>(node, () => listPattern(lowering, node));
};

const listPattern = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const entries: Entry[] = [];
  const items: (Expression | undefined)[] = [];
  let key: number | undefined;
  let at = tree.start(node);
  for (const child of lowering.children(node)) {
    const before = tree.text.slice(at, tree.start(child));
    at = tree.end(child);
    if (/^\s*=>/.test(tree.text.slice(at, at + 200))) {
      key = child;
      continue;
    }
    // Every comma beyond the one that ends the last item leaves an item out.
    const commas = key === undefined ? before.split(",").length - 1 : 0;
    for (let hole = items.length === 0 ? 0 : 1; hole < commas; hole++) items.push(undefined);
    const target = pattern(lowering, child);
    items.push(target);
    const start = tree.start(key ?? child);
    entries.push(entryNode(start, target.end, key === undefined ? undefined : keyText(lowering, key), target));
    key = undefined;
  }
  if (entries.some((entry) => entry.key !== undefined))
    return objectPatternNode(tree.start(node), tree.end(node), entries);
  return arrayPatternNode(tree.start(node), tree.end(node), items);
};

/** The text of a key that is written out; undefined when it is computed. */
const keyText = (lowering: TableLowering, node: number): string | undefined => {
  const key = lowering.expression(node);
  if (key.kind === "string") return key.value;
  return key.kind === "number" ? String(key.value) : undefined;
};

/** `['k' => 1]` is an ObjectLiteral as soon as one item has a key, `[1, 2]` an ArrayLiteral. */
export const array = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const elements = lowering
    .children(node)
    .map((child) =>
      tree.kind(child) === "array_element_initializer"
        ? { child, parts: lowering.children(child) }
        : { child, parts: [child] },
    );
  const start = tree.start(node);
  const end = tree.end(node);
  if (!elements.some(({ parts }) => parts.length > 1)) {
    return arrayNode(
      start,
      end,
      elements.map(({ child, parts: [value = child] }) => lowering.expression(value)),
    );
  }
  let position = 0;
  const entries = elements.map(({ child, parts }) => {
    const value = parts.at(-1) ?? child;
    if (parts.length > 1) {
      const keyAt = parts[0] ?? child;
      const key = keyText(lowering, keyAt);
      const named = withName(lowering.expression(value), key, tree.start(keyAt));
      return entryNode(tree.start(child), tree.end(child), key, named);
    }
    const item = lowering.expression(value);
    if (item.kind === "spread") return entryNode(item.start, item.end, undefined, item.operand, true);
    return entryNode(item.start, item.end, String(position++), item);
  });
  return objectNode(start, end, entries);
};

/** `!$a`, `-$a`, `$i++`. */
export const unary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  return unaryNode(tree.start(node), tree.end(node), operatorOf(lowering, node), lowering.at(node, "argument"));
};

/** `$a ? $b : $c`; the short form `$a ?: $c` is `$a || $c`. */
export const conditional = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const test = lowering.at(node, "condition");
  const body = lowering.maybe(node, "body");
  const alternate = lowering.at(node, "alternative");
  if (!body) return binaryNode(tree.start(node), tree.end(node), "||", test, alternate);
  return conditionalNode(tree.start(node), tree.end(node), test, body, alternate);
};

/** `match ($a) { 1, 2 => …, default => … }`, a chain of Conditionals; in `match (true)` the arms are the tests. */
export const match = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const subject = lowering.at(node, "condition");
  const block = tree.child(node, "body");
  const arms = (block < 0 ? [] : lowering.children(block)).map((arm): Arm => {
    const list = tree.child(arm, "conditional_expressions");
    const tests = list < 0 ? [] : lowering.expressions(lowering.children(list));
    const value = lowering.at(arm, "return_expression");
    if (subject.kind !== "boolean" || !subject.value || tests.length === 0) return { tests, guard: undefined, value };
    const guard = tests.reduce((left, right) => binaryNode(left.start, right.end, "||", left, right));
    return { tests: [], guard, value };
  });
  return switchValue(tree.start(node), tree.end(node), subject, arms);
};
