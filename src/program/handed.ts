import { lastName } from "./node-index.ts";
import type { Call, FunctionNode, Node } from "./tree.ts";

/** Calls that hand their function argument on under a new name: `const save = useCallback(() => …)`. */
const wrapperNames =
  /^(?:useCallback|useMemoizedFn|useEventCallback|usePersistFn|debounce|throttle|once|action|async|wrap\w*)$/;

/** The call that hands a function on under a new name; undefined for other calls. */
export const wrapperOf = (fn: FunctionNode): Call | undefined => {
  const call = fn.parent;
  return call?.kind === "call" && call.callee !== fn && wrapperNames.test(lastName(call.callee) ?? "")
    ? call
    : undefined;
};

/** The name that a function goes by: its own, or that of the variable a wrapper's result goes to. */
export const nameOfFunction = (fn: FunctionNode): string | undefined => {
  if (fn.name !== undefined) return fn.name;
  const holder = wrapperOf(fn)?.parent;
  if (holder?.kind === "declare" && holder.target.kind === "name") return holder.target.name;
  return holder?.kind === "entry" ? holder.key : undefined;
};

/** The node whose value a reference or function is, over conditions, casts and `bind`: what it is handed to is its parent. */
export const handedNode = (node: Node): Node => {
  let at = node;
  for (let hops = 0; hops < 8; hops++) {
    const parent = at.parent;
    if (!parent) return at;
    if (parent.kind === "conditional" && parent.test !== at) at = parent;
    else if (parent.kind === "binary" && /^(?:&&|\|\||\?\?)$/.test(parent.operator)) at = parent;
    else if (
      parent.kind === "member" &&
      parent.property === "bind" &&
      parent.parent?.kind === "call" &&
      parent.parent.callee === parent
    )
      at = parent.parent;
    else if (parent.kind === "call" && parent.callee !== at && wrapperNames.test(lastName(parent.callee) ?? ""))
      at = parent;
    else if (parent.kind === "array" || parent.kind === "spread" || parent.kind === "default-pattern") at = parent;
    else return at;
  }
  return at;
};
