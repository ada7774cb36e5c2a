import { appendChildren } from "./children.ts";
import type { Module, Node } from "./tree.ts";

/** The direct children of a node, in source order. An export's value is a child of the place where it is written. */
export const childrenOf = (node: Node): Node[] => {
  const children: Node[] = [];
  appendChildren(children, node);
  return children;
};

/** Sets the parent of every node of a module, comments included. Iterative, so that no depth of nesting overflows the stack. */
export const adopt = (module: Module): Module => {
  const open: Node[] = [module];
  for (let node = open.pop(); node; node = open.pop()) {
    const from = open.length;
    appendChildren(open, node);
    for (let i = from; i < open.length; i++) (open[i] as Node).parent = node;
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
  for (let hops = 0; top.parent && hops < stride; hops++) top = top.parent;
  if (top.parent) top = farTop(top);
  if (top.kind !== "module") throw new Error(`A ${top.kind} node was never adopted by a module.`);
  return top;
};

const farTop = (node: Node): Node => {
  let top = node;
  const passed: Node[] = [];
  for (let hops = 0; top.parent; hops++) {
    const home = homes.get(top);
    if (home) top = home;
    else {
      if (hops % stride === 0) passed.push(top);
      top = top.parent;
    }
  }
  if (top.kind === "module") for (const one of passed) homes.set(one, top);
  return top;
};

/** Visits a node and all below it in source order; return false from `visit` to leave out what is below a node. */
export const walk = (root: Node, visit: (node: Node) => boolean | void): void => {
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (visit(node) === false) continue;
    const from = open.length;
    appendChildren(open, node);
    // The stack gives back the last one first.
    for (let i = from, j = open.length - 1; i < j; i++, j--) {
      const first = open[i] as Node;
      open[i] = open[j] as Node;
      open[j] = first;
    }
  }
};
