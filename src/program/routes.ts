import { compareText } from "../domain/compare-text.ts";
import { moduleOf } from "./adopt.ts";
import type { CallGraph } from "./call-graph.ts";
import type { Route, Side } from "./program.ts";
import { createRouteCalls } from "./route-calls.ts";
import { createRouteMembers } from "./route-members.ts";
import type { Expression, FunctionNode, Module } from "./tree.ts";
import type { Values } from "./values.ts";

export interface Routes {
  /** All routes that files in focus, and the repository's route tables, declare; in order of path and place. */
  readonly all: () => readonly Route[];
  /** Name of the route that a function handles: `GET /x`. */
  readonly routeOf: (fn: FunctionNode) => string | undefined;
}

/** Signs of a file that declares routes by calls; such files are read even when the change does not touch them. */
const routeTable =
  /\burlpatterns\b|\bRoute::|\$router->|\bexpress\(\)|\bexpress\.Router\(|\bnew (?:Koa)?Router\(|\bHandleFunc\(|\.(?:GET|POST)\(\s*"\/|\bMap(?:Get|Post)\(|\brouter\.(?:get|post|all)\(\s*['"`]\/|beego\.Router\(|\.AddRoutes\(/;
const tableLimit = 200;

export const createRoutes = (sources: {
  readonly values: Values;
  readonly graph: CallGraph;
  apiOf(expression: Expression): string | undefined;
  textOf(expression: Expression | undefined): string | undefined;
  sideOf(path: string): Side;
}): Routes => {
  const { units } = sources.values;
  const byCalls = createRouteCalls(sources);
  const byMembers = createRouteMembers(sources);
  const perModule = new Map<Module, readonly Route[]>();
  let declared: readonly Route[] | undefined;
  let byHandler: ReadonlyMap<FunctionNode, Route> | undefined;

  const isServer = (path: string): boolean => !["miniprogram", "web", "config"].includes(sources.sideOf(path));
  const membersOf = (module: Module): readonly Route[] => {
    let found = perModule.get(module);
    if (!found) perModule.set(module, (found = isServer(module.path) ? byMembers(module) : []));
    return found;
  };

  /** Routes of route tables: those in focus, and those of other files that look like one. */
  const tables = (): readonly Route[] => {
    if (declared) return declared;
    declared = [];
    const { store } = units;
    const paths = new Set(store.active.filter(isServer));
    let left = tableLimit;
    for (const path of store.pathsIn("javascript", "typescript", "php", "python", "go", "csharp")) {
      if (
        left > 0 &&
        !paths.has(path) &&
        !path.includes("node_modules/") &&
        isServer(path) &&
        routeTable.test(store.files.get(path)?.text ?? "")
      ) {
        paths.add(path);
        left--;
      }
    }
    declared = [...paths].sort().flatMap((path) => {
      const module = store.module(path);
      return module ? byCalls(module) : [];
    });
    return declared;
  };

  return {
    all() {
      const tabled = tables();
      const handled = new Set(tabled.map((route) => route.handler));
      const rest = units
        .active()
        .flatMap(membersOf)
        .filter((route) => !handled.has(route.handler));
      const keyed = [...tabled, ...rest].map((route) => ({ route, path: moduleOf(route.place).path }));
      return keyed
        .sort((a, b) => compareText(a.path, b.path) || a.route.place.start - b.route.place.start)
        .map(({ route }) => route);
    },
    routeOf(fn) {
      if (!byHandler) {
        byHandler = new Map();
        byHandler = new Map(
          tables()
            .toReversed()
            .map((route) => [route.handler, route]),
        );
      }
      const route = byHandler.get(fn) ?? membersOf(moduleOf(fn)).find((one) => one.handler === fn);
      return route && `${route.methods.join("|")} ${route.path}`;
    },
  };
};
