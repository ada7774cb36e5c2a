import type { Expression, Node } from "../program/tree.ts";
import type { Walk } from "./walk.ts";

/**
 * The constant text of a key that a field is read by; where the key is a parameter, what the calls that were entered hand
 * over: `$this->getRequest("openid")` of a method that reads `$_REQUEST[$key]`.
 */
export const keyText = (walk: Walk, key: Expression): string | undefined => {
  const { stack } = walk.state;
  let at: Expression | undefined = key;
  for (let depth = stack.length; at; depth--) {
    const definition: Node | undefined = at.kind === "name" ? walk.program.definitionsOf(at)[0] : undefined;
    const target: Node | undefined = definition?.parent;
    if (definition?.kind !== "parameter" || target?.kind !== "function") return walk.program.textOf(at);
    const call = stack[depth - 1];
    if (!call || !walk.program.functionsOf(call.callee).includes(target)) return walk.program.textOf(at);
    at = call.arguments[target.parameters.indexOf(definition)];
  }
  return undefined;
};
