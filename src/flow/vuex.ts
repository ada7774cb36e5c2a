import { appendTo } from "../domain/append.ts";
import { lastOfName, mappedBy } from "../program/mapped-names.ts";
import type { Program } from "../program/program.ts";
import type { Expression, FunctionNode, Module, Node } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Sent } from "./channels.ts";
import { clientFiles, modulesWith } from "./code-files.ts";
import { lastName } from "./expression-text.ts";
import type { ModuleStores } from "./stores.ts";

/** The state of Vuex and Pinia stores: what is written to it, and by which names it is read. */
export interface StoreState {
  /** Fields of the state of Vuex stores. */
  readonly shared: readonly Sent[];
  /** Values committed to a Vuex store, by the name of the mutation or action. */
  readonly commits: ReadonlyMap<string, readonly Expression[]>;
  /** Getters of Vuex stores by plain name. */
  readonly getters: ReadonlyMap<string, readonly FunctionNode[]>;
  /** Fields of Pinia stores that other files write, by the name of the function that gives the store. */
  readonly patched: ReadonlyMap<string, readonly Sent[]>;
}

/** The group of a store's options that a function stands in: `getters` of `getters: { f() {} }` and of `const getters = { … }`. */
export const storeGroupOf = (target: FunctionNode): string | undefined => {
  const holder = target.parent?.kind === "entry" ? target.parent.parent?.parent : undefined;
  if (holder?.kind === "entry") return holder.key;
  return holder?.kind === "declare" && holder.target.kind === "name" ? holder.target.name : undefined;
};

const isState = (program: Program, root: Node): boolean => {
  if (root.kind !== "name") return false;
  if (root.name === "state") return true;
  const [definition] = program.definitionsOf(root);
  const target = definition?.kind === "parameter" ? definition.parent : undefined;
  return target?.kind === "function" && target.parameters[0] === definition && storeGroupOf(target) === "mutations";
};

const isStoreFunction = /^use\w*Store$/;

/** The function that gives a Pinia store: `useUserStore` for `const user = useUserStore()`. */
const giverOf = (program: Program, root: Node): string | undefined => {
  const [definition] = root.kind === "name" ? program.definitionsOf(root) : [];
  const made = root.kind === "call" ? root : definition?.kind === "declare" ? definition.value : undefined;
  const name = made?.kind === "call" ? lastName(made.callee) : "";
  return isStoreFunction.test(name) ? name : undefined;
};

/** Calls that commit or dispatch, also over the names of `mapMutations` and `mapActions`. */
const committedIn = (program: Program, module: Module): readonly (readonly [string, Expression])[] => {
  const found: [string, Expression][] = [];
  const mapped = new Map<string, string>();
  const { calls } = program.nodesIn(module);
  for (const call of calls) {
    if (!/^map(?:Mutations|Actions)$/.test(lastName(call.callee))) continue;
    for (const { local, target } of mappedBy(call))
      if (typeof target === "string") mapped.set(local, lastOfName(target));
  }
  for (const node of calls) {
    const name = lastName(node.callee);
    const [first, second] = node.arguments;
    const known = node.callee.kind === "member" && node.callee.object.kind === "this" ? mapped.get(name) : undefined;
    if (known !== undefined) {
      if (first) found.push([known, first]);
    } else if (/^(?:commit|dispatch)$/.test(name) && second) {
      const text = program.textOf(first);
      if (text !== undefined && !text.includes("${}")) found.push([lastOfName(text), second]);
    }
  }
  return found;
};

/** Reads the files that define stores or write to them. */
export const collectStoreState = (program: Program, storesOf: (module: Module) => ModuleStores): StoreState => {
  const shared: Sent[] = [];
  const commits = new Map<string, Expression[]>();
  const getters = new Map<string, FunctionNode[]>();
  const patched = new Map<string, Sent[]>();
  const modules = (pattern: RegExp): readonly Module[] => modulesWith(program, pattern, clientFiles);
  for (const module of modules(/\bmutations\b/)) {
    for (const { root, value, path } of storesOf(module).all)
      if (value && path.length > 0 && isState(program, root)) shared.push({ value, path });
  }
  for (const module of modules(/\bgetters\b/)) {
    for (const fn of program.nodesIn(module).functions)
      if (fn.name !== undefined && storeGroupOf(fn) === "getters") appendTo(getters, segment(fn.name), fn);
  }
  for (const module of modules(/\b(?:commit|dispatch|map(?:Mutations|Actions))\b/))
    for (const [name, value] of committedIn(program, module)) appendTo(commits, name, value);
  for (const module of modules(/\buse\w*Store\b/)) {
    for (const { root, value, path } of storesOf(module).all) {
      const giver = value && path.length > 0 ? giverOf(program, root) : undefined;
      if (value && giver !== undefined) appendTo(patched, giver, { value, path });
    }
  }
  return { shared, commits, getters, patched };
};
