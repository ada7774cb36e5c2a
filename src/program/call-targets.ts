import { commonNames } from "../knowledge/common-names.ts";
import { moduleOf } from "./adopt.ts";
import { isExposed, isInstance, isInstanceMethod } from "./instances.ts";
import { boundAction, mappedMethod } from "./mapped-names.ts";
import { isScript } from "./module-store.ts";
import { selfOf } from "./selves.ts";
import type { ClassNode, Expression, FunctionNode, Member, Node } from "./tree.ts";
import type { Values } from "./values.ts";

/** Values that tell nothing of what an object is. */
const openKinds: ReadonlySet<Node["kind"]> = new Set(["call", "null", "import"]);
/** A name that more functions than this have tells nothing. */
const sameNameLimit = 3;

const constructorNames: ReadonlySet<string> = new Set(["constructor", "__init__", "__construct"]);

/** True for the names that languages give to constructors, where it is not that of the class. */
export const isConstructorName = (name: string | undefined): boolean =>
  name !== undefined && constructorNames.has(name);

const constructorsOf = (owner: ClassNode): FunctionNode[] =>
  owner.members
    .filter((member) => member.kind === "function")
    .filter(({ name }) => name !== undefined && (constructorNames.has(name) || name === owner.name));

/** Path roots of the platform and the language: none of their methods is written in the repository. */
const platformRoots = /^(?:wx|console|Math|JSON|Object|Promise|document|window|location)\b/;

/** Of methods of one name in Java and C#, those that take as many arguments as the call has; all where none does. */
const ofArity = (callee: Expression, found: readonly FunctionNode[]): readonly FunctionNode[] => {
  const { parent: call } = callee;
  if (found.length < 2 || call?.kind !== "call" || call.callee !== callee) return found;
  if (!/^(?:java|csharp)$/.test(moduleOf(callee).language)) return found;
  const fitting = found.filter(({ parameters }) => parameters.length === call.arguments.length);
  return fitting.length > 0 ? fitting : found;
};

/**
 * Finds the functions that a callee means without asking who calls what: by its value, for `store.dispatch("x")` the action,
 * else by a telling name. Each callee is resolved once.
 */
export const createCallTargets = (
  values: Values,
  apiOf: (expression: Expression) => string | undefined,
  named: (name: string) => readonly FunctionNode[],
): ((callee: Expression) => readonly FunctionNode[]) => {
  const { units } = values;
  const targets = new Map<Expression, readonly FunctionNode[]>();

  /** Functions of a name in a group of the options of a store: `actions: { login() {} }`, `const actions = { … }`. */
  const inStore = (group: "actions" | "mutations", name: string): readonly FunctionNode[] =>
    named(name).filter((fn) => {
      const list = fn.parent?.parent;
      const holder = list?.parent;
      const declared = holder?.kind === "declare" && holder.target.kind === "name" ? holder.target.name : undefined;
      return (holder?.kind === "entry" && holder.key === group) || declared === group;
    });

  /** What is known without the callers: the value, or for `store.dispatch("x")` the action. */
  const direct = (callee: Expression): readonly FunctionNode[] => {
    const found = values
      .calledOf(values.valuesOf(callee))
      .flatMap((node) => (node.kind === "function" ? [node] : node.kind === "class" ? constructorsOf(node) : []));
    if (found.length > 0 || callee.kind !== "member") return [...new Set(found)];
    const call = callee.parent;
    if ((callee.property === "dispatch" || callee.property === "commit") && call?.kind === "call") {
      const name = call.arguments[0]?.kind === "string" ? call.arguments[0].value.split("/").at(-1) : undefined;
      return inStore(callee.property === "dispatch" ? "actions" : "mutations", name ?? "");
    }
    if (callee.object.kind === "this" && isScript(moduleOf(callee).language)) {
      const index = units.index(moduleOf(callee));
      const mapped = mappedMethod(index, callee.property);
      if (mapped) return inStore(mapped.group, mapped.name);
      const bound = boundAction(selfOf(callee), index, callee.property);
      if (bound)
        return values
          .valuesOf(bound.store)
          .flatMap((store) => values.propertyOf(store, bound.name))
          .filter((node) => node.kind === "function");
    }
    return sameName(callee);
  };

  /** By the method's name alone, when few functions have it and nothing speaks against it: less sure than the rest. */
  const sameName = (callee: Member): readonly FunctionNode[] => {
    const module = moduleOf(callee);
    if (!isScript(module.language) && module.language !== "python" && module.language !== "php") return [];
    const isCommon = callee.property.length < 4 || commonNames.has(callee.property);
    const members = named(callee.property).filter(
      (fn) =>
        isScript(moduleOf(fn).language) === isScript(module.language) &&
        (fn.parent?.kind === "class" || fn.parent?.kind === "entry" || fn.parent?.kind === "assign" || isExposed(fn)),
    );
    if (members.length === 0 || (isCommon && members.length > 1)) return [];
    // A page's or component's method is called on an instance alone, and there only one of these can be meant by a common name.
    const ofInstances = new Set(members.filter(isInstanceMethod));
    const onInstance = (ofInstances.size > 0 || !isCommon) && isInstance(callee.object, values);
    if (isCommon && !onInstance) return [];
    const found = onInstance ? members : members.filter((fn) => !ofInstances.has(fn));
    if (found.length === 0 || found.length > sameNameLimit) return [];
    if (values.valuesOf(callee.object).some((node) => !openKinds.has(node.kind))) return [];
    if (onInstance) return found;
    const path = apiOf(callee.object);
    if (path === undefined || platformRoots.test(path) || path.includes("(")) return [];
    const isPackage = module.imports.some(
      (one) =>
        (path === one.source || path.startsWith(`${one.source}.`)) && units.pathsOf(module, one.source).length === 0,
    );
    return isPackage ? [] : found;
  };

  return (callee) => {
    let found = targets.get(callee);
    if (!found) {
      targets.set(callee, []);
      found = ofArity(callee, direct(callee));
      targets.set(callee, found);
    }
    return found;
  };
};
