import { appendTo } from "../domain/append.ts";
import { moduleOf } from "./adopt.ts";
import { classesIn, createHeirs } from "./heirs.ts";
import { isScript } from "./module-store.ts";
import { createOwnMembers } from "./own-members.ts";
import type { ClassNode, Import, Module, Node } from "./tree.ts";
import { plainTypes, simpleTypeName } from "./type-names.ts";
import type { Units } from "./units.ts";

/** Classes by name and type, and their members over inheritance. */
export interface Classes {
  /** Classes of a simple name as seen from a module; `qualified` is the full name of an import. */
  readonly named: (name: string, from: Module, qualified?: string) => readonly ClassNode[];
  /** Classes that a written type stands for: `*pkg.User`, `Promise<User>`, `?User`; `at` is the declaration that it stands in. */
  readonly ofType: (type: string, from: Module, at?: Node) => readonly ClassNode[];
  /** Members of a name: own ones, then those of its bases; for an interface those of its only implementation. */
  readonly member: (owner: ClassNode, name: string) => readonly Node[];
  /** Classes in the repository that name this one as a base. */
  readonly subclassesOf: (owner: ClassNode) => readonly ClassNode[];
}

/** How many classes up a member is looked for. */
const basesLimit = 6;
const goMethod = /^func[ \t]*\([^()\n]{1,100}\)[ \t]*(\w+)[ \t]*\(/gm;
/** Declared without a body, as in interfaces; `go() {}` has one. */
const isAbstract = (node: Node): boolean => {
  if (node.kind !== "function" || node.body.length > 0) return false;
  const module = moduleOf(node);
  return module.language !== "python" && module.text[node.end - 1] !== "}";
};

/** The classes of one program, over files and inheritance: each answer is computed when it is first asked for, and kept. */
export const createClasses = (units: Units, importOf: (imported: Import) => readonly Node[]): Classes => {
  const byName = new Map<string, readonly ClassNode[]>();
  const members = new Map<ClassNode, Map<string, readonly Node[]>>();
  const heirsOf = createHeirs(units);
  const ownMembers = createOwnMembers(units);
  let goMethods: ReadonlyMap<string, readonly string[]> | undefined;

  const find = (name: string, from: Module, qualified: string | undefined): readonly ClassNode[] => {
    const own = qualified === undefined ? classesIn(units, from, name) : [];
    if (own.length > 0) return own.slice(0, 1);
    const imported = qualified === undefined ? from.imports.find((one) => one.local === name) : undefined;
    if (imported && (isScript(from.language) || from.language === "python")) {
      return importOf(imported).filter((node) => node.kind === "class");
    }
    if (from.language === "python") return [];
    const source = qualified ?? imported?.source;
    // `use app\model\User as UserModel`: the class has the last name of its source.
    const simple = from.language === "php" ? (source?.split("\\").at(-1) ?? name) : name;
    const files = units.types.filesOfType(from.language, simple, source);
    const near = files.filter((path) => units.types.siblings(from.path, from.language).includes(path));
    const isCertain = source !== undefined || files.length === 1;
    const [chosen] = isCertain || (near.length === 0 && files.length <= 3) ? files : near;
    return chosen === undefined ? [] : classesIn(units, units.store.module(chosen), simple);
  };

  const named = (name: string, from: Module, qualified?: string): readonly ClassNode[] => {
    // `new \app\service\UserService()` needs no import.
    const end = name.lastIndexOf("\\");
    if (end >= 0) return named(name.slice(end + 1), from, name);
    if (!/^[A-Za-z_$]/.test(name) || plainTypes.test(name)) return [];
    const key = `${from.path}\0${name}\0${qualified ?? ""}`;
    let found = byName.get(key);
    if (!found) {
      // A class that is being looked for is not found through itself.
      byName.set(key, []);
      byName.set(key, (found = find(name, from, qualified)));
    }
    return found;
  };

  const subclassesOf = (owner: ClassNode): readonly ClassNode[] =>
    owner.name === undefined ? [] : heirsOf(owner.name, moduleOf(owner));

  /** A Go type in a package that what declares it names, `system.User` of `u *system.User`; undefined when it names none. */
  const ofPackage = (simple: string, from: Module, at: Node): readonly ClassNode[] | undefined => {
    for (const { local, source } of from.imports) {
      if (!from.text.slice(at.start, at.end).slice(0, 200).includes(`${local}.${simple}`)) continue;
      return units
        .pathsOf(from, source)
        .filter((path) => units.store.files.get(path)?.text.includes(simple))
        .flatMap((path) => classesIn(units, units.store.module(path), simple));
    }
    return undefined;
  };

  /** Methods of a name of all types of the Go files; found in texts. */
  const goMethodsNamed = (name: string): readonly Node[] => {
    if (!goMethods) {
      const rows = new Map<string, string[]>();
      for (const path of units.store.pathsIn("go")) {
        if (path.endsWith("_test.go")) continue;
        for (const match of (units.store.files.get(path)?.text ?? "").matchAll(goMethod))
          appendTo(rows, match[1] ?? "", path);
      }
      goMethods = rows;
    }
    const paths = goMethods.get(name) ?? [];
    const module = paths.length === 1 ? units.store.module(paths[0] ?? "") : undefined;
    return module
      ? units.index(module).functions.filter((fn) => fn.name === name && fn.receiverType !== undefined)
      : [];
  };

  const lookUp = (owner: ClassNode, name: string, hops: number): readonly Node[] => {
    const own = ownMembers(owner, name);
    if (own.some((node) => !isAbstract(node)) || hops >= basesLimit) return own;
    const module = moduleOf(owner);
    if (module.language === "go") {
      // An embedded struct is a field of its name; a method of an interface is that of the only type which has it.
      if (own.length === 0 && owner.bases.includes(name)) return named(name, module);
      if (own.length > 0) {
        const methods = goMethodsNamed(name);
        return methods.length === 1 ? methods : own;
      }
    }
    for (const base of owner.bases) {
      for (const one of named(base, module)) {
        if (one === owner) continue;
        const inherited = lookUp(one, name, hops + 1);
        if (inherited.some((node) => !isAbstract(node))) return inherited;
      }
    }
    const implementations = subclassesOf(owner)
      .flatMap((one) => ownMembers(one, name))
      .filter((node) => !isAbstract(node));
    return implementations.length === 1 ? implementations : own;
  };

  return {
    named,
    ofType(type, from, at) {
      const name = simpleTypeName(type);
      if (name === undefined) return [];
      const found = (from.language === "go" && at ? ofPackage(name, from, at) : undefined) ?? named(name, from);
      if (found.length > 0 || !isScript(from.language)) return found;
      // An interface of TypeScript leaves nothing behind but the classes that implement it.
      const imported = from.imports.find((one) => one.local === name);
      const isHere = imported
        ? units.pathsOf(from, imported.source).length > 0
        : from.text.includes(`interface ${name}`);
      if (!isHere) return [];
      const heirs = heirsOf(name, from);
      return heirs.length === 1 ? heirs : [];
    },
    member(owner, name) {
      let table = members.get(owner);
      if (!table) members.set(owner, (table = new Map()));
      let found = table.get(name);
      if (!found) {
        table.set(name, []);
        table.set(name, (found = lookUp(owner, name, 0)));
      }
      return found;
    },
    subclassesOf,
  };
};
