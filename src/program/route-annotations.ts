import { own } from "../domain/own.ts";
import {
  openAnnotations,
  plainAnnotations,
  prefixAnnotations,
  routeAnnotations,
  routeDecoratorPattern,
  routeVerbs,
} from "../knowledge/routes.ts";
import { lastName } from "./node-index.ts";
import type { Route } from "./program.ts";
import { blueprintOf } from "./route-blueprints.ts";
import type { Annotation, ClassNode, Expression, FunctionNode, Module } from "./tree.ts";

const lastPart = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf("."), name.lastIndexOf("\\")) + 1).replace(/Attribute$/, "");

/** The class that a method stands in. */
export const classOf = (fn: FunctionNode): ClassNode | undefined =>
  fn.parent?.kind === "class" ? fn.parent : undefined;

/** FastAPI: `user = Depends(get_user)` among the parameters, `dependencies=[Depends(check)]` in the decorator. */
const dependenciesOf = (fn: FunctionNode): string[] => {
  if (
    !fn.parameters.some((parameter) => parameter.value?.kind === "call") &&
    !fn.annotations.some((one) => one.arguments.length > 1)
  )
    return [];
  const listed = fn.annotations
    .flatMap((one) => one.arguments)
    .flatMap((one) => (one.kind === "object" ? one.entries.filter((entry) => entry.key === "dependencies") : []))
    .flatMap((entry) => (entry.value.kind === "array" ? entry.value.items : []));
  return [...listed, ...fn.parameters.map((parameter) => parameter.value)].flatMap((value) => {
    const isDependency = value?.kind === "call" && /^(?:Depends|Security)$/.test(lastName(value.callee) ?? "");
    const name =
      isDependency && value.arguments[0]
        ? lastName(value.arguments[0].kind === "call" ? value.arguments[0].callee : value.arguments[0])
        : undefined;
    return name === undefined ? [] : [name];
  });
};

/** The name of an annotation, and the names and texts that it is given. */
const wordsOf = (annotation: Annotation): string[] => {
  const given = annotation.arguments.map((one) =>
    one.kind === "name" ? one.name : one.kind === "string" ? one.value : undefined,
  );
  return [annotation.name, ...given.filter((word) => word !== undefined)];
};

/** Midway: `@Post("/a", { middleware: [auth] })`, https://midwayjs.org/en/docs/middleware */
const optionGuards = ({ arguments: given }: Annotation): string[] =>
  given
    .flatMap((one) => (one.kind === "object" ? one.entries.filter((entry) => entry.key === "middleware") : []))
    .flatMap(({ value }) =>
      (value.kind === "array" ? value.items : [value]).flatMap((item) =>
        item.kind === "string" ? [item.value] : (lastName(item) ?? []),
      ),
    );

/** The handler itself says that whatever stands before the others lets everybody through to it. */
export const letsEverybodyIn = (fn: FunctionNode): boolean =>
  fn.annotations.some(({ name }) => openAnnotations.test(lastPart(name)));

/** What may check a caller before a handler runs, by the annotations of its class, its own and its parameters'. */
export const guardsOf = (fn: FunctionNode, isRoute: (annotation: Annotation) => boolean): string[] => {
  if (letsEverybodyIn(fn)) return [];
  const names = [
    ...(classOf(fn)?.annotations ?? []),
    ...fn.annotations,
    ...fn.parameters.flatMap((parameter) => parameter.annotations),
  ].flatMap((annotation) =>
    isRoute(annotation)
      ? optionGuards(annotation)
      : plainAnnotations.has(lastPart(annotation.name))
        ? []
        : wordsOf(annotation),
  );
  return [...new Set([...names, ...dependenciesOf(fn)])];
};

/** JAX-RS names the verb alone; the path stands in `@Path`, https://jakarta.ee/specifications/restful-ws/4.0/ */
const verbOnly = /^(?:GET|POST|PUT|DELETE)$/;

const joined = (prefix: string, path: string): string =>
  `/${[prefix, path]
    .map((part) => part.replace(/^\/+|\/+$/g, ""))
    .filter((part) => part !== "")
    .join("/")}`;

