import type { Expression } from "../../program/tree.ts";
import type { TableLowering } from "../table-lowering.ts";

/** Arguments of a call, creation or enum constant. */
export const argumentsOf = (lowering: TableLowering, node: number): Expression[] => {
  const list = lowering.tree.child(node, "arguments");
  return list < 0 ? [] : lowering.expressions(lowering.children(list));
};
