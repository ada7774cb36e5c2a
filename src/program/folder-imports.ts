import { dirname, join } from "node:path/posix";
import type { Call, Module } from "./tree.ts";
import type { Units } from "./units.ts";

/** Files of one folder that are looked at for one name. */
const FILES = 200;

/** A folder whose files a module takes in at once, and whether those of folders in it too. */
interface Folder {
  readonly path: string;
  readonly isDeep: boolean;
}

/** What a module takes in by `require.context("./modules", true, /\.js$/)` or `import.meta.glob("./modules/*.js")`. */
const folderOf = (module: Module, call: Call): Folder | undefined => {
  const [first, second] = call.arguments;
  if (first?.kind !== "string" || call.callee.kind !== "member") return undefined;
  const { object } = call.callee;
  const isContext = object.kind === "name" && object.name === "require";
  const written = isContext ? first.value : first.value.slice(0, Math.max(0, first.value.search(/\/[^/]*\*/)));
  if (!/^\.{1,2}(?:\/|$)|^[@~]\//.test(written)) return undefined;
  const folder = /^[@~]\//.test(written)
    ? join(/^(?:.*\/)?src\//.exec(module.path)?.[0] ?? "", written.slice(2))
    : join(dirname(module.path), written);
  const isDeep = isContext ? second?.kind !== "boolean" || second.value : first.value.includes("**");
  return { path: folder.replace(/\/$/, ""), isDeep };
};

const gate = /\brequire\.context\b|\bimport\.meta\.glob/;

/**
 * Finds the files that a module takes in as a folder. Sources: https://webpack.js.org/guides/dependency-management/#requirecontext
 * and https://vite.dev/guide/features#glob-import
 */
export const createFolderImports = (units: Units): ((module: Module) => readonly string[]) => {
  const known = new Map<Module, readonly string[]>();
  const find = (module: Module): readonly string[] => {
    if (!gate.test(module.text)) return [];
    const { callsByName } = units.index(module);
    const folders = ["context", "glob", "globEager"].flatMap((name) =>
      (callsByName.get(name) ?? []).flatMap((call) => folderOf(module, call) ?? []),
    );
    if (folders.length === 0) return [];
    return units.store
      .pathsIn("javascript", "typescript", "tsx")
      .filter((path) =>
        folders.some(
          (folder) =>
            path !== module.path &&
            (folder.path === "." || path.startsWith(`${folder.path}/`)) &&
            (folder.isDeep || dirname(path) === folder.path),
        ),
      )
      .slice(0, FILES);
  };
  return (module) => {
    let found = known.get(module);
    if (!found) known.set(module, (found = find(module)));
    return found;
  };
};
