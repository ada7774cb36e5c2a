import { appendTo } from "../domain/append.ts";
import { moduleOf } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Module, Node, ObjectLiteral, Parameter } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { modulesWith } from "./code-files.ts";
import { lastName } from "./expression-text.ts";
import type { Facts } from "./facts.ts";
import { ownerOf, valuesByKey } from "./owners.ts";
import type { Walk } from "./walk.ts";

/** A call that runs a function without naming it as its callee, and what the function gets. */
export interface IndirectCall {
  readonly call: Call;
  readonly targets: readonly FunctionNode[];
  /** Arguments in order. */
  readonly given: readonly Expression[];
  /** A list of all arguments. */
  readonly list: Expression | undefined;
  /** Arguments by name. */
  readonly named: ObjectLiteral | undefined;
}

/** What a way to run a function takes from a call; undefined for a call of another kind. */
interface Run {
  readonly target: Expression | undefined;
  readonly given: readonly Expression[];
  readonly list?: Expression | undefined;
  readonly named?: Expression | undefined;
}

/** Methods of a table that one call may mean. */
const TABLE = 12;

const isNamed = (value: Expression | undefined): value is ObjectLiteral => value?.kind === "object" && value.named;
const positional = (call: Call): readonly Expression[] => call.arguments.filter((one) => !isNamed(one));

/** `f.call(self, a)`, `f.apply(self, [a])`, `f.bind(self, a)` */
const inScripts = (call: Call): Run | undefined => {
  if (call.callee.kind !== "member" || call.arguments.length < 2) return undefined;
  const { object: target, property } = call.callee;
  const given = call.arguments.slice(1);
  if (property === "call" || property === "bind") return { target, given };
  return property === "apply" ? { target, given: [], list: given[0] } : undefined;
};

/** Functions of Python that run the function which they are handed first, with what follows; of a loop's executor the second. */
const runners: ReadonlyMap<string, number> = new Map([
  ["submit", 0],
  ["add_task", 0],
  ["to_thread", 0],
  ["partial", 0],
  ["call_soon", 0],
  ["call_soon_threadsafe", 0],
  ["sync_to_async", 0],
  ["run_in_executor", 1],
  ["call_later", 1],
]);

const inPython = (call: Call): Run | undefined => {
  const name = lastName(call.callee);
  const last = call.arguments.at(-1);
  const named = isNamed(last) ? valuesByKey(last) : undefined;
  // https://docs.celeryq.dev/en/stable/userguide/calling.html
  if (call.callee.kind === "member" && name === "delay")
    return { target: call.callee.object, given: positional(call), named: last };
  if (call.callee.kind === "member" && name === "apply_async")
    return {
      target: call.callee.object,
      given: [],
      list: named?.get("args") ?? positional(call)[0],
      named: named?.get("kwargs") ?? positional(call)[1],
    };
  // https://docs.python.org/3/library/threading.html#threading.Thread
  if (/^(?:Thread|Process|Timer|add_job)$/.test(name)) {
    const target = named?.get("target") ?? named?.get("function") ?? named?.get("func");
    const first = name === "Timer" ? call.arguments[1] : name === "add_job" ? call.arguments[0] : undefined;
    return { target: target ?? first, given: [], list: named?.get("args"), named: named?.get("kwargs") };
  }
  const at = runners.get(name);
  return at === undefined
    ? undefined
    : { target: call.arguments[at], given: positional(call).slice(at + 1), named: last };
};

/** https://www.php.net/manual/en/function.call-user-func.php */
const inPhp = (call: Call): Run | undefined => {
  const [target, ...given] = call.arguments;
  const name = call.callee.kind === "name" ? lastName(call.callee) : "";
  if (name === "call_user_func") return { target, given };
  return name === "call_user_func_array" ? { target, given: [], list: given[0] } : undefined;
};

/** Methods of functional interfaces and delegates that run the function: `render.apply(user)`, `done.Invoke(user)`. */
const invoking = /^(?:apply|accept|get|call|test|run|invoke|Invoke|applyAsync)$/;

const ofInterface = (call: Call): Run | undefined => {
  if (call.callee.kind !== "member" || !invoking.test(call.callee.property)) return undefined;
  const { object: target } = call.callee;
  return target.kind === "name" ? { target, given: call.arguments } : undefined;
};

const runOf = (call: Call): Run | undefined => {
  switch (moduleOf(call).language) {
    case "java":
    case "csharp":
      return ofInterface(call);
    case "python":
      return inPython(call);
    case "php":
      return inPhp(call);
    case "javascript":
    case "typescript":
    case "tsx":
    case "vue":
      return inScripts(call);
    default:
      return undefined;
  }
};

/** A key as a pattern: of `on${}` all names that begin so. Undefined for a key of which too little is known. */
const patternOf = (key: string | undefined): RegExp | undefined => {
  if (key === undefined || key.replace(/\$\{\}/g, "").length < 2) return undefined;
  const parts = key.split("${}").map((part) => part.replace(/[^\w$]/g, String.raw`\$&`));
  return parts.length > 3 ? undefined : new RegExp(`^${parts.join(String.raw`\w{0,60}`)}$`);
};

const functionsIn = (owner: Node): ReadonlyMap<string, FunctionNode> => {
  const found = new Map<string, FunctionNode>();
  const add = (name: string | undefined, node: Node): void => {
    if (node.kind === "function" && name !== undefined) found.set(name, node);
  };
  if (owner.kind === "class")
    for (const member of owner.members) if (member.kind === "function") add(member.name, member);
  if (owner.kind === "object")
    for (const { key, value } of owner.entries) {
      add(key, value);
      if (key === "methods" && value.kind === "object") for (const inner of value.entries) add(inner.key, inner.value);
    }
  return found;
};

