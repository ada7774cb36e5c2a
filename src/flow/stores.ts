import { appendTo } from "../domain/append.ts";
import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Assign, Expression, Module, Name, Node } from "../program/tree.ts";
import { here, joined, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { writesOf } from "./call-writes.ts";
import { rootOf } from "./expression-text.ts";
import { ownerOf } from "./owners.ts";
import type { Owner } from "./owners.ts";

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
    if (owner) appendTo(byOwner, owner, store);
    const shown = owner || root.root.kind !== "name" ? undefined : ownerInMarkup(program, root.root);
    if (shown && root.root.kind === "name")
      appendTo(byOwner, shown, { ...store, path: [segment(root.root.name), ...path] });
    const binding = root.root.kind === "name" ? program.definitionsOf(root.root)[0] : undefined;
    if (binding) appendTo(byBinding, binding, store);
  };
  const keepShown = (name: Name, at: Assign): void => {
    const owner = at.operator === "=" ? ownerInMarkup(program, name) : undefined;
    if (owner) appendTo(byOwner, owner, { root: name, owner, path: [segment(name.name)], value: at.value, at });
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
