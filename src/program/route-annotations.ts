import { own } from "../domain/own.ts";
import {
  plainAnnotations,
  prefixAnnotations,
  routeAnnotations,
  routeDecoratorPattern,
  routeVerbs,
} from "../knowledge/routes.ts";
import { lastName } from "./node-index.ts";
import type { Route } from "./program.ts";
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

/** What may check a caller before a handler runs, by the annotations of its class, its own and its parameters'. */
export const guardsOf = (fn: FunctionNode, isRoute: (annotation: Annotation) => boolean): string[] => {
  const names = [
    ...(classOf(fn)?.annotations ?? []),
    ...fn.annotations,
    ...fn.parameters.flatMap((parameter) => parameter.annotations),
  ].flatMap((annotation) =>
    isRoute(annotation) || plainAnnotations.has(lastPart(annotation.name)) ? [] : wordsOf(annotation),
  );
  return [...new Set([...names, ...dependenciesOf(fn)])];
};

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
        return {
          methods,
          path: argumentText(annotation),
          handler: fn,
          place: annotation,
          guards: guardsOf(fn, (one) => routeDecoratorPattern.test(one.name)),
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
    const path = found.map(argumentText).find((text) => text !== "") ?? "";
    return {
      methods: declared.length > 0 ? declared : (routeAnnotations[lastPart(annotation.name)] ?? ["ANY"]),
      path: joined(prefixOf(owner), path),
      handler: fn,
      place: annotation,
      guards: guardsOf(fn, isRoute),
    };
  };

  return annotated;
};
