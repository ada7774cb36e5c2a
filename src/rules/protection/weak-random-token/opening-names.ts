import type { Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";

/** Names of values that open something to whoever knows them. */
const opens =
  /(?:access|auth|login|session|user|api|refresh|reset|csrf|remember)?_?token$|secret(?:_?key)?$|session_?(?:id|key)$|^sid$|pass(?:word|wd)$|api_?key$|third_?session$|(?:generate|create|make|gen|new|build)_?(?:\w+_)?(?:token|secret|session|password|api_?key)$/i;
/** Things with such a name that open nothing. */
const opensNothing = /cancel|csrf_?field|placeholder|upload|parse|design|mock|test|page_?token|device/i;

export const isOpening = (name: string | undefined): boolean =>
  name !== undefined && opens.test(name) && !opensNothing.test(name);

/** The name under which the value of an expression ends up, within its statement. */
export const boundTo = (node: Node): string | undefined => {
  for (let at: Node = node, hops = 0; at.parent && hops < 30; at = at.parent, hops++) {
    const { parent } = at;
    if (parent.kind === "declare" || parent.kind === "assign") {
      const name = lastNameOf(parent.target);
      return parent.value === at && isOpening(name) ? name : undefined;
    }
    if (parent.kind === "entry" && isOpening(parent.key)) return parent.key;
    if (parent.kind === "field") return isOpening(parent.name) ? parent.name : undefined;
    if (parent.kind === "function" || parent.kind === "module" || parent.kind === "class") return undefined;
  }
  return undefined;
};
