import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Parsers } from "../languages/frontend.ts";
import { languageOf, lower } from "../languages/frontends.ts";
import type { Language, Module } from "./tree.ts";

/** How many files outside the focus may be parsed on demand, so that one popular name does not read a whole repository. */
const contextLimit = 4_000;

/** The files of the program, parsed when first asked for. */
export interface ModuleStore {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly focus: ReadonlySet<string>;
  /** Sorted paths of all files. */
  readonly paths: readonly string[];
  /** Sorted paths in focus that hold a literal of a rule, or all of focus when no literals were given. */
  readonly active: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly module: (path: string) => Module | undefined;
  /** True for a file that is parsed already. */
  readonly isParsed: (path: string) => boolean;
  readonly languageOf: (path: string) => Language | undefined;
  /** Sorted paths of all files in one of the languages. */
  readonly pathsIn: (...languages: readonly Language[]) => readonly string[];
}

/** A pattern that finds one of the literals; undefined for an empty list. */
export const literalPattern = (literals: readonly string[]): RegExp | undefined =>
  literals.length === 0
    ? undefined
    : new RegExp(literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|"));

export const createModuleStore = (
  files: ReadonlyMap<string, SourceFile>,
  focus: ReadonlySet<string>,
  parsers: Parsers,
  literals: readonly string[] | undefined,
): ModuleStore => {
  const paths = [...files.keys()].sort();
  const modules = new Map<string, Module | undefined>();
  const languages = new Map<string, Language | undefined>();
  const diagnostics: Diagnostic[] = [];
  let contextLeft = contextLimit;
  const pattern = literals && literalPattern(literals);

  const parse = (file: SourceFile): Module | undefined => {
    if (!focus.has(file.path) && contextLeft-- <= 0) {
      if (contextLeft === -1) {
        diagnostics.push({
          code: "budget",
          message: {
            en: `More than ${contextLimit} unchanged files were needed; the rest was not looked at.`,
            "zh-CN": `需要查看的未改动文件超过 ${contextLimit} 个，其余未分析。`,
          },
        });
      }
      return undefined;
    }
    const module = lower(file, parsers);
    diagnostics.push(...module.diagnostics);
    return module;
  };

  const languageAt = (path: string): Language | undefined => {
    if (!languages.has(path)) languages.set(path, languageOf(path));
    return languages.get(path);
  };

  return {
    files,
    focus,
    paths,
    active: paths.filter(
      (path) => focus.has(path) && languageAt(path) && (!pattern || pattern.test(files.get(path)?.text ?? "")),
    ),
    diagnostics,
    module(path) {
      const file = files.get(path);
      if (!file || !languageAt(path)) return undefined;
      if (!modules.has(path)) modules.set(path, parse(file));
      return modules.get(path);
    },
    isParsed: (path) => modules.get(path) !== undefined,
    languageOf: languageAt,
    pathsIn: (...wanted) =>
      paths.filter((path) => {
        const language = languageAt(path);
        return language !== undefined && wanted.includes(language);
      }),
  };
};

const scriptLanguages: ReadonlySet<Language> = new Set(["javascript", "typescript", "tsx", "vue", "html", "wxml"]);

/** JavaScript, TypeScript and the markup that embeds it. */
export const isScript = (language: Language): boolean => scriptLanguages.has(language);
