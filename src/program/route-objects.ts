import { lastName, type NodeIndex } from "./node-index.ts";
import type { Route } from "./program.ts";
import type { Call, Expression, FunctionNode, Module, ObjectLiteral } from "./tree.ts";

interface Sources {
  readonly handlerIn: (argument: Expression | undefined, module: Module) => FunctionNode | undefined;
  readonly guardName: (argument: Expression) => string[];
  readonly textOf: (expression: Expression | undefined) => string | undefined;
  readonly indexOf: (module: Module) => NodeIndex;
}

/** Methods that are handed routes as objects: fastify, hapi, go-zero (https://go-zero.dev/en/docs/tutorials/http/server/configuration). */
const takers = ["route", "AddRoutes", "AddRoute"];
/** Options of go-zero that check a token before all routes of the call. */
const checks = /^With(?:Jwt\w*|Signature)$/;

const under = (object: ObjectLiteral, ...keys: readonly string[]): Expression | undefined =>
  object.entries.find((entry) => entry.key !== undefined && keys.includes(entry.key))?.value;

/** The objects that describe routes among the arguments of a call. */
const objectsIn = (call: Call): readonly ObjectLiteral[] =>
  call.arguments
    .flatMap((argument) =>
      argument.kind === "array"
        ? argument.items
        : argument.kind === "object"
          ? [argument, ...argument.entries.map((entry) => entry.value)]
          : [],
    )
    .filter((one) => one.kind === "object");

/** The last part of `http.MethodPost`, or the text: upper case. */
const methodOf = (value: Expression | undefined, textOf: Sources["textOf"]): string[] => {
  const items = value?.kind === "array" ? value.items : value ? [value] : [];
  return items.flatMap((item) => {
    const text = textOf(item) ?? (item.kind === "member" ? item.property.replace(/^Method/, "") : undefined);
    return text === undefined ? [] : [text === "*" ? "ANY" : text.toUpperCase()];
  });
};

/** Finds routes that are declared as objects: `server.route({ method, path, handler })`. */
export const createRouteObjects = ({
  handlerIn,
  guardName,
  textOf,
  indexOf,
}: Sources): ((module: Module) => readonly Route[]) => {
  const routesOf = (call: Call, module: Module): readonly Route[] => {
    const shared = call.arguments.flatMap((argument) => {
      const name = argument.kind === "call" ? lastName(argument.callee) : undefined;
      return name !== undefined && checks.test(name) ? [name] : [];
    });
    return objectsIn(call).flatMap((object) => {
      const path = textOf(under(object, "url", "path", "Path"));
      const options = under(object, "options", "config");
      const handler =
        handlerIn(under(object, "handler", "Handler"), module) ??
        (options?.kind === "object" ? handlerIn(under(options, "handler"), module) : undefined);
      if (path === undefined || !handler) return [];
      const methods = methodOf(under(object, "method", "Method"), textOf);
      const guards = [...shared, ...guardName(object), ...(options ? guardName(options) : [])];
      return [
        { methods: methods.length > 0 ? methods : ["ANY"], path, handler, place: object, guards: [...new Set(guards)] },
      ];
    });
  };

  return (module) => {
    const calls = indexOf(module).callsByName;
    return takers.flatMap((name) => (calls.get(name) ?? []).flatMap((call) => routesOf(call, module)));
  };
};
