import { moduleOf } from "./adopt.ts";
import type { Classes } from "./classes.ts";
import { isScript } from "./module-store.ts";
import type { Expression, Import, Module, Node } from "./tree.ts";
import type { Units } from "./units.ts";

/** What crosses files: exports by name, and what imports bring in. */
export interface Exports {
  /** What a module gives under a name; `default` and `*` as in imports. */
  readonly exportOf: (module: Module, name: string) => readonly Node[];
  /** What an import brings in; empty for packages from elsewhere. */
  readonly importOf: (imported: Import) => readonly Node[];
  /** The modules that a source stands for. */
  readonly modulesAt: (from: Module, source: string) => readonly Node[];
  /** What is called where values are: of a module what it exports as a whole, `require("./api")(options)`. */
  readonly calledOf: (values: readonly Node[]) => readonly Node[];
}

interface Questions {
  readonly units: Units;
  readonly named: Classes["named"];
  readonly valuesOf: (expression: Expression) => readonly Node[];
  readonly propertiesOf: (owners: readonly Node[], key: string) => readonly Node[];
  readonly valueOfDefinition: (definition: Node, name: string) => readonly Node[];
}

/**
 * The file exports its neighbours by their names, which it reads out of the folder when it runs: the `mapDir` that Tencent's
 * starter of Node servers has in `controllers/index.js`, the packages require-directory and require-dir. Sources:
 * https://github.com/tencentyun/wafer2-quickstart-nodejs and https://www.npmjs.com/package/require-directory
 */
const mapsFolder = ({ text }: Module): boolean =>
  text.includes("require") && /__dirname/.test(text) && /\breaddirSync\(|\brequire-dir(?:ectory)?\b/.test(text);

/** Re-exports are followed over this many files. */
const reExportLimit = 5;

/** The exports of the modules of one program, over re-exports; each is resolved when it is first asked for, and kept. */
export const createExports = ({ units, named, valuesOf, propertiesOf, valueOfDefinition }: Questions): Exports => {
  const memo = new Map<Module, Map<string, readonly Node[]>>();

  const modulesAt = (from: Module, source: string): readonly Node[] =>
    units
      .pathsOf(from, source)
      .map((path) => units.store.module(path))
      .filter((module) => module !== undefined);

  const find = (module: Module, name: string, hops: number): readonly Node[] => {
    if (name === "*") return [module];
    const found: Node[] = [];
    for (const exported of module.exports) {
      if (exported.name !== name && !(exported.name === "*" && name !== "default")) continue;
      if (exported.source === undefined) {
        if (exported.name === name && exported.value) found.push(...valuesOf(exported.value));
      } else if (hops < reExportLimit) {
        const inner = exported.name === "*" || exported.imported === undefined ? name : exported.imported;
        for (const target of modulesAt(module, exported.source))
          if (target.kind === "module") found.push(...lookUp(target, inner, hops + 1));
      }
      if (found.length > 0) return found;
    }
    if (name === "default")
      return module.exports.some((one) => one.name === "default")
        ? []
        : module.exports.length > 0
          ? [module]
          : module.language === "vue"
            ? [module]
            : [];
    const whole = module.exports.find((one) => one.name === "default")?.value;
    if (whole) {
      const inside = propertiesOf(valuesOf(whole), name);
      if (inside.length > 0) return inside;
    }
    if (isScript(module.language) && module.exports.length > 0)
      return name !== "default" && mapsFolder(module) ? modulesAt(module, `./${name}`) : [];
    return units
      .scopes(module)
      .atTop(name)
      .flatMap((definition) => valueOfDefinition(definition, name));
  };

  /** Each name of a module is looked up once, so that files which re-export each other cost no more than their number. */
  const lookUp = (module: Module, name: string, hops: number): readonly Node[] => {
    let table = memo.get(module);
    if (!table) memo.set(module, (table = new Map()));
    const known = table.get(name);
    if (known) return known;
    table.set(name, []);
    const found = find(module, name, hops);
    table.set(name, found);
    return found;
  };
  const exportOf = (module: Module, name: string): readonly Node[] => lookUp(module, name, 0);

  const importOf = (imported: Import): readonly Node[] => {
    const from = moduleOf(imported);
    if (from.language === "go") return units.pathsOf(from, imported.source).length > 0 ? [imported] : [];
    if (from.language === "java" || from.language === "csharp" || from.language === "php") {
      const types = named(imported.local, from, imported.source);
      if (types.length > 0 || from.language !== "java") return types;
      // `import static a.Session.open`
      const parts = imported.source.split(".").slice(0, -1);
      const type = parts.at(-1) ?? "";
      return /^[A-Z]/.test(type) ? propertiesOf(named(type, from, parts.join(".")), imported.local) : [];
    }
    const modules = modulesAt(from, imported.source);
    if (imported.imported === "*") return modules;
    const found = modules.flatMap((module) => (module.kind === "module" ? exportOf(module, imported.imported) : []));
    if (found.length > 0 || from.language !== "python") return found;
    // `from package import module`
    return modulesAt(from, `${imported.source}${imported.source.endsWith(".") ? "" : "."}${imported.imported}`);
  };

  const calledOf = (values: readonly Node[]): readonly Node[] =>
    values.some((one) => one.kind === "module")
      ? values.flatMap((one) =>
          one.kind === "module" ? exportOf(one, "default").filter((whole) => whole.kind !== "module") : [one],
        )
      : values;

  return { exportOf, importOf, modulesAt, calledOf };
};
