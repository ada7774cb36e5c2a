import { basename, dirname } from "node:path/posix";
import { appendTo } from "../domain/append.ts";
import type { ModuleStore } from "./module-store.ts";
import { foldersUp } from "./script-paths.ts";
import type { Language } from "./tree.ts";

/** Where named things of Java, C#, PHP, Python and Go stand, found by names of files and a scan of texts; nothing is parsed. */
export interface TypeIndex {
  /**
   * Files of a language that declare a class, interface, struct or enum of a simple name, those that fit the qualified name
   * best first.
   */
  readonly filesOfType: (language: Language, name: string, qualified?: string) => readonly string[];
  /** Files of a Go package by its import path, or of a Go file's own folder for ".". */
  readonly goPackage: (from: string, source: string) => readonly string[];
  /** The file of a Python module as an import in `from` names it. */
  readonly pythonModule: (from: string, source: string) => string | undefined;
  /** Files of helpers that declare a PHP function of that name outside of classes, as far as their texts show. */
  readonly phpHelpers: (name: string) => readonly string[];
  /** Files in a folder (not below it) in a language. */
  readonly siblings: (path: string, language: Language) => readonly string[];
}

const declarations: Readonly<Partial<Record<Language, RegExp>>> = {
  java: /\b(?:class|interface|enum|record|@interface)\s+([A-Z_]\w*)/g,
  csharp: /\b(?:class|interface|enum|record|struct)\s+([A-Z_]\w*)/g,
  php: /\b(?:class|interface|trait|enum)\s+([A-Za-z_]\w*)/g,
  go: /\btype\s+([A-Za-z_]\w*)\s+(?:struct|interface)\b/g,
  python: /^[ \t]*class\s+([A-Za-z_]\w*)/gm,
  typescript: /\b(?:class|interface)\s+([A-Z_$][\w$]*)/g,
};

/**
 * What PHP projects call the files of functions that every other file may call: `common.php` of ThinkPHP, `functions.php`
 * of WordPress themes, `helpers.php` of Laravel. The framework's own files of that kind are left out.
 */
const helperFile =
  /^(?!(?:.*\/)?(?:vendor|thinkphp|system|wp-includes|wp-admin|framework)\/).*?(?:^|[./_-])\w{0,20}(?:common|functions?|func|helpers?|utils?|tools?)(?:[._-](?:inc|class|func|lib))?\.php$/i;
