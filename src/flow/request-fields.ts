import type { DataKind } from "../domain/data.ts";
import { hintOfName } from "../knowledge/personal-names.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Expression, FunctionNode, Node } from "../program/tree.ts";
import { dotted, lastName } from "./expression-text.ts";

/** Longer functions handle many requests at once. */
const LONG = 20_000;
/** What the whole of a request is read from, as dotted text in lower case. */
const wholeRequest =
  /^(?:this\.)?(?:ctx|context|c|req|request|httprequest)(?:\.request)?(?:\.(?:body|query|params|form|data|json|values|args|post|get|all\(\)|post\(\)|input\(\)|param\(\)|get_json\(\)|getparams\(\)))?$|^(?:this\.)?(?:input|request)\(\)(?:\.\w+\(\))?$|^input\(\)$|^_(?:post|get|request)$/;
const readers = /^(?:input|get|post|param|query|header|json|string|getparam|getpost|getparameter)$/;
const validators = /^(?:validate|validated|validator|make|validatewith|rule|rules|check|joi|object)$/;

/** Names under which a function keeps the whole request. */
const aliasesIn = (target: FunctionNode): ReadonlySet<string> => {
  const names = new Set<string>();
  walk(target, (node) => {
    if (node.kind !== "declare" && node.kind !== "assign") return;
    if (node.target.kind === "name" && node.value && wholeRequest.test(dotted(node.value)))
      names.add(plainName(node.target.name.replace(/^\$/, "")));
  });
  return names;
};

const fieldsIn = (target: FunctionNode): readonly string[] => {
  const aliases = aliasesIn(target);
  const isWhole = (node: Expression): boolean => {
    const text = dotted(node);
    return wholeRequest.test(text) || aliases.has(plainName(text));
  };
  const fields: string[] = [];
  const keysOf = (node: Node): void => {
    if (node.kind !== "object" && node.kind !== "object-pattern") return;
    for (const { key } of node.entries) if (key !== undefined) fields.push(key);
  };
  walk(target, (node) => {
    if (node.kind === "member" && isWhole(node.object)) fields.push(node.property);
    else if (node.kind === "declare" && node.value && isWhole(node.value)) keysOf(node.target);
    else if (node.kind === "call") {
      const name = plainName(lastName(node.callee));
      const [first] = node.arguments;
      if (
        readers.test(name) &&
        first?.kind === "string" &&
        node.callee.kind === "member" &&
        isWhole(node.callee.object)
      )
        fields.push(first.value);
      // `$this->validate($request, ["mobile" => "required"])`, `ctx.validate({ phone: "string" })`
      else if (validators.test(name)) for (const argument of node.arguments.slice(0, 2)) keysOf(argument);
    }
  });
  return fields;
};

const known = new WeakMap<FunctionNode, readonly DataKind[]>();

/**
 * Kinds of the fields that the function around a whole request (`$request->all()`, `req.body`) reads of it, validates or
 * takes apart: what the whole holds as far as the function itself shows.
 */
export const kindsOfRequest = (program: Program, node: Node): readonly DataKind[] => {
  const target =
    node.kind === "parameter" && node.parent?.kind === "function" ? node.parent : program.enclosingFunction(node);
  if (!target || target.end - target.start > LONG || !program.focus.has(moduleOf(target).path)) return [];
  let kinds = known.get(target);
  if (!kinds) known.set(target, (kinds = [...new Set(fieldsIn(target).flatMap((name) => hintOfName(name).kinds))]));
  return kinds;
};
