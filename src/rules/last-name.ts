import type { Node } from "../program/tree.ts";

/** The name that an expression ends in: `password` of `user.password`, `$password` and `row["password"]`; empty for any other. */
export const lastNameOf = (node: Node): string =>
  node.kind === "member"
    ? node.property
    : node.kind === "name"
      ? node.name
      : node.kind === "index" && node.index?.kind === "string"
        ? node.index.value
        : "";
