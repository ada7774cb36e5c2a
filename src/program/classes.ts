import { moduleOf } from "./adopt.ts";
import { isScript } from "./module-store.ts";
import { selfOf } from "./selves.ts";
import type { ClassNode, Import, Language, Module, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** Classes by name and type, and their members over inheritance. */
export interface Classes {
  /** Classes of a simple name as seen from a module; `qualified` is the full name of an import. */
  readonly named: (name: string, from: Module, qualified?: string) => readonly ClassNode[];
  /** Classes that a written type stands for: `*pkg.User`, `Promise<User>`, `?User`. */
  readonly ofType: (type: string, from: Module) => readonly ClassNode[];
  /** Members of a name: own ones, then those of its bases; for an interface those of its only implementation. */
  readonly member: (owner: ClassNode, name: string) => readonly Node[];
  /** Classes in the repository that name this one as a base. */
  readonly subclassesOf: (owner: ClassNode) => readonly ClassNode[];
}

const basesLimit = 6;
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

/** Declared without a body, as in interfaces; `go() {}` has one. */
const isAbstract = (node: Node): boolean => {
  if (node.kind !== "function" || node.body.length > 0) return false;
  const module = moduleOf(node);
  return module.language !== "python" && module.text[node.end - 1] !== "}";
};

export const createClasses = (units: Units, importOf: (imported: Import) => readonly Node[]): Classes => {
  const byName = new Map<string, readonly ClassNode[]>();
  const members = new Map<ClassNode, Map<string, readonly Node[]>>();
  const children = new Map<Language, ReadonlyMap<string, readonly string[]>>();

  const inModule = (module: Module | undefined, name: string): readonly ClassNode[] =>
    module ? units.index(module).classes.filter((one) => one.name === name) : [];

  const find = (name: string, from: Module, qualified: string | undefined): readonly ClassNode[] => {
    const own = inModule(from, name);
    if (own.length > 0) return own.slice(0, 1);
    const imported = qualified === undefined ? from.imports.find((one) => one.local === name) : undefined;
    if (imported && (isScript(from.language) || from.language === "python")) {
      return importOf(imported).filter((node) => node.kind === "class");
    }
    if (from.language === "python") return [];
    const source = qualified ?? imported?.source;
    const files = units.types.filesOfType(from.language, name, source);
    const near = files.filter((path) => units.types.siblings(from.path, from.language).includes(path));
    const chosen =
      source !== undefined || files.length === 1
        ? files.slice(0, 1)
        : near.length > 0
          ? near.slice(0, 1)
          : files.length <= 3
            ? files.slice(0, 1)
            : [];
    return chosen.flatMap((path) => inModule(units.store.module(path), name));
  };

  const named = (name: string, from: Module, qualified?: string): readonly ClassNode[] => {
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

  /** Names of classes by the names of their bases, from a scan of the texts of one language. */
  const childrenIn = (language: Language): ReadonlyMap<string, readonly string[]> => {
    let found = children.get(language);
    if (found) return found;
    const rows = new Map<string, string[]>();
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
          if (!list) rows.set(base, [match[1] ?? ""]);
          else if (!list.includes(match[1] ?? "")) list.push(match[1] ?? "");
        }
      }
    }
    found = rows;
    children.set(language, found);
    return found;
  };

  const subclassesOf = (owner: ClassNode): readonly ClassNode[] => {
    if (owner.name === undefined) return [];
    const module = moduleOf(owner);
    const names = childrenIn(module.language).get(owner.name) ?? [];
    return names
      .slice(0, 4)
      .flatMap((name) => named(name, module))
      .filter((one) => one.bases.includes(owner.name ?? ""));
  };

  const ownMembers = (owner: ClassNode, name: string): readonly Node[] => {
    const module = moduleOf(owner);
    const found: Node[] = owner.members.filter((member) => member.kind !== "block" && member.name === name);
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

  const lookUp = (owner: ClassNode, name: string, hops: number): readonly Node[] => {
    const own = ownMembers(owner, name);
    if (own.some((node) => !isAbstract(node)) || hops >= basesLimit) return own;
    const module = moduleOf(owner);
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
    ofType(type, from) {
      const name = simpleTypeName(type);
      return name === undefined ? [] : named(name, from);
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
