import { enclosingFunction } from "../program/selves.ts";
import type { Node } from "../program/tree.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const spanning = (nodes: readonly Node[], inner: Node): Stretch | undefined => {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last && first.start <= inner.start && inner.end <= last.end
    ? { start: first.start, end: last.end }
    : undefined;
};

/** The stretch of text whose code, as far as it stands after the node, runs only when the node has run. */
const reachOf = (node: Node): Stretch => {
  let child = node;
  for (let at = node.parent; at; child = at, at = at.parent) {
    if (at.kind === "if") {
      const branch = spanning(at.consequent, child) ?? spanning(at.alternate, child);
      if (branch) return branch;
    } else if (at.kind === "loop") {
      const body = spanning(at.body, child);
      if (body) return body;
    } else if (at.kind === "try") {
      const body = spanning(at.body, child);
      if (body) return body;
    } else if (at.kind === "case" || at.kind === "handler") return at;
    else if (at.kind === "conditional" && child !== at.test) return child;
    else if (at.kind === "binary" && child === at.right && /^(&&|\|\||\?\?)$/.test(at.operator)) return child;
    else if (at.kind === "function" || at.kind === "module") return at;
  }
  return child;
};

const loopAround = (node: Node, other: Node): boolean => {
  for (let at = node.parent; at && at.kind !== "function"; at = at.parent)
    if (at.kind === "loop" && at.start <= other.start && other.end <= at.end) return true;
  return false;
};

/** True when `first` always runs before `use`, in the same function. */
export const alwaysBefore = (first: Node, use: Node): boolean => {
  if (first.end > use.start || enclosingFunction(first) !== enclosingFunction(use)) return false;
  const reach = reachOf(first);
  return reach.start <= use.start && use.end <= reach.end;
};

/**
 * Of several writes to one place, those whose value can still be there at `use`: a write that always runs before the use
 * ends all earlier ones, and a write after the use counts only in a loop or from another function.
 */
export const liveAt = <T>(
  writes: readonly T[],
  nodeOf: (write: T) => Node,
  replaces: (write: T) => boolean,
  use: Node,
): readonly T[] => {
  if (writes.length < 2) return writes;
  let last: Node | undefined;
  for (const write of writes) {
    const node = nodeOf(write);
    if (replaces(write) && (last === undefined || node.start > last.start) && alwaysBefore(node, use)) last = node;
  }
  const around = enclosingFunction(use);
  return writes.filter((write) => {
    const node = nodeOf(write);
    if (node === last || enclosingFunction(node) !== around) return true;
    if (node.start > use.end) return loopAround(node, use);
    return last === undefined || node.start > last.start || (loopAround(node, use) && !loopAround(last, node));
  });
};
