import { createCallers } from "./callers.ts";
import { createCallTargets } from "./call-targets.ts";
import { createFocusIndex } from "./focus-index.ts";
import { createImporters } from "./importers.ts";
import type { Call, Expression, FunctionNode, Member, Module, Name, Parameter } from "./tree.ts";
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

const parameterCallers = 12;

/** The call graph of one program: each answer is computed when it is first asked for, and kept. */
export const createCallGraph = (values: Values, apiOf: (expression: Expression) => string | undefined): CallGraph => {
  const importers = createImporters(values.units);
  const functionsMeant = createCallTargets(values, apiOf, (name) => focus.functionsNamed(name));
  const focus = createFocusIndex(values.units, functionsMeant, values.valuesOf);
  const found = createCallers(values, importers, focus, functionsMeant);
  const callers = new Map<FunctionNode, readonly Call[]>();
  const references = new Map<FunctionNode, readonly (Name | Member)[]>();
  /** What callers pass for those that mean none. */
  const behind = new Map<Expression, readonly FunctionNode[]>();

  const callersOf = (fn: FunctionNode): readonly Call[] => {
    let calls = callers.get(fn);
    if (!calls) callers.set(fn, (calls = found.callersOf(fn)));
    return calls;
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

  return {
    callersOf,
    importersOf: (module) => importers.importersOf(module),
    functionsOf(callee) {
      const own = functionsMeant(callee);
      if (own.length > 0) return own;
      let given = behind.get(callee);
      if (!given) behind.set(callee, (given = [...new Set(passed(callee))]));
      return given;
    },
    referencesTo(fn) {
      let places = references.get(fn);
      if (!places) references.set(fn, (places = found.referencesTo(fn)));
      return places;
    },
  };
};
