import { appendTo } from "../domain/append.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Expression, Module, Node } from "../program/tree.ts";

/** Calls that hold a state with a first value: Vue's `ref`, React's `useState`. */
const stateCalls = new Set(["ref", "shallowRef", "useState", "observable"]);

/** The scripts that give a markup file its data: the file itself, and for WXML the script beside it. */
const scriptsOf = (program: Program, module: Module): readonly Module[] =>
  module.language === "wxml"
    ? [".ts", ".js"]
        .map((ending) => program.module(module.path.replace(/\.wxml$/, ending)))
        .filter((one) => one !== undefined)
    : [module];

/** True when the object that holds an entry is the data of a page or component: `data: {…}`, `data() { return {…} }`, `reactive({…})`. */
const isData = (entry: Node): boolean => {
  for (let at = entry.parent, hops = 0; at && hops < 8; at = at.parent, hops++) {
    if (at.kind === "entry" && at.key === "data") return true;
    if (at.kind === "function" && at.name === "data") return true;
    if (at.kind === "call" && at.callee.kind === "name" && /^(?:reactive|ref|useState)$/.test(at.callee.name))
      return true;
    if (at.kind === "declare" && at.target.kind === "name" && /^(?:state|data|initial\w*)$/i.test(at.target.name))
      return true;
    if (at.kind === "field" && /^(?:state|data)$/.test(at.name)) return true;
  }
  return false;
};

/** Only values that may say yes or no are kept. */
const isFlag = (value: Expression): boolean =>
  value.kind === "boolean" ||
  value.kind === "string" ||
  (value.kind === "number" && /^[01]$/.test(String(value.value)));

const targetName = (target: Expression): string | undefined => {
  if (target.kind === "name") return target.name;
  const first = target.kind === "array-pattern" ? target.items[0] : undefined;
  return first?.kind === "name" ? first.name : undefined;
};

/** The first values of all data fields of a script, by the field's name. */
const valuesIn = (script: Module): ReadonlyMap<string, readonly Expression[]> => {
  const values = new Map<string, Expression[]>();
  const keep = (name: string | undefined, value: Expression | undefined): void => {
    if (name !== undefined && value) appendTo(values, name, value);
  };
  walk(script, (node) => {
    if (node.kind === "entry" && isFlag(node.value) && isData(node)) keep(node.key, node.value);
    if (node.kind === "field" && node.value && isFlag(node.value)) keep(node.name, node.value);
    if (node.kind !== "declare" || node.value?.kind !== "call" || node.value.callee.kind !== "name") return;
    if (stateCalls.has(node.value.callee.name)) keep(targetName(node.target), node.value.arguments[0]);
  });
  return values;
};

const known = new WeakMap<Module, ReadonlyMap<string, readonly Expression[]>>();

/** The flags that a field of the page's or component's data starts with: literals of true, false, 0, 1 or a text; none when nothing is known. */
export const initialValues = (program: Program, user: Node, name: string): readonly Expression[] =>
  scriptsOf(program, moduleOf(user)).flatMap((script) => {
    const values = known.get(script) ?? valuesIn(script);
    known.set(script, values);
    return values.get(name) ?? [];
  });
