import { appendTo } from "../domain/append.ts";
import { isScript } from "./module-store.ts";
import type { ClassNode, Language, Module } from "./tree.ts";
import { isTypeName } from "./type-index.ts";
import type { Units } from "./units.ts";

/** A class as a scan of texts finds it. */
interface Child {
  readonly name: string;
  readonly path: string;
}

/** Classes of one base that are looked at: more implementations tell nothing of one object. */
const heirsLimit = 4;

/** How many folders two paths begin with in common. */
const sharedFolders = (path: string, other: string): number => {
  const parts = path.split("/");
  const others = other.split("/");
  let count = 0;
  while (count < parts.length - 1 && parts[count] === others[count]) count++;
  return count;
};

/** The classes of a module of a simple name; none without a module. */
export const classesIn = (units: Units, module: Module | undefined, name: string): readonly ClassNode[] =>
  module ? units.index(module).classes.filter((one) => isTypeName(module.language, one.name, name)) : [];

/** Finds the classes that name a base or an interface, as seen from a module; a language is scanned when first asked for. */
export const createHeirs = (units: Units): ((base: string, module: Module) => readonly ClassNode[]) => {
  const children = new Map<Language, ReadonlyMap<string, readonly Child[]>>();

  /** Classes by the names of their bases, from a scan of the texts of one language. */
  const childrenIn = (language: Language): ReadonlyMap<string, readonly Child[]> => {
    let found = children.get(language);
    if (found) return found;
    const rows = new Map<string, Child[]>();
    const pattern =
      language === "python"
        ? /\bclass\s+(\w+)\s*\(([^)]{1,300})\)/g
        : /\b(?:class|interface|struct|record)\s+(\w+)[^{;]{0,200}?(?:\bextends\b|\bimplements\b|:)([^{;]{1,300})\{/g;
    for (const path of units.store.pathsIn(
      ...(isScript(language) ? (["javascript", "typescript", "tsx"] as const) : [language]),
    )) {
      for (const match of (units.store.files.get(path)?.text ?? "").matchAll(pattern)) {
        for (const base of new Set((match[2] ?? "").match(/\w+/g)))
          appendTo(rows, base, { name: match[1] ?? "", path });
      }
    }
    found = rows;
    children.set(language, found);
    return found;
  };

  return (base, module) => {
    // Of classes of one name, as copies of a service have, the one that stands nearest counts.
    const nearest = new Map<string, { readonly path: string; readonly shared: number }>();
    for (const { name, path } of childrenIn(module.language).get(base) ?? []) {
      const shared = sharedFolders(path, module.path);
      if (shared > (nearest.get(name)?.shared ?? -1)) nearest.set(name, { path, shared });
    }
    return [...nearest]
      .slice(0, heirsLimit)
      .flatMap(([name, { path }]) => classesIn(units, units.store.module(path), name))
      .filter((one) => one.bases.includes(base));
  };
};
