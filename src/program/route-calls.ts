import { own } from "../domain/own.ts";
import { routeVerbs } from "../knowledge/routes.ts";
import type { CallGraph } from "./call-graph.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import type { Route } from "./program.ts";
import { createRouteControllers } from "./route-controllers.ts";
import { createRouteGuards, routerName } from "./route-guards.ts";
import type { GivenGuards } from "./route-guards.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, Expression, FunctionNode, Module } from "./tree.ts";
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
/** Methods of view classes that answer requests. */
const verbMethod = /^(?:get|post|put|delete|ServeHTTP|Get|Post|handle|__invoke)$/;
const djangoNames = new Set(["path", "re_path", "url"]);

/** Finds routes that calls declare: `router.get("/x", guard, handler)`, `Route::post("x", [C::class, "m"])`, `r.GET("/x", h)`. */
export const createRouteCalls = ({ values, graph, apiOf, textOf }: Sources): ((module: Module) => readonly Route[]) => {
  const { units } = values;
  const guards = createRouteGuards({ values, apiOf });
  const { guardName } = guards;
  const byControllers = createRouteControllers({ values, textOf });

  /** The function that an argument hands over: itself, inside a wrapper's call, the last of a list, or named by text. */
  const handlerIn = (argument: Expression | undefined, module: Module, depth = 0): FunctionNode | undefined => {
    if (!argument || depth > 4) return undefined;
    switch (argument.kind) {
      case "function":
        return argument;
      case "array": {
        const named = module.language === "php" ? phpPair(argument.items, module) : undefined;
        return named ?? handlerIn(argument.items.at(-1), module, depth + 1);
      }
      case "string":
        return module.language === "php" ? phpText(argument.value, module) : undefined;
      case "call": {
        const made = values
          .valuesOf(argument)
          .find((node) => node.kind === "function" && node !== enclosingFunction(argument));
        for (const one of argument.arguments.toReversed()) {
          const inner = handlerIn(one, module, depth + 1);
          if (inner) return inner;
        }
        return made?.kind === "function" ? made : undefined;
      }
      case "name":
      case "member": {
        const [fn] = graph.functionsOf(argument);
        return fn ?? eggController(argument, module);
      }
      default:
        return undefined;
    }
  };

  const methodOf = (className: string, method: string, module: Module): FunctionNode | undefined =>
    values.classes
      .named(className, module)
      .flatMap((owner) => values.classes.member(owner, method))
      .find((node) => node.kind === "function");

  /** `[UserController::class, "show"]` */
  const phpPair = (items: readonly Expression[], module: Module): FunctionNode | undefined => {
    const [owner, method] = items;
    const name =
      owner?.kind === "member" && owner.property === "class" && owner.object.kind === "name"
        ? owner.object.name
        : owner?.kind === "string"
          ? owner.value
          : undefined;
    return name !== undefined && method?.kind === "string"
      ? methodOf(name.split("\\").at(-1) ?? name, method.value, module)
      : undefined;
  };

  /** `UserController@show`, `index/user/login`, `User/login` */
  const phpText = (text: string, module: Module): FunctionNode | undefined => {
    const parts = text.split(/@|\/|::/).filter((part) => part !== "");
    const method = parts.at(-1);
    const owner = parts.at(-2)?.split(/[\\.]/).at(-1);
    if (method === undefined || owner === undefined) return undefined;
    const upper = owner.slice(0, 1).toUpperCase() + owner.slice(1);
    return (
      methodOf(owner, method, module) ??
      methodOf(upper, method, module) ??
      methodOf(`${upper}Controller`, method, module)
    );
  };

  /** Egg: `controller.user.login` is `login` of `app/controller/user.js`. */
  const eggController = (member: Expression, module: Module): FunctionNode | undefined => {
    const parts: string[] = [];
    let at = member;
    for (; at.kind === "member"; at = at.object) parts.unshift(at.property);
    const root = at.kind === "name" ? at.name : "";
    const from = root === "controller" ? parts : parts[0] === "controller" ? parts.slice(1) : [];
    if (from.length < 2) return undefined;
    const tail = `controller/${from.slice(0, -1).join("/")}`.toLowerCase();
    const path = units.store.pathsIn("javascript", "typescript").find((one) =>
      one
        .toLowerCase()
        .replace(/\.[jt]s$/, "")
        .replace(/_/g, "")
        .endsWith(tail.replace(/_/g, "")),
    );
    const controller = path === undefined ? undefined : units.store.module(path);
    return controller && module !== controller
      ? units.index(controller).functions.find((fn) => fn.name === from.at(-1))
      : undefined;
  };

  /** Prefix and guards that a router has from `group`, `prefix`, `Router({ prefix })` or the group's callback around the call. */
  const contextOf = (call: Call): { prefix: string; guards: string[] } => {
    const found = { prefix: "", guards: [] as string[] };
    const seen = new Set<unknown>();
    const addChain = (start: Expression, hops: number): void => {
      for (const value of start.kind === "call" ? [start, ...values.valuesOf(start)] : values.valuesOf(start)) {
        if (value.kind !== "call" || seen.has(value) || hops > 5) continue;
        seen.add(value);
        const name = lastName(value.callee) ?? "";
        const [first, ...rest] = value.arguments;
        if (/^(?:group|Group|prefix|Route|MapGroup|route)$/.test(name) && first?.kind !== "function") {
          found.prefix = (textOf(first) ?? "") + found.prefix;
          if (name !== "route") found.guards.push(...rest.flatMap(guardName));
        } else if (/^(?:middleware|Use|use)$/.test(name)) found.guards.push(...value.arguments.flatMap(guardName));
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
      if (/^(?:middleware|RequireAuthorization|Use)$/.test(member.property))
        found.guards.push(...outer.arguments.flatMap(guardName));
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
      if (noRouter.test(path) && !(module.language === "go" && path === "http")) return undefined;
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
    const handlerAt = isPython || module.language === "php" ? rest[0] : rest.at(-1);
    const handler = handlerIn(handlerAt, module) ?? handlerClass(handlerAt);
    if (!handler) return undefined;
    const context = contextOf(call);
    const behind = chainBehind(call);
    const between = isPython || module.language === "php" ? [] : rest.slice(0, -1).flatMap(guardName);
    const methods =
      isVerbList && args[0]?.kind === "array"
        ? args[0].items.flatMap((one) => (textOf(one) ?? "").toUpperCase())
        : behind.methods.length > 0
          ? behind.methods
          : (own(routeVerbs, name) ?? ["ANY"]);
    return {
      methods,
      path: `${context.prefix}${declared}`.replace(/\/{2,}/g, "/"),
      handler,
      place: call,
      guards: [...new Set([...guards.sharedBy(call, given), ...context.guards, ...between, ...behind.guards])],
    };
  };

  /** `path("x", View.as_view())`: the first method of the view that answers a verb. */
  const handlerClass = (argument: Expression | undefined): FunctionNode | undefined => {
    const owner =
      argument?.kind === "call" && lastName(argument.callee) === "as_view" && argument.callee.kind === "member"
        ? argument.callee.object
        : argument;
    if (!owner) return undefined;
    const found = values.valuesOf(owner).find((node) => node.kind === "class");
    return found?.members
      .filter((member) => member.kind === "function")
      .find((member) => verbMethod.test(member.name ?? ""));
  };

  return (module) => {
    const index = units.index(module);
    const given = guards.givenIn(module);
    const found: Route[] = [...byControllers(module)];
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
