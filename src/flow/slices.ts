import type { Program } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Module } from "../program/tree.ts";
import { joined, restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { Sent } from "./channels.ts";
import { clientFiles, modulesWith } from "./code-files.ts";
import { lastName, rootOf } from "./expression-text.ts";
import { stepReduced } from "./reducers.ts";
import type { ModuleStores } from "./stores.ts";
import type { Walk } from "./walk.ts";

/** The state of Redux Toolkit's slices, https://redux-toolkit.js.org/api/createSlice */
export interface Slices {
  /** What reducers set in their slice. */
  readonly fields: readonly Sent[];
  /** What actions are made of, by name. */
  readonly payloads: ReadonlyMap<string, readonly Expression[]>;
}

/** The name of a reducer by the place where it stands: `reducers: { keep(state, action) {} }` of `createSlice({ … })`. */
const reducerName = (target: FunctionNode): string | undefined => {
  const group = target.parent?.kind === "entry" ? target.parent.parent?.parent : undefined;
  const call = group?.kind === "entry" && group.key === "reducers" ? group.parent?.parent : undefined;
  return call?.kind === "call" && lastName(call.callee) === "createSlice" ? target.name : undefined;
};

const fieldsOf = (
  reducer: FunctionNode,
  stores: ModuleStores,
  returnsOf: (target: FunctionNode) => readonly Expression[],
): readonly Sent[] => {
  const [state] = reducer.parameters;
  const written = (state && stores.byBinding.get(state)) ?? [];
  return [
    ...written.flatMap(({ path, value }) => (value ? [{ path, value }] : [])),
    ...returnsOf(reducer).flatMap((made) =>
      made.kind === "object"
        ? made.entries.flatMap(({ key, value }) => (key === undefined ? [] : [{ path: [segment(key)], value }]))
        : [],
    ),
  ];
};

/** Reads the files that define slices and those that dispatch to them. */
export const collectSlices = (
  program: Program,
  storesOf: (module: Module) => ModuleStores,
  returnsOf: (target: FunctionNode) => readonly Expression[],
): Slices => {
  const fields: Sent[] = [];
  const payloads = new Map<string, Expression[]>();
  for (const module of modulesWith(program, /\bcreateSlice\b/, clientFiles))
    for (const reducer of program.nodesIn(module).functions) {
      const name = reducerName(reducer);
      if (name === undefined) continue;
      payloads.set(name, []);
      fields.push(...fieldsOf(reducer, storesOf(module), returnsOf));
    }
  for (const module of payloads.size === 0 ? [] : modulesWith(program, /\b\w*[dD]ispatch\b/, clientFiles))
    for (const call of program.nodesIn(module).calls) {
      const [first] = call.arguments;
      if (first) payloads.get(lastName(call.callee))?.push(first);
    }
  return { fields, payloads };
};

/** `action.payload` of a reducer: what its action is called with. */
export const stepPayload = (walk: Walk, target: FunctionNode, index: number, path: Path): boolean => {
  const name = index === 1 && path[0] === "payload" ? reducerName(target) : undefined;
  const sent = name === undefined ? [] : (walk.facts.slices().payloads.get(name) ?? []);
  for (const value of sent) walk.go(value, path.slice(1), { stack: [] });
  return sent.length > 0;
};

/** `useSelector((state) => state.user.place)`: what reducers set there. */
export const stepSelected = (walk: Walk, call: Call, path: Path): boolean => {
  let known = false;
  for (const selector of walk.facts.functionsBehind(call.arguments[0]))
    for (const value of walk.facts.returnsOf(selector)) {
      const root = rootOf(value);
      if (root?.root.kind !== "name") continue;
      // `(state) => state.user.place` and `({ user }) => user.place`: the slice goes by a name that does not count.
      const isTaken = selector.parameters[0]?.target.kind === "object-pattern";
      const asked = joined(root.path, path).slice(isTaken ? 0 : 1);
      if (asked.length === 0) continue;
      known = stepReduced(walk, asked) || known;
      for (const field of walk.facts.slices().fields) {
        const rest = restOf(field.path, asked);
        if (!rest) continue;
        walk.go(field.value, rest, { stack: [] });
        known = true;
      }
    }
  return known;
};
