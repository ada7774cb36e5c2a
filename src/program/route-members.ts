import { basename, dirname } from "node:path/posix";
import { own } from "../domain/own.ts";
import { controllerBases } from "../knowledge/routes.ts";
import type { Route, Side } from "./program.ts";
import { classOf, createRouteAnnotations, guardsOf } from "./route-annotations.ts";
import { createWordpressRoutes } from "./route-wordpress.ts";
import type { Expression, FunctionNode, Module, Node } from "./tree.ts";
import type { Values } from "./values.ts";

interface Sources {
  readonly values: Values;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
  readonly sideOf: (path: string) => Side;
}

const verbMethods: Readonly<Record<string, string>> = {
  get: "GET",
  post: "POST",
  put: "PUT",
  delete: "DELETE",
  patch: "PATCH",
  doGet: "GET",
  doPost: "POST",
  GET: "GET",
  POST: "POST",
  PUT: "PUT",
  DELETE: "DELETE",
};
/** Methods of controllers that are no actions. */
const noAction =
  /^(?:_|constructor$|initialize$|init$|boot$|middleware$|beforeAction|before$|after$|validate|success$|error$|fail$|Dispose$|get[A-Z]\w*Service$)/;

/**
 * A class that lies among CodeIgniter's controllers without being one: those extend `CI_Controller`, and only frameworks with
 * namespaces do without a base. Source: https://codeigniter.com/userguide3/general/controllers.html
 */
const isPhpHelper = (bases: readonly string[], { namespace, path }: Module): boolean =>
  bases.length === 0 && namespace === undefined && /(?:^|\/)application\/controllers\//i.test(path);

/** A route that a platform leads to a function by the place of its file. */
const fileRoute = (handler: FunctionNode, methods: readonly string[], path: string): Route => ({
  methods,
  path,
  handler,
  place: handler,
  guards: [],
});

/** Finds routes that functions carry themselves: annotations, decorators, and the conventions of controllers and cloud functions. */
export const createRouteMembers = ({ values, textOf, sideOf }: Sources): ((module: Module) => readonly Route[]) => {
  const { units } = values;
  const annotated = createRouteAnnotations(textOf);
  const ofWordpress = createWordpressRoutes({ values, textOf });

  /** Actions by convention: methods of controllers, views and servlets. */
  const conventional = (fn: FunctionNode, module: Module): Route | undefined => {
    const owner = classOf(fn);
    const name = fn.name;
    if (!owner || name === undefined || fn.isStatic || noAction.test(name)) return undefined;
    const guards = guardsOf(fn, () => false);
    const controller = (owner.name ?? basename(module.path).replace(/\.\w+$/, "")).replace(
      /(?:Controller|Action|Handler)$/,
      "",
    );
    const route = (methods: readonly string[], path: string): Route => ({
      methods,
      path,
      handler: fn,
      place: fn,
      guards,
    });
    const isController =
      owner.bases.some((base) => controllerBases.test(base)) || /(?:^|\/)controllers?\//i.test(module.path);
    if (!isController) return undefined;
    const verb = own(verbMethods, name);
    switch (module.language) {
      case "python":
      case "java":
        return verb && owner.bases.some((base) => controllerBases.test(base))
          ? route([verb], `/${controller}`)
          : undefined;
      case "php":
        return isPhpHelper(owner.bases, module) ? undefined : route(["ANY"], `/${controller}/${name}`);
      case "csharp":
        return /ActionResult|JsonResult|ContentResult|HttpResponseMessage|IResult/.test(fn.returnType ?? "")
          ? route(["ANY"], `/${controller}/${name}`)
          : undefined;
      case "javascript":
      case "typescript": {
        if (owner.bases.length === 0 || sideOf(module.path) === "miniprogram" || sideOf(module.path) === "web")
          return undefined;
        const action = /^(\w+)Action$/.exec(name)?.[1];
        const isEgg = /(?:^|\/)app\/controller\//.test(module.path);
        if (action === undefined && !isEgg) return undefined;
        return route(["ANY"], `/${basename(module.path).replace(/\.\w+$/, "")}/${action ?? name}`);
      }
      default:
        return undefined;
    }
  };

  const exported = (module: Module, name: string): readonly FunctionNode[] =>
    module.exports
      .flatMap((one) => (one.name === name && one.value ? values.valuesOf(one.value) : []))
      // `export default defineEventHandler(async (event) => …)`
      .flatMap((node: Node) =>
        node.kind === "call" ? node.arguments.flatMap((argument) => values.valuesOf(argument)) : [node],
      )
      .filter((node: Node) => node.kind === "function");

  /** Functions that a platform calls by the place of their file: cloud functions, Next and Nuxt handlers. */
  const byFile = (module: Module): readonly Route[] => {
    const { path } = module;
    const side = sideOf(path);
    if (side === "cloud-function") {
      if (module.language === "python")
        return units
          .index(module)
          .functions.filter((fn) => fn.name === "main_handler" || fn.name === "main")
          .map((fn) => fileRoute(fn, ["ANY"], basename(dirname(path))));
      return exported(module, "main").map((handler) => fileRoute(handler, ["ANY"], basename(dirname(path))));
    }
    if (!/\.[jt]sx?$/.test(path)) return [];
    const api =
      /(?:^|\/)pages(\/api\/.+)\.[jt]sx?$/.exec(path)?.[1] ??
      /(?:^|\/)server\/((?:api|routes)\/.+)\.[jt]s$/.exec(path)?.[1];
    if (api !== undefined && side !== "miniprogram") {
      // Nuxt: `session.post.ts` answers to POST.
      const verb = /\.(get|post|put|delete|patch)$/.exec(api)?.[1]?.toUpperCase() ?? "ANY";
      return exported(module, "default").map((handler) =>
        fileRoute(handler, [verb], `/${api.replace(/^\/|\.(?:get|post|put|delete|patch)$/g, "")}`),
      );
    }
    const app = /(?:^|\/)app(\/.+)\/route\.[jt]sx?$/.exec(path)?.[1];
    if (app === undefined) return [];
    return ["GET", "POST", "PUT", "DELETE", "PATCH"].flatMap((verb) =>
      exported(module, verb).map((handler) => fileRoute(handler, [verb], app)),
    );
  };

  return (module) => {
    const registered = ofWordpress(module);
    const found: Route[] = [...byFile(module), ...registered];
    for (const fn of units.index(module).functions) {
      // WordPress calls what is registered, and nothing for its name.
      const route = annotated(fn, module) ?? (registered.length > 0 ? undefined : conventional(fn, module));
      if (route) found.push(route);
    }
    return found;
  };
};
