import type { Import } from "../../program/tree.ts";
import { importNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { dottedText } from "./values.ts";

/** Written name and local name of `a.b` or `a.b as c`. */
const namesOf = (
  lowering: TableLowering,
  node: number,
): { readonly written: string; readonly alias: string | undefined } => {
  const { tree } = lowering;
  const alias = tree.child(node, "alias");
  const name = tree.child(node, "name");
  return { written: dottedText(tree, name < 0 ? node : name), alias: alias < 0 ? undefined : tree.textOf(alias) };
};

/**
 * `import a.b as c` names the module c. `import a.b` names the package a, and imports a.b for its own sake, without a name.
 */
export const importOf = (lowering: TableLowering, node: number): Import[] => {
  const { tree } = lowering;
  return tree.childrenIn(node, "name").flatMap((child) => {
    const { written, alias } = namesOf(lowering, child);
    const start = tree.start(child);
    const end = tree.end(child);
    if (alias !== undefined) return [importNode(start, end, written, "*", alias)];
    const [root = written] = written.split(".");
    const named = importNode(start, end, root, "*", root);
    return root === written ? [named] : [named, importNode(start, end, written, "*", "")];
  });
};

/** `from .a import b as c`, `from a import *` (whose local name is `*`: all names). */
export const importFrom = (lowering: TableLowering, node: number): Import[] => {
  const { tree } = lowering;
  const module = tree.child(node, "module_name");
  if (module < 0) return [];
  const source = dottedText(tree, module);
  const wildcard = lowering.children(node).find((child) => tree.kind(child) === "wildcard_import");
  if (wildcard !== undefined) return [importNode(tree.start(node), tree.end(node), source, "*", "*")];
  return tree.childrenIn(node, "name").map((child) => {
    const { written, alias } = namesOf(lowering, child);
    return importNode(tree.start(child), tree.end(child), source, written, alias ?? written);
  });
};
