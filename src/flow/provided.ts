import { appendTo } from "../domain/append.ts";
import type { Program } from "../program/program.ts";
import type { Expression, FunctionNode } from "../program/tree.ts";
import { clientFiles, modulesWith } from "./code-files.ts";
import { lastName } from "./expression-text.ts";

/** What components hand down, by key: `provide("user", user)` of Vue, and by name for a context of React, `<User.Provider value={user}>`. */
export type Provided = ReadonlyMap<string, readonly Expression[]>;

const providing = /\bprovide\b|\.Provider\b/;

/** Reads the files that provide something. */
export const collectProvided = (
  program: Program,
  returnsOf: (target: FunctionNode) => readonly Expression[],
): Provided => {
  const found = new Map<string, Expression[]>();
  const add = (key: string | undefined, value: Expression): void => {
    if (key === undefined || key.includes("${}")) return;
    appendTo(found, key, value);
  };
  const addEntries = (object: Expression | undefined): void => {
    if (object?.kind === "object") for (const { key, value } of object.entries) add(key, value);
  };
  for (const module of modulesWith(program, providing, clientFiles)) {
    const { calls, functions, elements } = program.nodesIn(module);
    for (const call of calls) {
      const [key, value] = call.arguments;
      if (lastName(call.callee) === "provide" && value) add(program.textOf(key), value);
      if (key?.kind === "object") addEntries(program.option(key, "provide"));
    }
    for (const one of functions)
      if (one.name === "provide" && one.parent?.kind === "entry") for (const made of returnsOf(one)) addEntries(made);
    for (const element of elements) {
      const value = element.tag.endsWith(".Provider")
        ? element.attributes.find(({ name }) => name === "value")?.value
        : undefined;
      if (value) add(element.tag, value);
    }
  }
  return found;
};
