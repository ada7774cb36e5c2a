import type { Call, Expression } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { receiverOf } from "./expression-text.ts";
import type { Walk } from "./walk.ts";

/** Calls that leave fields out: lodash, Laravel's collections, arrays and models. */
const leavingOut = /^(?:omit|except|makehidden|hidden)$/;
/** Calls that take some fields. */
const taking = /^(?:pick|only)$/;
/** Calls that take one field of all items of a list: PHP, Laravel, ThinkPHP. */
const plucking = /^(?:arraycolumn|pluck|column)$/;

/** The texts of arguments, of lists among them each item; undefined when one is no constant. */
const constantsOf = (given: readonly Expression[]): readonly string[] | undefined => {
  const items = given.flatMap((one) => (one.kind === "array" ? one.items : [one]));
  const texts = items.flatMap((one) => (one.kind === "string" ? one.value : []));
  return texts.length === items.length && texts.length > 0 ? texts : undefined;
};

/** What a call takes parts of, and which fields it names: `_.omit(user, ["phone"])`, `$user->except("phone")`. */
const partsOf = (call: Call): { readonly whole: Expression; readonly fields: readonly string[] } | undefined => {
  const [first, ...others] = call.arguments;
  const own = constantsOf(call.arguments);
  const receiver = receiverOf(call);
  if (own && receiver) return { whole: receiver, fields: own };
  const fields = constantsOf(others);
  return first && fields ? { whole: first, fields } : undefined;
};

/** A call that gives an object without some of its fields, or only some of them. False when it is none with constant names. */
export const stepParts = (walk: Walk, call: Call, name: string, path: Path): boolean => {
  const isTaking = taking.test(name);
  if (!isTaking && !plucking.test(name) && !leavingOut.test(name)) return false;
  const parts = partsOf(call);
  if (!parts) return false;
  const { whole, fields } = parts;
  const [asked] = path;
  const keys = fields.map(segment);
  if (plucking.test(name)) walk.go(whole, [keys[0] ?? "", ...path], { name: fields[0] ?? "" });
  else if (!isTaking && asked === undefined) walk.go(whole, here, { without: [...walk.state.without, ...keys] });
  else if (asked === undefined)
    for (const [i, key] of keys.entries()) walk.go(whole, [key], { without: [], name: fields[i] ?? "" });
  else if (keys.includes(asked) === isTaking) walk.go(whole, path);
  return true;
};
