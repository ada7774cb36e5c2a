import { appendTo } from "../domain/append.ts";
import { moduleOf, walk as visit } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Call, Expression, FunctionNode, Module, Node, ObjectLiteral } from "../program/tree.ts";
import { joined, restOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { Sent } from "./channels.ts";
import { clientFiles, modulesWith } from "./code-files.ts";
import { lastName, rootOf } from "./expression-text.ts";
import { entryOf, valuesByKey } from "./owners.ts";
import type { Walk } from "./walk.ts";

/**
 * State that functions of state and action make: reducers of Redux and of React's `useReducer`
 * (https://react.dev/reference/react/useReducer), models of dva and umi (https://dvajs.com/guide/concepts.html).
 */
export interface Reducers {
  /** What reducers put into the state. */
  readonly fields: readonly Sent[];
  /** Actions that are dispatched, by their type. */
  readonly actions: ReadonlyMap<string, readonly ObjectLiteral[]>;
}

const defining = /\baction\.type\b|\bcreateModel\b|\bnamespace\s*:|\buseReducer\b/;
const acting = /\btype\s*:/;
/** Actions of one type that count. */
const ACTIONS = 12;

/** The group of a model's options that a function stands in: `reducers` of `{ namespace, reducers: { keep(state, action) {} } }`. */
const groupOf = (target: FunctionNode): string | undefined => {
  const group = target.parent?.kind === "entry" ? target.parent.parent?.parent : undefined;
  return group?.kind === "entry" && (group.key === "reducers" || group.key === "effects") ? group.key : undefined;
};

const isSliceReducer = (target: FunctionNode): boolean => {
  const call = target.parent?.parent?.parent?.parent?.parent;
  return call?.kind === "call" && lastName(call.callee) === "createSlice";
};

/** The types of actions that a function of a model handles; inside its own file the model's name may be left out. */
const typesOfModel = (program: Program, target: FunctionNode): readonly string[] => {
  const options = target.parent?.parent?.parent?.parent;
  const space = options?.kind === "object" ? program.textOf(entryOf(options, "namespace")) : undefined;
  const { name = "" } = target;
  return space === undefined ? [] : [`${space}/${name}`, `${moduleOf(target).path}#${name}`];
};

/** The types that a reducer's switch over `action.type` knows. */
const typesIn = (program: Program, target: FunctionNode): readonly string[] => {
  const types: string[] = [];
  visit(target, (node) => {
    if (node.kind !== "switch" || !/(?:^|\.)type$/.test(textOfSubject(node.subject))) return;
    for (const { tests } of node.cases)
      for (const test of tests) {
        const text = program.textOf(test);
        if (text !== undefined && !text.includes("${}")) types.push(text);
      }
  });
  return types;
};

const textOfSubject = (subject: Expression): string =>
  subject.kind === "member" ? `.${subject.property}` : subject.kind === "name" ? subject.name : "";

/** The parts of a made state: of `{ ...state, user: action.user }` and `Object.assign({}, state, { user })`. */
const fieldsMade = (made: Expression, state: string): readonly Sent[] => {
  if (made.kind === "call" && lastName(made.callee) === "assign")
    return made.arguments.flatMap((one) => fieldsMade(one, state));
  if (made.kind !== "object") return [];
  return made.entries.flatMap(({ key, value, spread }) => {
    if (spread) return value.kind === "name" && value.name === state ? [] : [{ path: [], value }];
    return key === undefined ? [] : [{ path: [segment(key)], value }];
  });
};

const stateNameOf = (target: FunctionNode): string => {
  const first = target.parameters[0]?.target;
  const name = first?.kind === "default-pattern" ? first.target : first;
  return name?.kind === "name" ? name.name : "";
};

/** Reads the files that define reducers, and when there are any those that make actions. */
export const collectReducers = (
  program: Program,
  returnsOf: (target: FunctionNode) => readonly Expression[],
): Reducers => {
  const fields: Sent[] = [];
  const types = new Set<string>();
  for (const module of modulesWith(program, defining, clientFiles))
    for (const target of program.nodesIn(module).functions) {
      const group = groupOf(target);
      const isModel = group !== undefined && target.name !== undefined && !isSliceReducer(target);
      const known = isModel
        ? typesOfModel(program, target)
        : target.parameters.length === 2
          ? typesIn(program, target)
          : [];
      if (known.length === 0) continue;
      for (const type of known) types.add(type);
      if (group !== "effects")
        for (const made of returnsOf(target)) fields.push(...fieldsMade(made, stateNameOf(target)));
    }
  const actions = new Map<string, ObjectLiteral[]>();
  for (const module of types.size === 0 ? [] : modulesWith(program, acting, clientFiles))
    for (const [type, action] of actionsIn(program, module))
      for (const one of [type, `${module.path}#${type}`]) if (types.has(one)) appendTo(actions, one, action);
  return { fields, actions };
};

function* actionsIn(program: Program, module: Module): Generator<readonly [string, ObjectLiteral]> {
  const found: ObjectLiteral[] = [];
  visit(module, (node) => {
    if (node.kind === "object" && node.entries.length > 1 && entryOf(node, "type")) found.push(node);
  });
  for (const action of found) {
    const type = program.textOf(entryOf(action, "type"));
    if (type !== undefined && !type.includes("${}")) yield [type, action];
  }
}

/** The types of the actions that a place in a reducer or effect handles. */
const typesAt = (walk: Walk, target: FunctionNode): readonly string[] => {
  if (groupOf(target) !== undefined) return typesOfModel(walk.program, target);
  for (let at: Node | undefined = walk.state.node; at && at !== target; at = at.parent)
    if (at.kind === "case")
      return at.tests.flatMap((test) => {
        const text = walk.program.textOf(test);
        return text ?? [];
      });
  return [];
};

/** The action of a reducer or effect: what is dispatched with its type. */
export const stepAction = (walk: Walk, target: FunctionNode, index: number, path: Path): boolean => {
  const group = groupOf(target);
  if (path.length === 0 || index !== (group === "effects" ? 0 : 1) || !defining.test(moduleOf(target).text))
    return false;
  let known = false;
  for (const type of typesAt(walk, target))
    for (const action of (walk.facts.reducers().actions.get(type) ?? []).slice(0, ACTIONS)) {
      if (!valuesByKey(action).has(path[0] ?? "")) continue;
      walk.go(action, path, { stack: [] });
      known = true;
    }
  return known;
};

/** A field of the state. */
export const stepReduced = (walk: Walk, asked: Path): boolean => {
  let known = false;
  for (const field of walk.facts.reducers().fields) {
    const rest = restOf(field.path, asked);
    if (!rest) continue;
    walk.go(field.value, rest, { stack: [] });
    known = true;
  }
  return known;
};

/** `const [state, dispatch] = useReducer(reducer, first)`: what the reducer returns. */
export const stepUseReducer = (walk: Walk, call: Call, path: Path): boolean => {
  const [reducer, first] = call.arguments;
  const rest = path[0] === "0" ? path.slice(1) : path;
  const made = walk.facts
    .functionsBehind(reducer)
    .flatMap((target) => walk.facts.returnsOf(target).map((value) => ({ value, state: stateNameOf(target) })));
  for (const { value, state } of made)
    for (const field of fieldsMade(value, state)) {
      const left = restOf(field.path, rest);
      if (left) walk.go(field.value, left, { stack: [] });
    }
  if (first) walk.go(first, rest);
  return made.length > 0;
};

/** The functions that map the state to a component's properties: `connect(mapState)(Page)`, `@connect(mapState)`. */
const mappersIn = (walk: Walk, component: Module): readonly Expression[] => {
  const { callsByName, classes } = walk.program.nodesIn(component);
  const called = (callsByName.get("connect") ?? []).flatMap((call) => call.arguments[0] ?? []);
  const decorated = classes.flatMap(({ annotations }) =>
    annotations.flatMap((one) => (one.name === "connect" ? (one.arguments[0] ?? []) : [])),
  );
  return [...called, ...decorated];
};

/** A property that a component gets from the state. */
export const stepConnected = (walk: Walk, component: Module, [first, ...rest]: Path): boolean => {
  if (first === undefined || !/\bconnect\s*\(/.test(component.text)) return false;
  let known = false;
  for (const mapper of mappersIn(walk, component))
    for (const target of walk.facts.functionsBehind(mapper))
      for (const mapped of walk.facts.returnsOf(target)) {
        const value = mapped.kind === "object" ? valuesByKey(mapped).get(first) : undefined;
        const root = value && rootOf(value);
        if (root?.root.kind !== "name") continue;
        const isTaken = target.parameters[0]?.target.kind === "object-pattern";
        const asked = joined(root.path, rest).slice(isTaken ? 0 : 1);
        known = (asked.length > 0 && stepReduced(walk, asked)) || known;
      }
  return known;
};
