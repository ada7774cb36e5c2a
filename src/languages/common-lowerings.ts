/** What the grammars of Go, Python and PHP call in their own ways and mean alike. */
import type { Expression, Statement } from "../program/tree.ts";
import { numberValue } from "./literals.ts";
import { jumpNode, memberNode, nameNode, numberNode, otherNode, spreadNode, thisNode } from "./nodes.ts";
import type { Chain, TableLowering } from "./table-lowering.ts";

/** A name; `This` where the function around calls its receiver so. */
export const identifier = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const name = tree.textOf(node);
  const start = tree.start(node);
  return name === lowering.thisName ? thisNode(start, tree.end(node)) : nameNode(start, tree.end(node), name);
};

/** A number without a suffix: `1_000`, `0x1f`, `1e3`. */
export const number = ({ tree }: TableLowering, node: number): Expression =>
  numberNode(tree.start(node), tree.end(node), numberValue(tree.textOf(node)));

/** The one child of a node that says nothing of its own: parentheses, PHP's `@`. */
export const only = (lowering: TableLowering, node: number): Expression => {
  const [child] = lowering.children(node);
  const end = lowering.tree.end(node);
  return child === undefined ? otherNode(end, end) : lowering.expression(child);
};

/** `...list`, `*list`. */
export const spread = (lowering: TableLowering, node: number): Expression =>
  spreadNode(lowering.tree.start(node), lowering.tree.end(node), only(lowering, node));

/** The child under a field, as the left of a chain. */
export const childIn =
  (field: string): Chain["left"] =>
  (tree, node) =>
    tree.child(node, field);

/** `a.b`, by the fields under which a grammar keeps the object and the name. */
export const memberChain = (object: string, property: string): Chain => ({
  left: childIn(object),
  build: ({ tree }, node, left) => {
    const name = tree.child(node, property);
    const at = name < 0 ? tree.end(node) : tree.start(name);
    return memberNode(tree.start(node), tree.end(node), left, name < 0 ? "" : tree.textOf(name), at);
  },
});

/** `break` or `continue`. */
export const jump =
  (to: "break" | "continue") =>
  ({ tree }: TableLowering, node: number): Statement =>
    jumpNode(tree.start(node), tree.end(node), to);
