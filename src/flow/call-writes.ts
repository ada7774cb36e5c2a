import { plainName } from "../knowledge/plain-names.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression } from "../program/tree.ts";
import { here, joined, within } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { computedPath, keyPath } from "./computed-keys.ts";
import { lastName, receiverOf } from "./expression-text.ts";
import { newStates, statesWritten } from "./react-state.ts";

/** What a call writes: the target, the path under it, and the value; undefined for a deletion. */
export type Write = readonly [target: Expression, path: Path, value: Expression | undefined];

/** A call as the writers below ask for it. */
interface Writing {
  readonly program: Program;
  readonly call: Call;
  /** The plain name of what is called. */
  readonly name: string;
  /** What the chain of writes that the call stands in begins at. */
  readonly receiver: Expression | undefined;
}

/** The writes of one way to write; undefined for a call that is of another way. */
type Writer = (writing: Writing) => readonly Write[] | undefined;

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
  // https://pkg.go.dev/github.com/imroc/req#Resp.ToJSON
  "tojson",
  "toxml",
]);
/** What own helpers of Go are called that ask another server and put its answer where they are told to: `httpUtil.Get(url, &answer)`. */
const askers =
  /^(?:do|http)?(?:get|post|put|send|request|fetch|call|invoke|query)(?:json|xml|form|data|body|url|bytes|api|request)?$/;
/** Go frameworks' ways to read a request into a variable. */
export const binders = /^(?:should)?bind(?:json|query|form|uri|with|body)?$|^bodyparser$/;
const mergers = new Set(["assign", "extend", "merge", "defaults"]);

/** All names that one of the writers below goes by; beside them setters, `setPhone`, and loaders, `LoadXml`. */
const writerNames = new Set([
  ...adders,
  ...keyed,
  ...decoders,
  ...mergers,
  "$patch",
  "$set",
  "store",
  "copyproperties",
  "update",
  "putall",
  "read",
  "readasync",
  "unset",
  "del",
  "splice",
  "pop",
  "remove",
  "delete",
]);
/** False for most calls of a program, which write nothing. */
const mayWrite = (name: string): boolean =>
  writerNames.has(name) || name.startsWith("set") || name.startsWith("load") || askers.test(name);

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

/** `this.setData({ "a.b": v })` and React's `this.setState({ a: v })`. */
const setData: Writer = ({ call, name, receiver }) => {
  const [first] = call.arguments;
  if (!receiver || !first || (name !== "setdata" && name !== "setstate")) return undefined;
  const field: Path = [name === "setdata" ? "data" : "state"];
  return newStates(first).flatMap((data): Write[] =>
    data.kind === "object"
      ? data.entries.map((entry) => [
          receiver,
          joined(field, entry.key === undefined ? computedPath(entry) : keyPath(entry.key)),
          entry.value,
        ])
      : [[receiver, field, data]],
  );
};

/** `store.$patch({ a: v })` of Pinia. */
const patch: Writer = ({ call, name, receiver }) => {
  const [first] = call.arguments;
  if (!receiver || name !== "$patch" || first?.kind !== "object") return undefined;
  return first.entries.flatMap(({ key, value }): Write[] =>
    key === undefined ? [] : [[receiver, within(key, here), value]],
  );
};

/** `this.$set(object, "a", v)` and `Vue.set(object, "a", v)`. */
const setField: Writer = ({ call, name }) => {
  const [object, key, value] = call.arguments;
  if ((name !== "$set" && name !== "set" && name !== "setattr") || !object || !value || key?.kind !== "string")
    return undefined;
  return [[object, within(key.value, here), value]];
};

/** `Object.assign(target, a, b)`, and Spring's `copyProperties(source, target)`. */
const merge: Writer = ({ call, name }) => {
  const [first, second] = call.arguments;
  if (!first || !second) return undefined;
  if (mergers.has(name) && (first.kind === "name" || first.kind === "member" || first.kind === "this"))
    return call.arguments.slice(1).map((source): Write => [first, here, source]);
  return name === "copyproperties" ? [[second, here, first]] : undefined;
};

/** Go: `json.Unmarshal(body, &user)`, `c.ShouldBindJSON(&user)`. */
const decode: Writer = ({ call, name, receiver }) => {
  if (!decoders.has(name) || moduleOf(call).language !== "go") return undefined;
  const target = call.arguments.at(-1);
  if (target?.kind !== "name" && target?.kind !== "member") return [];
  const source = call.arguments.length > 1 ? call.arguments[0] : receiver;
  return [[target, here, binders.test(name) ? call : source]];
};

