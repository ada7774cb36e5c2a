import { partFactories } from "../knowledge/frameworks.ts";
import { moduleOf } from "./adopt.ts";
import { lastName } from "./node-index.ts";
import { factoryCall, outOfGroups } from "./selves.ts";
import type { Expression, FunctionNode, Node } from "./tree.ts";
import type { Values } from "./values.ts";

const hopLimit = 8;
/** Names that code gives to a page or component which it does not build itself. */
const instanceName =
  /^(?:_?this|_?that|_?self|me|vm|ctx|context|page|comp|component|instance|parent|child|proxy)$|(?:Page|Component|Comp|Ref|Instance)$/;
const instanceCalls: ReadonlySet<string> = new Set([
  "selectComponent",
  "selectAllComponents",
  "selectOwnerComponent",
  "getCurrentPages",
  "getCurrentInstance",
  "getPage",
]);
/** Members under which Vue and React keep instances: `this.$refs.form`, `form.value`, `form.current`. */
const instanceHolders: ReadonlySet<string> = new Set([
  "$refs",
  "refs",
  "$parent",
  "$children",
  "$root",
  "$vm",
  "value",
  "current",
]);
const picks: ReadonlySet<string> = new Set(["pop", "at", "find", "slice", "reverse", "shift", "filter"]);
const pageGroups: ReadonlySet<string> = new Set(["methods", "computed", "lifetimes", "pageLifetimes"]);
const appFactories: ReadonlySet<string> = new Set(["App", "createApp", "app"]);

/** A function of `<script setup>` that its component gives to who holds it, with `defineExpose({ open })`. */
export const isExposed = (fn: FunctionNode): boolean => {
  const { isSetup, text } = moduleOf(fn);
  return isSetup && (fn.parent?.kind === "declare" || fn.parent?.kind === "module") && text.includes("defineExpose");
};

/** True for a method of a page or component, which only an instance of it has; stores and the app are called from everywhere. */
export const isInstanceMethod = (fn: FunctionNode): boolean => {
  if (isExposed(fn)) return true;
  const list = fn.parent?.kind === "entry" ? fn.parent.parent : undefined;
  if (list?.kind !== "object") return false;
  const options = outOfGroups(list);
  const factory = factoryCall(options);
  if (factory) {
    const name = lastName(factory.callee) ?? "";
    return !partFactories.has(name) && !appFactories.has(name);
  }
  return options.entries.some((entry) => entry.key !== undefined && pageGroups.has(entry.key));
};

/** True for an expression that gives an instance of some page or component: `this`, `getCurrentPages()[0]`, `this.$refs.form`. */
export const isInstance = (expression: Expression, values: Values): boolean => {
  let at: Expression | undefined = expression;
  for (let hops = 0; at && hops < hopLimit; hops++) {
    switch (at.kind) {
      case "this":
        return true;
      case "name": {
        if (instanceName.test(at.name)) return true;
        const definition: Node | undefined = values.definitionsOf(at)[0];
        at = definition?.kind === "declare" || definition?.kind === "assign" ? definition.value : undefined;
        break;
      }
      case "member": {
        if (instanceHolders.has(at.property) || instanceName.test(at.property)) return true;
        if (at.object.kind === "member" && instanceHolders.has(at.object.property)) return true;
        const stored: Expression = at;
        at = values.valuesOf(stored).find((node) => node.kind === "call");
        break;
      }
      case "index":
        at = at.object;
        break;
      case "call": {
        const name = lastName(at.callee) ?? "";
        if (instanceCalls.has(name)) return true;
        at = picks.has(name) && at.callee.kind === "member" ? at.callee.object : undefined;
        break;
      }
      default:
        return false;
    }
  }
  return false;
};
