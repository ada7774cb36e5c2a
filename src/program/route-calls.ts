import { own } from "../domain/own.ts";
import { moduleOf } from "./adopt.ts";
import { routeVerbs } from "../knowledge/routes.ts";
import type { CallGraph } from "./call-graph.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import type { Route } from "./program.ts";
import { classOf, guardsOf, letsEverybodyIn } from "./route-annotations.ts";
import { createRouteControllers } from "./route-controllers.ts";
import { createRouteHandlers } from "./route-handlers.ts";
import { createRouteObjects } from "./route-objects.ts";
import { createRouteGuards, routerName } from "./route-guards.ts";
import type { GivenGuards } from "./route-guards.ts";
import { createOwnerGuards } from "./route-owners.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, Expression, FunctionNode, Module, Name } from "./tree.ts";
import type { Values } from "./values.ts";

interface Sources {
  readonly values: Values;
  readonly graph: CallGraph;
  readonly apiOf: (expression: Expression) => string | undefined;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
}

/** Objects whose `get` and `post` send requests or read values instead of declaring routes. */
const noRouter =
  /^(?:wx|axios|\$|jQuery|request|superagent|http|https|got|fly|needle|fetch|cache|redis|session|params?|query|config|uni|cookies?|map|requests|rest|client|Cache|Session|Config|Http|Request|Db|DB|Cookie)\b/;
/** Steps of a chain that put a guard before its routes. */
const guardSteps = /^(?:middleware|use|Use|RequireAuthorization|UseMiddleware)$/;
/** What a handler is wrapped in without a check. */
const plainWrappers =
  /^(?:as_view|csrf_exempt|HandlerFunc|HandleFunc|asyncHandler|wrap\w*|catchAsync\w*|tryCatch\w*|bind|handler)$/;
/** Go 1.22 has the method in the pattern, https://pkg.go.dev/net/http#hdr-Patterns-ServeMux */
const verbPattern = /^(GET|POST|PUT|DELETE|PATCH) +(?=\/)/;
const djangoNames = new Set(["path", "re_path", "url"]);

