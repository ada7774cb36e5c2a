import { commonNames } from "../knowledge/common-names.ts";
import { moduleOf } from "./adopt.ts";
import { isExposed, isInstance, isInstanceMethod } from "./instances.ts";
import { isScript } from "./module-store.ts";
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

  /** What is known without the callers: the value, or for `store.dispatch("x")` the action. */
  const direct = (callee: Expression): readonly FunctionNode[] => {
    const found = values
      .calledOf(values.valuesOf(callee))
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
      found = direct(callee);
      targets.set(callee, found);
    }
    return found;
  };
};
