import { commonNames } from "../knowledge/common-names.ts";
import { moduleOf } from "./adopt.ts";
import { createImporters } from "./importers.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, ClassNode, Expression, FunctionNode, Member, Module, Name, Node, Parameter } from "./tree.ts";
import type { Values } from "./values.ts";

/** Who calls whom. */
export interface CallGraph {
  readonly functionsOf: (callee: Expression) => readonly FunctionNode[];
  readonly callersOf: (target: FunctionNode) => readonly Call[];
  /** Places where the function is handed on as a value, as in `success: this.done` or `onClick={save}`. */
  readonly referencesTo: (target: FunctionNode) => readonly (Name | Member)[];
  /** Paths of files that import a module. */
  readonly importersOf: (module: Module) => readonly string[];
}

/** A name that more functions than this have tells nothing. */
const sameNameLimit = 3;
/** Files parsed to find the callers of one function. */
const importerLimit = 60;
const parameterCallers = 12;

const constructorNames: ReadonlySet<string> = new Set(["constructor", "__init__", "__construct"]);
/** Calls that hand their function argument on under a new name: `const save = useCallback(() => …)`. */
const wrapperNames =
  /^(?:useCallback|useMemoizedFn|useEventCallback|usePersistFn|debounce|throttle|once|async|wrap\w*)$/;

/** The name that a function goes by: its own, or that of the variable a wrapper's result goes to. */
export const nameOfFunction = (fn: FunctionNode): string | undefined => {
  if (fn.name !== undefined) return fn.name;
  const call = fn.parent;
  if (call?.kind !== "call" || !wrapperNames.test(lastName(call.callee) ?? "")) return undefined;
  const holder = call.parent;
  if (holder?.kind === "declare" && holder.target.kind === "name") return holder.target.name;
  return holder?.kind === "entry" ? holder.key : undefined;
};

const classOf = (fn: FunctionNode): ClassNode | undefined => {
  const holder = fn.parent?.kind === "field" ? fn.parent.parent : fn.parent;
  return holder?.kind === "class" ? holder : undefined;
};

const constructorsOf = (owner: ClassNode): FunctionNode[] =>
  owner.members
    .filter((member) => member.kind === "function")
    .filter(({ name }) => name !== undefined && (constructorNames.has(name) || name === owner.name));

/** Names under which a file may call a function: its own, and those that it imports it as. */
const namesIn = (module: Module, fn: FunctionNode, own: string | undefined): ReadonlySet<string> => {
  const names = new Set<string>(own === undefined ? [] : [own]);
  const home = moduleOf(fn);
  const isExported = home.exports.some(
    (one) => one.value === fn || (one.value?.kind === "name" && one.value.name === own) || one.name === "default",
  );
  if (constructorNames.has(fn.name ?? "") || (classOf(fn)?.name === fn.name && fn.name !== undefined))
    names.add(classOf(fn)?.name ?? "");
  if (!isExported || module === home) return names;
  for (const one of module.imports) {
    if (one.imported !== one.local && (one.imported === own || one.imported === "default")) names.add(one.local);
  }
  for (const one of home.exports)
    if (one.value === fn || (one.value?.kind === "name" && one.value.name === own)) names.add(one.name);
  return names;
};

