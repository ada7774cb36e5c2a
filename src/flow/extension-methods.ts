import { appendTo } from "../domain/append.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, FunctionNode, Module } from "../program/tree.ts";
import { lastName } from "./expression-text.ts";

/**
 * Methods of C# that are written outside of the type they are called on: `static string Mask(this User user)`. Source:
 * https://learn.microsoft.com/dotnet/csharp/programming-guide/classes-and-structs/extension-methods
 */
export interface ExtensionMethods {
  /** The methods that a call on a value may mean. */
  readonly meantBy: (call: Call) => readonly FunctionNode[];
  /** Calls on values that mean the method. */
  readonly callsOf: (target: FunctionNode) => readonly Call[];
}

/** A name that more extension methods have tells nothing. */
const SAME = 3;
const CALLS = 24;

/** True for a static method whose first parameter is marked with `this`. */
const isExtension = (target: FunctionNode): boolean => {
  const [first] = target.parameters;
  return (
    target.isStatic &&
    first !== undefined &&
    target.name !== undefined &&
    moduleOf(target).text.startsWith("this ", first.start)
  );
};

/** Reads the C# files in focus once, when there is an extension method. */
export const createExtensionMethods = (program: Program): ExtensionMethods => {
  let modules: readonly Module[] | undefined;
  let methods: ReadonlyMap<string, readonly FunctionNode[]> | undefined;
  const inCsharp = (): readonly Module[] =>
    (modules ??= program.modules().filter(({ language }) => language === "csharp"));
  const named = (name: string): readonly FunctionNode[] => {
    if (!methods) {
      const rows = new Map<string, FunctionNode[]>();
      for (const module of inCsharp())
        for (const one of program.nodesIn(module).functions)
          if (one.name !== undefined && isExtension(one)) appendTo(rows, one.name, one);
      methods = rows;
    }
    return methods.get(name) ?? [];
  };
  const meantBy = (call: Call): readonly FunctionNode[] => {
    if (call.callee.kind !== "member" || moduleOf(call).language !== "csharp") return [];
    const found = named(lastName(call.callee)).filter(({ parameters }) => parameters.length > call.arguments.length);
    return found.length > SAME || program.functionsOf(call.callee).length > 0 ? [] : found;
  };
  return {
    meantBy,
    callsOf: (target) =>
      moduleOf(target).language !== "csharp" || !isExtension(target)
        ? []
        : inCsharp()
            .flatMap((module) => program.nodesIn(module).callsByName.get(target.name ?? "") ?? [])
            .slice(0, CALLS)
            .filter((call) => meantBy(call).includes(target)),
  };
};