/** Finds routes that calls declare: `router.get("/x", guard, handler)`, `Route::post("x", [C::class, "m"])`, `r.GET("/x", h)`. */
export const createRouteCalls = ({ values, graph, apiOf, textOf }: Sources): ((module: Module) => readonly Route[]) => {
  const { units } = values;
  const guards = createRouteGuards({ values, apiOf });
  const { guardName } = guards;
  const { handlerIn, handlerClass } = createRouteHandlers({ values, graph });
  const byControllers = createRouteControllers({ values, textOf });
  const byObjects = createRouteObjects({ handlerIn, guardName, textOf, indexOf: (module) => units.index(module) });
  const ownerGuards = createOwnerGuards(values);

  /** The router that the only caller hands to a function which declares routes on its parameter: `InitUserRouter(api)`. */
  const handedRouter = (router: Name): Expression | undefined => {
    const [parameter] = values.definitionsOf(router);
    const fn = parameter?.kind === "parameter" ? parameter.parent : undefined;
    if (parameter?.kind !== "parameter" || fn?.kind !== "function") return undefined;
    const callers = graph.callersOf(fn);
    return callers.length === 1 ? callers[0]?.arguments[fn.parameters.indexOf(parameter)] : undefined;
  };

  /** Names of the functions that a handler is wrapped in: `login_required(views.show)`, `auth(http.HandlerFunc(show))`. */
  const wrappersOf = (argument: Expression | undefined, module: Module): string[] => {
    const names: string[] = [];
    let at = argument;
    for (let hops = 0; at?.kind === "call" && hops < 4; hops++) {
      const inner: Expression | undefined = at.arguments.find((one) => one.kind !== "string" && handlerIn(one, module));
      const name = lastName(at.callee);
      if (inner && name !== undefined && !plainWrappers.test(name)) names.push(name);
      at = inner;
    }
    return names;
  };

  /** Prefix and guards that a router has from `group`, `prefix`, `Router({ prefix })` or the group's callback around the call. */
  const contextOf = (call: Call): { prefix: string; guards: string[] } => {
    const found = { prefix: "", guards: [] as string[] };
    const seen = new Set<unknown>();
    const addChain = (start: Expression, hops: number): void => {
      const handed = start.kind === "name" && hops < 3 ? handedRouter(start) : undefined;
      if (handed && !seen.has(handed)) {
        seen.add(handed);
        found.guards.push(...guards.sharedBy(handed, guards.givenIn(moduleOf(handed))));
        addChain(handed, hops + 1);
      }
      for (const value of start.kind === "call" ? [start, ...values.valuesOf(start)] : values.valuesOf(start)) {
        if (value.kind !== "call" || seen.has(value) || hops > 5) continue;
        seen.add(value);
        const name = lastName(value.callee) ?? "";
        const [first, ...rest] = value.arguments;
        if (/^(?:group|Group|prefix|Route|MapGroup|route|PathPrefix)$/.test(name) && first?.kind !== "function") {
          found.prefix = (textOf(first) ?? "") + found.prefix;
          if (name !== "route") found.guards.push(...rest.flatMap(guardName));
        } else if (guardSteps.test(name))
          found.guards.push(...(value.arguments.length === 0 ? [name] : value.arguments.flatMap(guardName)));
        else if (/Router$|Blueprint$|APIRouter/.test(name)) {
          for (const key of ["prefix", "url_prefix"])
            for (const option of value.arguments) found.prefix = (optionText(option, key) ?? "") + found.prefix;
        }
        if (value.callee.kind === "member") addChain(value.callee.object, hops + 1);
      }
    };
    if (call.callee.kind === "member") addChain(call.callee.object, 0);
    // `Route::group("admin", function () { … })`
    for (let fn = enclosingFunction(call); fn; fn = enclosingFunction(fn)) {
      const outer = fn.parent;
      if (
        outer?.kind === "call" &&
        outer.callee !== fn &&
        /^(?:group|Group|prefix)$/.test(lastName(outer.callee) ?? "")
      ) {
        const [first] = outer.arguments;
        if (first && first !== fn) {
          found.prefix = `${textOf(first) ?? optionText(first, "prefix") ?? ""}/${found.prefix}`;
          if (first.kind === "object")
            found.guards.push(
              ...first.entries.filter((entry) => entry.key === "middleware").flatMap((entry) => guardName(entry.value)),
            );
        }
        if (outer.callee.kind === "member") addChain(outer.callee.object, 0);
      }
    }
    return found;
  };

  const optionText = (object: Expression, key: string): string | undefined =>
    object.kind === "object" ? textOf(object.entries.find((entry) => entry.key === key)?.value) : undefined;

  /** `->middleware("auth")`, `.Methods("POST")` behind a declaration. */
  const chainBehind = (call: Call): { methods: string[]; guards: string[] } => {
    const found = { methods: [] as string[], guards: [] as string[] };
    let at: Call = call;
    for (let hops = 0; hops < 8; hops++) {
      const member = at.parent;
      const outer = member?.parent;
      if (member?.kind !== "member" || outer?.kind !== "call" || outer.callee !== member) break;
      if (member.property === "Methods")
        found.methods.push(...outer.arguments.flatMap((one) => (one.kind === "string" ? [one.value] : [])));
      if (guardSteps.test(member.property))
        found.guards.push(...(outer.arguments.length === 0 ? [member.property] : outer.arguments.flatMap(guardName)));
      at = outer;
    }
    return found;
  };

  const routeOf = (call: Call, name: string, module: Module, given: readonly GivenGuards[]): Route | undefined => {
    const isPython = module.language === "python";
    if (isPython ? !djangoNames.has(name) && name !== "add_url_rule" : call.callee.kind !== "member") return undefined;
    const args = call.arguments.filter((one) => !(one.kind === "object" && one.named));
    const path = call.callee.kind === "member" ? (apiOf(call.callee.object) ?? "") : "";
    // The methods of ASP.NET's minimal interfaces tell by themselves, whatever the application is called.
    if (!isPython && !(module.language === "csharp" && name.startsWith("Map"))) {
      if (noRouter.test(path) && !(module.language === "go" && /^http(?:\.NewServeMux\(\))?$/.test(path)))
        return undefined;
      if (module.language === "php" ? !/Route|\bapp\b|router/i.test(path) : !routerName.test(path)) return undefined;
    }
    let first = args[0];
    let rest = args.slice(1);
    let declared =
      first?.kind === "regex" ? first.pattern : first?.kind === "array" ? textOf(first.items[0]) : textOf(first);
    const isVerbList = name === "match" && first?.kind === "array";
    if (isVerbList) {
      first = rest[0];
      rest = rest.slice(1);
      declared = textOf(first);
    }
    if (
      call.callee.kind === "member" &&
      call.callee.object.kind === "call" &&
      lastName(call.callee.object.callee) === "route" &&
      first?.kind !== "string"
    ) {
      declared = "";
      rest = args;
    }
    if (declared === undefined || rest.length === 0 || declared.length > 300) return undefined;
    if (isScript(module.language) && declared !== "" && !/^[/*(^:]/.test(declared)) return undefined;
    // echo names the handler before its middleware, https://echo.labstack.com/docs/routing
    const isFirst =
      isPython ||
      module.language === "php" ||
      (module.language === "go" && module.imports.some(({ source }) => source.includes("labstack/echo")));
    const handlerAt = isFirst ? rest[0] : rest.at(-1);
    const handler = handlerIn(handlerAt, module) ?? handlerClass(handlerAt);
    if (!handler) return undefined;
    const context = contextOf(call);
    const behind = chainBehind(call);
    const between =
      isPython || module.language === "php" ? [] : (isFirst ? rest.slice(1) : rest.slice(0, -1)).flatMap(guardName);
    const verb = verbPattern.exec(declared)?.[1];
    const methods =
      verb !== undefined
        ? [verb]
        : isVerbList && args[0]?.kind === "array"
          ? args[0].items.flatMap((one) => (textOf(one) ?? "").toUpperCase())
          : behind.methods.length > 0
            ? behind.methods
            : (own(routeVerbs, name) ?? ["ANY"]);
    return {
      methods,
      path: `${context.prefix}${declared.replace(verbPattern, "")}`.replace(/\/{2,}/g, "/"),
      handler,
      place: call,
      guards: [
        ...new Set([
          ...guards.sharedBy(call.callee, given),
          ...context.guards,
          ...between,
          ...behind.guards,
          ...wrappersOf(handlerAt, module),
          ...handlerGuards(handler, module),
        ]),
      ],
    };
  };

  /** What the handler itself, or the class that it is a method of, puts before it: decorators, a controller's constructor. */
  const handlerGuards = (handler: FunctionNode, module: Module): readonly string[] =>
    letsEverybodyIn(handler)
      ? []
      : [
          ...(module.language === "python" ? guardsOf(handler, () => false) : []),
          ...ownerGuards(classOf(handler), handler.name ?? ""),
        ];

  return (module) => {
    const index = units.index(module);
    const given = guards.givenIn(module);
    const found: Route[] = [...byControllers(module), ...byObjects(module)];
    for (const [name, calls] of index.callsByName) {
      if (!Object.hasOwn(routeVerbs, name) && !(module.language === "python" && djangoNames.has(name))) continue;
      for (const call of calls) {
        const route = routeOf(call, name, module, given);
        if (route) found.push(route);
      }
    }
    return found.sort((a, b) => a.place.start - b.place.start);
  };
};
