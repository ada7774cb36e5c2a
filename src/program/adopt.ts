import type { Module, Node } from "./tree.ts";

/** Fields of each kind that hold child nodes, in source order. A kind that is missing has none. */
const childFields: Readonly<Partial<Record<Node["kind"], readonly string[]>>> = {
  module: ["imports", "body", "markup", "data", "exports"],
  member: ["object"],
  index: ["object", "index"],
  call: ["callee", "arguments"],
  template: ["parts"],
  entry: ["value"],
  object: ["entries"],
  array: ["items"],
  assign: ["target", "value"],
  binary: ["left", "right"],
  unary: ["operand"],
  conditional: ["test", "consequent", "alternate"],
  await: ["operand"],
  spread: ["operand"],
  "object-pattern": ["entries"],
  "array-pattern": ["items"],
  "default-pattern": ["target", "value"],
  other: ["children"],
  parameter: ["annotations", "target", "value"],
  annotation: ["arguments"],
  function: ["annotations", "parameters", "body"],
  field: ["annotations", "value"],
  class: ["annotations", "members"],
  attribute: ["value"],
  text: ["value"],
  element: ["attributes", "children"],
  expression: ["expression"],
  declare: ["target", "value"],
  return: ["value"],
  throw: ["value"],
  if: ["test", "consequent", "alternate"],
  loop: ["initial", "target", "iterable", "test", "update", "body"],
  try: ["body", "handlers", "finalizer"],
  handler: ["parameter", "body"],
  switch: ["subject", "cases"],
  case: ["tests", "body"],
  block: ["body"],
  export: [],
  "data-entry": ["value"],
  "data-map": ["entries"],
  "data-list": ["items"],
};

/** The direct children of a node, in source order. An export's value is a child of the place where it is written. */
export const childrenOf = (node: Node): Node[] => {
  const fields = childFields[node.kind];
  const children: Node[] = [];
  if (!fields) return children;
  for (const field of fields) {
    const value = (node as unknown as Record<string, Node | readonly (Node | undefined)[] | undefined>)[field];
    if (Array.isArray(value)) {
      for (const child of value) if (child) children.push(child);
    } else if (value) children.push(value as Node);
  }
  return children;
};

/** Sets the parent of every node of a module. Iterative, so that no depth of nesting overflows the stack. */
export const adopt = (module: Module): Module => {
  const open: Node[] = [module];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of childrenOf(node)) {
      child.parent = node;
      open.push(child);
    }
  }
  return module;
};

/** The module that a node stands in. */
export const moduleOf = (node: Node): Module => {
  let top = node;
  while (top.parent) top = top.parent;
  if (top.kind !== "module") throw new Error(`A ${top.kind} node was never adopted by a module.`);
  return top;
};

/** Visits a node and all below it in source order; return false from `visit` to leave out what is below a node. */
export const walk = (root: Node, visit: (node: Node) => boolean | void): void => {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (visit(node) === false) continue;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i] as Node);
  }
};