/** Go: what an own helper writes its answer to, `util.PostJSON(url, body, &answer)`; the call stands for the answer. */
const answerInto: Writer = ({ program, call, name }) => {
  const { language, text } = moduleOf(call);
  if (language !== "go" || call.arguments.length < 2 || !askers.test(name)) return undefined;
  const targets = call.arguments.filter((one) => one.kind === "name" && text[one.start - 1] === "&");
  const [target] = targets;
  if (!target || targets.length > 1 || program.functionsOf(call.callee).length === 0) return undefined;
  return [[target, here, call]];
};

/** What a name is filled with: `d.update({ … })` of Python, `map.putAll(other)` of Java, `doc.LoadXml(text)`. */
const fill: Writer = ({ call, name, receiver }) => {
  const [first] = call.arguments;
  if (receiver?.kind !== "name" || !first) return undefined;
  const isUpdate = name === "update" && moduleOf(call).language === "python" && first.kind === "object";
  const isLoad = /^load(?:xml|html)?$/.test(name) && call.arguments.length <= 2;
  return isUpdate || name === "putall" || isLoad ? [[receiver, here, first]] : undefined;
};

/** Streams fill a buffer that is handed to them: `in.read(buffer)`, `s.Read(buffer, 0, 1024)`. */
const readInto: Writer = ({ call, name, receiver }) => {
  const [buffer] = call.arguments;
  const isRead = (name === "read" || name === "readasync") && /^(?:java|csharp)$/.test(moduleOf(call).language);
  return isRead && receiver && buffer?.kind === "name" ? [[buffer, here, receiver]] : undefined;
};

/** `unset($a["b"])`, `del d["b"]`, and `delete(m, "b")` of Go. */
const unset: Writer = ({ program, call, name }) => {
  if (name === "unset" || name === "del") return call.arguments.map((target): Write => [target, here, undefined]);
  const [map, key] = call.arguments;
  if (name !== "delete" || call.callee.kind !== "name" || !map || !key || moduleOf(call).language !== "go")
    return undefined;
  const text = program.textOf(key);
  return text === undefined ? [] : [[map, within(text, here), undefined]];
};

/** Methods of collections, maps and beans: `list.push(v)`, `map.put("k", v)`, `map.remove("k")`, `user.setPhone(v)`. */
const mutate: Writer = ({ program, call, name, receiver }) => {
  if (!receiver) return undefined;
  const [first, second] = call.arguments;
  if (name === "splice") return call.arguments.slice(2).map((value): Write => [receiver, here, value]);
  if ((name === "pop" || name === "remove" || name === "delete") && first?.kind === "string")
    return [[receiver, within(first.value, here), undefined]];
  if (keyed.has(name) && first && second) {
    const key = program.textOf(first);
    return [[receiver, key === undefined || key.includes("${}") ? here : within(key, here), second]];
  }
  const { language } = moduleOf(call);
  // `sync.Map` of Go
  if (name === "store" && language === "go" && first && second) {
    const key = program.textOf(first);
    return [[receiver, key === undefined || key.includes("${}") ? here : within(key, here), second]];
  }
  // `ThreadLocal` and `AtomicReference` of Java
  if (name === "set" && language === "java" && first && !second) return [[receiver, here, first]];
  if (adders.has(name)) return call.arguments.map((value): Write => [receiver, here, value]);
  const field = /^set([A-Z].*)/.exec(lastName(call.callee))?.[1];
  return field !== undefined && first && !second ? [[receiver, within(field, here), first]] : undefined;
};

/** Ways that leave no room for another. */
const exclusive: readonly Writer[] = [setData, patch, setField, merge, decode, answerInto, fill, readInto];
/** Ways beside which the call may set a state of React. */
const besideStates: readonly Writer[] = [unset, mutate];

const firstOf = (writers: readonly Writer[], writing: Writing): readonly Write[] | undefined => {
  for (const writer of writers) {
    const writes = writer(writing);
    if (writes) return writes;
  }
  return undefined;
};

/** All that one call writes. */
export const writesOf = (program: Program, call: Call): readonly Write[] => {
  const states = statesWritten(program, call).map(([state, value]): Write => [state, here, value]);
  const name = plainName(lastName(call.callee));
  if (!mayWrite(name)) return states;
  const writing = { program, call, name, receiver: chainStart(receiverOf(call)) };
  const writes = firstOf(exclusive, writing);
  if (writes) return writes;
  return [...states, ...(firstOf(besideStates, writing) ?? [])];
};
