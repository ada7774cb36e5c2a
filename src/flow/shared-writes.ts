import { appendTo } from "../domain/append.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Assign, Call, ClassNode, Expression, FunctionNode, Import, Module, Name, Node } from "../program/tree.ts";
import { restOf } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { rootOf } from "./expression-text.ts";
import { stackInto, type Walk } from "./walk.ts";

/** A value that a file writes into what another file exports, or into a class. */
interface SharedWrite {
  readonly path: Path;
  readonly value: Expression;
}

/** What the files of a program write into each other's objects. */
export interface SharedWrites {
  /** By the exporting module and the name of the export; the whole of a module goes by `default`. */
  readonly intoExport: (module: Module, name: string) => readonly SharedWrite[];
  /** Static fields of a class that files of its language write from outside, by the class's name. */
  readonly intoClass: (owner: ClassNode) => readonly SharedWrite[];
}

/** Writes to one object that count. */
const WRITES = 12;

const exportName = ({ imported }: Import): string => (imported === "*" ? "default" : imported);

const isClassName = (name: string): boolean => /^[A-Z]\w{2,}$/.test(name);
/** Languages whose static fields are written over the name of the class alone. */
const byClass = /^(?:php|java|csharp)$/;

/** Reads the assignments to members of all files in focus once. */
export const collectSharedWrites = (program: Program): SharedWrites => {
  const intoExports = new Map<Module, Map<string, SharedWrite[]>>();
  const intoClasses = new Map<string, SharedWrite[]>();
  const keep = (module: Module, { target, value, operator }: Assign, imports: ReadonlyMap<string, Import>): void => {
    const root = operator === "=" && target.kind === "member" ? rootOf(target) : undefined;
    if (root?.root.kind !== "name" || root.path.length === 0) return;
    const { name } = root.root;
    const write = { path: root.path, value };
    if (byClass.test(module.language)) {
      if (isClassName(name)) appendTo(intoClasses, `${module.language} ${name}`, write);
      return;
    }
    const imported = imports.get(name);
    if (!imported || program.definitionsOf(root.root)[0] !== imported) return;
    const source = program.importedModule(module, imported.source);
    if (!source) return;
    let rows = intoExports.get(source);
    if (!rows) intoExports.set(source, (rows = new Map()));
    appendTo(rows, exportName(imported), write);
  };
  for (const module of program.modules()) {
    const { assignsByProperty } = program.nodesIn(module);
    if (assignsByProperty.size === 0) continue;
    const imports = new Map(module.imports.map((one) => [one.local, one]));
    for (const assigns of assignsByProperty.values()) for (const assign of assigns) keep(module, assign, imports);
  }
  return {
    intoExport: (module, name) => (intoExports.get(module)?.get(name) ?? []).slice(0, WRITES),
    intoClass: (owner) => (intoClasses.get(`${moduleOf(owner).language} ${owner.name ?? ""}`) ?? []).slice(0, WRITES),
  };
};

const goWrites = (walk: Walk, writes: readonly SharedWrite[], asked: Path): boolean => {
  let known = false;
  for (const { path, value } of writes) {
    const rest = asked.length === 0 ? undefined : restOf(path, asked);
    if (rest === undefined) continue;
    walk.go(value, rest, { stack: [], name: path.length > asked.length ? (path.at(-1) ?? "") : "" });
    known = true;
  }
  return known;
};

/** A field of an imported object: what other files write there. */
export const stepSharedExport = (walk: Walk, module: Module, imported: Import, path: Path): boolean =>
  goWrites(walk, walk.facts.sharedWrites().intoExport(module, exportName(imported)), path);

/** A static field of a class: what other files write there. */
export const stepSharedStatic = (walk: Walk, owner: Node, path: Path): boolean =>
  owner.kind === "class" &&
  byClass.test(moduleOf(owner).language) &&
  goWrites(walk, walk.facts.sharedWrites().intoClass(owner), path);

/** A name that a call is handed. */
interface Handing {
  readonly call: Call;
  readonly position: number;
}

/** Calls of one name that are looked into, and functions that one of them may mean. */
const CALLS = 6;
const TARGETS = 2;

const handingsByScope = new WeakMap<Node, ReadonlyMap<string, readonly Handing[]>>();

/** The calls of a function, without those of functions in it, by the names that they are handed. */
const handingsIn = (scope: FunctionNode | Module): ReadonlyMap<string, readonly Handing[]> => {
  const known = handingsByScope.get(scope);
  if (known) return known;
  const found = new Map<string, Handing[]>();
  visit(scope, (node) => {
    if (node !== scope && (node.kind === "function" || node.kind === "class")) return false;
    if (node.kind !== "call") return true;
    for (const [position, argument] of node.arguments.entries()) {
      const name = argument.kind === "unary" && argument.operator === "&" ? argument.operand : argument;
      if (name.kind === "name") appendTo(found, name.name, { call: node, position });
    }
    return true;
  });
  handingsByScope.set(scope, found);
  return found;
};

/** `function fill(&$user)` of PHP: what the function gives the parameter itself. */
const givenByReference = (target: FunctionNode, position: number): readonly Expression[] => {
  const { text, language } = moduleOf(target);
  const parameter = target.parameters[position];
  if (language !== "php" || parameter?.target.kind !== "name" || text[parameter.start] !== "&") return [];
  const { name } = parameter.target;
  const values: Expression[] = [];
  visit(target, (node) => {
    if (node.kind === "assign" && node.target.kind === "name" && node.target.name === name) values.push(node.value);
  });
  return values;
};

/** What functions that an object is handed to before write into it: `fill(user, answer); log(user.phone)`. */
export const stepFilledByCalls = (walk: Walk, name: Name, asked: Path): boolean => {
  const scope = walk.program.enclosingFunction(name) ?? moduleOf(name);
  const handings = (handingsIn(scope).get(name.name) ?? []).filter(({ call }) => call.end <= name.start);
  let known = false;
  for (const { call, position } of handings.slice(-CALLS))
    for (const target of walk.program.functionsOf(call.callee).slice(0, TARGETS)) {
      const parameter = target.parameters[position];
      const stores = parameter && walk.facts.stores(moduleOf(target)).byBinding.get(parameter);
      const stack = stackInto(walk, call);
      for (const { path, value } of stores ?? []) {
        const rest = path.length === 0 ? undefined : restOf(path, asked);
        if (rest === undefined || !value) continue;
        walk.go(value, rest, { stack, name: path.length > asked.length ? (path.at(-1) ?? "") : "" });
        known = true;
      }
      for (const value of givenByReference(target, position)) {
        walk.go(value, asked, { stack });
        known = true;
      }
    }
  return known;
};
