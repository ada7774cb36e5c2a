import type { FlatTree } from "../flat-tree.ts";

/** The field under which a type holds the one that matters: what a pointer points to, what a list is made of. */
const innerFields: Readonly<Record<string, string>> = {
  slice_type: "element",
  array_type: "element",
  implicit_length_array_type: "element",
  map_type: "value",
  channel_type: "value",
  generic_type: "type",
  qualified_type: "name",
  type_conversion_expression: "type",
};

/**
 * Simple name of a type: `User` for `*model.User` and `[]User`, of a map the values' one; undefined for function, struct
 * and interface types that are written out.
 */
export const typeName = (tree: FlatTree, node: number): string | undefined => {
  let at = node;
  while (at >= 0) {
    const kind = tree.kind(at);
    if (kind === "type_identifier" || kind === "identifier") return tree.textOf(at);
    const field = innerFields[kind];
    const isWrapper = kind === "pointer_type" || kind === "parenthesized_type" || kind === "type_elem";
    if (!field && !isWrapper) return undefined;
    at = field ? tree.child(at, field) : (tree.namedChildren(at)[0] ?? -1);
  }
  return undefined;
};
