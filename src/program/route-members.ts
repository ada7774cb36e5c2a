import { basename, dirname } from "node:path/posix";
import { own } from "../domain/own.ts";
import { controllerBases } from "../knowledge/routes.ts";
import { moduleOf } from "./adopt.ts";
import type { Route, Side } from "./program.ts";
import { classOf, createRouteAnnotations, guardsOf, letsEverybodyIn } from "./route-annotations.ts";
import { createOwnerGuards } from "./route-owners.ts";
import { createWordpressRoutes } from "./route-wordpress.ts";
import type { ClassNode, Expression, FunctionNode, Module, Node } from "./tree.ts";
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
  /^(?:_|constructor$|initialize$|init$|boot$|middleware$|beforeAction|before$|after$|behaviors$|actions$|validate|success$|error$|fail$|Dispose$|get[A-Z]\w*Service$)/;

/**
 * A class that lies among CodeIgniter's controllers without being one: those extend `CI_Controller`, and only frameworks with
 * namespaces do without a base. Source: https://codeigniter.com/userguide3/general/controllers.html
 */
const isPhpHelper = (bases: readonly string[], { namespace, path }: Module): boolean =>
  bases.length === 0 && namespace === undefined && /(?:^|\/)application\/controllers\//i.test(path);

/** Yii's actions carry the word, and its commands are controllers too, https://www.yiiframework.com/doc/guide/2.0/en/structure-controllers */
const yiiCommand = /(?:^|\/)(?:commands|console)\//;
const yiiAction = (name: string): string => name.replace(/^action([A-Z])/, (_, first: string) => first.toLowerCase());

/** No framework calls what a class keeps to itself. */
const isHidden = (fn: FunctionNode, { text }: Module): boolean =>
  /\b(?:private|protected)\b/.test(text.slice(fn.start, fn.nameStart));

