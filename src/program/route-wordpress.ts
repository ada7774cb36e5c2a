import { moduleOf } from "./adopt.ts";
import type { Route } from "./program.ts";
import { enclosingFunction } from "./selves.ts";
import type { Call, Expression, FunctionNode, Module, ObjectLiteral } from "./tree.ts";
import type { Values } from "./values.ts";

interface Sources {
  readonly values: Values;
  readonly textOf: (expression: Expression | undefined) => string | undefined;
}

/** What tells that a permission callback asks who is calling, not only whether parameters are there. */
const asksWho =
  /current_user_can|is_user_logged_in|wp_verify_nonce|get_current_user_id|wp_get_current_user|verify|jwt|token/i;

const optionOf = (options: ObjectLiteral, key: string): Expression | undefined =>
  options.entries.find((entry) => entry.key === key)?.value;

/**
 * Finds the routes that WordPress plugins declare: `register_rest_route($space, "/login", ["callback" => [$this, "login"]])`,
 * with one group of options or several. Source: "Adding Custom Endpoints",
 * https://developer.wordpress.org/rest-api/extending-the-rest-api/adding-custom-endpoints/; and the handlers of its `admin-ajax.php`,
 * https://developer.wordpress.org/reference/hooks/wp_ajax_nopriv_action/
 */
export const createWordpressRoutes = ({ values, textOf }: Sources): ((module: Module) => readonly Route[]) => {
  const { units } = values;

  /** The function that a callback names: `[$this, "login"]`, `"login"`, a closure. */
  const functionIn = (value: Expression | undefined, call: Call): FunctionNode | undefined => {
    if (value?.kind === "function") return value;
    const name = value?.kind === "array" ? textOf(value.items[1]) : textOf(value);
    if (name === undefined) return undefined;
    const owner = value?.kind === "array" ? enclosingFunction(call)?.parent : undefined;
    const members = owner?.kind === "class" ? owner.members : [];
    const member = members.find((one) => one.kind === "function" && one.name === name);
    if (member?.kind === "function") return member;
    return units.index(moduleOf(call)).functions.find((fn) => fn.name === name);
  };

  const routeOf = (options: ObjectLiteral, path: string, call: Call): Route | undefined => {
    const handler = functionIn(optionOf(options, "callback"), call);
    if (!handler) return undefined;
    const check = functionIn(optionOf(options, "permission_callback"), call);
    const isChecked = check !== undefined && asksWho.test(moduleOf(check).text.slice(check.start, check.end));
    const method = textOf(optionOf(options, "methods"));
    return {
      methods: [method !== undefined && /^[A-Z]+$/.test(method) ? method : "ANY"],
      path,
      handler,
      place: call,
      guards: isChecked ? [check.name ?? "permission_callback"] : [],
    };
  };

  /** `add_action("wp_ajax_nopriv_login", "login")`; without `nopriv` only people who have logged in get there. */
  const ofAjax = (call: Call): readonly Route[] => {
    const name = textOf(call.arguments[0]);
    const handler = name?.startsWith("wp_ajax_") === true ? functionIn(call.arguments[1], call) : undefined;
    if (name === undefined || !handler) return [];
    const guards = name.startsWith("wp_ajax_nopriv_") ? [] : ["is_user_logged_in"];
    return [{ methods: ["ANY"], path: name, handler, place: call, guards }];
  };

  return (module) => {
    if (module.language !== "php" || !/register_rest_route|wp_ajax_/.test(module.text)) return [];
    const { callsByName } = units.index(module);
    const calls = callsByName.get("register_rest_route") ?? [];
    const ofHooks = (callsByName.get("add_action") ?? []).flatMap(ofAjax);
    const ofRest = calls.flatMap((call) => {
      const [, path, options] = call.arguments;
      const groups =
        options?.kind === "object"
          ? [options, ...options.entries.map(({ value }) => value)]
          : options?.kind === "array"
            ? options.items
            : [];
      return groups.flatMap((one) => (one?.kind === "object" ? (routeOf(one, textOf(path) ?? "", call) ?? []) : []));
    });
    // A function that both kinds of visitors reach is open.
    const open = new Set(ofHooks.filter(({ guards }) => guards.length === 0).map(({ handler }) => handler));
    return [...ofRest, ...ofHooks.filter(({ guards, handler }) => guards.length === 0 || !open.has(handler))];
  };
};
