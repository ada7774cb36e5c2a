import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Assign, Call, Entry, Expression, Module, Name, Node } from "../program/tree.ts";
import { here, joined, segment, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName, plainName, receiverOf, rootOf } from "./expression-text.ts";
import { ownerOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import { newStates, statesWritten } from "./react-state.ts";

/** A value written to a field of something: `x.a.b = v`, `setData({ "a.b": v })`, `map.put("k", v)`, `list.push(v)`. */
export interface Store {
  readonly root: Expression;
  /** Owner of `this` when the root is `this` or an alias of it. */
  readonly owner: Owner | undefined;
  readonly path: Path;
  /** Undefined for a deletion. */
  readonly value: Expression | undefined;
  /** The whole assignment or call. */
  readonly at: Node;
}

/** Stores of one module by what their root is bound to (its first definition); those on `this` by owner. */
export interface ModuleStores {
  readonly byBinding: ReadonlyMap<Node, readonly Store[]>;
  readonly byOwner: ReadonlyMap<Owner, readonly Store[]>;
  readonly all: readonly Store[];
}

const thisNames = /^_{0,2}(that|this|self|me|vm|page|thiz|proxy|ctx|context|instance|_t|t)_?$/i;
const adders = new Set([
  "push",
  "unshift",
  "append",
  "add",
  "extend",
  "insert",
  "addall",
  "pushback",
  "offer",
  "enqueue",
  "appendchild",
  "write",
  "writestring",
  "arraypush",
  "addrange",
  "appendline",
  "appendformat",
]);
const keyed = new Set([
  "put",
  "set",
  "add",
  "append",
  "setitem",
  "setdefault",
  "putopt",
  "setattribute",
  "addobject",
  "addattribute",
  "setex",
  "with",
  "assign",
  "putifabsent",
  "addproperty",
  "insert",
  "tryadd",
]);
const decoders = new Set([
  "unmarshal",
  "unmarshalstring",
  "decode",
  "decodejson",
  "bind",
  "bindjson",
  "shouldbind",
  "shouldbindjson",
  "shouldbindquery",
  "bindquery",
  "shouldbindwith",
  "bodyparser",
]);
/** Go frameworks' ways to read a request into a variable. */
export const binders = /^(?:should)?bind(?:json|query|form|uri|with|body)?$|^bodyparser$/;
const mergers = new Set(["assign", "extend", "merge", "defaults"]);

/** `a.b[0].c` → a, b, c: positions stand for any item. */
const keyPath = (key: string): Path =>
  key
    .split(/[.[\]]+/)
    .filter((part) => part !== "" && !/^\d+$/.test(part))
    .map(segment)
    .slice(0, 4);

/** How far before an entry, in UTF-16 units, the name of its key is looked for. */
const KEY_REACH = 2000;

/** The text at the beginning of code, what is not constant in it as `${…`: of `form.${key}`, of "rows[" + i. */
const literalAt = (code: string): string | undefined => {
  const [, template, , plain, more] = /^\s*(?:`([^`]*)`|(["'])([\w.[\]]*)\2(\s*\+)?)/.exec(code) ?? [];
  return template ?? (plain === undefined ? undefined : plain + (more === undefined ? "" : "${"));
};

/** The key of a computed entry as far as it is written out, there or under the name that stands for it. */
const keyText = (entry: Entry): string | undefined => {
  const { text } = moduleOf(entry);
  const code = text.slice(entry.start + 1, Math.min(entry.value.start, entry.start + 200));
  const name = /^\s*([\w$]+)\s*\]/.exec(code)?.[1];
  if (name === undefined) return literalAt(code);
  const before = text.slice(Math.max(0, entry.start - KEY_REACH), entry.start);
  const written = [...before.matchAll(/(?<![\w$.])([\w$]+)\s*=(?!=)/g)].findLast((match) => match[1] === name);
  return written && literalAt(before.slice(written.index + written[0].length));
};

/** The part of a computed key that is known: `form` of [`form.${key}`], list and name of [`list[${i}].name`]. */
const computedPath = (entry: Entry): Path => {
  const key = entry.spread ? undefined : keyText(entry)?.replace(/\[\$\{[^{}]*\}\]/g, "[0]");
  if (key === undefined) return here;
  const cut = key.indexOf("${");
  return keyPath(cut < 0 ? key : key.slice(0, cut).replace(/[^.[]*$/, ""));
};

/** The owner when the expression is `this` or a variable that holds it. */
export const ownerBehind = (program: Program, root: Expression): Owner | undefined => {
  if (root.kind === "this") {
    const owner = ownerOf(root);
    // Methods of Go share the fields of their type.
    const type = owner?.kind === "function" && owner.receiverType !== undefined ? program.valuesOf(root)[0] : undefined;
    return type?.kind === "class" ? type : owner;
  }
  if (root.kind !== "name" || !thisNames.test(root.name)) return undefined;
  const definition = program.definitionsOf(root)[0];
  return definition?.kind === "declare" && definition.value?.kind === "this" ? ownerOf(definition.value) : undefined;
};

/** What a chain of writes begins at: `text` in `text.append("a").append(b)`. */
const chainStart = (receiver: Expression | undefined): Expression | undefined => {
  let at = receiver;
  while (at?.kind === "call" && at.callee.kind === "member") {
    const name = plainName(at.callee.property);
    if (!adders.has(name) && !keyed.has(name)) break;
    at = at.callee.object;
  }
  return at;
};

/** The parts of one call that write somewhere, as target, path under it and value. */
function* writesOf(program: Program, call: Call): Generator<[Expression, Path, Expression | undefined]> {
  const name = plainName(lastName(call.callee));
  const receiver = chainStart(receiverOf(call));
  const [first, second, third] = call.arguments;
  if (receiver && (name === "setdata" || name === "setstate") && first) {
    const field: Path = [name === "setdata" ? "data" : "state"];
    for (const data of newStates(first))
      if (data.kind !== "object") yield [receiver, field, data];
      else
        for (const entry of data.entries)
          if (entry.key === undefined) yield [receiver, joined(field, computedPath(entry)), entry.value];
          else yield [receiver, joined(field, keyPath(entry.key)), entry.value];
    return;
  }
  if (receiver && name === "$patch" && first?.kind === "object") {
    for (const entry of first.entries)
      if (entry.key !== undefined) yield [receiver, within(entry.key, here), entry.value];
    return;
  }
  if ((name === "$set" || name === "set") && third && first && second?.kind === "string") {
    yield [first, within(second.value, here), third];
    return;
  }
  if (
    mergers.has(name) &&
    first &&
    second &&
    (first.kind === "name" || first.kind === "member" || first.kind === "this")
  ) {
    for (const source of call.arguments.slice(1)) yield [first, here, source];
    return;
  }
  if (name === "copyproperties" && first && second) {
    yield [second, here, first];
    return;
  }
  if (decoders.has(name) && moduleOf(call).language === "go") {
    const target = call.arguments.at(-1);
    if (target?.kind === "name" || target?.kind === "member")
      yield [target, here, binders.test(name) ? call : call.arguments.length > 1 ? first : receiver];
    return;
  }
  // `d.update({ … })` of Python, `map.putAll(other)` of Java
  if (
    receiver?.kind === "name" &&
    first &&
    ((name === "update" && moduleOf(call).language === "python" && first.kind === "object") || name === "putall")
  ) {
    yield [receiver, here, first];
    return;
  }
  // Documents that are filled by what they read: `doc.LoadXml(text)`, `doc.loadXML($text)`
  if (/^load(?:xml|html)?$/.test(name) && receiver?.kind === "name" && first && call.arguments.length <= 2) {
    yield [receiver, here, first];
    return;
  }
  // Streams fill a buffer that is handed to them: `in.read(buffer)`, `s.Read(buffer, 0, 1024)`.
  if (
    (name === "read" || name === "readasync") &&
    receiver &&
    first?.kind === "name" &&
    /^(?:java|csharp)$/.test(moduleOf(call).language)
  ) {
    yield [first, here, receiver];
    return;
  }
  for (const [state, value] of statesWritten(program, call)) yield [state, here, value];
  if (name === "unset" || name === "del") {
    for (const target of call.arguments) yield [target, here, undefined];
    return;
  }
  if (!receiver) return;
  if (name === "splice") for (const value of call.arguments.slice(2)) yield [receiver, here, value];
  if ((name === "pop" || name === "remove" || name === "delete") && first?.kind === "string")
    yield [receiver, within(first.value, here), undefined];
  else if (keyed.has(name) && second && first) {
    const key = first.kind === "string" ? first.value : program.textOf(first);
    yield [receiver, key === undefined || key.includes("${}") ? here : within(key, here), second];
  } else if (adders.has(name)) for (const value of call.arguments) yield [receiver, here, value];
  else if (first && call.arguments.length === 1 && /^set[A-Z]/.test(lastName(call.callee)))
    yield [receiver, within(lastName(call.callee).slice(3), here), first];
}

const append = <K>(lists: Map<K, Store[]>, key: K, store: Store): void => {
  const list = lists.get(key);
  if (list) list.push(store);
  else lists.set(key, [store]);
};

/** The options or class that a single file of Vue, mpx or wepy exports. */
const componentOf = ({ exports }: Module): Owner | undefined => {
  const value = exports.find(({ name }) => name === "default")?.value;
  const made = value?.kind === "call" ? value.arguments[0] : value;
  return made?.kind === "object" || made?.kind === "class" ? made : undefined;
};

/** The component whose field markup writes to: `@input="phone = $event.detail.value"`. Loops and slots hide its fields. */
const ownerInMarkup = (program: Program, root: Expression): Owner | undefined => {
  const module = moduleOf(root);
  if (module.language !== "vue" || module.isSetup || root.kind !== "name") return undefined;
  if (!program.definitionsOf(root).every(({ kind }) => kind === "entry" || kind === "assign")) return undefined;
  for (let at = root.parent; at; at = at.parent) {
    if (
      at.kind === "function" &&
      at.parameters.some(({ target }) => target.kind === "name" && target.name === root.name)
    )
      return undefined;
    if (at.kind === "attribute") return componentOf(module);
  }
  return undefined;
};

/** Gathers every store of a module in source order. */
export const storesOf = (program: Program, module: Module): ModuleStores => {
  const byBinding = new Map<Node, Store[]>();
  const byOwner = new Map<Owner, Store[]>();
  const all: Store[] = [];
  const keep = (target: Expression, under: Path, value: Expression | undefined, at: Node): void => {
    const root = rootOf(target);
    if (!root) return;
    const path = joined(root.path, under);
    const owner = ownerBehind(program, root.root);
    const store: Store = { root: root.root, owner, path, value, at };
    all.push(store);
    if (owner) append(byOwner, owner, store);
    const shown = owner || root.root.kind !== "name" ? undefined : ownerInMarkup(program, root.root);
    if (shown && root.root.kind === "name")
      append(byOwner, shown, { ...store, path: [segment(root.root.name), ...path] });
    const binding = root.root.kind === "name" ? program.definitionsOf(root.root)[0] : undefined;
    if (binding) append(byBinding, binding, store);
  };
  const keepShown = (name: Name, at: Assign): void => {
    const owner = at.operator === "=" ? ownerInMarkup(program, name) : undefined;
    if (owner) append(byOwner, owner, { root: name, owner, path: [segment(name.name)], value: at.value, at });
  };
  walk(module, (node) => {
    if (node.kind === "assign") {
      if (node.target.kind === "member" || node.target.kind === "index") keep(node.target, here, node.value, node);
      else if (node.target.kind === "name") keepShown(node.target, node);
    } else if (node.kind === "unary" && node.operator === "delete") keep(node.operand, here, undefined, node);
    else if (node.kind === "call")
      for (const [target, path, value] of writesOf(program, node)) keep(target, path, value, node);
  });
  return { byBinding, byOwner, all };
};
