import { own } from "../domain/own.ts";
import { componentFactories, factoryNamePattern, memberGroups } from "../knowledge/frameworks.ts";
import { wrapperOf } from "./handed.ts";
import { lastName } from "./node-index.ts";
import type { Call, ClassNode, Entry, Expression, FunctionNode, Module, Node, ObjectLiteral } from "./tree.ts";

const groups: ReadonlySet<string> = new Set([...memberGroups, "data", "globalData", "props", "properties"]);

/** The innermost function around a node that has a `this` of its own; arrow functions are passed over. */
const ownerFunction = (node: Node): FunctionNode | undefined => {
  for (let at = node.parent; at; at = at.parent) if (at.kind === "function" && !at.isArrow) return at;
  return undefined;
};

/** The innermost function around a node. */
export const enclosingFunction = (node: Node): FunctionNode | undefined => {
  for (let at = node.parent; at; at = at.parent) if (at.kind === "function") return at;
  return undefined;
};

const mergeNames = /^(?:assign|extend|merge|mixin|mix|deepMerge|defaults|__assign|_extends|_objectSpread\w*)$/;

/** The call that merges an object with others: `Object.assign({}, a, { … })`; undefined for other holders. */
export const mergeCall = (object: Node): Call | undefined => {
  const call = object.parent;
  return call?.kind === "call" &&
    call.callee !== object &&
    call.arguments.length > 1 &&
    mergeNames.test(lastName(call.callee) ?? "")
    ? call
    : undefined;
};

/** The call that makes a page, component or app of an object literal: `Page({…})`, `Vue.extend({…})`. */
export const factoryCall = (object: ObjectLiteral): Call | undefined => {
  const options: Expression = mergeCall(object) ?? object;
  const call = options.parent;
  if (call?.kind !== "call") return undefined;
  const name = lastName(call.callee);
  if (name === undefined) return undefined;
  const position =
    own(componentFactories, name) ?? (factoryNamePattern.test(name) ? call.arguments.indexOf(options) : undefined);
  return position !== undefined && call.arguments[position] === options ? call : undefined;
};

/** True for the options of a page, component, app or store, whether or not a factory is called with them. */
export const isComponentObject = (object: ObjectLiteral): boolean =>
  factoryCall(object) !== undefined ||
  object.entries.some((entry) => entry.key !== undefined && memberGroups.includes(entry.key));

/** The options object that a group such as `methods: {…}` belongs to; the object itself when it is no group. */
export const outOfGroups = (object: ObjectLiteral): ObjectLiteral => {
  let at = object;
  for (;;) {
    const entry: Node | undefined = at.parent;
    if (entry?.kind !== "entry" || entry.key === undefined || !groups.has(entry.key)) return at;
    const outer: Node | undefined = entry.parent;
    if (outer?.kind !== "object") return at;
    at = outer;
  }
};

type Self = ObjectLiteral | ClassNode | FunctionNode | Module | undefined;

/** What `this` is in a function, by the function: each use of `this` in it asks. */
const selves = new WeakMap<FunctionNode, { readonly self: Self }>();

/** What `this` is at a node: options of a component, a class, a constructor function, or the object that holds the function. */
export const selfOf = (node: Node): Self => {
  const owner = ownerFunction(node);
  if (!owner) return outerSelf(node);
  let known = selves.get(owner);
  if (!known) selves.set(owner, (known = { self: selfIn(owner) }));
  return known.self;
};

/** What `this` is outside of all functions. */
const outerSelf = (node: Node): Self => {
  for (let at = node.parent; at; at = at.parent) if (at.kind === "class" || at.kind === "module") return at;
  return undefined;
};

/** Calls that give the object they are handed, observed: its functions keep it as `this`. */
const observing = /^(?:observable|reactive|makeAutoObservable)$/;

const selfIn = (fn: FunctionNode): Self => {
  let owner = fn;
  for (let hops = 0; hops < 12; hops++) {
    // `methods: { search: debounce(function () { this.keyword }) }`
    const holder = (wrapperOf(owner) ?? owner).parent;
    if (holder?.kind === "class") return holder;
    if (holder?.kind === "field" && holder.parent?.kind === "class") return holder.parent;
    if (holder?.kind === "entry" && holder.parent?.kind === "object") {
      const object = outOfGroups(holder.parent);
      const isOption =
        object.parent?.kind === "call" &&
        !observing.test(lastName(object.parent.callee) ?? "") &&
        !mergeCall(object) &&
        !isComponentObject(object);
      if (!isOption) {
        // Vue class components and wepy classes keep functions in fields: `methods = {…}`.
        return object.parent?.kind === "field" && object.parent.parent?.kind === "class"
          ? object.parent.parent
          : object;
      }
    } else if (holder?.kind !== "call" && holder?.kind !== "assign") return owner;
    else if (holder.kind === "assign") return owner;
    const outer = ownerFunction(owner);
    if (!outer) return outerSelf(owner);
    owner = outer;
  }
  return undefined;
};

/** Entries by options object: a name of its template or a use of `this` each asks for them. */
const entriesByOptions = new WeakMap<ObjectLiteral, ReadonlyMap<string, Entry>>();

/** Entries of one options object by name, those of its groups included; `data() { return {…} }` gives its entries too. */
export const optionEntries = (object: ObjectLiteral): ReadonlyMap<string, Entry> => {
  const known = entriesByOptions.get(object);
  if (known) return known;
  const found = new Map<string, Entry>();
  entriesByOptions.set(object, found);
  const add = (literal: ObjectLiteral): void => {
    for (const entry of literal.entries)
      if (entry.key !== undefined && !found.has(entry.key)) found.set(entry.key, entry);
  };
  add(object);
  for (const entry of object.entries) {
    if (entry.key === undefined || !(groups.has(entry.key) || entry.key === "setup")) continue;
    if (entry.value.kind === "object") add(entry.value);
    if (entry.value.kind === "function") for (const literal of returnedObjects(entry.value)) add(literal);
  }
  return found;
};

/** Object literals that a function returns at its own top. */
export const returnedObjects = (fn: FunctionNode): readonly ObjectLiteral[] =>
  fn.body.flatMap((statement) =>
    statement.kind === "return" && statement.value?.kind === "object" ? [statement.value] : [],
  );
