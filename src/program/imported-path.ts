import { bareNamePackages, interfaceDefaults, interfacePackages } from "../knowledge/frameworks.ts";
import { moduleOf } from "./adopt.ts";
import type { Expression, Import, Module } from "./tree.ts";
import type { Units } from "./units.ts";

/** Says what an import denotes; `valuePath` gives the path of a value that is an alias of something. */
export const createImportedPaths = (units: Units, valuePath: (value: Expression) => string | undefined) => {
  const pathOfImport = (imported: Import): string | undefined => {
    const module = moduleOf(imported);
    const { source, local } = imported;
    switch (module.language) {
      case "java":
      case "csharp":
      case "php":
        return source.split(/[.\\]/).at(-1) ?? local;
      case "go":
        return (
          source
            .split("/")
            .findLast((part) => !/^v\d+$/.test(part))
            ?.replace(/^go-|\.v\d+$/g, "") ?? local
        );
      case "python": {
        const path =
          imported.imported === "*"
            ? local.includes(".") || source.split(".")[0] !== local
              ? source
              : local
            : `${source}.${imported.imported}`;
        return path === "wx" || path.startsWith("wx.") ? `$${path}` : path.replace(/^\.+/, "");
      }
      default:
        return pathOfScriptImport(imported, module);
    }
  };

  const pathOfScriptImport = (imported: Import, module: Module): string | undefined => {
    const { source, local } = imported;
    if (units.pathsOf(module, source).length === 0) {
      const bare = source.replace(/^node:/, "");
      if (interfacePackages.has(bare))
        return imported.imported === "default" || imported.imported === "*" ? "wx" : `wx.${imported.imported}`;
      if (interfaceDefaults.has(bare) && imported.imported === "default") return "wx";
      if (imported.imported === "*" || imported.imported === "default")
        return bare.startsWith(".") || bare.startsWith("/") || bare.startsWith("@/") ? local : bare;
      return bareNamePackages.has(bare) ? imported.imported : `${bare}.${imported.imported}`;
    }
    // Own files: an exported alias of an interface keeps its path; anything else goes by the name it is exported under.
    const [exported] = aliasExported(imported, module);
    const path = exported ? valuePath(exported) : undefined;
    if (path !== undefined && !path.startsWith("this")) return path;
    return imported.imported === "*" || imported.imported === "default" ? local : imported.imported;
  };

  const aliasExported = (
    imported: Import,
    module: Module,
    source = imported.source,
    name = imported.imported,
    hops = 0,
  ): readonly Expression[] => {
    const wanted = name === "*" ? "default" : name;
    return units.pathsOf(module, source).flatMap((path) => {
      const target = units.store.module(path);
      const found = target?.exports.find((one) => one.name === wanted);
      if (found?.value)
        return found.value.kind === "function" || found.value.kind === "class" || found.value.kind === "object"
          ? []
          : [found.value];
      if (target && found?.source !== undefined && hops < 5)
        return aliasExported(imported, target, found.source, found.imported ?? wanted, hops + 1);
      return [];
    });
  };

  return { pathOfImport, aliasExported };
};
