import { basename, dirname } from "node:path/posix";
import { appendTo } from "../domain/append.ts";
import { isScript } from "./module-store.ts";
import type { Language, Module } from "./tree.ts";
import type { Units } from "./units.ts";

/** Which files use which: found in texts, so that nothing is parsed to know it. */
export interface Importers {
  /** Paths of files that import a module, sorted. */
  readonly importersOf: (module: Module) => readonly string[];
  /** Paths of files of a language whose text has a name of three letters or more, sorted. */
  readonly mentions: (language: Language, word: string) => readonly string[];
}

const pythonSource = /^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import[ \t]+\(?([\w, \t]*)|import[ \t]+([\w., \t]+))/gm;
const goSource = /^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([\w./-]+)"[ \t]*$/gm;
const scriptSource = /(?:\bfrom\s*|\brequire\s*\(\s*|\bimport\s*\(?\s*)["'`]([^"'`\n]{1,200})["'`]/g;
const wordIn = /\w{3,}/g;
/** Types begin with a capital in these languages, which leaves most words out. */
const typeIn = /\b[A-Z]\w{2,}/g;
const typed: ReadonlySet<Language> = new Set(["java", "csharp"]);

const stemOf = (source: string): string => basename(source).replace(/\.\w+$/, "");

/** Finds who imports or mentions what in one program; the texts of a language are read when first asked for. */
export const createImporters = (units: Units): Importers => {
  /** By the last word of what is imported: the files that do, and how they spell it. */
  let index: ReadonlyMap<string, readonly { readonly path: string; readonly source: string }[]> | undefined;
  const importers = new Map<string, readonly string[]>();
  /** By language and word: the files that have it. */
  const words = new Map<string, ReadonlyMap<string, readonly string[]>>();

  const build = (): ReadonlyMap<string, readonly { readonly path: string; readonly source: string }[]> => {
    const rows = new Map<string, { path: string; source: string }[]>();
    const add = (stem: string, path: string, source: string): void => appendTo(rows, stem, { path, source });
    for (const path of units.store.paths) {
      const language = units.store.languageOf(path);
      if (language === undefined || path.includes("node_modules/")) continue;
      const text = units.store.files.get(path)?.text ?? "";
      if (isScript(language)) {
        for (const match of text.matchAll(scriptSource)) add(stemOf(match[1] ?? ""), path, match[1] ?? "");
      } else if (language === "python") {
        for (const match of text.matchAll(pythonSource)) {
          const from = match[1];
          if (from !== undefined) {
            add(from.split(".").at(-1) ?? "", path, from);
            for (const name of (match[2] ?? "").match(/\w+/g) ?? [])
              add(name, path, `${from}${from.endsWith(".") ? "" : "."}${name}`);
          }
          for (const name of (match[3] ?? "").match(/[\w.]+/g) ?? []) add(name.split(".").at(-1) ?? "", path, name);
        }
      } else if (language === "go") {
        for (const match of text.matchAll(goSource)) add(basename(match[1] ?? ""), path, match[1] ?? "");
      }
    }
    return rows;
  };

  const wordsOf = (language: Language, pattern: RegExp): ReadonlyMap<string, readonly string[]> => {
    const rows = new Map<string, string[]>();
    for (const path of units.store.pathsIn(language)) {
      for (const word of new Set(units.store.files.get(path)?.text.match(pattern))) appendTo(rows, word, path);
    }
    return rows;
  };

  return {
    importersOf(module) {
      let found = importers.get(module.path);
      if (found) return found;
      index ??= build();
      const stem = stemOf(module.path);
      const folder = basename(dirname(module.path));
      const stems =
        module.language === "go"
          ? [folder]
          : stem === "index" || stem === "__init__"
            ? [stem, folder, ".", ".."]
            : [stem];
      const paths = new Set<string>();
      for (const one of stems) {
        for (const { path, source } of index.get(one) ?? []) {
          if (path === module.path || paths.has(path)) continue;
          const language = units.store.languageOf(path);
          if (language !== undefined && units.pathsOf({ path, language }, source).includes(module.path))
            paths.add(path);
        }
      }
      found = [...paths].sort();
      importers.set(module.path, found);
      return found;
    },
    mentions(language, word) {
      const pattern = typed.has(language) && /^[A-Z]/.test(word) ? typeIn : wordIn;
      const key = `${language} ${pattern.source}`;
      let known = words.get(key);
      if (!known) words.set(key, (known = wordsOf(language, pattern)));
      return known.get(word) ?? [];
    },
  };
};
