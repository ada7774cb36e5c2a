import { isErrorName } from "../knowledge/sanitizers.ts";
import { harmlessFields } from "../knowledge/sources.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import { enclosingFunction, outOfGroups } from "../program/selves.ts";
import type { Entry, Expression, Import, Loop, Module, Name, Node, Parameter } from "../program/tree.ts";
import { fieldsOf, joined, restOf, segment, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { lastName } from "./expression-text.ts";
import { asField } from "./field-names.ts";
import { stepGoError } from "./go-errors.ts";
import { stepMarkupName } from "./markup-names.ts";
import { alwaysBefore, liveAt } from "./order.ts";
import { slotsOf } from "./patterns.ts";
import { stepFilledByCalls, stepSharedExport } from "./shared-writes.ts";
import { stepGlobal } from "./step-global.ts";
import { stepOut } from "./step-out.ts";
import { stepParameter } from "./step-parameter.ts";
import { isRef, unwrapped } from "./step-reactive.ts";
import { stepOwned } from "./step-this.ts";
import type { Store } from "./stores.ts";
import { stepFormFields, stepTwoWay } from "./two-way.ts";
import type { Walk } from "./walk.ts";

/** Goes on with the part of `value` that a destructuring target binds to the name. */
const bind = (walk: Walk, target: Expression, name: string, value: Expression | undefined): void => {
  const slots = slotsOf(target, name);
  for (const slot of slots) {
    const { path, without } = walk.state;
    if (path[0] !== undefined && slot.without.includes(path[0])) continue;
    const taken = slot.without.length > 0 && slot.path.length === 0;
    const field = path.length === 0 && slot.field !== name ? slot.field : undefined;
    if (value) walk.go(value, joined(slot.path, path), taken ? { without: [...without, ...slot.without] } : { field });
    if (slot.fallback) walk.go(slot.fallback, walk.state.path);
  }
  if (!value && slots.every((slot) => !slot.fallback)) walk.lost();
};

const scripts = /^(?:javascript|typescript|tsx|vue|html|wxml)$/;

/** `for (k, v in map)`: the first of two targets is a key or a position. */
const bindItem = (walk: Walk, loop: Loop, name: string): void => {
  if (!loop.target || !loop.iterable) return walk.lost();
  const { language, text } = moduleOf(loop);
  // `for (const key in object)` of scripts goes through names.
  if (scripts.test(language) && /^\s*in\b/.test(text.slice(loop.target.end, loop.iterable.start))) return undefined;
  const pair = loop.target.kind === "array-pattern" && loop.target.items.length === 2;
  for (const slot of slotsOf(loop.target, name)) {
    if (pair && slot.path[0] === "0") continue;
    walk.go(loop.iterable, joined(pair ? slot.path.slice(1) : slot.path, walk.state.path));
  }
};

const HOPS = 4;

/** The value that a module exports under a name, over re-exports. */
const exportedBy = (program: Program, module: Module, name: string, hops = 0): Expression | undefined => {
  for (const entry of module.exports) {
    if (entry.name === name && entry.value) return entry.value;
    const isWay = entry.source !== undefined && (entry.name === name || (entry.name === "*" && name !== "default"));
    const next = isWay && hops < HOPS ? program.importedModule(module, entry.source) : undefined;
    const value = next && exportedBy(program, next, entry.name === "*" ? name : (entry.imported ?? name), hops + 1);
    if (value) return value;
  }
  return undefined;
};

/** An exported value, with what its own module stores in it later. */
const goExported = (walk: Walk, value: Expression): void => {
  walk.go(value, walk.state.path);
  const { parent } = value;
  if (parent?.kind !== "declare" || parent.target.kind !== "name") return;
  for (const definition of walk.program.definitionsOf(parent.target))
    if (definition.kind === "assign") walk.go(definition.value, walk.state.path);
  for (const store of walk.facts.stores(moduleOf(value)).byBinding.get(parent) ?? []) {
    const rest = restOf(store.path, walk.state.path);
    if (rest) walk.go(store.value, rest);
  }
};

/** An imported name: the export of the module behind it, when the program knows it. */
const stepImport = (walk: Walk, name: Name, definition: Import): void => {
  const { path } = walk.state;
  const { imported } = definition;
  const module = walk.program.importedModule(moduleOf(definition), definition.source);
  if (!module) return stepGlobal(walk, name);
  stepSharedExport(walk, module, definition, path);
  const whole = exportedBy(walk.program, module, "default");
  if (imported !== "*" && imported !== "default") {
    const value = exportedBy(walk.program, module, imported);
    if (value) return goExported(walk, value);
    return whole?.kind === "object" ? walk.go(whole, within(imported, path)) : walk.lost();
  }
  if (whole) return goExported(walk, whole);
  const field = module.exports.find((entry) => entry.value && segment(entry.name) === path[0]);
  if (field?.value) walk.go(field.value, path.slice(1));
  else walk.lost();
  return undefined;
};

const follow = (walk: Walk, definition: Node, name: Name): void => {
  switch (definition.kind) {
    case "declare":
      return bind(walk, definition.target, name.name, definition.value);
    case "assign":
      // A name of a template that a class fills: `this.url = …`.
      if (definition.target.kind === "member") return walk.go(definition.value, walk.state.path);
      return bind(walk, definition.target, name.name, definition.value);
    case "parameter":
      return followParameter(walk, definition, name.name);
    case "loop":
      return bindItem(walk, definition, name.name);
    case "import":
      return stepImport(walk, name, definition);
    case "field":
      if (definition.parent?.kind === "class")
        stepOwned(walk, definition.parent, within(definition.name, walk.state.path));
      else if (definition.value) walk.go(definition.value, walk.state.path);
      else walk.lost();
      return undefined;
    case "entry":
      return followMember(walk, definition);
    case "class":
      if (walk.state.path.length > 0) stepOwned(walk, definition, walk.state.path);
      return undefined;
    case "handler":
    case "function":
      return undefined;
    default:
      return walk.lost();
  }
};

/** A name of markup: a field of the data, or a computed value, of the component that the markup belongs to. */
const followMember = (walk: Walk, entry: Entry): void => {
  const maker = enclosingFunction(entry);
  const holder = maker ? maker.parent : entry;
  const group = holder?.kind === "entry" ? holder.parent : undefined;
  const owner = group?.kind === "object" ? outOfGroups(group) : undefined;
  if (!owner || entry.key === undefined) return walk.lost();
  // Classes of wepy: `data = {…}`.
  if (owner.parent?.kind === "field" && owner.parent.parent?.kind === "class")
    return stepOwned(walk, owner.parent.parent, within(entry.key, walk.state.path));
  const isPageData = !maker && group !== owner && group?.parent?.kind === "entry" && group.parent.key === "data";
  return stepOwned(
    walk,
    owner,
    isPageData ? ["data", ...within(entry.key, walk.state.path)] : within(entry.key, walk.state.path),
  );
};

const followParameter = (walk: Walk, parameter: Parameter, name: string): void => {
  for (const slot of slotsOf(parameter.target, name)) {
    const inner = asField(walk, slot.field === name ? undefined : slot.field);
    stepParameter(inner, parameter, joined(slot.path, walk.state.path));
    if (slot.fallback) walk.go(slot.fallback, walk.state.path);
  }
};

/** A store that puts its value in place of the one before: an assignment, or a setter of one value. */
const isReplacing = ({ at }: Store): boolean =>
  at.kind === "assign" || (at.kind === "call" && at.arguments.length === 1 && /^set[A-Z]/.test(lastName(at.callee)));

/** Nothing: what a field is emptied with. */
const isNothing = (value: Expression): boolean =>
  value.kind === "null" ||
  (value.kind === "string" && value.value === "") ||
  (value.kind === "name" && value.name === "undefined");

/** Of stores on fields, by field, the place of the last one that always runs before the use and leaves nothing of those before. */
const lastWrites = (stores: readonly Store[], use: Node): ReadonlyMap<string, number> => {
  const last = new Map<string, number>();
  if (stores.length < 2) return last;
  for (const store of stores) {
    const key = store.path.join(".");
    const isLast = store.at.start > (last.get(key) ?? -1) && (store.value === undefined || isReplacing(store));
    if (isLast && alwaysBefore(store.at, use)) last.set(key, store.at.start);
  }
  return last;
};

/** The store's value is gone at the use, because another one came after it. */
const isOver = (store: Store, last: number | undefined, use: Node): boolean =>
  last !== undefined && store.at.start < last && enclosingFunction(store.at) === enclosingFunction(use);

/** Stores on the name's own variable, with what is left to ask of each; ends the search where one replaces what is asked for. */
export const followStores = (
  walk: Walk,
  stores: readonly Store[],
  asked: Path,
  use: Node,
): { readonly ended: boolean; readonly without: readonly string[]; readonly seen: boolean } => {
  const fitting = stores.flatMap((store) => {
    const rest = restOf(store.path, asked);
    return rest === undefined
      ? []
      : [{ store, rest, whole: fieldsOf(store.path).length <= fieldsOf(asked).length && store.path.length > 0 }];
  });
  const without = new Set<string>();
  let ended = false;
  const live = liveAt(
    fitting,
    ({ store }) => store.at,
    ({ store, whole }) => whole && (store.at.kind !== "call" || isReplacing(store)),
    use,
  );
  const end = lastWrites(
    live.flatMap(({ store, whole }) => (whole ? [] : store)),
    use,
  );
  for (const { store, rest, whole } of live) {
    const replaced = alwaysBefore(store.at, use);
    if (whole && replaced && (store.at.kind !== "call" || isReplacing(store))) ended = true;
    if (!whole && isOver(store, end.get(store.path.join(".")), use)) continue;
    const last = store.path.at(-1);
    // A deleted, emptied or rewritten field is no part of the whole any more.
    if (!whole && replaced && last !== undefined && (store.value === undefined || isReplacing(store)))
      without.add(last);
    if (store.value && replaced && isReplacing(store) && isNothing(store.value)) continue;
    if (store.value) walk.go(store.value, rest, whole ? {} : { without: [], name: last ?? "" });
  }
  return { ended, without: [...without], seen: live.length > 0 };
};

/** A variable: its declarations, assignments and the stores on its fields. */
export const stepName = (walk: Walk, name: Name): void => {
  const { path, without } = walk.state;
  if (isErrorName(name.name)) {
    // A failed request's error may hold the answer: `err.data.unionid`.
    const last = path.at(-1);
    if (last !== undefined && !harmlessFields.has(last)) walk.lost();
    if (last === undefined) stepGoError(walk, name);
    return;
  }
  const definitions = walk.program.definitionsOf(name);
  if (stepOut(walk, name) || (definitions[0]?.kind !== "parameter" && stepMarkupName(walk, name))) return undefined;
  if (definitions.length === 0) return stepFilledByCalls(walk, name, path) ? undefined : stepGlobal(walk, name);
  const [first] = definitions;
  const module = moduleOf(name);
  if (module.isSetup) {
    stepTwoWay(walk, module, [segment(name.name), ...unwrapped(path)]);
    const read = path.filter((part) => part !== "value");
    stepFormFields(walk, module, within(name.name, read));
  }
  const stores = (first ? walk.facts.stores(module).byBinding.get(first) : undefined) ?? [];
  const others = stores.filter((store) => store.at.end <= name.start || store.at.start >= name.end);
  // Templates read a ref without its `value`.
  const asked = path.length > 0 && path[0] !== "value" && isRef(first) ? ["value", ...path] : path;
  const result = followStores(walk, others, asked, name);
  if (result.ended) return;
  stepFilledByCalls(walk, name, asked);
  const live = liveAt(
    definitions,
    (definition) => definition,
    (definition) =>
      (definition.kind === "assign" && definition.operator === "=") ||
      (definition.kind === "declare" && definition.value !== undefined),
    name,
  );
  const kept = path.length === 0 ? [...new Set([...without, ...result.without])].sort() : without;
  const inner: Walk =
    kept === without
      ? walk
      : { ...walk, go: (node, to, change = {}) => walk.go(node, to, { without: kept, ...change }) };
  for (const definition of live) follow(inner, definition, name);
};
