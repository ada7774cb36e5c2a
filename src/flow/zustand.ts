import { moduleOf } from "../program/adopt.ts";
import type { Call, Expression, FunctionNode } from "../program/tree.ts";
import { restOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName, receiverOf, rootOf } from "./expression-text.ts";
import { valuesGiven } from "./invocations.ts";
import { newStates } from "./react-state.ts";
import type { Walk } from "./walk.ts";

/** Wrappers around the function that makes a store: `create(persist((set) => …, options))`. */
const WRAPPERS = 4;

const uses = /\bzustand\b/;

/** The function that makes a store of zustand, https://zustand.docs.pmnd.rs/apis/create */
const makerIn = (call: Call): FunctionNode | undefined => {
  if (!/^(?:create|createStore|createWithEqualityFn)?$/.test(lastName(call.callee))) return undefined;
  let at: Expression | undefined = call.arguments[0];
  for (let i = 0; i < WRAPPERS && at?.kind === "call"; i++) [at] = at.arguments;
  return at?.kind === "function" && uses.test(moduleOf(call).text) ? at : undefined;
};

/** The maker of the store that an expression stands for. */
const makerBehind = (walk: Walk, store: Expression): FunctionNode | undefined => {
  for (const value of walk.program.valuesOf(store)) {
    const maker = value.kind === "call" ? makerIn(value) : undefined;
    if (maker) return maker;
  }
  // `get()` inside the maker
  const [definition] = store.kind === "name" ? walk.program.definitionsOf(store) : [];
  const target = definition?.kind === "parameter" ? definition.parent : undefined;
  const isGetter = target?.kind === "function" && target.parameters[1] === definition;
  return isGetter && target.parent?.kind === "call" && uses.test(moduleOf(target).text) ? target : undefined;
};

const goField = (walk: Walk, maker: FunctionNode, path: Path): void => {
  for (const made of walk.facts.returnsOf(maker)) walk.go(made, path, { stack: [] });
  const set = maker.parameters[0]?.target;
  if (set?.kind !== "name") return;
  for (const { value, isResult } of valuesGiven(maker, set.name, undefined, 0)) {
    if (isResult) continue;
    for (const state of newStates(value)) walk.go(state, path, { stack: [] });
    // With immer the function writes into the state that it gets.
    const draft = value.kind === "function" ? value.parameters[0] : undefined;
    const stores = draft && walk.facts.stores(moduleOf(maker)).byBinding.get(draft);
    for (const store of stores ?? []) {
      const rest = restOf(store.path, path);
      if (rest) walk.go(store.value, rest, { stack: [] });
    }
  }
};

/** A field of a store: `useUser((state) => state.place)`, `useUser().place`, `useUser.getState().place`, `get().place`. */
export const stepZustand = (walk: Walk, call: Call, name: string, path: Path): boolean => {
  if (!/^(?:use[a-z]|get$|getstate$)/.test(name)) return false;
  const receiver = receiverOf(call);
  if (name === "getstate" ? !receiver : call.callee.kind !== "name") return false;
  const maker = makerBehind(walk, receiver ?? call.callee);
  if (!maker) return false;
  const [selector] = call.arguments;
  if (!selector) {
    if (path.length > 0) goField(walk, maker, path);
    return path.length > 0;
  }
  for (const target of walk.facts.functionsBehind(selector))
    for (const value of walk.facts.returnsOf(target)) {
      const root = rootOf(value);
      if (root?.root.kind === "name" && root.path.length > 0) goField(walk, maker, [...root.path, ...path]);
    }
  return true;
};
