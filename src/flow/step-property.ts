import { moduleOf } from "../program/adopt.ts";
import type { FunctionNode, Module } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { MarkupEvent } from "./facts.ts";
import { entryOf, frameOf, valuesByKey } from "./owners.ts";
import type { Owner } from "./owners.ts";
import { stepConnected } from "./reducers.ts";
import type { Walk } from "./walk.ts";

/** A property of a component: what its users give it in their markup. False when nobody gives it anything. */
export const stepProperty = (walk: Walk, component: Module, path: Path, name?: string): boolean => {
  const given = walk.facts.components.given(component, name, path, walk.state.user);
  for (const { value, path: rest } of given) walk.go(value, rest, { stack: [], user: undefined });
  return stepConnected(walk, component, path) || given.length > 0;
};

const holders = /^(?:data|properties|props)$/;

const declares = (owner: Owner, key: string): boolean => {
  if (owner.kind !== "object") return false;
  const declared = entryOf(owner, frameOf(owner) === "Component" ? "properties" : "props") ?? entryOf(owner, "props");
  if (declared?.kind === "object") return valuesByKey(declared).has(key);
  return (
    declared?.kind === "array" && declared.items.some((item) => item.kind === "string" && segment(item.value) === key)
  );
};

/** A field of a component's instance that is one of its properties: `this.data.phone`, `this.phone`, `this.props.phone`. */
export const stepOwnProperty = (walk: Walk, owner: Owner, path: Path): boolean => {
  const isHeld = path.length > 1 && holders.test(path[0] ?? "");
  const asked = isHeld ? path.slice(1) : path;
  const [key] = asked;
  if (key === undefined) return false;
  const isProperty = owner.kind === "class" ? isHeld && path[0] === "props" : declares(owner, key);
  return isProperty && stepProperty(walk, moduleOf(owner), asked, owner.kind === "class" ? owner.name : undefined);
};

/** The first parameter of Vue's `setup` and of a function component: the properties. */
export const stepPropertiesParameter = (walk: Walk, target: FunctionNode, path: Path): boolean => {
  const { name } = target;
  if (name === undefined || path.length === 0 || !(name === "setup" || /^[A-Z]\w*[a-z]/.test(name))) return false;
  return stepProperty(walk, moduleOf(target), path, name);
};

/** What a component hands to the callback property that its user's function is given as. */
export const stepCallbackProperty = (
  walk: Walk,
  { element, event }: MarkupEvent,
  index: number,
  path: Path,
): boolean => {
  if (!/^[A-Z]/.test(element.tag)) return false;
  const component = walk.facts.components.moduleOf(element);
  const values = component ? walk.facts.components.handedUp(component, event, index) : [];
  for (const value of values) walk.go(value, path, { stack: [], user: element });
  return values.length > 0;
};
