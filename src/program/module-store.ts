import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Parsers } from "../languages/frontend.ts";
import { languageOf, lower } from "../languages/frontends.ts";
import { isAsideFile } from "./asides.ts";
import type { Gate, GateRow } from "./gate.ts";
import type { Language, Module } from "./tree.ts";

/** How many files outside the focus may be parsed on demand, so that one popular name does not read a whole repository. */
const contextLimit = 4_000;

/**
 * From this length on, in UTF-16 units, bundled, vendored and generated code is as closed as a package that is not in the
 * repository at all: four such files can take as long to parse as the rest of a mini program, and tell nothing of its own code.
 */
const closedFrom = 50_000;

/**
 * What was parsed before, by file: both sides of a review share the files that the change leaves alone. Nothing writes to
 * a module once its front end has made it.
 */
const parsed = new WeakMap<SourceFile, Module>();

/** The files of the program, parsed when first asked for. */
export interface ModuleStore {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly focus: ReadonlySet<string>;
  /** Sorted paths of all files. */
  readonly paths: readonly string[];
  /** Sorted paths in focus that the gate lets pass, or all of focus when there is none. */
  readonly active: readonly string[];
  /** Those of them whose text has one of the literals. */
  readonly holding: (literals: readonly string[]) => readonly string[];
  /** False when no path in focus holds what the row asks for, or is named by it; true in doubt. */
  readonly mayHold: (row: GateRow) => boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The parsed file; undefined for one without a front end, and for a large vendored one that no rule wants to see. */
  readonly module: (path: string) => Module | undefined;
  /** True for a file that is parsed already. */
  readonly isParsed: (path: string) => boolean;
  /** True for tests, mocks, samples, vendored, generated and minified code. */
  readonly isAside: (path: string) => boolean;
  readonly languageOf: (path: string) => Language | undefined;
  /** Sorted paths of all files in one of the languages. */
  readonly pathsIn: (...languages: readonly Language[]) => readonly string[];
}

export const createModuleStore = (
  files: ReadonlyMap<string, SourceFile>,
  focus: ReadonlySet<string>,
  parsers: Parsers,
  gate: Gate | undefined,
): ModuleStore => {
  const paths = [...files.keys()].sort();
  const modules = new Map<string, Module | undefined>();
  const languages = new Map<string, Language | undefined>();
  const diagnostics: Diagnostic[] = [];
  let contextLeft = contextLimit;

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
    const module = parsed.get(file) ?? lower(file, parsers);
    parsed.set(file, module);
    diagnostics.push(...module.diagnostics);
    return module;
  };

  const languageAt = (path: string): Language | undefined => {
    if (!languages.has(path)) languages.set(path, languageOf(path));
    return languages.get(path);
  };

  const textOf = (path: string): string => files.get(path)?.text ?? "";
  const asides = new Map<string, boolean>();
  const isAside = (path: string): boolean => {
    let aside = asides.get(path);
    if (aside === undefined) asides.set(path, (aside = isAsideFile(path, textOf(path))));
    return aside;
  };
  const active: string[] = [];
  /** Active paths by the number that the gate gives a literal. */
  const holders = new Map<number, Set<string>>();
  for (const path of paths) {
    if (!focus.has(path) || languageAt(path) === undefined) continue;
    const found = gate?.find(textOf(path));
    if (gate && found && !gate.passes(found, () => isAside(path))) continue;
    active.push(path);
    for (const number of found ?? []) {
      const known = holders.get(number);
      if (known) known.add(path);
      else holders.set(number, new Set([path]));
    }
  }
  const activePaths = new Set(active);
  const isClosed = ({ path, text }: SourceFile): boolean =>
    text.length >= closedFrom && !activePaths.has(path) && isAside(path);
  const answers = new Map<string, readonly string[]>();
  const holding = (literals: readonly string[]): readonly string[] => {
    const key = literals.join("\0");
    let answer = answers.get(key);
    if (answer) return answer;
    const sets: (ReadonlySet<string> | undefined)[] = [];
    const others: string[] = [];
    for (const literal of literals) {
      const number = gate?.numberOf(literal);
      if (number === undefined) others.push(literal);
      else sets.push(holders.get(number));
    }
    answer = active.filter(
      (path) => sets.some((set) => set?.has(path)) || others.some((literal) => textOf(path).includes(literal)),
    );
    answers.set(key, answer);
    return answer;
  };

  const holdersOf = (literals: readonly string[]): readonly (ReadonlySet<string> | undefined)[] | undefined => {
    const wanted = literals.map((literal) => gate?.numberOf(literal)).filter((number) => number !== undefined);
    return wanted.length < literals.length ? undefined : wanted.map((number) => holders.get(number));
  };
  const mayHold = ({ literals, company, paths: named }: GateRow): boolean => {
    if (named && [...focus].some((path) => named.test(path))) return true;
    const own = holdersOf(literals);
    const beside = company && holdersOf(company);
    if (!own || (company && !beside)) return true;
    if (!beside) return own.some((set) => set !== undefined);
    return own.some((set) => [...(set ?? [])].some((path) => beside.some((other) => other?.has(path))));
  };

  return {
    files,
    focus,
    paths,
    active,
    holding,
    mayHold,
    diagnostics,
    module(path) {
      const file = files.get(path);
      if (!file || !languageAt(path)) return undefined;
      if (!modules.has(path)) modules.set(path, isClosed(file) ? undefined : parse(file));
      return modules.get(path);
    },
    isParsed: (path) => modules.get(path) !== undefined,
    isAside,
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
