import type { Program } from "../program/program.ts";
import { returnsOf } from "../program/returns.ts";
import type { Call, Expression, Name } from "../program/tree.ts";
import { lastName, receiverOf } from "./expression-text.ts";

const resultKeys = /^(?:success|complete)$/;

/** The variable that a setter of React's `useState` sets: `place` for `setPlace` of `const [place, setPlace] = useState()`. */
const stateSetBy = (program: Program, setter: Expression): Name | undefined => {
  if (setter.kind !== "name" || !/^set[A-Z]/.test(setter.name)) return undefined;
  const [definition] = program.definitionsOf(setter);
  if (definition?.kind !== "declare" || definition.target.kind !== "array-pattern") return undefined;
  const { value, target } = definition;
  const [state, second] = target.items;
  const isSetter = second?.kind === "name" && second.name === setter.name;
  return isSetter && state?.kind === "name" && value?.kind === "call" && /state$/i.test(lastName(value.callee))
    ? state
    : undefined;
};

/** The new state that a setter is given: a value, or what a function makes of the old one. */
export const newStates = (given: Expression): readonly Expression[] =>
  given.kind === "function" ? returnsOf(given) : [given];

/**
 * The states of React that a call sets, each with its value: by the setter itself, `setPlace(res)`, or by a setter that it is
 * handed, `getPlace().then(setPlace)` and `getLocation({ success: setPlace })`.
 */
export const statesWritten = (program: Program, call: Call): readonly (readonly [Name, Expression])[] => {
  const [first] = call.arguments;
  if (!first) return [];
  const written: (readonly [Name, Expression])[] = [];
  const own = stateSetBy(program, call.callee);
  if (own) for (const value of newStates(first)) written.push([own, value]);
  const receiver = receiverOf(call);
  const handed = lastName(call.callee) === "then" ? stateSetBy(program, first) : undefined;
  if (handed && receiver) written.push([handed, receiver]);
  if (first.kind !== "object") return written;
  for (const { key, value } of first.entries) {
    const state = key !== undefined && resultKeys.test(key) ? stateSetBy(program, value) : undefined;
    if (state) written.push([state, call]);
  }
  return written;
};
