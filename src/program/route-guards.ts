import type { Expression, Module, Name, Node } from "./tree.ts";
import type { Values } from "./values.ts";

/** Guards that a router is given for all its routes; the router's name when only its own routes have them, else "". */
export interface GivenGuards {
  readonly router: string;
  readonly guards: readonly string[];
}

export interface RouteGuards {
  /** Names of the guards that an argument hands over. */
  readonly guardName: (argument: Expression) => string[];
  /** What routers of a file are given: `app.use(auth)`, `group.Use(Auth())`. */
  readonly givenIn: (module: Module) => readonly GivenGuards[];
  /** Those of the given guards of a file that run before what is declared there on a router: on the callee of a call, or on a name. */
  readonly sharedBy: (router: Expression, given: readonly GivenGuards[]) => readonly string[];
}

/** What routers are called, with what is called on them. */
export const routerName =
  /(?:^|\.|\b)(?:app|router|route|server|api|Route|bp|r|e|g|group|engine|mux|http|gin|echo|fiber|iris|fastify|Hono|v\d|auth\w*|admin\w*|\w*[rR]outer|\w*Group|\w*[rR]outes?|express\(\)|Router|beego|web|builder|\w*App)(?:\(\))?(?:\.\w+(?:\(\))?)*$/;
const middlewareNames = new Set(["use", "Use", "UseMiddleware", "before_request"]);
const HOPS = 12;
const guardOptions = /^(?:preHandler|onRequest|preValidation|beforeHandler|middlewares?|auth|guards?)$/;
/** Only in Go does a group of routes keep its guards to itself, https://gin-gonic.com/en/docs/examples/using-middleware/ */
const groups = /^(?:Group|Party|Subrouter|PathPrefix)$/;

/** A chain that makes a group first: `r.Group("/api").Use(Auth())` */
const isGroupChain = (chain: Expression): boolean => {
  let at = chain;
  for (let hops = 0; hops < HOPS && at.kind === "call" && at.callee.kind === "member"; hops++) {
    if (groups.test(at.callee.property)) return true;
    at = at.callee.object;
  }
  return false;
};

/** Reads what runs before routes that are declared by calls. */
export const createRouteGuards = ({
  values,
  apiOf,
}: {
  readonly values: Values;
  readonly apiOf: (expression: Expression) => string | undefined;
}): RouteGuards => {
  const guardName = (argument: Expression): string[] => {
    if (argument.kind === "array") return argument.items.flatMap(guardName);
    if (argument.kind === "string") return [argument.value];
    if (argument.kind === "function") return argument.name === undefined ? [] : [argument.name];
    // Options of fastify, midway and Laravel: `{ preHandler: [auth] }`, `{ middleware: [auth] }`
    if (argument.kind === "object")
      return argument.entries.flatMap((entry) => (guardOptions.test(entry.key ?? "") ? guardName(entry.value) : []));
    const path = apiOf(argument);
    return path === undefined ? [] : [path];
  };

  /** Names of the router that a call is made on, and of those that it was made from: `admin` and `api` for `admin := api.Group("/a")`. */
  const routersOf = (router: Expression): ReadonlySet<string> => {
    const names = new Set<string>();
    let at: Expression | undefined = router;
    for (let hops = 0; at && hops < HOPS; hops++) {
      while (at.kind === "member" || at.kind === "call") at = at.kind === "call" ? at.callee : at.object;
      if (at.kind !== "name" || names.has(at.name)) break;
      names.add(at.name);
      const made: Node | undefined = values
        .definitionsOf(at)
        .find((one) => one.kind === "declare" || one.kind === "assign");
      at = made?.kind === "declare" || made?.kind === "assign" ? made.value : undefined;
    }
    return names;
  };

  const isGroup = (router: Name): boolean =>
    values.definitionsOf(router).some((one: Node) => {
      const made = one.kind === "declare" || one.kind === "assign" ? one.value : undefined;
      return made !== undefined && isGroupChain(made);
    });

  return {
    guardName,
    givenIn: (module) =>
      [...values.units.index(module).callsByName].flatMap(([name, calls]) =>
        middlewareNames.has(name)
          ? calls.flatMap(({ callee, arguments: handed }) => {
              const on = callee.kind === "member" ? callee.object : undefined;
              if (on && module.language === "go" && isGroupChain(on)) return [];
              if (handed[0]?.kind === "string" || !routerName.test((on && apiOf(on)) ?? "")) return [];
              const router = on?.kind === "name" && module.language === "go" && isGroup(on) ? on.name : "";
              return [{ router, guards: handed.flatMap(guardName) }];
            })
          : [],
      ),
    sharedBy: (router, given) => {
      const routers = given.some((one) => one.router !== "") ? routersOf(router) : undefined;
      return given.flatMap((one) => (!routers || one.router === "" || routers.has(one.router) ? one.guards : []));
    },
  };
};