/** JFinal calls the methods of a controller that take nothing, and they answer by its methods. Source: https://jfinal.com/doc/3-2 */
const isJfinalAction = (fn: FunctionNode, owner: ClassNode, { language, text }: Module): boolean =>
  language === "java" &&
  fn.parameters.length === 0 &&
  owner.bases.some((base) => base.endsWith("Controller")) &&
  /\b(?:render(?:Json|Text|Html|File|Null|Error)?|redirect)\(/.test(text.slice(fn.start, fn.end));

/**
 * What ASP.NET calls for a request of a page or of a handler file. Sources:
 * https://learn.microsoft.com/previous-versions/aspnet/ms178472(v=vs.100) and
 * https://learn.microsoft.com/dotnet/api/system.web.ihttphandler.processrequest
 */
const isWebFormsEntry = (fn: FunctionNode, owner: ClassNode, { language }: Module): boolean =>
  language === "csharp" &&
  ((fn.parameters.length === 2 &&
    (fn.name === "Page_Load" ||
      (/_(?:Click|Command)$/.test(fn.name ?? "") && owner.bases.some((base) => base.endsWith("Page"))))) ||
    (fn.name === "ProcessRequest" && owner.bases.some((base) => base.endsWith("Handler"))));

/** Servlets: https://jakarta.ee/specifications/servlet/6.0/; Struts 2 calls methods that take nothing and give the name of a result. */
const isServletEntry = (fn: FunctionNode, owner: ClassNode, { language }: Module): boolean =>
  language === "java" &&
  ((fn.name === "service" && fn.parameters.length === 2 && owner.bases.includes("HttpServlet")) ||
    (fn.parameters.length === 0 &&
      fn.returnType === "String" &&
      owner.bases.some((base) => /^(?:ActionSupport|BaseAction)$/.test(base)) &&
      !/^(?:get|is|to)[A-Z]/.test(fn.name ?? "")));

const isPublic = (fn: FunctionNode, { text }: Module): boolean => /\bpublic\b/.test(text.slice(fn.start, fn.nameStart));

/**
 * What ASP.NET calls for requests besides actions with a result of their own: every public method of a Web API controller, actions
 * that give text, page methods (`[WebMethod]`), and the handlers of Razor Pages, https://learn.microsoft.com/aspnet/core/razor-pages/
 */
const isAspNetEntry = (fn: FunctionNode, owner: ClassNode, module: Module): boolean => {
  if (module.language !== "csharp" || !isPublic(fn, module)) return false;
  const extendsA = (pattern: RegExp): boolean => owner.bases.some((base) => pattern.test(base));
  if (fn.annotations.some(({ name }) => name === "WebMethod")) return true;
  if (extendsA(/^PageModel$|PageModel$/) && /^On(?:Get|Post|Put|Delete)\w*$/.test(fn.name ?? "")) return true;
  if (fn.annotations.some(({ name }) => name === "NonAction")) return false;
  if (extendsA(/ApiController$/)) return true;
  return extendsA(/Controller$/) && /^(?:Task<)?string\b/.test(fn.returnType ?? "");
};

/** Actions of the Django REST framework's view sets, with the verbs that its routers lead to them. */
const viewSetActions: Readonly<Record<string, string>> = {
  list: "GET",
  retrieve: "GET",
  create: "POST",
  update: "PUT",
  partial_update: "PATCH",
  destroy: "DELETE",
};

/** How many classes of the program may stand between a handler's class and the framework's own. */
const basesLimit = 3;

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
  const ownerGuards = createOwnerGuards(values);

  /** The route with what its controller puts before all of its actions. */
  const kept = (route: Route): Route => {
    const { handler, guards } = route;
    const more = letsEverybodyIn(handler) ? [] : ownerGuards(classOf(handler), handler.name ?? "");
    return more.length === 0 ? route : { ...route, guards: [...new Set([...guards, ...more])] };
  };

  /** A class that a framework calls by its base, which may be one of the program's own: `class PostOnly(web.RequestHandler)`. */
  const isHandlerClass = (owner: ClassNode, module: Module, hops = 0): boolean =>
    owner.bases.some((base) => controllerBases.test(base)) ||
    (hops < basesLimit &&
      owner.bases.some((base) =>
        values.classes.named(base, module).some((one) => one !== owner && isHandlerClass(one, moduleOf(one), hops + 1)),
      ));

  /** The first address of `@WebServlet("/x")`, `@WebServlet(urlPatterns = {"/x"})`. */
  const servletPath = (owner: ClassNode): string | undefined => {
    for (const { name, arguments: given } of owner.annotations) {
      if (name !== "WebServlet") continue;
      for (const one of given) {
        const value =
          one.kind === "object" ? one.entries.find(({ key }) => key === "urlPatterns" || key === "value")?.value : one;
        const text = textOf(value?.kind === "array" ? value.items[0] : value);
        if (text !== undefined) return text;
      }
    }
    return undefined;
  };

  /** Actions by convention: methods of controllers, views and servlets. */
  const conventional = (fn: FunctionNode, module: Module): Route | undefined => {
    const owner = classOf(fn);
    const name = fn.name;
    if (!owner || name === undefined || noAction.test(name)) return undefined;
    if (fn.isStatic && !fn.annotations.some((one) => one.name === "WebMethod")) return undefined;
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
    const verb = own(verbMethods, name);
    if (isJfinalAction(fn, owner, module)) return route(["ANY"], `/${controller}/${name}`);
    if (isServletEntry(fn, owner, module)) return route(["ANY"], servletPath(owner) ?? `/${controller}/${name}`);
    if (isAspNetEntry(fn, owner, module))
      return route([/^(?:On)?(Get|Post|Put|Delete)/.exec(name)?.[1]?.toUpperCase() ?? "ANY"], `/${controller}/${name}`);
    if (module.language === "python" && owner.bases.some((base) => base.endsWith("ViewSet"))) {
      const action = fn.annotations.some((one) => /^(?:action|list_route|detail_route)$/.test(one.name));
      const answered = action ? "ANY" : own(viewSetActions, name);
      if (answered !== undefined) return route([answered], `/${controller}/${action ? name : ""}`);
    }
    if (module.language === "java" && verb && servletPath(owner) !== undefined)
      return route([verb], servletPath(owner) ?? "");
    if (module.language === "python" || module.language === "java")
      return verb && isHandlerClass(owner, module) ? route([verb], `/${controller}`) : undefined;
    if (isWebFormsEntry(fn, owner, module)) return route(["ANY"], `/${controller}`);
    const isController =
      owner.bases.some((base) => controllerBases.test(base)) || /(?:^|\/)controllers?\//i.test(module.path);
    if (!isController) return undefined;
    switch (module.language) {
      case "php":
        return isPhpHelper(owner.bases, module) || isHidden(fn, module) || yiiCommand.test(module.path)
          ? undefined
          : route(["ANY"], `/${controller}/${yiiAction(name)}`);
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
      if (route) found.push(kept(route));
    }
    return found;
  };
};
