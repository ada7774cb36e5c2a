import { lastName } from "./node-index.ts";
import type { Expression, Module, ObjectLiteral } from "./tree.ts";

/** What a router of Flask, FastAPI or Sanic puts before the routes that are declared on it. */
export interface Blueprint {
  readonly prefix: string;
  readonly guards: readonly string[];
}

const routers = /^(?:Blueprint|APIRouter|Router|Flask|FastAPI|Sanic)$/;
/** Functions that run before each request of a router or of the application, https://flask.palletsprojects.com/en/stable/api/#flask.Flask.before_request */
const runsBefore = /^([\w.]+)\.(?:before_request|before_app_request|middleware|on_request)$/;
/** What a function looks at that turns visitors away. */
const looksAt = /session|login|token|auth|permission|current_user|signature/gi;

const nothing: Blueprint = { prefix: "", guards: [] };
const tables = new WeakMap<Module, ReadonlyMap<string, Blueprint>>();

const optionOf = (options: ObjectLiteral | undefined, key: string): Expression | undefined =>
  options?.entries.find((entry) => entry.key === key)?.value;

/** Names of what `dependencies=[Depends(check)]` hands over. */
const dependencies = (value: Expression | undefined): string[] =>
  (value?.kind === "array" ? value.items : []).flatMap((item) => {
    const [first] = item.kind === "call" ? item.arguments : [];
    const name = first && lastName(first.kind === "call" ? first.callee : first);
    return name === undefined ? [] : [name];
  });

const tableOf = (
  module: Module,
  textOf: (expression: Expression | undefined) => string | undefined,
): ReadonlyMap<string, Blueprint> => {
  const known = tables.get(module);
  if (known) return known;
  const made = new Map<string, Blueprint>();
  const before = new Map<string, string[]>();
  for (const statement of module.body) {
    if (statement.kind === "function") {
      for (const { name } of statement.annotations) {
        const router = runsBefore.exec(name)?.[1];
        if (router === undefined) continue;
        const words = module.text.slice(statement.start, statement.end).match(looksAt) ?? [];
        before.set(router, [...(before.get(router) ?? []), ...new Set([statement.name ?? "", ...words])]);
      }
    }
    const assigned =
      statement.kind === "expression" && statement.expression.kind === "assign" ? statement.expression : undefined;
    const bound = statement.kind === "declare" ? statement : assigned;
    if (
      bound?.target.kind !== "name" ||
      bound.value?.kind !== "call" ||
      !routers.test(lastName(bound.value.callee) ?? "")
    )
      continue;
    const last = bound.value.arguments.at(-1);
    const options = last?.kind === "object" && last.named ? last : undefined;
    made.set(bound.target.name, {
      prefix: textOf(optionOf(options, "url_prefix")) ?? textOf(optionOf(options, "prefix")) ?? "",
      guards: dependencies(optionOf(options, "dependencies")),
    });
  }
  for (const [name, guards] of before) {
    const own = made.get(name) ?? nothing;
    made.set(name, { ...own, guards: [...own.guards, ...guards] });
  }
  tables.set(module, made);
  return made;
};

/** The router that a decorator is called on, `bp` of `@bp.route("/x")`, as far as its own file tells. */
export const blueprintOf = (
  decorator: string,
  module: Module,
  textOf: (expression: Expression | undefined) => string | undefined,
): Blueprint => tableOf(module, textOf).get(decorator.slice(0, Math.max(0, decorator.lastIndexOf(".")))) ?? nothing;
