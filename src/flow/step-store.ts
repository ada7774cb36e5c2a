import { mappedBy } from "../program/mapped-names.ts";
import type { Call, Expression, FunctionNode, ObjectLiteral } from "../program/tree.ts";
import { fieldsOf, joined, restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName, rootOf } from "./expression-text.ts";
import { entryOf, frameOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import { stepOwned } from "./step-this.ts";
import { storeGroupOf } from "./vuex.ts";
import type { Walk } from "./walk.ts";

/** A field of a Vuex store, from the mutations that set it; the names of modules before it are passed over. */
const stepState = (walk: Walk, asked: Path): boolean => {
  let known = false;
  for (const sent of walk.facts.storeState().shared) {
    const rest = restOf(sent.path, asked) ?? (asked.length > 1 ? restOf(sent.path, asked.slice(1)) : undefined);
    if (rest === undefined || asked.length === 0) continue;
    walk.go(sent.value, rest);
    known = true;
  }
  return known;
};

const stepGetter = (walk: Walk, path: Path): boolean => {
  const [name = "", ...rest] = path;
  const getters = walk.facts.storeState().getters.get(name.slice(name.lastIndexOf("/") + 1)) ?? [];
  for (const getter of getters) for (const value of walk.facts.returnsOf(getter)) walk.go(value, rest);
  return getters.length > 0;
};

/** What is asked of a Vuex store: `state.user.phone`, `getters.phone`. False when nothing in the program sets it. */
export const stepVuex = (walk: Walk, path: Path): boolean => {
  const [part, ...rest] = fieldsOf(path);
  if (part === "state") return stepState(walk, rest);
  return part === "getters" && stepGetter(walk, rest);
};

/** The options of the Pinia store that an expression gives or stands for. */
const piniaBehind = (walk: Walk, expression: Expression): ObjectLiteral | undefined => {
  for (const node of walk.program.valuesOf(expression)) {
    if (node.kind === "object" && frameOf(node) === "defineStore") return node;
    const options = node.kind === "call" && lastName(node.callee) === "defineStore" ? node.arguments.at(-1) : undefined;
    if (options?.kind === "object") return options;
  }
  return undefined;
};

const stepMapped = (walk: Walk, call: Call, path: Path): boolean => {
  const [name, ...rest] = path;
  const mapped = mappedBy(call).find((one) => segment(one.local) === name);
  if (!mapped) return false;
  const { target } = mapped;
  const [first] = call.arguments;
  const pinia = first?.kind === "name" ? piniaBehind(walk, first) : undefined;
  if (typeof target === "string") {
    const asked = [segment(target), ...rest];
    if (pinia) {
      stepOwned(walk, pinia, asked);
      return true;
    }
    return lastName(call.callee) === "mapGetters" ? stepGetter(walk, asked) : stepState(walk, asked);
  }
  let known = false;
  for (const value of walk.facts.returnsOf(target)) {
    const root = rootOf(value);
    if (root?.root.kind !== "name") continue;
    const asked = joined(root.path, rest);
    if (pinia) stepOwned(walk, pinia, asked);
    known = pinia ? true : stepState(walk, asked) || known;
  }
  return known;
};

/** A computed value that is mapped from a store: `...mapState(["phone"])`, `...mapGetters({ p: "phone" })`. */
export const stepMappedField = (walk: Walk, owner: Owner, path: Path): boolean => {
  const computed = owner.kind === "object" ? entryOf(owner, "computed") : undefined;
  const groups =
    computed?.kind === "object"
      ? computed.entries.flatMap((entry) => (entry.spread ? [entry.value] : []))
      : computed
        ? [computed]
        : [];
  let known = false;
  for (const group of groups)
    if (group.kind === "call" && /^map(?:State|Getters|WritableState)$/.test(lastName(group.callee)))
      known = stepMapped(walk, group, path) || known;
  return known;
};

/** The first parameter of a getter, mutation or action: the state, or the context that holds it. */
export const stepStoreParameter = (walk: Walk, target: FunctionNode, path: Path): boolean => {
  const group = storeGroupOf(target);
  if (group === undefined || path.length === 0 || !/^(?:getters|mutations|actions)$/.test(group)) return false;
  const options = target.parent?.parent?.parent?.parent;
  if (options?.kind === "object" && frameOf(options) === "defineStore") {
    if (group === "getters") stepOwned(walk, options, path);
    return group === "getters";
  }
  return stepVuex(walk, group === "actions" ? path : ["state", ...path]);
};

/**
 * How many parameters a store puts before what a component hands over: `this.login(name)` of `...mapActions(["login"])` calls
 * `login(context, name)`. Actions of Pinia get nothing more.
 */
export const shiftOf = (call: Call, target: FunctionNode): number => {
  if (call.callee.kind !== "member" || call.callee.object.kind !== "this") return 0;
  const group = storeGroupOf(target);
  if (group !== "actions" && group !== "mutations") return 0;
  const options = target.parent?.parent?.parent?.parent;
  return options?.kind === "object" && frameOf(options) === "defineStore" ? 0 : 1;
};

/** What other files write into a Pinia store. */
export const stepPatched = (walk: Walk, call: Call, path: Path): boolean => {
  let known = false;
  for (const sent of walk.facts.storeState().patched.get(lastName(call.callee)) ?? []) {
    const rest = restOf(sent.path, path);
    if (rest === undefined) continue;
    walk.go(sent.value, rest, { stack: [] });
    known = true;
  }
  return known;
};
