import { moduleOf } from "../program/adopt.ts";
import type { Expression } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import { entryOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import type { Walk } from "./walk.ts";

/** The options that bind a store of MobX to a page or component. */
const bindingsOf = (walk: Walk, owner: Owner): readonly Expression[] => {
  const own = owner.kind === "object" ? entryOf(owner, "storeBindings") : undefined;
  const made = walk.program
    .nodesIn(moduleOf(owner))
    .calls.flatMap((call) => (lastName(call.callee) === "createStoreBindings" ? (call.arguments[1] ?? []) : []));
  return [...(own?.kind === "array" ? own.items : own ? [own] : []), ...made];
};

/** What a field of the bindings stands for: a name of the store, or a function that reads it. */
const fieldIn = (fields: Expression | undefined, asked: string): Expression | string | undefined => {
  if (fields?.kind === "array")
    return fields.items.find((item) => item.kind === "string" && segment(item.value) === asked) && asked;
  if (fields?.kind !== "object") return undefined;
  const value = fields.entries.find(({ key }) => key !== undefined && segment(key) === asked)?.value;
  return value?.kind === "string" ? value.value : value;
};

/**
 * A field of the data that is bound to a store of MobX: `storeBindings: { store, fields: ["user"] }`. False when none is. Source:
 * https://github.com/wechat-miniprogram/mobx-miniprogram-bindings
 */
export const stepBoundToStore = (walk: Walk, owner: Owner, path: Path): boolean => {
  const [first, ...rest] = path[0] === "data" ? path.slice(1) : path;
  if (first === undefined || !/[sS]toreBindings/.test(moduleOf(owner).text)) return false;
  let known = false;
  for (const bindings of bindingsOf(walk, owner)) {
    const field = fieldIn(walk.program.option(bindings, "fields"), first);
    const store = walk.program.option(bindings, "store");
    if (typeof field === "string") walk.go(store, [segment(field), ...rest], { stack: [] });
    else if (field?.kind === "function") for (const value of walk.facts.returnsOf(field)) walk.go(value, rest);
    known ||= field !== undefined;
  }
  return known;
};
