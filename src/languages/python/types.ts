import type { FlatTree } from "../flat-tree.ts";

/** Types that only wrap another one, which is then the type that matters. */
const wrappers = new Set([
  "Optional",
  "Annotated",
  "Final",
  "ClassVar",
  "Union",
  "Awaitable",
  "Type",
  "type",
  "None",
  "Required",
  "NotRequired",
]);

/**
 * Simple name of a type hint: `User` for `Optional["models.User"]`, `List` for `List[int]`; of a union the first that is
 * not None.
 */
export const typeName = (tree: FlatTree, node: number): string | undefined => {
  if (node < 0) return undefined;
  const names = tree.textOf(node).match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? [];
  return names.map((name) => name.slice(name.lastIndexOf(".") + 1)).find((name) => !wrappers.has(name));
};
