import { moduleOf } from "../program/adopt.ts";
import { stemOf } from "../program/mini-programs.ts";
import type { Program } from "../program/program.ts";
import type { Expression, Module, Node } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Sent } from "./channels.ts";
import { clientFiles, modulesWith } from "./code-files.ts";
import { lastName } from "./expression-text.ts";
import { openedIn } from "./opened-urls.ts";
import { resolvedIn } from "./page-paths.ts";
import type { ModuleStores } from "./stores.ts";
import type { QueryValue } from "./url-query.ts";

/** How pages open each other. Pages are paths without ending. */
export interface Navigations {
  /** What the pages that open a page put in its query. */
  readonly queryTo: (page: string) => readonly QueryValue[];
  /** The pages that open a page. */
  readonly openersOf: (page: string) => readonly string[];
  /** What the pages that a page opens write into it over `getCurrentPages()`. */
  readonly writtenInto: (page: string) => readonly Sent[];
}

const opening =
  /\b(?:navigateTo|redirectTo|reLaunch|switchTab|navigateBackTo)\b|<navigator\b|[rR]outer\.(?:push|replace)\b/;
const HOPS = 6;

/** True when the expression is a page out of `getCurrentPages()`. */
const isOtherPage = (program: Program, expression: Expression): boolean => {
  let at: Node | undefined = expression;
  for (let hop = 0; at && hop < HOPS; hop++) {
    if (at.kind === "call") {
      if (lastName(at.callee) === "getCurrentPages") return true;
      at = at.callee;
    } else if (at.kind === "index" || at.kind === "member") at = at.object;
    else if (at.kind === "name") {
      const [definition] = program.definitionsOf(at);
      at = definition?.kind === "declare" ? definition.value : undefined;
    } else return false;
  }
  return false;
};

/** Reads the files that open pages. */
export const collectNavigations = (program: Program, storesOf: (module: Module) => ModuleStores): Navigations => {
  const queries = new Map<string, QueryValue[]>();
  const openersOf = new Map<string, Set<string>>();
  const written = new Map<string, Sent[]>();
  const modules = (pattern: RegExp): readonly Module[] => modulesWith(program, pattern, clientFiles);

  for (const module of modules(opening)) {
    for (const { url, query } of openedIn(program, module)) {
      const from = moduleOf(url).path;
      const text = program.textOf(url)?.split("?")[0];
      const page =
        text === undefined || text === "" || text.includes("${}") ? undefined : resolvedIn(program, from, text);
      if (page === undefined) continue;
      const known = queries.get(page);
      if (known) known.push(...query);
      else queries.set(page, [...query]);
      openersOf.set(page, (openersOf.get(page) ?? new Set()).add(stemOf(from)));
    }
  }
  for (const module of modules(/\bgetCurrentPages\b/)) {
    const sent = storesOf(module).all.flatMap(({ root, path, value }) => {
      if (!value || !isOtherPage(program, root)) return [];
      return [{ value, path: path[0] === segment("$vm") ? path.slice(1) : path }];
    });
    for (const opener of openersOf.get(stemOf(module.path)) ?? [])
      written.set(opener, [...(written.get(opener) ?? []), ...sent]);
  }
  return {
    queryTo: (page) => queries.get(page) ?? [],
    openersOf: (page) => [...(openersOf.get(page) ?? [])].sort(),
    writtenInto: (page) => written.get(page) ?? [],
  };
};
