import { moduleOf } from "../program/adopt.ts";
import type { Expression, FunctionNode, This } from "../program/tree.ts";
import { fieldsOf, restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { receiverOf } from "./expression-text.ts";
import { entryOf, valuesByKey, frameOf, ownerOf } from "./owners.ts";
import type { Owner } from "./owners.ts";
import { stepSharedStatic } from "./shared-writes.ts";
import { stepSent } from "./step-exchange.ts";
import { foundRequest, isRequest, isWholeBody } from "./step-global.ts";
import { stepRawBody } from "./step-message.ts";
import { stepPageOptions, stepWrittenByOthers } from "./step-page.ts";
import { stepOwnProperty } from "./step-property.ts";
import { stepInjectedField } from "./step-provided.ts";
import { stepMappedField, stepVuex } from "./step-store.ts";
import { stepBoundToStore } from "./store-bindings.ts";
import { stepFormFields, stepTwoWay } from "./two-way.ts";
import type { Walk } from "./walk.ts";

/** A member of an object literal by plain key. */
const memberIn = (object: Expression | undefined, key: string): Expression | undefined =>
  object?.kind === "object" ? valuesByKey(object).get(key) : undefined;

const goReturns = (walk: Walk, value: Expression | undefined, path: Path): boolean => {
  if (value?.kind !== "function") return false;
  const returns = walk.facts.returnsOf(value);
  for (const returned of returns) walk.go(returned, path);
  return returns.length > 0;
};

/** Vue and Pinia: `data()`, `state()`, `setup()`, `computed` and `getters` give the instance its fields. */
const stepVue = (walk: Walk, owner: Owner, path: Path): boolean => {
  const [first] = path;
  if (owner.kind !== "object" || first === undefined) return false;
  let known = false;
  for (const key of ["data", "state", "setup"]) {
    const group = entryOf(owner, key);
    const made = group?.kind === "function" ? walk.facts.returnsOf(group) : group ? [group] : [];
    for (const object of made) {
      const value = memberIn(object, first);
      if (!value || (group === object && key === "data")) continue;
      walk.go(value, path.slice(1));
      known = true;
    }
  }
  const computed = memberIn(entryOf(owner, "computed") ?? entryOf(owner, "getters"), first);
  if (computed)
    known = goReturns(walk, computed.kind === "object" ? entryOf(computed, "get") : computed, path.slice(1)) || known;
  known = stepInjectedField(walk, owner, path) || known;
  return stepMappedField(walk, owner, path) || known;
};

const stepMembers = (walk: Walk, owner: Owner, path: Path): boolean => {
  const [first] = path;
  if (first === undefined) return false;
  if (owner.kind === "object") {
    const value = memberIn(owner, first);
    if (!value || value.kind === "function") return stepVue(walk, owner, path);
    walk.go(value, path.slice(1));
    return true;
  }
  if (owner.kind !== "class") return false;
  let known = false;
  for (const member of owner.members) {
    if (member.kind === "field" && segment(member.name) === first && member.value) {
      walk.go(member.value, path.slice(1));
      known = true;
    }
    const inData = member.kind === "field" && member.name === "data" ? memberIn(member.value, first) : undefined;
    if (inData) {
      walk.go(inData, path.slice(1));
      known = true;
    }
    if (
      member.kind === "function" &&
      member.parameters.length === 0 &&
      member.name !== undefined &&
      segment(member.name) === first
    )
      known = goReturns(walk, member, path.slice(1)) || known;
  }
  return known;
};

/**
 * A field whose type is a type parameter, `T data` of an envelope: every maker of such an object puts another thing into it, so
 * only the maker that the question came through counts.
 */
const holdsAnything = (owner: Owner, key: string | undefined): boolean =>
  owner.kind === "class" &&
  owner.members.some(
    (member) =>
      member.kind === "field" && segment(member.name) === key && /^(?:[A-Z]|TData|TResult)$/.test(member.type ?? ""),
  );

/** What the code of an owner stores in a field of itself. */
const goStores = (walk: Walk, owner: Owner, asked: Path): boolean => {
  const module = moduleOf(owner);
  // mpx has both `setData({ phone })` and `this.phone = …` for what its template shows.
  const plainly = module.language === "vue" && asked[0] === "data" ? asked.slice(1) : undefined;
  let known = false;
  for (const store of walk.facts.stores(module).byOwner.get(owner) ?? []) {
    const rest = restOf(store.path, asked) ?? (plainly?.length ? restOf(store.path, plainly) : undefined);
    if (rest === undefined || !store.value) continue;
    const nested = store.path.length > asked.length;
    walk.go(store.value, rest, nested ? { name: store.path.at(-1) ?? "" } : {});
    known = true;
  }
  return known;
};

/** A field of a page, component, class or app: where it is declared and everything that is stored there. */
export const stepOwned = (walk: Walk, owner: Owner, path: Path): void => {
  const asked = fieldsOf(path);
  if (asked[0] === "globaldata" || frameOf(owner) === "App") return stepApp(walk, asked);
  if (asked[0] === "store" && asked.length > 2) return stepVuex(walk, asked.slice(1)) ? undefined : walk.lost();
  // Pages of Taro that are classes: `this.$router.params.url`, https://docs.taro.zone/docs/2.x/router#%E8%B7%AF%E7%94%B1%E4%BC%A0%E5%8F%82
  if (asked[0] === "router" && asked[1] === "params") return stepPageOptions(walk, walk.state.node, asked.slice(2));
  if (asked[0] === "route" || asked[0] === "mp") {
    if (asked.length > 1) foundRequest(walk, walk.state.node, asked.at(-1));
    return undefined;
  }
  // Egg and ThinkPHP keep the request in a field of the controller: `this.ctx.query`, `$this->request`.
  if (asked[0] !== undefined && isRequest(asked[0], asked.slice(1))) {
    if (isWholeBody(asked.slice(1)) && stepRawBody(walk, walk.state.node, [])) return undefined;
    stepSent(walk, walk.program.enclosingFunction(walk.state.node), asked.slice(1));
    return foundRequest(walk, walk.state.node, asked.at(-1));
  }
  const { node, stack } = walk.state;
  const isMadeHere = (node.kind === "call" && node.isNew) || stack.at(-1)?.isNew === true;
  if (!isMadeHere && holdsAnything(owner, asked[0])) return walk.lost();
  const isGiven = stepOwnProperty(walk, owner, asked);
  let known = stepMembers(walk, owner, asked) || isGiven;
  known = stepFormFields(walk, moduleOf(owner), asked) || known;
  for (const one of [owner, ...walk.facts.mixedInto(owner)]) {
    if (one !== owner) known = stepMembers(walk, one, asked) || known;
    known = goStores(walk, one, asked) || known;
  }
  for (const { store, call } of walk.facts.storesByHelpers(owner)) {
    const rest = restOf(store.path, asked);
    if (rest === undefined || !store.value) continue;
    walk.go(store.value, rest, {
      stack: [call],
      name: store.path.length > asked.length ? (store.path.at(-1) ?? "") : "",
    });
    known = true;
  }
  known = stepSharedStatic(walk, owner, asked) || known;
  known = stepBoundToStore(walk, owner, asked) || known;
  known = stepTwoWay(walk, moduleOf(owner), asked) || known;
  known = stepWrittenByOthers(walk, owner, asked) || known;
  if (!known) walk.lost();
};

/** A field of the app object, from wherever in the program it is written. */
export const stepApp = (walk: Walk, asked: Path): void => {
  let known = false;
  for (const sent of walk.facts.channels().app) {
    const rest = restOf(sent.path, asked);
    if (rest === undefined || asked.length === 0) continue;
    walk.go(sent.value, rest);
    known = true;
  }
  if (!known) walk.lost();
};

/** The receiver of a Go method: what the call that was entered is made on, and what methods of its type store in it. */
const stepReceiver = (walk: Walk, node: This, method: FunctionNode): void => {
  const { path, stack } = walk.state;
  const top = stack.at(-1);
  const receiver = top && walk.program.functionsOf(top.callee).includes(method) ? receiverOf(top) : undefined;
  if (receiver) walk.go(receiver, path, { stack: stack.slice(0, -1) });
  const [owner] = walk.program.valuesOf(node);
  if (owner?.kind === "class") stepOwned(walk, owner, path);
  else if (!receiver) walk.lost();
};

/** `this`, with the fields that were asked of it. */
export const stepThis = (walk: Walk, node: This): void => {
  const owner = ownerOf(node);
  if (owner?.kind === "function" && owner.receiverType !== undefined && walk.state.path.length > 0)
    return stepReceiver(walk, node, owner);
  if (owner && walk.state.path.length > 0) stepOwned(walk, owner, walk.state.path);
  else walk.lost();
};
