import { loopAttribute } from "../knowledge/frameworks.ts";
import { moduleOf } from "../program/adopt.ts";
import { eventOf } from "../program/markup-bindings.ts";
import type { Element, Expression, Name, Node } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { attributeText } from "./form-fields.ts";
import { stepEvent } from "./step-event.ts";
import type { Walk } from "./walk.ts";

/** What an element binds a name to: an expression and the path in it; `undefined` for a position or key, which tells nothing. */
type Bound = { readonly value: Expression; readonly path: Path } | undefined;

const slots = /^(?:#([\w-]+)|v-slot(?::([\w-]+))?|slot-scope)$/;

/** The field that `{ a, b: c }` takes the name from. */
const fieldOf = (pattern: string, name: string): Path | undefined => {
  for (const part of pattern.replace(/^\s*\{|\}\s*$/g, "").split(",")) {
    const [, key = "", local = key] = /^\s*([\w$]+)\s*(?::\s*([\w$]+)\s*)?(?:=|$)/.exec(part) ?? [];
    if (local === name) return [segment(key)];
  }
  return undefined;
};

/** The names before `in` of `v-for="(item, index) in list"`. */
const boundByPattern = (pattern: string, name: string, value: Expression): { readonly bound: Bound } | undefined => {
  const inside = pattern.replace(/^\s*\(|\)\s*$/g, "").trim();
  if (inside.startsWith("{")) {
    const [fields = "", position = ""] = inside.split(/(?<=\})/);
    const path = fieldOf(fields, name);
    if (path) return { bound: { value, path } };
    return position.includes(name) ? { bound: undefined } : undefined;
  }
  const position = inside.split(",").findIndex((part) => part.trim() === name);
  return position < 0 ? undefined : { bound: position === 0 ? { value, path: here } : undefined };
};

/** What the loop of one element, if it has one, binds a name to. */
const boundByLoop = (element: Element, name: string): { readonly bound: Bound } | undefined => {
  const loop = element.attributes.find((attribute) => loopAttribute.test(attribute.name));
  if (!loop?.value) return undefined;
  if (loop.name === "v-for") {
    const [pattern] = (loop.text ?? "").split(/\s(?:in|of)\s/, 1);
    return boundByPattern(pattern ?? "", name, loop.value);
  }
  if (name === (attributeText(element, "wx:for-item", "a:for-item") ?? "item"))
    return { bound: { value: loop.value, path: here } };
  return name === (attributeText(element, "wx:for-index", "a:for-index") ?? "index") ? { bound: undefined } : undefined;
};

/** What a slot of Vue hands to a name: `<template #row="{ item }">` gets what the component puts on `<slot name="row" :item="one">`. */
const boundBySlot = (walk: Walk, element: Element, name: string): readonly NonNullable<Bound>[] | undefined => {
  const taking = element.attributes.find((one) => slots.test(one.name));
  const inside = taking?.text?.trim();
  if (taking === undefined || inside === undefined) return undefined;
  const field = inside.startsWith("{") ? fieldOf(inside, name) : inside === name ? here : undefined;
  if (!field) return undefined;
  const user = element.tag === "template" ? element.parent : element;
  const component = user?.kind === "element" ? walk.facts.components.moduleOf(user) : undefined;
  const asked =
    slots
      .exec(taking.name)
      ?.slice(1)
      .find((part) => part) ??
    attributeText(element, "slot") ??
    "default";
  return (component ? walk.program.nodesIn(component).elements : []).flatMap((one) =>
    one.tag === "slot" && (attributeText(one, "name") ?? "default") === asked
      ? one.attributes.flatMap(({ name: key, value }) => {
          const given = segment(key.replace(/^(?::|v-bind:)/, ""));
          if (!value || (field.length > 0 && field[0] !== given)) return [];
          return [{ value, path: here }];
        })
      : [],
  );
};

/** The elements around a name of markup, the nearest first; a loop's own list is asked for outside of it. */
function* elementsAround(name: Name): Generator<Element> {
  let below: Node = name;
  for (let at = name.parent; at; below = at, at = at.parent) {
    if (at.kind !== "element") continue;
    if (below.kind !== "attribute" || !loopAttribute.test(below.name)) yield at;
  }
}

/** `$event` of a handler in Vue's and mpx's markup. */
const stepEventName = (walk: Walk, name: Name): boolean => {
  let at: Node | undefined = name.parent;
  while (at && at.kind !== "attribute") at = at.parent;
  const event = at && eventOf(at);
  const element = at?.parent;
  return event !== undefined && element?.kind === "element" && stepEvent(walk, { element, event }, walk.state.path);
};

/**
 * A name of markup that an element around it binds: the item of `wx:for` and `v-for`, a value that is handed to a WXML template.
 * False when none does.
 */
export const stepMarkupName = (walk: Walk, name: Name): boolean => {
  const { language } = moduleOf(name);
  if (language !== "wxml" && language !== "vue" && language !== "html") return false;
  const { path } = walk.state;
  if (name.name === "$event") return stepEventName(walk, name);
  for (const element of elementsAround(name)) {
    const found = boundByLoop(element, name.name);
    if (found) {
      if (found.bound) walk.go(found.bound.value, [...found.bound.path, ...path]);
      return true;
    }
    const slot = language === "wxml" ? undefined : boundBySlot(walk, element, name.name);
    if (slot) {
      for (const { value, path: rest } of slot) walk.go(value, [...rest, ...path], { stack: [] });
      return true;
    }
    const template = language === "wxml" && element.tag === "template" ? attributeText(element, "name") : undefined;
    if (template === undefined) continue;
    const uses = walk.facts.templates.usesOf(moduleOf(name), template);
    for (const data of uses) walk.go(data, [segment(name.name), ...path], { stack: [] });
    if (uses.length === 0) walk.lost();
    return true;
  }
  return false;
};
