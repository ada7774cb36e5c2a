import { mixinKeys } from "../knowledge/frameworks.ts";
import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import type { Exports } from "./exports.ts";
import type { MonkeyPatches } from "./monkey-patches.ts";
import { createFolderImports } from "./folder-imports.ts";
import { mergeCall, optionEntries } from "./selves.ts";
import type { Expression, Import, Node, ObjectLiteral } from "./tree.ts";
import type { Units } from "./units.ts";

interface Questions extends Pick<Exports, "exportOf" | "modulesAt"> {
  readonly units: Units;
  readonly member: Classes["member"];
  readonly patchesOf: MonkeyPatches["membersOf"];
  readonly valuesOf: (expression: Expression) => readonly Node[];
  readonly valueOfDefinition: (definition: Node, name: string) => readonly Node[];
}

/** Objects spread into each other, through which one member is looked for: a longer chain would overflow the stack. */
const depthLimit = 64;

/** The name of a file without folder and ending. */
const stemOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");

/** Gives the values under a property of a value: of modules, packages, classes, functions and objects. */
export const createProperties = ({
  units,
  member,
  patchesOf,
  exportOf,
  modulesAt,
  valuesOf,
  valueOfDefinition,
}: Questions) => {
  const memo = new Map<ObjectLiteral, Map<string, readonly Node[]>>();
  const foldersOf = createFolderImports(units);
  let depth = 0;

  const propertiesOf = (owners: readonly Node[], key: string): readonly Node[] =>
    owners.flatMap((owner) => propertyOf(owner, key));

  const propertyOf = (owner: Node, key: string): readonly Node[] => {
    switch (owner.kind) {
      case "module": {
        const found = exportOf(owner, key);
        return found.length > 0 || owner.exports.length > 0
          ? found
          : units
              .scopes(owner)
              .atTop(key)
              .flatMap((one) => valueOfDefinition(one, key));
      }
      case "import":
        return goMember(owner, key);
      case "class":
        return member(owner, key).flatMap((one) => memberValue(one, key));
      case "function":
        return patchesOf(owner, key).flatMap(valuesOf);
      case "object":
        return memberOf(owner, key);
      default:
        return [];
    }
  };

  const memberValue = (one: Node, key: string): readonly Node[] => {
    if (one.kind === "assign") return valuesOf(one.value);
    return valueOfDefinition(one, key);
  };

  /** Each key of an object is looked up once: objects that are spread into each other cost no more than their number. */
  const memberOf = (object: ObjectLiteral, key: string): readonly Node[] => {
    let table = memo.get(object);
    if (!table) memo.set(object, (table = new Map()));
    const known = table.get(key);
    if (known) return known;
    table.set(key, []);
    if (depth >= depthLimit) return [];
    depth++;
    const found = [...new Set(findMember(object, key))];
    depth--;
    table.set(key, found);
    return found;
  };

  const findMember = (object: ObjectLiteral, key: string): readonly Node[] => {
    const entry = optionEntries(object).get(key);
    if (entry) return valuesOf(entry.value);
    const found: Node[] = [];
    for (const one of object.entries) {
      if (one.spread) found.push(...propertiesOf(valuesOf(one.value), key));
      else if (one.key !== undefined && mixinKeys.includes(one.key)) {
        const parts = one.value.kind === "array" ? one.value.items : [one.value];
        found.push(...parts.flatMap((part) => propertiesOf(valuesOf(part), key)));
      } else if (one.key === "methods" && one.value.kind === "object") {
        for (const inner of one.value.entries)
          if (inner.spread) found.push(...propertiesOf(valuesOf(inner.value), key));
      }
    }
    if (found.length > 0) return found;
    // Parts of one merged object see each other.
    const siblings = mergeCall(object)?.arguments.filter((one) => one !== object) ?? [];
    const merged = siblings.flatMap((one) => propertiesOf(valuesOf(one), key));
    if (merged.length > 0) return merged;
    const patched = patchesOf(object, key).flatMap(valuesOf);
    return patched.length > 0 ? patched : inFolder(object, key);
  };

  /** A member of an object that a file fills with the files of a folder: under their names, or with what they export. */
  const inFolder = (object: ObjectLiteral, key: string): readonly Node[] => {
    for (const path of foldersOf(moduleOf(object))) {
      const isNamed = stemOf(path) === key;
      if (!isNamed && units.store.files.get(path)?.text.includes(key) !== true) continue;
      const module = units.store.module(path);
      if (!module) continue;
      const whole = isNamed ? exportOf(module, "default") : [];
      if (isNamed) return whole.length > 0 ? whole : [module];
      const found = exportOf(module, key);
      if (found.length > 0) return found;
    }
    return [];
  };

  const goMember = (imported: Import, key: string): readonly Node[] =>
    modulesAt(moduleOf(imported), imported.source).flatMap((module) =>
      module.kind === "module"
        ? units
            .scopes(module)
            .atTop(key)
            .flatMap((one) => valueOfDefinition(one, key))
        : [],
    );

  return { propertyOf, propertiesOf };
};