/** The methods that `this[name]` and `handlers[name]` may mean: by what is known of the name, of a small table all. */
const computed = (program: Program, object: Expression, index: Expression | undefined): readonly FunctionNode[] => {
  const pattern = patternOf(index && program.textOf(index));
  const self = object.kind === "this" ? ownerOf(object) : undefined;
  const owners = object.kind === "this" ? (self ? [self] : []) : object.kind === "name" ? program.valuesOf(object) : [];
  return owners.flatMap((owner) => {
    const table = functionsIn(owner);
    if (pattern) return [...table].flatMap(([name, target]) => (pattern.test(name) ? target : []));
    const isTable = owner.kind === "object" && object.kind === "name" && table.size === owner.entries.length;
    return isTable && table.size <= TABLE ? [...table.values()] : [];
  });
};

/** The functions behind a callback of PHP: `"show"`, `[$this, "show"]`. */
const behindCallback = (program: Program, target: Expression): readonly FunctionNode[] => {
  if (target.kind === "string") {
    const { functions } = program.nodesIn(moduleOf(target));
    return functions.filter((one) => one.name === target.value && one.parent?.kind !== "class");
  }
  const [object, method] = target.kind === "array" ? target.items : [];
  if (!object || !method) return [];
  const pattern = patternOf(program.textOf(method));
  const owner = object.kind === "this" ? ownerOf(object) : program.valuesOf(object)[0];
  if (!pattern || !owner) return [];
  return [...functionsIn(owner)].flatMap(([name, one]) => (pattern.test(name) ? one : []));
};

/** Reads a call as one that runs functions indirectly; undefined when it does not, or when nobody knows which. */
const indirectCall = (facts: Facts, call: Call): IndirectCall | undefined => {
  if (call.callee.kind === "index") {
    const targets = computed(facts.program, call.callee.object, call.callee.index);
    return targets.length === 0
      ? undefined
      : { call, targets, given: call.arguments, list: undefined, named: undefined };
  }
  const extensions = facts.extensions.meantBy(call);
  if (extensions.length > 0 && call.callee.kind === "member") {
    const given = [call.callee.object, ...call.arguments];
    return { call, targets: extensions, given, list: undefined, named: undefined };
  }
  const run = runOf(call);
  if (!run?.target) return undefined;
  const targets =
    moduleOf(call).language === "php" && (run.target.kind === "string" || run.target.kind === "array")
      ? behindCallback(facts.program, run.target)
      : facts.functionsBehind(run.target);
  if (targets.length === 0) return undefined;
  return {
    call,
    targets,
    given: run.given,
    list: run.list,
    named: run.named?.kind === "object" ? run.named : undefined,
  };
};

/** The functions that a call runs without naming them as its callee. */
export const targetsRun = (facts: Facts, call: Call): readonly FunctionNode[] =>
  indirectCall(facts, call)?.targets ?? [];

/** Files that put a task of Celery into its queue. */
const queueing = /\.(?:delay|apply_async)\s*\(/;
const pythonFiles = /\.py$/;

/** Calls that run functions indirectly, by the function: those of its own file, and of a task those of all files. */
export const createIndirectCalls = (facts: Facts): ((target: FunctionNode) => readonly IndirectCall[]) => {
  const byModule = new Map<Module, ReadonlyMap<FunctionNode, readonly IndirectCall[]>>();
  const read = (module: Module): ReadonlyMap<FunctionNode, readonly IndirectCall[]> => {
    let found = byModule.get(module);
    if (found) return found;
    const rows = new Map<FunctionNode, IndirectCall[]>();
    byModule.set(module, (found = rows));
    for (const call of facts.program.nodesIn(module).calls) {
      const one = indirectCall(facts, call);
      for (const target of one?.targets ?? []) if (one) appendTo(rows, target, one);
    }
    return found;
  };
  return (target) => {
    const module = moduleOf(target);
    const isTask = module.language === "python" && target.annotations.some(({ name }) => /task/i.test(name));
    const modules = isTask ? modulesWith(facts.program, queueing, pythonFiles) : [];
    const others = facts.extensions.callsOf(target).flatMap((call) => indirectCall(facts, call) ?? []);
    const listed = [...new Set([module, ...modules])].flatMap((one) => read(one).get(target) ?? []);
    return others.length === 0 ? listed : others;
  };
};

/** What indirect calls hand over for a parameter. False when none does. */
export const stepIndirect = (walk: Walk, target: FunctionNode, parameter: Parameter, path: Path): boolean => {
  // A method of Python has its instance first, and a bound task of Celery itself.
  const shift = target.parameters[0]?.target.kind === "name" && target.parameters[0].target.name === "self" ? 1 : 0;
  const index = target.parameters.indexOf(parameter) - shift;
  const name = parameter.target.kind === "name" ? segment(parameter.target.name) : "";
  let known = false;
  for (const { given, list, named } of walk.facts.indirectCallsOf(target)) {
    const value = (named && valuesByKey(named).get(name)) ?? given[index];
    if (value) walk.go(value, path, { stack: [] });
    else if (list?.kind === "array") walk.go(list.items[index], path, { stack: [] });
    else if (list) walk.go(list, [String(index), ...path], { stack: [] });
    known = true;
  }
  return known;
};
