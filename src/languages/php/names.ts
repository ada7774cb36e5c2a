import type { FlatTree } from "../flat-tree.ts";

/** Name of a class, function or constant as written, without the leading `\` or `namespace\`. */
export const qualifiedName = (text: string): string => text.replace(/^(?:namespace)?\s*\\/i, "").replaceAll(/\s+/g, "");

/** `Request` for `\App\Http\Request`. */
export const simpleName = (text: string): string => text.slice(text.lastIndexOf("\\") + 1).trim();

/** Simple name of a declared type: `User` for `?App\User`; of a union the first that is not null. */
export const typeName = (tree: FlatTree, node: number): string | undefined => {
  if (node < 0) return undefined;
  const names = tree
    .textOf(node)
    .split(/[|&?()\s]+/)
    .map(simpleName);
  return names.find((name) => name !== "" && name.toLowerCase() !== "null");
};

/** A variable's name without `$` and `&`. */
export const variableName = (text: string): string => text.replace(/^[&.\s]*\$/, "");
