import { moduleOf } from "../program/adopt.ts";
import type { Call, Node } from "../program/tree.ts";
import type { Facts } from "./facts.ts";
import { ownerOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import { ownerBehind } from "./stores.ts";
import type { Store } from "./stores.ts";

/** A write to an owner by a function that it hands itself to, with that call. */
export interface HandedStore {
  readonly store: Store;
  readonly call: Call;
}

const scripts = /^(?:javascript|typescript|tsx|vue)$/;
const TARGETS = 3;

const isBelow = (owner: Node, node: Node): boolean => owner.start <= node.start && node.end <= owner.end;

/** What functions write into a page, component or class that it hands itself to: `login(this)` and `page.setData({ code })` there. */
export const storesByHelpers = (facts: Facts, owner: Owner): readonly HandedStore[] => {
  const module = moduleOf(owner);
  if (owner.kind === "module" || !scripts.test(module.language)) return [];
  const { program } = facts;
  const found: HandedStore[] = [];
  for (const call of program.nodesIn(module).calls) {
    if (!isBelow(owner, call)) continue;
    for (const [position, argument] of call.arguments.entries()) {
      if (argument.kind !== "this" && argument.kind !== "name") continue;
      if ((argument.kind === "this" ? ownerOf(argument) : ownerBehind(program, argument)) !== owner) continue;
      for (const target of program.functionsOf(call.callee).slice(0, TARGETS)) {
        const parameter = target.parameters[position];
        const stores = parameter && facts.stores(moduleOf(target)).byBinding.get(parameter);
        for (const store of stores ?? []) found.push({ store, call });
      }
    }
  }
  return found;
};
