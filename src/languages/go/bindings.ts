import type { Expression } from "../../program/tree.ts";
import { arrayPatternNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";

/** A target and the value it takes; no value when Go makes it up. */
export interface Binding {
  readonly target: Expression;
  readonly value: Expression | undefined;
}

/** Reads that give a second value which only says whether there was a first: `v, ok := m[k]`. */
const isCommaOk = (lowering: TableLowering, node: number): boolean => {
  const { tree } = lowering;
  const kind = tree.kind(node);
  if (kind === "index_expression" || kind === "type_assertion_expression") return true;
  return kind === "unary_expression" && tree.text.startsWith("<-", tree.start(node));
};

/**
 * Pairs the left side of an assignment with its right side: one to one, `a, err := f()` as an ArrayPattern, and
 * `v, ok := m[k]` as the value alone with `ok` beside it.
 */
export const bindings = (lowering: TableLowering, targets: readonly Expression[], right: number): Binding[] => {
  const { tree } = lowering;
  const values = tree.kind(right) === "expression_list" ? lowering.children(right) : [right];
  const [first, second] = targets;
  const [value] = values;
  if (!first) return [];
  if (targets.length === 1) return [{ target: first, value: lowering.expression(right) }];
  if (second && targets.length === 2 && values.length === 1 && value !== undefined && isCommaOk(lowering, value)) {
    return [
      { target: first, value: lowering.expression(value) },
      { target: second, value: undefined },
    ];
  }
  const items = targets.map((target) => (target.kind === "name" && target.name === "_" ? undefined : target));
  const pattern = arrayPatternNode(first.start, targets.at(-1)?.end ?? first.end, items);
  return [{ target: pattern, value: lowering.expression(right) }];
};
