import { moduleOf, walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Loop, Module, Node } from "../program/tree.ts";
import { lastName, receiverOf } from "./expression-text.ts";
import { valuesGiven } from "./invocations.ts";

/** Where a function keeps a callback: in a field, or in a list or table of a name. */
interface Kept {
  readonly name: string;
  readonly isField: boolean;
}

const DEPTH = 6;
const adding = /^(?:push|unshift|add)$/;
const iterating = /^(?:forEach|map|each|some|every)$/;

/** The name of the list or table that an expression stands for: `handlers` of `(handlers[name] || (handlers[name] = []))`. */
const holderName = (expression: Expression | undefined): string | undefined => {
  let at = expression;
  for (let depth = 0; at && depth < DEPTH; depth++) {
    if (at.kind === "name") return at.name;
    if (at.kind === "member") return at.property;
    if (at.kind === "index") at = at.object;
    else if (at.kind === "binary") at = at.left;
    else if (at.kind === "assign") at = at.target;
    else if (at.kind === "call" && /^(?:slice|splice|concat|filter)$/.test(lastName(at.callee))) at = receiverOf(at);
    else return undefined;
  }
  return undefined;
};

const isNamed = (value: Expression | undefined, name: string): boolean => value?.kind === "name" && value.name === name;

/** The places where a function keeps the callback that it knows as `name`. */
const placesOf = (target: FunctionNode, name: string): readonly Kept[] => {
  const places: Kept[] = [];
  const add = (holder: string | undefined, isField: boolean): void => {
    if (holder !== undefined) places.push({ name: holder, isField });
  };
  walk(target, (node) => {
    if (node.kind === "assign" && isNamed(node.value, name)) {
      if (node.target.kind === "member") add(node.target.property, true);
      else if (node.target.kind === "index") add(holderName(node.target), false);
    } else if (node.kind === "call" && adding.test(lastName(node.callee)) && isNamed(node.arguments[0], name))
      add(holderName(receiverOf(node)), false);
  });
  return places;
};

/** What a module calls without a name, and its loops over lists. */
interface Runs {
  readonly calls: readonly Call[];
  readonly loops: readonly Loop[];
}

const runsByModule = new WeakMap<Module, Runs>();

const runsIn = (module: Module): Runs => {
  const known = runsByModule.get(module);
  if (known) return known;
  const calls: Call[] = [];
  const loops: Loop[] = [];
  walk(module, (node: Node) => {
    if (node.kind === "call" && (node.callee.kind === "index" || node.callee.kind === "call")) calls.push(node);
    else if (node.kind === "loop" && node.form === "each") loops.push(node);
  });
  const runs = { calls, loops };
  runsByModule.set(module, runs);
  return runs;
};

/** `this.done(value)` */
const byField = (program: Program, module: Module, name: string, index: number): readonly (Expression | undefined)[] =>
  (program.nodesIn(module).callsByName.get(name) ?? []).flatMap(({ callee, arguments: given }) =>
    callee.kind === "member" ? given[index] : [],
  );

/** `handlers[name](value)`, `queue.shift()(value)`, `queue.forEach((f) => f(value))`, `for (const f of queue) f(value)` */
const byHolder = (program: Program, module: Module, name: string, index: number): readonly Expression[] => {
  const { callsByName } = program.nodesIn(module);
  const { calls, loops } = runsIn(module);
  const direct = calls.flatMap(({ callee, arguments: given }) => {
    const list = callee.kind === "call" ? receiverOf(callee) : callee;
    return holderName(list) === name ? (given[index] ?? []) : [];
  });
  const iterated = [...callsByName].flatMap(([method, list]) =>
    iterating.test(method)
      ? list.flatMap((call) => {
          const [run] = call.arguments;
          const item = run?.kind === "function" ? run.parameters[0]?.target : undefined;
          if (run?.kind !== "function" || item?.kind !== "name" || holderName(receiverOf(call)) !== name) return [];
          return valuesGiven(run, item.name, undefined, index).flatMap(({ value, isResult }) =>
            isResult ? [] : value,
          );
        })
      : [],
  );
  const looped = loops.flatMap((loop) => {
    const item = loop.target;
    if (item?.kind !== "name" || holderName(loop.iterable) !== name) return [];
    const values: Expression[] = [];
    for (const statement of loop.body)
      walk(statement, (node) => {
        const value = node.kind === "call" && isNamed(node.callee, item.name) ? node.arguments[index] : undefined;
        if (value) values.push(value);
      });
    return values;
  });
  return [...direct, ...iterated, ...looped];
};

/**
 * Values that arrive as argument `index` of a callback which a function gets at `position` and keeps for later:
 * `on(f) { this.listeners.push(f); }` beside `fire(x) { this.listeners.forEach((f) => f(x)); }` of the same file.
 */
export const valuesGivenLater = (
  program: Program,
  target: FunctionNode,
  position: number,
  index: number,
): readonly Expression[] => {
  const parameter = target.parameters[position]?.target;
  if (parameter?.kind !== "name") return [];
  const module = moduleOf(target);
  return placesOf(target, parameter.name).flatMap(({ name, isField }) =>
    (isField ? byField(program, module, name, index) : byHolder(program, module, name, index)).filter(
      (value) => value !== undefined,
    ),
  );
};
