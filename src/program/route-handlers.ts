import { moduleOf } from "./adopt.ts";
import type { CallGraph } from "./call-graph.ts";
import { isScript } from "./module-store.ts";
import { lastName } from "./node-index.ts";
import { enclosingFunction } from "./selves.ts";
import type { Expression, FunctionNode, Module } from "./tree.ts";
import type { Values } from "./values.ts";

/** Finds the functions that declarations of routes hand over. */
export interface RouteHandlers {
  /** The function that an argument hands over. */
  readonly handlerIn: (argument: Expression | undefined, module: Module) => FunctionNode | undefined;
  /** The first method that answers a verb, of the class that an argument names. */
  readonly handlerClass: (argument: Expression | undefined) => FunctionNode | undefined;
}

/** Methods of view classes that answer requests. */
const verbMethod = /^(?:get|post|put|delete|ServeHTTP|Get|Post|handle|__invoke)$/;

/** Egg: `controller.user.login` is `login` of `app/controller/user.js`. */
const controllerParts = (member: Expression): readonly string[] => {
  const parts: string[] = [];
  let at = member;
  for (; at.kind === "member"; at = at.object) parts.unshift(at.property);
  const root = at.kind === "name" ? at.name : "";
  return root === "controller" ? parts : parts[0] === "controller" ? parts.slice(1) : [];
};

/** Reads handlers written as functions, names, texts (`UserController@show`, `user.me`) and classes. */
export const createRouteHandlers = ({
  values,
  graph,
}: {
  readonly values: Values;
  readonly graph: CallGraph;
}): RouteHandlers => {
  const { units } = values;

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
      // Lumen: `$router->get("/me", ["uses" => "UserController@me"])`
      case "object":
        return module.language === "php"
          ? handlerIn(argument.entries.find((entry) => entry.key === "uses")?.value, module, depth + 1)
          : undefined;
      case "string":
        if (module.language === "php") return phpText(argument.value, module);
        // Egg names a controller by text too: `router.get("/me", "user.me")`, https://www.eggjs.org/basics/router
        return isScript(module.language) ? eggController(argument.value.split("."), module) : undefined;
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
        return fn ?? eggController(controllerParts(argument), module);
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

  /** `UserController@show`, `index/user/login`, `User/login`, and `App\\UserController:show` of Slim */
  const phpText = (text: string, module: Module): FunctionNode | undefined => {
    const parts = text.split(/@|\/|::?/).filter((part) => part !== "");
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

  /** `login` of `app/controller/user.js` for user and login. */
  const eggController = (from: readonly string[], module: Module): FunctionNode | undefined => {
    if (from.length < 2 || from.length > 6) return undefined;
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

  /** `path("x", View.as_view())`: the first method of the view that answers a verb. */
  const handlerClass = (argument: Expression | undefined): FunctionNode | undefined => {
    const made =
      argument?.kind === "call" && lastName(argument.callee) === "as_view" && argument.callee.kind === "member"
        ? argument.callee.object
        : argument;
    const owner = made?.kind === "unary" ? made.operand : made;
    if (!owner) return undefined;
    const found = values.valuesOf(owner).find((node) => node.kind === "class");
    if (!found) return undefined;
    // Methods of Go stand beside their type.
    const [served] = moduleOf(owner).language === "go" ? values.classes.member(found, "ServeHTTP") : [];
    if (served?.kind === "function") return served;
    return found.members
      .filter((member) => member.kind === "function")
      .find((member) => verbMethod.test(member.name ?? ""));
  };

  return { handlerIn, handlerClass };
};
