import type { Node } from "../program/tree.ts";

/** A secret that is written out is one all the same. */
const looksSecret = (text: string): boolean => /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w+/=-]{16,}$/i.test(text);

/**
 * A value that is known to be nobody's data: a constant, a function. Empty text, 0 and null are not: they stand for a value
 * to come.
 */
export const isSettled = (node: Node): boolean => {
  switch (node.kind) {
    case "string":
      return node.value !== "" && !looksSecret(node.value);
    case "number":
      return node.value !== 0;
    case "boolean":
    case "regex":
    case "function":
    case "class":
      return true;
    default:
      return false;
  }
};
