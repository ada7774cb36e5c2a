import { moduleOf } from "./adopt.ts";
import { createScriptResolver } from "./script-paths.ts";
import { dataAt, entriesAt } from "./data.ts";
import { indexModule, type NodeIndex } from "./node-index.ts";
import { isScript, type ModuleStore } from "./module-store.ts";
import type { Frames } from "./mini-programs.ts";
import { foreignTest } from "./platforms.ts";
import { createScopes, type Scopes } from "./scopes.ts";
import type { Module, Node } from "./tree.ts";
import { createTypeIndex, type TypeIndex } from "./type-index.ts";

/** What is worked out once per module, and how modules find each other. */
export interface Units {
  readonly store: ModuleStore;
  readonly frames: Frames;
  readonly types: TypeIndex;
  readonly index: (module: Module) => NodeIndex;
  readonly scopes: (module: Module) => Scopes;
  readonly isForeign: (node: Node) => boolean;
  /** Paths that a source in a module stands for: several for a Go package, none for packages from elsewhere. */
  readonly pathsOf: (from: Pick<Module, "path" | "language">, source: string) => readonly string[];
  /** Modules in focus that are worth looking at, sorted by path. */
  readonly active: () => readonly Module[];
}

/** Folders of workspace packages by the name in their package.json. */
const packageFolders = (store: ModuleStore): ReadonlyMap<string, string> => {
  const folders = new Map<string, string>();
  for (const path of store.paths) {
    if (!path.endsWith("package.json") || path.includes("node_modules/")) continue;
    if (path !== "package.json" && !path.endsWith("/package.json")) continue;
    const name = /"name"\s*:\s*"([^"]+)"/.exec(store.files.get(path)?.text ?? "")?.[1];
    const folder = path === "package.json" ? "" : path.slice(0, -"/package.json".length);
    if (name !== undefined && !folders.has(name)) folders.set(name, folder);
  }
  return folders;
};

/** The modules of one program with their indexes; a module is parsed when it is first asked for. */
export const createUnits = (store: ModuleStore, frames: Frames): Units => {
  const types = createTypeIndex(store);
  const indexes = new Map<Module, NodeIndex>();
  const scopes = new Map<Module, Scopes>();
  const foreign = new Map<Module, (node: Node) => boolean>();
  let workspaces: ReadonlyMap<string, string> | undefined;
  let activeModules: readonly Module[] | undefined;

  const resolveScript = createScriptResolver({
    has: (path) => store.files.has(path),
    textOf: (path) => store.files.get(path)?.text,
    programRootOf: (path) => frames.frameOf(path)?.root,
    aliasesOf: (path) => {
      const config = frames.frameOf(path)?.config;
      return entriesAt(config, "resolveAlias").flatMap((entry) => {
        const target = dataAt(entry.value);
        return target?.kind === "data-scalar" && typeof target.value === "string"
          ? [[entry.key, target.value] as const]
          : [];
      });
    },
    packageFolder: (name) => (workspaces ??= packageFolders(store)).get(name),
  });

  const testOf = (module: Module): ((node: Node) => boolean) => {
    let test = foreign.get(module);
    if (!test) foreign.set(module, (test = foreignTest(module)));
    return test;
  };

  return {
    store,
    frames,
    types,
    index(module) {
      let index = indexes.get(module);
      if (!index) indexes.set(module, (index = indexModule(module, testOf(module))));
      return index;
    },
    scopes(module) {
      let found = scopes.get(module);
      if (!found) scopes.set(module, (found = createScopes(module)));
      return found;
    },
    isForeign(node) {
      const test = testOf(moduleOf(node));
      for (let at: Node | undefined = node; at; at = at.parent) if (test(at)) return true;
      return false;
    },
    pathsOf(from, source) {
      if (source === "") return [];
      if (isScript(from.language)) {
        const path = resolveScript(from.path, source);
        return path === undefined ? [] : [path];
      }
      switch (from.language) {
        case "python": {
          const path = types.pythonModule(from.path, source);
          return path === undefined ? [] : [path];
        }
        case "go":
          return types.goPackage(from.path, source);
        case "java":
        case "csharp":
        case "php": {
          if (source.includes("/") && store.files.has(source)) return [source];
          const name = source.split(/[.\\]/).at(-1) ?? source;
          return types.filesOfType(from.language, name, source).slice(0, 1);
        }
        default:
          return [];
      }
    },
    active: () => (activeModules ??= store.active.map((path) => store.module(path)).filter((one) => one !== undefined)),
  };
};
