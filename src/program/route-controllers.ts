import type { Route } from "./program.ts";
import type { Call, Expression, FunctionNode, Module } from "./tree.ts";
import type { Values } from "./values.ts";

/** Methods of a beego controller that answer to the verb of their name, https://beego.wiki/docs/mvc/controller/controller/ */
const verbs: Readonly<Record<string, string>> = {
  Get: "GET",
  Post: "POST",
  Put: "PUT",
  Delete: "DELETE",
  Patch: "PATCH",
};

/** The type of `&controllers.User{}`. */
const typeOf = (argument: Expression | undefined): string | undefined => {
  const value = argument?.kind === "unary" ? argument.operand : argument;
  return value?.kind === "object" ? value.type : undefined;
};

/** `get,post:Save;delete:Remove` as verbs by method; see "Custom methods and RESTful rules", https://beego.wiki/docs/mvc/controller/router/ */
const mappedIn = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text.split(";").flatMap((rule) => {
    const [methods = "", name = ""] = rule.split(":");
    const answered = methods.split(",").map((method) => (method.trim() === "*" ? "ANY" : method.trim().toUpperCase()));
    return name.trim() === "" ? [] : [[name.trim(), answered] as const];
  });

/** Finds routes that beego leads to the methods of a controller: `beego.Router("/user", &UserController{}, "get:List")`. */
export const createRouteControllers = ({
  values,
  textOf,
}: {
  readonly values: Values;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
}): ((module: Module) => readonly Route[]) => {
  const methodOf = (type: string, name: string, module: Module): FunctionNode | undefined =>
    values.classes
      .named(type, module)
      .flatMap((owner) => values.classes.member(owner, name))
      .find((node) => node.kind === "function");

  const routesOf = (call: Call, module: Module): readonly Route[] => {
    const [first, controller, mapping] = call.arguments;
    const path = textOf(first);
    const type = typeOf(controller);
    if (path === undefined || type === undefined) return [];
    const text = mapping === undefined ? undefined : textOf(mapping);
    const named =
      text === undefined ? Object.entries(verbs).map(([name, verb]) => [name, [verb]] as const) : mappedIn(text);
    return named.flatMap(([name, methods]) => {
      const handler = methodOf(type, name, module);
      return handler ? [{ methods, path, handler, place: call, guards: [] }] : [];
    });
  };

  return (module) => {
    if (module.language !== "go") return [];
    const calls = values.units.index(module).callsByName;
    return ["Router", "NSRouter"].flatMap((name) => (calls.get(name) ?? []).flatMap((call) => routesOf(call, module)));
  };
};
