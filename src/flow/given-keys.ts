import type { Expression } from "../program/tree.ts";
import { closedBy, openKeyOf } from "./handed-keys.ts";
import type { Walk } from "./walk.ts";

/**
 * The constant text of a key that a field is read by; where a parameter is part of the key, with what the calls that were entered
 * hand over: `$this->getRequest("openid")` of a method that reads `$_REQUEST[$key]`.
 */
export const keyText = (walk: Walk, key: Expression): string | undefined => {
  const { stack } = walk.state;
  let text = "${}";
  let at: Expression | undefined = key;
  for (let depth = stack.length; at; depth--) {
    const call = stack[depth - 1];
    const open = call && openKeyOf(walk.program, at);
    if (!open || !walk.program.functionsOf(call.callee).includes(open.target)) {
      const rest = walk.program.textOf(at);
      return rest === undefined ? undefined : text.replace("${}", () => rest);
    }
    text = text.replace("${}", () => open.text);
    at = closedBy(open, call);
  }
  return undefined;
};
