import { moduleOf } from "./adopt.ts";
import { isScript } from "./module-store.ts";
import { selfOf } from "./selves.ts";
import type { ClassNode, Import, Language, Module, Node } from "./tree.ts";
import { isTypeName } from "./type-index.ts";
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

/** A class as a scan of texts finds it. */
interface Child {
  readonly name: string;
  readonly path: string;
}

const basesLimit = 6;
const goMethod = /^func[ \t]*\([^()\n]{1,100}\)[ \t]*(\w+)[ \t]*\(/gm;
/** Types that say nothing about where a value comes from. */
const plainTypes =
  /^(?:any|unknown|void|object|string|number|boolean|int\d*|uint\d*|float\d*|double|long|char|byte|bool|error|String|Integer|Long|Object|List|Map|Array|Date|array|callable|mixed|self|static|dict|list|str|None|var|dynamic|Task|interface|func|decimal)$/;
/** Containers that hand their argument on. */
const wrapperTypes =
  /^(?:Promise|Task|ValueTask|Optional|Ref|ComputedRef|Observable|Mono|Awaitable|Future|CompletableFuture|Lazy|IOptions|Partial|Readonly|Required)</;

/** The simple name of a written type, undefined when it names nothing of its own. */
export const simpleTypeName = (type: string): string | undefined => {
  let text = type.trim().slice(0, 200);
  for (let hops = 0; hops < 3 && wrapperTypes.test(text); hops++)
    text = text.slice(text.indexOf("<") + 1).replace(/>\s*$/, "");
  const name = /[A-Za-z_$][\w$]*(?:[.\\][A-Za-z_$][\w$]*)*/
    .exec(text.replace(/^(?:readonly|const|final|in|out|ref|params|typeof)\s+/, ""))?.[0]
    .split(/[.\\]/)
    .at(-1);
  return name === undefined || plainTypes.test(name) ? undefined : name;
};

/** How many folders two paths begin with in common. */
const sharedFolders = (path: string, other: string): number => {
  const parts = path.split("/");
  const others = other.split("/");
  let count = 0;
  while (count < parts.length - 1 && parts[count] === others[count]) count++;
  return count;
};

/** Declared without a body, as in interfaces; `go() {}` has one. */
const isAbstract = (node: Node): boolean => {
  if (node.kind !== "function" || node.body.length > 0) return false;
  const module = moduleOf(node);
  return module.language !== "python" && module.text[node.end - 1] !== "}";
};

export const createClasses = (units: Units, importOf: (imported: Import) => readonly Node[]): Classes => {
  const byName = new Map<string, readonly ClassNode[]>();
  const members = new Map<ClassNode, Map<string, readonly Node[]>>();
  const children = new Map<Language, ReadonlyMap<string, readonly Child[]>>();
  const declared = new Map<ClassNode, ReadonlyMap<string | undefined, readonly Node[]>>();
  let goMethods: ReadonlyMap<string, readonly string[]> | undefined;

  const inModule = (module: Module | undefined, name: string): readonly ClassNode[] =>
    module ? units.index(module).classes.filter((one) => isTypeName(module.language, one.name, name)) : [];

  const find = (name: string, from: Module, qualified: string | undefined): readonly ClassNode[] => {
    const own = qualified === undefined ? inModule(from, name) : [];
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
    const chosen =
      source !== undefined || files.length === 1
        ? files.slice(0, 1)
        : near.length > 0
          ? near.slice(0, 1)
          : files.length <= 3
            ? files.slice(0, 1)
            : [];
    return chosen.flatMap((path) => inModule(units.store.module(path), simple));
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
        for (const base of new Set((match[2] ?? "").match(/\w+/g))) {
          const list = rows.get(base);
          const child = { name: match[1] ?? "", path };
          if (list) list.push(child);
          else rows.set(base, [child]);
        }
      }
    }
    found = rows;
    children.set(language, found);
    return found;
  };

  const subclassesOf = (owner: ClassNode): readonly ClassNode[] =>
    owner.name === undefined ? [] : heirsOf(owner.name, moduleOf(owner));

  /** Classes with a base or an interface of that name. */
  const heirsOf = (base: string, module: Module): readonly ClassNode[] => {
    // Of classes of one name, as copies of a service have, the one that stands nearest counts.
    const nearest = new Map<string, { readonly path: string; readonly shared: number }>();
    for (const { name, path } of childrenIn(module.language).get(base) ?? []) {
      const shared = sharedFolders(path, module.path);
      if (shared > (nearest.get(name)?.shared ?? -1)) nearest.set(name, { path, shared });
    }
    return [...nearest]
      .slice(0, 4)
      .flatMap(([name, { path }]) => inModule(units.store.module(path), name))
      .filter((one) => one.bases.includes(base));
  };

  /** A Go type in a package that what declares it names, `system.User` of `u *system.User`; undefined when it names none. */
  const ofPackage = (simple: string, from: Module, at: Node): readonly ClassNode[] | undefined => {
    for (const { local, source } of from.imports) {
      if (!from.text.slice(at.start, at.end).slice(0, 200).includes(`${local}.${simple}`)) continue;
      return units
        .pathsOf(from, source)
        .filter((path) => units.store.files.get(path)?.text.includes(simple))
        .flatMap((path) => inModule(units.store.module(path), simple));
    }
    return undefined;
  };

  const declaredIn = (owner: ClassNode): ReadonlyMap<string | undefined, readonly Node[]> => {
    let table = declared.get(owner);
    if (!table) {
      table = Map.groupBy(owner.members, (member) => (member.kind === "block" ? undefined : member.name));
      declared.set(owner, table);
    }
    return table;
  };

  const ownMembers = (owner: ClassNode, name: string): readonly Node[] => {
    const module = moduleOf(owner);
    const found: Node[] = [...(declaredIn(owner).get(name) ?? [])];
    if (module.language === "go") {
      for (const path of [module.path, ...units.types.siblings(module.path, "go")]) {
        const sibling =
          path === module.path
            ? module
            : units.store.files.get(path)?.text.includes(`) ${name}(`)
              ? units.store.module(path)
              : undefined;
        if (!sibling) continue;
        found.push(
          ...units
            .index(sibling)
            .functions.filter(
              (fn) =>
                fn.name === name && fn.receiverType !== undefined && simpleTypeName(fn.receiverType) === owner.name,
            ),
        );
        if (found.length > 0) break;
      }
    }
    const hasValue = found.some(
      (member) => member.kind !== "field" || member.value !== undefined || member.type !== undefined,
    );
    if (!hasValue) {
      for (const assign of units.index(module).assignsByProperty.get(name) ?? []) {
        if (
          assign.target.kind === "member" &&
          assign.target.object.kind === "this" &&
          selfOf(assign.target.object) === owner
        )
          found.push(assign);
      }
    }
    // wepy and class components keep methods and data in fields.
    for (const member of owner.members) {
      if (
        member.kind !== "field" ||
        member.value?.kind !== "object" ||
        !/^(?:methods|data|computed|events|watch)$/.test(member.name)
      )
        continue;
      found.push(...member.value.entries.filter((entry) => entry.key === name));
    }
    return [...new Set(found)];
  };

  /** Methods of a name of all types of the Go files; found in texts. */
  const goMethodsNamed = (name: string): readonly Node[] => {
    if (!goMethods) {
      const rows = new Map<string, string[]>();
      for (const path of units.store.pathsIn("go")) {
        if (path.endsWith("_test.go")) continue;
        for (const match of (units.store.files.get(path)?.text ?? "").matchAll(goMethod)) {
          const list = rows.get(match[1] ?? "");
          if (list) list.push(path);
          else rows.set(match[1] ?? "", [path]);
        }
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
