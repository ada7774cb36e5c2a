import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Call, ClassNode, Expression, Field, Member, Name } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import { valuesByKey } from "./owners.ts";
import type { Walk } from "./walk.ts";

const isField = (member: ClassNode["members"][number]): member is Field => member.kind === "field" && !member.isStatic;

/** What gives a class a constructor of its fields: Lombok, https://projectlombok.org/features/constructor, and Python's data classes. */
const constructorOfAll = /^(?:AllArgsConstructor|Value|(?:dataclasses?\.|attr\.|attrs\.)?(?:dataclass|s|define))$/;
const constructorOfFinals = /^(?:RequiredArgsConstructor|Data)$/;
const tupleBases = /^(?:NamedTuple|BaseModel)$/;

/** The fields that a call fills in order where no constructor is written. */
const filledFields = (owner: ClassNode): readonly Field[] => {
  const fields = owner.members.filter(isField);
  const hasOwn = owner.members.some(
    (one) => one.kind === "function" && (one.name === owner.name || one.name === "__init__"),
  );
  if (hasOwn) return [];
  if (
    owner.annotations.some(({ name }) => constructorOfAll.test(name)) ||
    owner.bases.some((base) => tupleBases.test(base))
  )
    return fields;
  if (!owner.annotations.some(({ name }) => constructorOfFinals.test(name))) return [];
  const { text } = moduleOf(owner);
  return fields.filter((one) => one.value === undefined && /\bfinal\b/.test(text.slice(one.start, one.end)));
};

/** `new Pair(a, b)` of a class whose constructor a compiler writes: the argument that fills the field. */
export const stepFilled = (walk: Walk, call: Call, owner: ClassNode, path: Path): boolean => {
  const [first] = path;
  if (first === undefined) return false;
  const last = call.arguments.at(-1);
  const named = last?.kind === "object" && last.named ? valuesByKey(last).get(first) : undefined;
  const at = filledFields(owner).findIndex((field) => segment(field.name) === first);
  if (at < 0) return false;
  const value = named ?? call.arguments[at];
  if (!value || (value === last && value.kind === "object" && value.named)) return false;
  walk.go(value, path.slice(1));
  return true;
};

/** `new User { Phone = x }` of C#: what the initialiser gives the field. */
export const stepInitialiser = (walk: Walk, call: Call, path: Path): boolean => {
  const last = call.isNew && path[0] !== undefined ? call.arguments.at(-1) : undefined;
  const value = last?.kind === "object" && last.type !== undefined ? valuesByKey(last).get(path[0] ?? "") : undefined;
  if (value) walk.go(value, path.slice(1));
  return value !== undefined;
};

/** One link of a chain that fills what it is called on: by its name, `setPhone(x)`, `withPhone(x)`, or in a builder `phone(x)`. */
const goLink = (walk: Walk, receiver: Expression, field: string, value: Expression, path: Path): void => {
  if (path.length > 0 && path[0] === segment(field)) return walk.go(value, path.slice(1));
  if (path.length === 0) walk.go(value, here, { name: field });
  return walk.go(receiver, path);
};

/** `X.builder()…`, `X.newBuilder()…`, `new X.Builder()…`. */
const isBuilder = (call: Call): boolean => /builder\(\)/.test(dotted(call.callee));

/** The result of a call that fills its receiver and gives it back, by a method without a body here. */
export const stepLink = (walk: Walk, call: Call, path: Path): boolean => {
  const [value] = call.arguments;
  const receiver = receiverOf(call);
  if (!receiver || !value || call.arguments.length !== 1) return false;
  const name = lastName(call.callee);
  const setter = /^(?:set|with)([A-Z]\w*)$/.exec(name)?.[1];
  const isChained = receiver.kind === "call";
  if (setter !== undefined && (isChained || moduleOf(call).language === "java")) {
    goLink(walk, receiver, setter, value, path);
    return true;
  }
  if (!/^[a-z]\w*$/.test(name) || !isBuilder(call)) return false;
  goLink(walk, receiver, name, value, path);
  return true;
};

const pairMakers =
  /(?:^|\.)(?:\w*map|maps|maputil|dict|kv|okv|ret|collections|record|mapbuilder)(?:\(\))?\.(?:of|by|ok|fail|create|singletonmap|dict)$/;

/** Maps written as pairs: `Map.of("a", x, "b", y)`, `Kv.by("a", x)`, `Collections.singletonMap("a", x)`. */
export const stepPairs = (walk: Walk, call: Call, path: Path): boolean => {
  const { arguments: pairs } = call;
  if (pairs.length < 2 || pairs.length % 2 > 0 || !pairMakers.test(dotted(call.callee))) return false;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [key, value] = [pairs[i], pairs[i + 1]];
    const field = key && (key.kind === "string" ? key.value : walk.program.textOf(key));
    if (!value) continue;
    if (path.length === 0) walk.go(value, here, field === undefined ? {} : { name: field });
    else if (field === undefined || segment(field) === path[0]) walk.go(value, path.slice(1));
  }
  return true;
};

