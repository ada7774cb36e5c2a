import { appendTo } from "../domain/append.ts";
import { isScript } from "./module-store.ts";
import type { Call, Expression, FunctionNode, Member, Module, Name, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** What the files in focus declare, call and hand on, by name. */
export interface FocusIndex {
  readonly has: (module: Module) => boolean;
  readonly functionsNamed: (name: string) => readonly FunctionNode[];
  /** Files that call a name or hand it on. */
  readonly modulesNaming: (name: string) => ReadonlySet<Module>;
  /** Calls written with a name that mean a function, in order of path and place. */
  readonly callsTo: (name: string, fn: FunctionNode) => readonly Call[];
  /** Values written with a name that are a function, in order of path and place. */
  readonly referencesTo: (name: string, fn: FunctionNode) => readonly (Name | Member)[];
  /** Calls of scripts that dispatch an action or commit a mutation of a name, in order of path and place. */
  readonly dispatchesOf: (name: string) => readonly Call[];
}

/** The calls of a module that dispatch by text, by the last part of that: `store.dispatch("user/login")` under "login". */
export const dispatchesIn = (units: Units, module: Module): ReadonlyMap<string, readonly Call[]> => {
  const found = new Map<string, Call[]>();
  if (!isScript(module.language)) return found;
  for (const name of ["dispatch", "commit"]) {
    for (const call of units.index(module).callsByName.get(name) ?? []) {
      const [first] = call.arguments;
      if (first?.kind === "string") appendTo(found, first.value.slice(first.value.lastIndexOf("/") + 1), call);
    }
  }
  return found;
};

/** Built when first asked for; a name's calls are resolved once for all functions that bear it. */
export const createFocusIndex = (
  units: Units,
  functionsMeant: (callee: Expression) => readonly FunctionNode[],
  valuesOf: (expression: Expression) => readonly Node[],
): FocusIndex => {
  const functions = new Map<string, FunctionNode[]>();
  const modules = new Map<string, Set<Module>>();
  const dispatches = new Map<string, Call[]>();
  const calls = new Map<string, ReadonlyMap<Node, readonly Call[]>>();
  const references = new Map<string, ReadonlyMap<Node, readonly (Name | Member)[]>>();
  const active = new Set<Module>();
  let isBuilt = false;

  const build = (): void => {
    if (isBuilt) return;
    isBuilt = true;
    for (const module of units.active()) {
      active.add(module);
      const index = units.index(module);
      for (const fn of index.functions) if (fn.name !== undefined) appendTo(functions, fn.name, fn);
      for (const table of [index.callsByName, index.referencesByName]) {
        for (const name of table.keys()) {
          const known = modules.get(name);
          if (known) known.add(module);
          else modules.set(name, new Set([module]));
        }
      }
      for (const [name, list] of dispatchesIn(units, module)) for (const call of list) appendTo(dispatches, name, call);
    }
  };

  const modulesNaming = (name: string): ReadonlySet<Module> => {
    build();
    return modules.get(name) ?? new Set();
  };

  return {
    has(module) {
      build();
      return active.has(module);
    },
    functionsNamed(name) {
      build();
      return functions.get(name) ?? [];
    },
    modulesNaming,
    callsTo(name, fn) {
      let table = calls.get(name);
      if (!table) {
        const rows = new Map<Node, Call[]>();
        for (const module of modulesNaming(name))
          for (const call of units.index(module).callsByName.get(name) ?? [])
            for (const target of functionsMeant(call.callee)) appendTo(rows, target, call);
        calls.set(name, (table = rows));
      }
      return table.get(fn) ?? [];
    },
    referencesTo(name, fn) {
      let table = references.get(name);
      if (!table) {
        const rows = new Map<Node, (Name | Member)[]>();
        for (const module of modulesNaming(name))
          for (const node of units.index(module).referencesByName.get(name) ?? [])
            for (const value of valuesOf(node)) if (value.kind === "function") appendTo(rows, value, node);
        references.set(name, (table = rows));
      }
      return table.get(fn) ?? [];
    },
    dispatchesOf(name) {
      build();
      return dispatches.get(name) ?? [];
    },
  };
};
