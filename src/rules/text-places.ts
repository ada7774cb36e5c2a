import type { Module, Node } from "../program/tree.ts";

/** A node for a stretch of a file that has no node of its own, as a line of a list of packages. Offsets are UTF-16. */
export const stretchOf = (module: Module, start: number, end: number): Node => ({
  kind: "string",
  value: module.text.slice(start, end),
  start,
  end,
  parent: module,
});

/** The part of a node that a finding points at: what a call calls, without its arguments, which may run over many lines. */
export const headOf = (node: Node): Node => (node.kind === "call" ? node.callee : node);
