import type { Entry, Expression } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";

/** Where a name stands in a destructuring target: the fields that lead to it, and its default value. */
export interface Slot {
  readonly path: Path;
  readonly fallback: Expression | undefined;
  /** The name takes the rest of an object: fields that the pattern takes out of it before. */
  readonly without: readonly string[];
  /** The field that the name is another one for: `phone` of `{ phone: p }`. */
  readonly field: string | undefined;
}

const DEPTH = 8;

const keysOf = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ key }) => (key === undefined ? [] : segment(key)));

/** The slots of a target that bind the name: `{ data: { phone: p = "" } }` binds `p` under data, phone. */
export const slotsOf = (target: Expression, name: string): readonly Slot[] => {
  const slots: Slot[] = [];
  const open: {
    readonly node: Expression;
    readonly path: Path;
    readonly fallback: Expression | undefined;
    readonly without: readonly string[];
    readonly field: string | undefined;
    readonly depth: number;
  }[] = [{ node: target, path: here, fallback: undefined, without: [], field: undefined, depth: 0 }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, path, fallback, without, field, depth } = item;
    if (depth > DEPTH) continue;
    const go = (
      next: Expression,
      to: Path,
      { value, taken = [], key }: { value?: Expression; taken?: readonly string[]; key?: string | undefined } = {},
    ): void => {
      open.push({ node: next, path: to, fallback: value, without: taken, field: key, depth: depth + 1 });
    };
    if (node.kind === "name") {
      if (node.name === name) slots.push({ path, fallback, without, field });
    } else if (node.kind === "default-pattern") go(node.target, path, { value: node.value, key: field });
    else if (node.kind === "object-pattern") {
      for (const entry of node.entries)
        if (entry.spread) go(entry.value, path, { taken: keysOf(node.entries) });
        else go(entry.value, entry.key === undefined ? path : [...path, segment(entry.key)], { key: entry.key });
    } else if (node.kind === "array-pattern" || node.kind === "array") {
      for (const [i, part] of node.items.entries())
        if (part) go(part, part.kind === "spread" ? path : [...path, String(i)]);
    } else if (node.kind === "spread") go(node.operand, path);
    else if (node.kind === "object")
      for (const entry of node.entries) go(entry.value, entry.key === undefined ? path : [...path, segment(entry.key)]);
  }
  return slots;
};