export const createCallGraph = (values: Values, apiOf: (expression: Expression) => string | undefined): CallGraph => {
  const { units } = values;
  const importers = createImporters(units);
  const callers = new Map<FunctionNode, readonly Call[]>();
  const references = new Map<FunctionNode, readonly (Name | Member)[]>();
  const targets = new Map<Expression, readonly FunctionNode[]>();
  /** What callers pass for those that have none. */
  const behind = new Map<Expression, readonly FunctionNode[]>();
  const functionsByName = new Map<string, FunctionNode[]>();
  /** Modules in focus by the names that they call or hand on. */
  const modulesByName = new Map<string, Module[]>();
  let isNamed = false;

  const indexFocus = (): void => {
    if (isNamed) return;
    isNamed = true;
    for (const module of units.active()) {
      const index = units.index(module);
      for (const fn of index.functions) {
        if (fn.name === undefined) continue;
        const list = functionsByName.get(fn.name);
        if (list) list.push(fn);
        else functionsByName.set(fn.name, [fn]);
      }
      for (const name of new Set([...index.callsByName.keys(), ...index.referencesByName.keys()])) {
        const list = modulesByName.get(name);
        if (list) list.push(module);
        else modulesByName.set(name, [module]);
      }
    }
  };
  const named = (name: string): readonly FunctionNode[] => {
    indexFocus();
    return functionsByName.get(name) ?? [];
  };

  /** What is known without the callers: the value, or for `store.dispatch("x")` the action. */
  const direct = (callee: Expression): readonly FunctionNode[] => {
    const found = values
      .valuesOf(callee)
      .flatMap((node) => (node.kind === "function" ? [node] : node.kind === "class" ? constructorsOf(node) : []));
    if (found.length > 0 || callee.kind !== "member") return [...new Set(found)];
    const call = callee.parent;
    if ((callee.property === "dispatch" || callee.property === "commit") && call?.kind === "call") {
      const name = call.arguments[0]?.kind === "string" ? call.arguments[0].value.split("/").at(-1) : undefined;
      const group = callee.property === "dispatch" ? "actions" : "mutations";
      return named(name ?? "").filter((fn) => {
        const holder = fn.parent?.parent?.parent;
        const list = fn.parent?.parent;
        const declared =
          list?.parent?.kind === "declare" && list.parent.target.kind === "name" ? list.parent.target.name : undefined;
        return (holder?.kind === "entry" && holder.key === group) || declared === group;
      });
    }
    return sameName(callee);
  };

  /** By the method's name alone, when few functions have it and nothing speaks against it: less sure than the rest. */
  const sameName = (callee: Member): readonly FunctionNode[] => {
    const module = moduleOf(callee);
    if (!isScript(module.language) && module.language !== "python" && module.language !== "php") return [];
    if (callee.property.length < 4 || commonNames.has(callee.property)) return [];
    const known = values
      .valuesOf(callee.object)
      .some((node) => node.kind === "class" || node.kind === "module" || node.kind === "object");
    if (known) return [];
    const path = apiOf(callee.object);
    if (
      path === undefined ||
      /^(?:wx|console|Math|JSON|Object|Promise|document|window|location)\b/.test(path) ||
      path.includes("(")
    )
      return [];
    const isPackage = module.imports.some(
      (one) =>
        (path === one.source || path.startsWith(`${one.source}.`)) && units.pathsOf(module, one.source).length === 0,
    );
    if (isPackage) return [];
    const found = named(callee.property).filter(
      (fn) =>
        isScript(moduleOf(fn).language) === isScript(module.language) &&
        (fn.parent?.kind === "class" || fn.parent?.kind === "entry" || fn.parent?.kind === "assign"),
    );
    return found.length <= sameNameLimit ? found : [];
  };

  /** Functions that callers pass for the parameter that is called: `cb()`, `options.success()`. */
  const passed = (callee: Expression): readonly FunctionNode[] => {
    const root = callee.kind === "member" ? callee.object : callee;
    if (root.kind !== "name") return [];
    const parameter = values.definitionsOf(root).find((one): one is Parameter => one.kind === "parameter");
    const fn = parameter?.parent;
    if (!parameter || fn?.kind !== "function") return [];
    const position = fn.parameters.indexOf(parameter);
    const destructured = parameter.target.kind !== "name";
    const key = callee.kind === "member" ? callee.property : destructured ? root.name : undefined;
    return callersOf(fn)
      .slice(0, parameterCallers)
      .flatMap((call) => {
        const argument = call.arguments[position];
        if (!argument) return [];
        const given =
          key === undefined
            ? values.valuesOf(argument)
            : values.valuesOf(argument).flatMap((one) => values.propertyOf(one, key));
        return given.filter((node) => node.kind === "function");
      });
  };

  const resolve = (callee: Expression): readonly FunctionNode[] => {
    let found = targets.get(callee);
    if (!found) {
      targets.set(callee, []);
      found = direct(callee);
      targets.set(callee, found);
    }
    return found;
  };

  /** Files that may use a function under any name: its own, and those that import its file or name its class. */
  const usersOf = (fn: FunctionNode): readonly Module[] => {
    const module = moduleOf(fn);
    const paths = new Set<string>([module.path]);
    const context: string[] = [];
    const owner = classOf(fn);
    if (isScript(module.language) || module.language === "python" || module.language === "go") {
      const importing = importers.importersOf(module);
      context.push(...importing);
      // A file that only hands names on is looked through.
      for (const path of importing) {
        if (!/(?:^|\/)(?:index|__init__)\.\w+$/.test(path)) continue;
        const through = units.store.module(path);
        if (through) context.push(...importers.importersOf(through));
      }
      if (module.language === "go") context.push(...units.types.siblings(module.path, "go"));
    } else {
      const names = owner ? [owner.name, ...owner.bases] : [fn.name];
      for (const name of names)
        if (name !== undefined && name.length > 2) context.push(...importers.mentions(module.language, name));
    }
    for (const path of context.slice(0, importerLimit)) paths.add(path);
    indexFocus();
    for (const one of modulesByName.get(nameOfFunction(fn) ?? "") ?? []) paths.add(one.path);
    // Dispatched actions are called by text.
    if (fn.parent?.kind === "entry")
      for (const name of ["dispatch", "commit"]) for (const one of modulesByName.get(name) ?? []) paths.add(one.path);
    return [...paths]
      .sort()
      .map((path) => units.store.module(path))
      .filter((one) => one !== undefined);
  };

  const callersOf = (fn: FunctionNode): readonly Call[] => {
    const known = callers.get(fn);
    if (known) return known;
    callers.set(fn, []);
    const own = nameOfFunction(fn);
    const found: Call[] = [];
    if (own !== undefined || moduleOf(fn).exports.some((one) => one.value === fn)) {
      for (const module of usersOf(fn)) {
        const byName = units.index(module).callsByName;
        for (const name of namesIn(module, fn, own)) {
          for (const call of byName.get(name) ?? [])
            if (resolve(call.callee).includes(fn) && enclosingFunction(call) !== fn) found.push(call);
        }
        if (isScript(module.language)) found.push(...dispatchesOf(module, fn, own));
      }
    }
    const answer = [...new Set(found)];
    callers.set(fn, answer);
    return answer;
  };

  const dispatchesOf = (module: Module, fn: FunctionNode, own: string | undefined): readonly Call[] => {
    if (fn.parent?.kind !== "entry") return [];
    return ["dispatch", "commit"]
      .flatMap((name) => units.index(module).callsByName.get(name) ?? [])
      .filter((call) => {
        const [first] = call.arguments;
        return first?.kind === "string" && first.value.split("/").at(-1) === own && resolve(call.callee).includes(fn);
      });
  };

  return {
    callersOf,
    importersOf: (module) => importers.importersOf(module),
    functionsOf(callee) {
      const own = resolve(callee);
      if (own.length > 0) return own;
      let found = behind.get(callee);
      if (!found) behind.set(callee, (found = [...new Set(passed(callee))]));
      return found;
    },
    referencesTo(fn) {
      let found = references.get(fn);
      if (!found) {
        const own = nameOfFunction(fn);
        const list: (Name | Member)[] = [];
        for (const module of own === undefined ? [] : usersOf(fn)) {
          for (const name of namesIn(module, fn, own)) {
            for (const node of units.index(module).referencesByName.get(name) ?? [])
              if (values.valuesOf(node).includes(fn)) list.push(node);
          }
        }
        references.set(fn, (found = [...new Set(list)]));
      }
      return found;
    },
  };
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
