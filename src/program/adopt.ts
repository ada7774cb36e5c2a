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

/** Sets the parent of every node of a module, comments included. Iterative, so that no depth of nesting overflows the stack. */
export const adopt = (module: Module): Module => {
  const open: Node[] = [module];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of childrenOf(node)) {
      child.parent = node;
      open.push(child);
    }
  }
  for (const comment of module.comments) (comment as Node).parent = module;
  return module;
};

/** The modules of some nodes that stand deep: a chain of a hundred thousand links is not climbed for each of them. */
const homes = new WeakMap<Node, Module>();
const stride = 64;

/** The module that a node stands in. */
export const moduleOf = (node: Node): Module => {
  let top = node;
  const passed: Node[] = [];
  for (let hops = 1; top.parent; hops++) {
    top = top.parent;
    if (hops < stride) continue;
    const home = homes.get(top);
    if (home) top = home;
    else if (hops % stride === 0) passed.push(top);
  }
  if (top.kind !== "module") throw new Error(`A ${top.kind} node was never adopted by a module.`);
  for (const one of passed) homes.set(one, top);
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
