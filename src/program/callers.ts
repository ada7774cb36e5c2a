import { appendTo } from "../domain/append.ts";
import { compareText } from "../domain/compare-text.ts";
import { moduleOf } from "./adopt.ts";
import { isConstructorName } from "./call-targets.ts";
import { dispatchesIn, type FocusIndex } from "./focus-index.ts";
import { nameOfFunction } from "./handed.ts";
import type { Importers } from "./importers.ts";
import { isScript } from "./module-store.ts";
import { enclosingFunction } from "./selves.ts";
import { usersOfService } from "./services.ts";
import type { Call, ClassNode, Expression, FunctionNode, Member, Module, Name, Node } from "./tree.ts";
import type { Values } from "./values.ts";

/** Files parsed to find the callers of one function. */
const importerLimit = 60;

/** How many functions that return each other are gone through. */
const makerLimit = 3;

/** The name under which a declaration or an entry keeps a value. */
const nameGiven = (holder: Node): string | undefined => {
  if (holder.kind === "declare") return holder.target.kind === "name" ? holder.target.name : undefined;
  return holder.kind === "entry" ? holder.key : undefined;
};

const classOf = (fn: FunctionNode): ClassNode | undefined => {
  const holder = fn.parent?.kind === "field" ? fn.parent.parent : fn.parent;
  return holder?.kind === "class" ? holder : undefined;
};

/** The names under which a function may be used. */
interface Names {
  /** Its own, and for a constructor that of its class. */
  readonly own: readonly string[];
  /** Those that it is exported under; undefined when it is not exported. */
  readonly exported: readonly string[] | undefined;
}

const namesOf = (fn: FunctionNode): Names => {
  const name = nameOfFunction(fn);
  const owner = classOf(fn);
  const own = name === undefined ? [] : [name];
  if (isConstructorName(fn.name) || (owner?.name === fn.name && fn.name !== undefined)) own.push(owner?.name ?? "");
  const { exports } = moduleOf(fn);
  const meant = exports.filter((one) => one.value === fn || (one.value?.kind === "name" && one.value.name === name));
  const isExported = meant.length > 0 || exports.some((one) => one.name === "default");
  return { own, exported: isExported ? meant.map((one) => one.name) : undefined };
};

/** The names in one file: also those that it imports the function as. */
const namesIn = (module: Module, fn: FunctionNode, { own, exported }: Names): ReadonlySet<string> => {
  const names = new Set(own);
  if (!exported || module === moduleOf(fn)) return names;
  const name = nameOfFunction(fn);
  for (const one of module.imports) {
    const isWhole = one.imported === "default" || (one.imported === "*" && exported.includes("default"));
    if (one.imported !== one.local && (one.imported === name || isWhole)) names.add(one.local);
  }
  for (const one of exported) names.add(one);
  return names;
};

const byPath = <Item>(found: ReadonlyMap<Module, readonly Item[]>): Item[] => {
  const modules = [...found].sort(([a], [b]) => compareText(a.path, b.path));
  return [...new Set(modules.flatMap(([, items]) => items))];
};

const collector = <Item>() => {
  const found = new Map<Module, Item[]>();
  const add = (module: Module, item: Item): void => {
    appendTo(found, module, item);
  };
  return { found, add };
};

