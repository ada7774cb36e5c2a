import type { Expression } from "./tree.ts";

type Path = readonly (string | number)[];

/** The keys and positions that lead from the value of a destructuring to the name it binds; undefined when it does not bind it. */
export const pathInTarget = (target: Expression, name: string): Path | undefined => {
  const open: { readonly node: Expression; readonly path: Path }[] = [{ node: target, path: [] }];
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, path } = item;
    if (path.length > 10) continue;
    switch (node.kind) {
      case "name":
        if (node.name === name) return path;
        break;
      case "default-pattern":
        open.push({ node: node.target, path });
        break;
      case "object-pattern":
        for (const entry of node.entries) {
          if (entry.spread) open.push({ node: entry.value, path });
          else if (entry.key !== undefined) open.push({ node: entry.value, path: [...path, entry.key] });
        }
        break;
      case "array-pattern":
      case "array":
        for (const [position, one] of node.items.entries())
          if (one) open.push({ node: one, path: [...path, position] });
        break;
      case "spread":
        open.push({ node: node.operand, path });
        break;
      default:
    }
  }
  return undefined;
};
