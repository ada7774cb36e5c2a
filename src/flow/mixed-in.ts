import { mixinKeys } from "../knowledge/frameworks.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import { mergeCall } from "../program/selves.ts";
import type { ClassNode, Expression, Module, Node } from "../program/tree.ts";
import { entryOf } from "./owners.ts";
import type { Owner } from "./owners.ts";

/** How many owners one may be made of. */
const LIMIT = 24;

/** A class of the same file, or of the file that it is imported from. */
const classNamed = (program: Program, from: ClassNode, name: string): ClassNode | undefined => {
  const module = moduleOf(from);
  const own = program.nodesIn(module).classes.find((one) => one.name === name);
  if (own) return own;
  const imported = module.imports.find((one) => one.local === name);
  const there = imported && program.importedModule(module, imported.source);
  const exported = there?.exports.find((one) => one.name === imported?.imported)?.value;
  if (exported?.kind === "class") return exported;
  const meant = exported?.kind === "name" ? exported.name : imported?.imported;
  return there && program.nodesIn(there).classes.find((one) => one.name === meant);
};

/** The expressions that an options object takes others' members from: mixins, behaviors, spreads, merged objects. */
const sourcesOf = (owner: Owner): readonly Expression[] => {
  if (owner.kind !== "object") return [];
  const merged = mergeCall(owner)?.arguments.filter((one) => one !== owner) ?? [];
  const listed = mixinKeys.flatMap((key) => {
    const value = entryOf(owner, key);
    return value?.kind === "array" ? value.items : value ? [value] : [];
  });
  const methods = entryOf(owner, "methods");
  const spreads = [owner, ...(methods?.kind === "object" ? [methods] : [])].flatMap((object) =>
    object.entries.flatMap((entry) => (entry.spread ? [entry.value] : [])),
  );
  return [...merged, ...listed, ...spreads];
};

/** What a module exports as a whole. */
const wholeOf = (program: Program, module: Module): readonly Node[] =>
  module.exports.flatMap(({ name, value }) => (name === "default" && value ? program.valuesOf(value) : []));

const partsOf = (program: Program, owner: Owner): readonly Owner[] => {
  if (owner.kind === "class") return owner.bases.flatMap((base) => classNamed(program, owner, base) ?? []);
  return sourcesOf(owner)
    .flatMap((source) => program.valuesOf(source))
    .flatMap((value) => (value.kind === "module" ? wholeOf(program, value) : [value]))
    .flatMap((value) => (value.kind === "object" || value.kind === "class" ? [value] : []));
};

/**
 * The options and classes whose members an owner has beside its own, also theirs: a component's behaviors and mixins, what is spread
 * into a page, the classes that a class extends.
 */
export const mixedInto = (program: Program, owner: Owner): readonly Owner[] => {
  const all = new Set<Owner>([owner]);
  for (const one of all) if (all.size < LIMIT) for (const part of partsOf(program, one)) all.add(part);
  all.delete(owner);
  return [...all];
};