/** What an anonymous subclass of a collection puts into itself: `new HashMap<>() {{ put("a", x); }}`. */
export const stepInitialised = (walk: Walk, call: Call, path: Path): boolean => {
  const body = call.isNew ? call.arguments.at(-1) : undefined;
  if (body?.kind !== "class") return false;
  let known = false;
  for (const member of body.members) {
    if (member.kind !== "block") continue;
    for (const statement of member.body) {
      const put =
        statement.kind === "expression" && statement.expression.kind === "call" ? statement.expression : undefined;
      if (!put || !/^(?:put|add|set\w*)$/i.test(lastName(put.callee))) continue;
      const [key, value] = put.arguments;
      const field =
        value === undefined
          ? lastName(put.callee).replace(/^(?:set|put|add)/, "")
          : ((key && walk.program.textOf(key)) ?? "");
      const held = value ?? key;
      if (!held) continue;
      if (path.length === 0) walk.go(held, here, { name: field });
      else if (field === "" || segment(field) === path[0]) walk.go(held, field === "" ? path : path.slice(1));
      known = true;
    }
  }
  return known;
};

/**
 * A method without a body that reads the field of its name: records of Java (https://docs.oracle.com/en/java/javase/21/language/records.html),
 * Lombok's fluent accessors, getters that Lombok writes.
 */
export const stepAccessor = (walk: Walk, call: Call, path: Path): boolean => {
  const receiver = receiverOf(call);
  if (!receiver || call.arguments.length > 0 || moduleOf(call).language !== "java") return false;
  const name = lastName(call.callee);
  const isOwn = walk.program
    .valuesOf(receiver)
    .some((owner) => owner.kind === "class" && owner.members.some((one) => isField(one) && one.name === name));
  if (isOwn) walk.go(receiver, [segment(name), ...path]);
  return isOwn;
};

/** Calls whose result is what a function that they are handed returns: `supplyAsync(f)`, `pool.submit(f)`, `Task.Run(f)`. */
const suppliers =
  /^(?:supplyasync|submit|fromcallable|fromsupplier|startnew|runinterruptible|synctoasync|runinthread|runinexecutor|tothread|invokeasync)$/;

/** Whether the call gives what the function among its arguments returns. */
export const isSupplied = (call: Call, name: string): boolean => {
  if (suppliers.test(name)) return true;
  const receiver = receiverOf(call);
  return name === "run" && receiver !== undefined && /^task(?:\.factory)?$/.test(dotted(receiver));
};

/** The field that a method reference reads: sessionKey of `Session::getSessionKey`. */
export const fieldReferred = (argument: Expression): string | undefined => {
  if (argument.kind !== "member" || moduleOf(argument).language !== "java") return undefined;
  return /^(?:get|is)([A-Z]\w*)$/.exec(argument.property)?.[1];
};

/** `users.map(User::getPhone)`: the field of what the call is made on. */
export const stepReference = (walk: Walk, node: Member, path: Path): boolean => {
  const { parent } = node;
  const isHanded = parent?.kind === "call" && parent.callee !== node;
  const field = isHanded ? fieldReferred(node) : undefined;
  const receiver = isHanded ? receiverOf(parent) : undefined;
  if (field === undefined || !receiver) return false;
  walk.go(receiver, [segment(field), ...path]);
  return true;
};

/** `compact('user', 'list')` of PHP gives variables by their names, https://www.php.net/manual/en/function.compact.php */
export const stepCompact = (walk: Walk, call: Call, path: Path): boolean => {
  if (call.callee.kind !== "name" || call.callee.name !== "compact") return false;
  const scope = walk.program.enclosingFunction(call) ?? moduleOf(call);
  const wanted = call.arguments.flatMap((one) =>
    one.kind === "array"
      ? one.items.flatMap((item) => (item.kind === "string" ? [item.value] : []))
      : one.kind === "string"
        ? [one.value]
        : [],
  );
  const asked = path.length === 0 ? wanted : wanted.filter((name) => segment(name) === path[0]);
  for (const name of asked) {
    let last: Name | undefined;
    visit(scope, (node) => {
      if (node.kind === "name" && node.name.replace(/^\$/, "") === name && node.start < call.start) last = node;
    });
    if (last) walk.go(last, path.slice(1), { name });
  }
  return true;
};

/** `getattr(user, "phone")` of Python. */
export const stepAttribute = (walk: Walk, call: Call, path: Path): boolean => {
  const [object, key] = call.arguments;
  if (call.callee.kind !== "name" || call.callee.name !== "getattr" || !object || key?.kind !== "string") return false;
  walk.go(object, [segment(key.value), ...path], { name: key.value });
  return true;
};

/** Mappers of objects: `mapper.map(source, Target.class)`, `_mapper.Map<Target>(source)`. */
export const isMapperCall = (call: Call): boolean => {
  const receiver = receiverOf(call);
  return (
    receiver !== undefined &&
    plainName(lastName(call.callee)) === "map" &&
    /mapper(?:facade)?$/.test(dotted(receiver)) &&
    call.arguments[0]?.kind !== "function"
  );
};