/** Finds the route that a function's annotations or decorators declare. */
export const createRouteAnnotations = (
  textOf: (expression: Expression | undefined) => string | undefined,
): ((fn: FunctionNode, module: Module) => Route | undefined) => {
  const argumentText = (annotation: Annotation): string => {
    for (const argument of annotation.arguments) {
      if (argument.kind !== "object") {
        const text = textOf(argument.kind === "array" ? argument.items[0] : argument);
        if (text !== undefined) return text;
        continue;
      }
      for (const key of ["value", "path", "Template", "rule", "prefix"]) {
        const value = argument.entries.find((entry) => entry.key === key)?.value;
        const text = textOf(value?.kind === "array" ? value.items[0] : value);
        if (text !== undefined) return text;
      }
    }
    return "";
  };

  /** Verbs that named arguments give: `method = RequestMethod.POST`, `methods=["GET"]`. */
  const argumentMethods = (annotation: Annotation): string[] => {
    const found: string[] = [];
    for (const argument of annotation.arguments) {
      const option =
        argument.kind === "object"
          ? argument.entries.find((entry) => entry.key === "method" || entry.key === "methods")?.value
          : undefined;
      for (const one of option?.kind === "array" ? option.items : option ? [option] : []) {
        const text = one.kind === "member" ? one.property : one.kind === "name" ? one.name : textOf(one);
        if (text !== undefined) found.push(text.toUpperCase());
      }
    }
    return found;
  };

  const prefixOf = (owner: ClassNode | undefined): string => {
    const annotation = owner?.annotations.find(
      (one) => prefixAnnotations.has(lastPart(one.name)) && argumentText(one) !== "",
    );
    return annotation ? argumentText(annotation) : "";
  };

  const annotated = (fn: FunctionNode, module: Module): Route | undefined => {
    const owner = classOf(fn);
    if (module.language === "python") {
      for (const annotation of fn.annotations) {
        const verb = routeDecoratorPattern.exec(annotation.name)?.[1];
        if (verb === undefined || argumentText(annotation) === "") continue;
        const declared = argumentMethods(annotation);
        const methods =
          declared.length > 0 ? declared : ((verb === "route" ? undefined : own(routeVerbs, verb)) ?? ["GET"]);
        const router = blueprintOf(annotation.name, module, textOf);
        const written = argumentText(annotation);
        const guards = guardsOf(fn, (one) => routeDecoratorPattern.test(one.name));
        return {
          methods,
          path: router.prefix === "" ? written : joined(router.prefix, written),
          handler: fn,
          place: annotation,
          guards: letsEverybodyIn(fn) ? guards : [...new Set([...router.guards, ...guards])],
        };
      }
      return undefined;
    }
    const isRoute = (annotation: Annotation): boolean =>
      Object.hasOwn(routeAnnotations, lastPart(annotation.name)) || prefixAnnotations.has(lastPart(annotation.name));
    const found = fn.annotations.filter((one) => Object.hasOwn(routeAnnotations, lastPart(one.name)));
    const annotation = found.find((one) => lastPart(one.name) !== "Route") ?? found[0];
    if (!annotation) return undefined;
    const isShort = /^(?:Get|Post|Put|Delete|Patch|All)$/.test(annotation.name);
    if (isShort && !owner?.annotations.some((one) => one.name.endsWith("Controller"))) return undefined;
    const declared = argumentMethods(annotation);
    const ofJaxRs = verbOnly.test(annotation.name) ? fn.annotations.find((one) => one.name === "Path") : undefined;
    // Interfaces of Retrofit have the same words for what they request.
    if (
      verbOnly.test(annotation.name) &&
      (fn.body.length === 0 || !(ofJaxRs ?? owner?.annotations.some((one) => one.name === "Path")))
    )
      return undefined;
    const written = [...found, ...(ofJaxRs ? [ofJaxRs] : [])].map(argumentText).find((text) => text !== "") ?? "";
    const prefix = prefixOf(owner);
    // ASP.NET leads to `/controller/action` where nothing else is said.
    const path =
      module.language === "csharp" && written === "" && prefix === "" && owner?.name !== undefined
        ? `${owner.name.replace(/Controller$/, "")}/${fn.name ?? ""}`
        : written;
    return {
      methods: declared.length > 0 ? declared : (routeAnnotations[lastPart(annotation.name)] ?? ["ANY"]),
      path: joined(prefix, path),
      handler: fn,
      place: annotation,
      guards: guardsOf(fn, isRoute),
    };
  };

  return annotated;
};
