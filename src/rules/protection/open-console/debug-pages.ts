import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Assign, Expression, Module, Node } from "../../../program/tree.ts";

const isTrue = (value: Expression | undefined): boolean => value?.kind === "boolean" && value.value;
const ownMachine = /^(?:localhost|127\.|::1|\[::1\]|0\.0\.0\.0|testserver|192\.168\.|10\.|local\.)|\.(?:local|test)$/;

/**
 * `app.run(host="0.0.0.0", debug=True)`: whoever reaches the debugger of Flask runs code on the server. Source:
 * https://flask.palletsprojects.com/en/stable/debugging/
 */
function* openDebuggers(program: Program): Generator<Node> {
  for (const call of program.calls("run")) {
    const { language, text, path } = moduleOf(call);
    if (language !== "python" || !/\bflask\b/i.test(text) || program.isAside(path)) continue;
    const host = program.argument(call, 0, "host");
    const debug = program.argument(call, 2, "debug");
    if (debug && isTrue(debug) && host && program.textOf(host) === "0.0.0.0") yield debug;
  }
}

/** The last value that a settings module gives a name. */
const setting = (module: Module, name: string): Assign | undefined =>
  module.body
    .flatMap((one) => (one.kind === "expression" && one.expression.kind === "assign" ? [one.expression] : []))
    .findLast(({ target }) => target.kind === "name" && target.name === name);

/**
 * Django's error pages show the settings, the queries and what users sent, where ALLOWED_HOSTS says that the program is
 * deployed. Source: https://docs.djangoproject.com/en/stable/ref/settings/#debug
 */
function* openErrorPages(program: Program): Generator<Node> {
  for (const module of program.modules("ALLOWED_HOSTS")) {
    if (module.language !== "python" || program.isAside(module.path)) continue;
    const debug = setting(module, "DEBUG");
    const hosts = setting(module, "ALLOWED_HOSTS")?.value;
    const isDeployed =
      hosts?.kind === "array" && hosts.items.some((one) => one.kind === "string" && !ownMachine.test(one.value));
    if (debug && isTrue(debug.value) && isDeployed) yield debug;
  }
}

/** Settings of a developer's own machine, by the file's name. */
const notDeployed = /(?:^|[./_-])(?:dev|develop|development|local|test|testing)(?=[./_-]|$)/i;

/** Where debug pages, which show the running program from inside, are switched on for everybody. */
export function* debugPages(program: Program): Generator<Node> {
  for (const node of [...openDebuggers(program), ...openErrorPages(program)])
    if (!notDeployed.test(moduleOf(node).path)) yield node;
}