const helperFunction = /^[ \t]*function[ \t]+&?[ \t]*([A-Za-z_]\w*)[ \t]*\(/gm;

/** What names of types compare by: those of PHP have no case, https://www.php.net/manual/en/language.oop5.basic.php */
const typeKey = (language: Language, name: string): string => (language === "php" ? name.toLowerCase() : name);

/** Whether a type has that name. */
export const isTypeName = (language: Language, type: string | undefined, name: string): boolean =>
  type !== undefined && typeKey(language, type) === typeKey(language, name);

/** Length of the common tail of two paths, in segments. */
const commonTail = (path: string, wanted: readonly string[]): number => {
  const parts = path.replace(/\.\w+$/, "").split("/");
  let count = 0;
  while (
    count < parts.length &&
    count < wanted.length &&
    parts[parts.length - 1 - count]?.toLowerCase() === wanted[wanted.length - 1 - count]?.toLowerCase()
  )
    count++;
  return count;
};

/** Builds the index of one tree; what a language declares is looked for when first asked for. */
export const createTypeIndex = (store: ModuleStore): TypeIndex => {
  const byLanguage = new Map<Language, ReadonlyMap<string, readonly string[]>>();
  const byFolder = new Map<string, string[]>();
  const goRoots: { readonly module: string; readonly folder: string }[] = [];
  let isFolderIndexed = false;
  const packages = new Map<string, readonly string[]>();
  const pythonPaths = new Map<string, string | undefined>();

  const folderIndex = (): ReadonlyMap<string, readonly string[]> => {
    if (!isFolderIndexed) {
      isFolderIndexed = true;
      for (const path of store.paths) {
        const folder = dirname(path);
        appendTo(byFolder, folder, path);
        // Vendored modules say nothing about the root of the repository.
        if (basename(path) !== "go.mod" || /(?:^|\/)vendor\//.test(path)) continue;
        const name = /^\s*module\s+(\S+)/m.exec(store.files.get(path)?.text ?? "")?.[1];
        if (name !== undefined) goRoots.push({ module: name.replace(/"/g, ""), folder: folder === "." ? "" : folder });
      }
    }
    return byFolder;
  };

  const typesOf = (language: Language): ReadonlyMap<string, readonly string[]> => {
    let types = byLanguage.get(language);
    if (types) return types;
    const found = new Map<string, string[]>();
    const pattern = declarations[language];
    if (pattern) {
      for (const path of store.pathsIn(
        ...(language === "typescript" ? (["typescript", "tsx"] as const) : [language]),
      )) {
        const seen = new Set<string>();
        for (const match of (store.files.get(path)?.text ?? "").matchAll(pattern)) {
          const name = typeKey(language, match[1] ?? "");
          if (seen.has(name)) continue;
          seen.add(name);
          appendTo(found, name, path);
        }
      }
    }
    types = found;
    byLanguage.set(language, types);
    return types;
  };

  let helpers: Map<string, string[]> | undefined;
  const helpersByName = (): ReadonlyMap<string, readonly string[]> => {
    if (helpers) return helpers;
    helpers = new Map();
    for (const path of store.pathsIn("php")) {
      if (!helperFile.test(path)) continue;
      for (const match of (store.files.get(path)?.text ?? "").matchAll(helperFunction)) {
        const name = match[1] ?? "";
        const list = helpers.get(name);
        if (!list) helpers.set(name, [path]);
        else if (!list.includes(path)) list.push(path);
      }
    }
    return helpers;
  };

  const siblings = (path: string, language: Language): readonly string[] =>
    (folderIndex().get(dirname(path)) ?? []).filter((one) => store.languageOf(one) === language);

  const findGoPackage = (source: string): readonly string[] => {
    const folders = folderIndex();
    const files = (folder: string): readonly string[] =>
      (folders.get(folder === "" ? "." : folder) ?? []).filter(
        (path) => path.endsWith(".go") && !path.endsWith("_test.go"),
      );
    for (const root of goRoots) {
      if (source !== root.module && !source.startsWith(`${root.module}/`)) continue;
      const rest = source.slice(root.module.length + 1);
      const folder = [root.folder, rest].filter((part) => part !== "").join("/");
      const found = files(folder);
      if (found.length > 0) return found;
    }
    if (goRoots.length > 0 || !source.includes("/")) return [];
    // Old GOPATH repositories: the tail of the import path names the folder.
    const parts = source.split("/");
    for (let from = 1; from < parts.length; from++) {
      const found = files(parts.slice(from).join("/"));
      if (found.length > 0) return found;
    }
    return [];
  };

  const findPythonModule = (from: string, source: string): string | undefined => {
    const dots = /^\.*/.exec(source)?.[0].length ?? 0;
    const rest = source
      .slice(dots)
      .split(".")
      .filter((part) => part !== "")
      .join("/");
    const tryAt = (folder: string): string | undefined => {
      const base = [folder, rest].filter((part) => part !== "").join("/");
      return [`${base}.py`, base === "" ? "__init__.py" : `${base}/__init__.py`].find((path) => store.files.has(path));
    };
    const up = foldersUp(from);
    if (dots > 0) return tryAt(up[dots - 1] ?? "");
    for (const folder of up) {
      const found = tryAt(folder);
      if (found !== undefined && found !== from) return found;
    }
    return undefined;
  };

  return {
    filesOfType(language, name, qualified) {
      const found =
        typesOf(language === "tsx" || language === "vue" ? "typescript" : language).get(typeKey(language, name)) ?? [];
      if (qualified === undefined || found.length < 2) return found;
      const wanted = qualified.split(/[.\\/]+/);
      return [...found].sort((a, b) => commonTail(b, wanted) - commonTail(a, wanted));
    },
    goPackage(from, source) {
      if (source === ".") return siblings(from, "go").filter((path) => path !== from);
      let found = packages.get(source);
      if (!found) packages.set(source, (found = findGoPackage(source)));
      return found;
    },
    pythonModule(from, source) {
      const key = `${dirname(from)}\0${source}`;
      if (!pythonPaths.has(key)) pythonPaths.set(key, source.length > 400 ? undefined : findPythonModule(from, source));
      return pythonPaths.get(key);
    },
    phpHelpers: (name) => helpersByName().get(name) ?? [],
    siblings,
  };
};
