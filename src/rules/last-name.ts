import type { Node } from "../program/tree.ts";

/** The name that an expression, callee or target ends in: `password` of `user.password`, `$password` and `row["password"]`; else empty. */
export const lastNameOf = (node: Node | undefined): string => {
  if (node?.kind === "member") return node.property;
  if (node?.kind === "name") return node.name;
  if (node?.kind === "default-pattern") return lastNameOf(node.target);
  return node?.kind === "index" && node.index?.kind === "string" ? node.index.value : "";
};

/** The name of the variable, field or key that a value is kept under where it stands; else empty. */
export const keptUnder = (value: Node): string => {
  const { parent } = value;
  if (parent?.kind === "declare" || parent?.kind === "assign")
    return parent.value === value ? lastNameOf(parent.target) : "";
  if (parent?.kind === "entry") return parent.key ?? "";
  return parent?.kind === "field" ? parent.name : "";
};
