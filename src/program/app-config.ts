import { walk } from "./adopt.ts";
import { dataAt, dataFromLiteral } from "./data.ts";
import type { DataNode, Module, ObjectLiteral } from "./tree.ts";

const keyed = (literal: ObjectLiteral, key: string): boolean => literal.entries.some((entry) => entry.key === key);

/** The object literal with `pages` in a script that configures an app: `defineAppConfig({…})`, `export default {…}`, `config = {…}`. */
const configLiteral = (module: Module): ObjectLiteral | undefined => {
  let found: ObjectLiteral | undefined;
  walk(module, (node) => {
    if (found) return false;
    if (node.kind === "object" && keyed(node, "pages")) {
      found = node;
      return false;
    }
    return true;
  });
  return found;
};

/** The app configuration that a file holds, as data: of JSON, of a single file's JSON block, or of a literal in its script. */
export const appConfigOf = (module: Module): DataNode | undefined => {
  if (module.data && dataAt(module.data, "pages")) return module.data;
  if (module.language === "json") return module.data;
  const literal = configLiteral(module);
  return literal && dataFromLiteral(literal);
};
