import type { SourceFile } from "../domain/change.ts";
import type { Parsers } from "../languages/frontend.ts";
import { moduleOf } from "./adopt.ts";
import { createApiPaths } from "./api-path.ts";
import { createCallGraph } from "./call-graph.ts";
import { createEntries } from "./entries.ts";
import { createFailures, createGuards } from "./guards.ts";
import { createHttp } from "./http.ts";
import { createMarkupBindings } from "./markup-bindings.ts";
import { findFrames } from "./mini-programs.ts";
import type { Gate } from "./gate.ts";
import { createModuleStore } from "./module-store.ts";
import type { FlowQueries, Program, Route } from "./program.ts";
import { createArguments, createPlaces, createQueries } from "./queries.ts";
import { isScriptNode } from "./page-scripts.ts";
import { createRoutes } from "./routes.ts";
import { enclosingFunction } from "./selves.ts";
import { createSides } from "./sides.ts";
import { createTexts } from "./text-of.ts";
import { createUnits } from "./units.ts";
import { createValues } from "./values.ts";
import { createVisibleTexts } from "./visible-text.ts";
import { createWays } from "./ways.ts";
import type { Node } from "./tree.ts";

export interface ProgramOptions {
  /** Paths that findings are wanted for; all files when left out. */
  readonly focus?: ReadonlySet<string>;
  readonly parsers: Parsers;
  /** Builds value flow over the program; it is built when first asked for. */
  readonly flow: (program: Program) => FlowQueries;
  /** What files the rules want: a file in focus that it holds back is parsed only when another one leads there. */
  readonly gate?: Gate;
}

/** A program over texts. Nothing is parsed before it is asked for, but for the manifests of mini programs. */
export const createProgram = (files: ReadonlyMap<string, SourceFile>, options: ProgramOptions): Program => {
  const focus = options.focus ?? new Set(files.keys());
  const store = createModuleStore(files, focus, options.parsers, options.gate);
  const frames = findFrames(store);
  const units = createUnits(store, frames);
  const values = createValues(units);
  const sideOf = createSides(store, frames);
  const apiOf = createApiPaths(values);
  const textOf = createTexts(values);
  const queries = createQueries(units, apiOf);
  const { argument, option } = createArguments(values);
  const graph = createCallGraph(values, apiOf);
  const bindings = createMarkupBindings(values, graph);
  const routes = createRoutes({ values, graph, apiOf, textOf, sideOf });
  const waysInto = createWays({ graph, bindings, apiOf, routeOf: (fn) => routes.routeOf(fn) });
  // A script of PHP is run by a request, from its top.
  const isRequest = (node: Node): boolean => {
    const module = moduleOf(node);
    return module.language === "php" && sideOf(module.path) === "server" && !isScriptNode(node);
  };
  const { functionsOf } = graph;
  const definitionsOf = values.definitionsOf;
  const searches = new Map<string, readonly string[]>();
  let flow: FlowQueries | undefined;
  let allRoutes: readonly Route[] | undefined;

  const program: Program = {
    files,
    focus,
    miniPrograms: frames.miniPrograms,
    get routes() {
      return (allRoutes ??= routes.all());
    },
    get diagnostics() {
      return store.diagnostics;
    },
    module: (path) => store.module(path),
    modules(...literals) {
      if (literals.length === 0) return units.active();
      return store
        .holding(literals)
        .map((path) => store.module(path))
        .filter((module) => module !== undefined);
    },
    mayHold: store.mayHold,
    search: (pattern, among) => {
      const once = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
      const key = `${String(once)} ${String(among)}`;
      let found = searches.get(key);
      if (!found) {
        const paths = among ? store.paths.filter((path) => among.test(path)) : store.paths;
        found = paths.filter((path) => once.test(files.get(path)?.text ?? ""));
        searches.set(key, found);
      }
      return found;
    },
    sideOf,
    miniProgramOf: (path) =>
      sideOf(path) === "miniprogram" || sideOf(path) === "config" ? frames.frameOf(path) : undefined,
    isAside: store.isAside,
    placeOf: createPlaces(),
    nodesIn: (module) => units.index(module),
    isForeignPlatform: (node) => units.isForeign(node),
    ...queries,
    visibleTexts: createVisibleTexts({ units, sideOf, isAside: store.isAside, textOf }),
    apiOf,
    textOf,
    functionsOf,
    valuesOf: (expression) => values.valuesOf(expression),
    importedModule: (from, source) => {
      const [path] = units.pathsOf(from, source);
      return path === undefined ? undefined : store.module(path);
    },
    callersOf: graph.callersOf,
    definitionsOf,
    enclosingFunction,
    argument,
    option,
    entriesOf: createEntries(waysInto, isRequest),
    isGuarded: createGuards(waysInto, definitionsOf, graph.functionsOf),
    failureOf: createFailures(waysInto),
    httpCalls: createHttp({ values, apiOf, textOf, functionsOf, definitionsOf, option, isAside: store.isAside }),
    handlersOf: bindings.handlersOf,
    get flow() {
      return (flow ??= options.flow(program));
    },
  };
  return program;
};
