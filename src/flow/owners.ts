import { selfOf } from "../program/selves.ts";
import type { ClassNode, Expression, FunctionNode, Module, Node, ObjectLiteral } from "../program/tree.ts";
import { segment } from "./access-path.ts";

/** What `this` stands for: a class, a constructor function, or the object literal of a page, component or app. */
export type Owner = ClassNode | ObjectLiteral | FunctionNode | Module;

/** What `this` stands for at a node. */
export const ownerOf = (node: Node): Owner | undefined => selfOf(node);

/** The name of the frame function that an object literal is handed to: `Page`, `Component`, `App`, `defineComponent`. */
export const frameOf = (owner: Owner): string | undefined => {
  if (owner.kind !== "object") return undefined;
  const call = owner.parent;
  if (call?.kind !== "call") return undefined;
  const { callee } = call;
  return callee.kind === "name" ? callee.name : callee.kind === "member" ? callee.property : undefined;
};

const fieldsByObject = new WeakMap<ObjectLiteral, ReadonlyMap<string, Expression>>();

/** The values of an object literal by plain key; a later entry wins. */
export const valuesByKey = (object: ObjectLiteral): ReadonlyMap<string, Expression> => {
  const known = fieldsByObject.get(object);
  if (known) return known;
  const fields = new Map<string, Expression>();
  for (const entry of object.entries) if (entry.key !== undefined) fields.set(segment(entry.key), entry.value);
  fieldsByObject.set(object, fields);
  return fields;
};

/** The value under a key of an object literal; a later entry wins. */
export const entryOf = (object: ObjectLiteral, key: string): Expression | undefined =>
  object.entries.findLast((entry) => entry.key === key)?.value;