/** Finds who calls a function and who hands it on: in the files near it by their imports, in focus by its name. */
export const createCallers = (
  values: Values,
  importers: Importers,
  focus: FocusIndex,
  functionsMeant: (callee: Expression) => readonly FunctionNode[],
) => {
  const { units } = values;

  /** The function's own file, and those that import it or name its class. */
  const nearOf = (fn: FunctionNode): ReadonlySet<Module> => {
    const module = moduleOf(fn);
    const paths = new Set<string>();
    let left = importerLimit;
    const addAll = (more: readonly string[]): void => {
      for (const path of more) if (left-- > 0) paths.add(path);
    };
    const owner = classOf(fn);
    if (isScript(module.language) || module.language === "python" || module.language === "go") {
      const importing = importers.importersOf(module);
      addAll(importing);
      // A file that only hands names on is looked through.
      for (const path of importing) {
        if (!/(?:^|\/)(?:index|__init__)\.\w+$/.test(path)) continue;
        const through = units.store.module(path);
        if (through) addAll(importers.importersOf(through));
      }
      if (fn.name !== undefined) addAll(usersOfService(units, module, fn.name));
      if (module.language === "go") addAll(units.types.siblings(module.path, "go"));
    } else {
      const names = owner ? [owner.name, ...owner.bases] : [fn.name];
      for (const name of names)
        if (name !== undefined && name.length > 2) addAll(importers.mentions(module.language, name));
    }
    const near = [...paths].map((path) => units.store.module(path)).filter((one) => one !== undefined);
    return new Set([module, ...near]);
  };

  /** Calls of a function without a name that another one returns: `keep(level)(phone)`, `const login = make(http); login(code)`. */
  const callersOfReturned = (fn: FunctionNode, hops: number): readonly Call[] => {
    const maker = fn.parent?.kind === "return" ? enclosingFunction(fn) : undefined;
    if (!maker || hops >= makerLimit) return [];
    const { found, add } = collector<Call>();
    for (const made of callersOf(maker, hops + 1)) {
      const module = moduleOf(made);
      const { parent } = made.parent?.kind === "await" ? made.parent : made;
      if (parent?.kind === "call" && parent.callee === made) add(module, parent);
      const name = parent && nameGiven(parent);
      if (name === undefined) continue;
      for (const call of units.index(module).callsByName.get(name) ?? [])
        if (functionsMeant(call.callee).includes(fn)) add(module, call);
      for (const call of focus.callsTo(name, fn)) add(moduleOf(call), call);
    }
    return byPath(found);
  };

  const callersOf = (fn: FunctionNode, hops = 0): readonly Call[] => {
    const name = nameOfFunction(fn);
    if (name === undefined && !moduleOf(fn).exports.some((one) => one.value === fn)) return callersOfReturned(fn, hops);
    const { found, add } = collector<Call>();
    const near = nearOf(fn);
    const names = namesOf(fn);
    for (const module of near) {
      const { callsByName } = units.index(module);
      for (const one of namesIn(module, fn, names))
        for (const call of callsByName.get(one) ?? [])
          if (functionsMeant(call.callee).includes(fn) && enclosingFunction(call) !== fn) add(module, call);
      // `require("./login")(app)`
      if (names.exported?.includes("default") !== true) continue;
      for (const { parent } of callsByName.get("require") ?? [])
        if (parent?.kind === "call" && parent.callee.kind === "call" && functionsMeant(parent.callee).includes(fn))
          add(module, parent);
    }
    if (name === undefined) return byPath(found);
    const naming = focus.modulesNaming(name);
    for (const one of new Set([...names.own, ...(names.exported ?? [])])) {
      for (const call of focus.callsTo(one, fn)) {
        const module = moduleOf(call);
        if (!near.has(module) && naming.has(module) && enclosingFunction(call) !== fn) add(module, call);
      }
    }
    // Dispatched actions are called by text.
    if (fn.parent?.kind === "entry") {
      const apart = [...near].filter((module) => !focus.has(module));
      const dispatches = apart.flatMap((module) => dispatchesIn(units, module).get(name) ?? []);
      for (const call of [...dispatches, ...focus.dispatchesOf(name)])
        if (functionsMeant(call.callee).includes(fn)) add(moduleOf(call), call);
    }
    return byPath(found);
  };

  const referencesTo = (fn: FunctionNode): readonly (Name | Member)[] => {
    const name = nameOfFunction(fn);
    if (name === undefined) return [];
    const { found, add } = collector<Name | Member>();
    const near = nearOf(fn);
    const names = namesOf(fn);
    for (const module of near) {
      const { referencesByName } = units.index(module);
      for (const one of namesIn(module, fn, names))
        for (const node of referencesByName.get(one) ?? []) if (values.valuesOf(node).includes(fn)) add(module, node);
    }
    const naming = focus.modulesNaming(name);
    for (const one of new Set([...names.own, ...(names.exported ?? [])])) {
      for (const node of focus.referencesTo(one, fn)) {
        const module = moduleOf(node);
        if (!near.has(module) && naming.has(module)) add(module, node);
      }
    }
    return byPath(found);
  };

  return { callersOf: (fn: FunctionNode) => callersOf(fn), referencesTo };
};
