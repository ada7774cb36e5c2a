import type { Expression } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";

/** Where a name stands in a destructuring target: the fields that lead to it, and its default value. */
export interface Slot {
  readonly path: Path;
  readonly fallback: Expression | undefined;
}

const DEPTH = 8;

/** The slots of a target that bind the name: `{ data: { phone: p = "" } }` binds `p` under data, phone. */
export const slotsOf = (target: Expression, name: string): readonly Slot[] => {
  const slots: Slot[] = [];
  const open: {
    readonly node: Expression;
    readonly path: Path;
    readonly fallback: Expression | undefined;
    readonly depth: number;
  }[] = [{ node: target, path: here, fallback: undefined, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, path, fallback, depth } = item;
    if (depth > DEPTH) continue;
    const go = (next: Expression, to: Path, value?: Expression): void => {
      open.push({ node: next, path: to, fallback: value, depth: depth + 1 });
    };
    if (node.kind === "name") {
      if (node.name === name) slots.push({ path, fallback });
    } else if (node.kind === "default-pattern") go(node.target, path, node.value);
    else if (node.kind === "object-pattern") {
      for (const entry of node.entries)
        go(entry.value, entry.spread || entry.key === undefined ? path : [...path, segment(entry.key)]);
    } else if (node.kind === "array-pattern" || node.kind === "array") {
      for (const [i, part] of node.items.entries())
        if (part) go(part, part.kind === "spread" ? path : [...path, String(i)]);
    } else if (node.kind === "spread") go(node.operand, path);
    else if (node.kind === "object")
      for (const entry of node.entries) go(entry.value, entry.key === undefined ? path : [...path, segment(entry.key)]);
  }
  return slots;
};
