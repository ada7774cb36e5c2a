import { own } from "../domain/own.ts";
import { iterators } from "../knowledge/passing-calls.ts";
import { plainName } from "../knowledge/plain-names.ts";
import { isErrorName } from "../knowledge/sanitizers.ts";
import { clientShapes } from "../knowledge/sources.ts";
import type { Call, Expression, Parameter } from "../program/tree.ts";
import { indexOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { clientApiOf } from "./client-api.ts";
import { dotted, lastName, receiverOf } from "./expression-text.ts";
import type { Handover } from "./facts.ts";
import { stepIndirect } from "./indirect-calls.ts";
import { givenTo } from "./invocations.ts";
import { valuesGivenLater } from "./kept-callbacks.ts";
import { stepEntryParameter } from "./step-entry.ts";
import { listensToBody, stepRawBody } from "./step-message.ts";
import { stepPageOptions } from "./step-page.ts";
import { shiftOf } from "./step-store.ts";
import { stepWatchCall } from "./step-watch.ts";
import { stackInto, type Walk } from "./walk.ts";

/** Callers, and calls that a callback is handed to, that are asked for what they hand over. */
const CALLERS = 24;
/** An event of a name that more places send tells nothing. */
const EMITTERS = 4;
/** Functions that one call may mean; more are guesses. */
const TARGETS = 4;
const listeners =
  /^(\$?on|once|addlistener|addeventlistener|addevent|addnotification|listen|register|subscribe|\$once)$/;
const resultKeys = /^(on)?_?(success|complete|done|callback|ok|cb|then|resolve|result|load|message|finish|data)$/i;
const failureKeys = /^(on)?_?(fail|failed|failure|error|catch|reject|cancel)$/i;

const argumentFor = (walk: Walk, call: Call, index: number, parameter: Parameter): Expression | undefined => {
  const name = parameter.target.kind === "name" ? parameter.target.name : undefined;
  return (
    walk.program.argument(
      call,
      index,
      name !== undefined && call.arguments.at(-1)?.kind === "object" ? undefined : name,
    ) ?? call.arguments[index]
  );
};

/** Hands the question on to the argument of one call; an argument that is missing is harmless. */
const goArgument = (
  walk: Walk,
  call: Call,
  index: number,
  parameter: Parameter,
  path: Path,
  stack: readonly Call[],
): void => {
  const spread = call.arguments.findIndex((one) => one.kind === "spread");
  const list = spread >= 0 && spread <= index ? call.arguments[spread] : undefined;
  // `show(...list)`
  if (list?.kind === "spread") return walk.go(list.operand, [String(index - spread), ...path], { stack, caller: call });
  // `function show(...values) { values[1] }`
  const at = parameter.rest ? indexOf(path) : undefined;
  if (at !== undefined) return walk.go(call.arguments[index + at], path.slice(1), { stack, caller: call });
  const argument = argumentFor(walk, call, index, parameter);
  if (argument) walk.go(argument, path, { stack, caller: call });
  if (parameter.rest)
    for (const further of call.arguments.slice(index + 1)) walk.go(further, path, { stack, caller: call });
};

/** A parameter of a callback, with the call that the callback is handed to. */
interface Asked {
  readonly walk: Walk;
  readonly handover: Handover;
  /** The plain name of what the callback is handed to. */
  readonly name: string;
  readonly receiver: Expression | undefined;
  readonly parameter: Parameter;
  readonly index: number;
  readonly path: Path;
}

/** One way in which calls run a callback: whether it tells what the parameter gets; undefined for a call of another way. */
type Runner = (asked: Asked) => boolean | undefined;

const laterCalls = /^(catch|finally|settimeout|setinterval|requestanimationframe|nexttick|debounce|throttle)$/;

/** `setTimeout((code) => …, 10, code)`; what runs a callback later, or when something failed, gives it nothing else. */
const later: Runner = ({ walk, handover: { call, key, position }, name, index, path }) => {
  if (key !== undefined) return failureKeys.test(key) ? true : undefined;
  const given = /^(?:settimeout|setinterval)$/.test(name) && position === 0 ? call.arguments[index + 2] : undefined;
  if (given) walk.go(given, path);
  return given || laterCalls.test(name) ? true : undefined;
};

/** `promise.then(f)`, `observable.subscribe(f)`; a bus is told the event first. */
const promised: Runner = ({ walk, handover: { call, position }, name, receiver, index, path }) => {
  if (call.isNew && name === "promise") return true;
  if (!receiver || !/^(then|thenapply|thenaccept|thencompose|continuewith|tap|subscribe)$/.test(name)) return undefined;
  if (name === "subscribe" && position > 0) return undefined;
  if (position === 0 && index === 0) walk.go(receiver, path);
  return true;
};

/** The list whose items a callback is called with: `list.map(f)`, `_.map(list, f)`. */
const goList = ({ walk, handover, receiver, path }: Asked): void => {
  const others = handover.call.arguments.filter((_, i) => i !== handover.position);
  const isLibrary =
    !receiver ||
    (others.length > 0 &&
      /^(_|lodash|\$|jquery|underscore|r|ramda|collections|arrays|lo|linq)$/.test(dotted(receiver)));
  if (isLibrary) for (const other of others) walk.go(other, path);
  else walk.go(receiver, path);
};

const iterated: Runner = (asked) => {
  const { walk, handover, name, receiver, index, path } = asked;
  if (iterators.has(name) || /^(arraymap|arrayfilter|arraywalk|usort|each)$/.test(name)) {
    const itemIndex = name === "each" && receiver && /^(\$|jquery)$/.test(dotted(receiver)) ? 1 : 0;
    if (index === itemIndex) goList(asked);
    return true;
  }
  if (name !== "reduce" && name !== "arrayreduce") return undefined;
  const [, start] = handover.call.arguments;
  if (index === 1 && receiver) walk.go(receiver, path);
  else if (index === 0 && start) walk.go(start, path);
  return true;
};

/** `onLoad((options) => …)` and `watch(source, f)` of composition APIs, and the interfaces of the client's platform. */
const byPlatform: Runner = ({ walk, handover: { call, key, position }, name, receiver, parameter, index, path }) => {
  if (name === "onload" && key === undefined && index === 0 && !receiver) {
    stepPageOptions(walk, parameter, path);
    return true;
  }
  if (name === "watch" && !receiver && position === 1) {
    if (index < 2) stepWatchCall(walk, call, path);
    return true;
  }
  const api = clientApiOf(walk.program, call);
  if (api === undefined || !own(clientShapes, api)) return undefined;
  if (index === 0) walk.go(call, path);
  return true;
};

/** What an event is sent with; nothing for a name that many use, as "change", which does not tell who sent it. */
const sentTo = (walk: Walk, event: Expression | undefined): readonly (readonly Expression[])[] => {
  const name = event && event.kind !== "function" ? walk.program.textOf(event) : undefined;
  const sent = name === undefined ? undefined : walk.facts.channels().events.get(segment(name));
  return !sent || sent.length > EMITTERS ? [] : sent;
};

const sentByEvent: Runner = ({ walk, handover: { call, key }, name, index, path }) => {
  const sent = listeners.test(name) && key === undefined ? sentTo(walk, call.arguments[0]) : [];
  // pubsub-js gives the event's name first.
  const position = name === "subscribe" ? index - 1 : index;
  for (const values of sent) {
    const value = values[position] ?? (position > 0 && values.length === 1 ? values[0] : undefined);
    if (value) walk.go(value, path);
  }
  return sent.length > 0 ? true : undefined;
};

/** A function of the repository that runs the callback: what it hands to it. */
const givenInside: Runner = ({ walk, handover: { call, key, position }, index, path }) => {
  const targets = walk.program.functionsOf(call.callee);
  if (targets.length > TARGETS) return undefined;
  let isKnown = false;
  for (const target of key === undefined ? targets : [])
    for (const value of valuesGivenLater(walk.program, target, position, index)) {
      walk.go(value, path, { stack: [] });
      isKnown = true;
    }
  for (const target of isKnown ? [] : targets)
    for (const given of givenTo(target, position, key, index)) {
      walk.go(given.value, path, given.isResult ? {} : { stack: stackInto(walk, call) });
      isKnown = true;
    }
  return isKnown ? true : undefined;
};

/** A listener of an event that nothing of the repository sends: only the body of a request is known. */
const sentFromOutside: Runner = ({ walk, handover: { call }, name, parameter, index, path }) => {
  if (name === "on" && index === 0 && listensToBody(call)) return stepRawBody(walk, parameter, path);
  return listeners.test(name) && call.arguments[0]?.kind === "string" ? false : undefined;
};

/** What makes an app, a page or a component of an object: its methods are given no part of that object. */
const makers = /^(?:App|Page|Component|Behavior|createPage|createComponent|defineComponent|PageWrapper)$/;

/** Any other call gives its result: `request(url, (body) => …)`, `request({ success(res) {} })`. */
const result: Runner = ({ walk, handover: { call, key }, parameter, index, path }) => {
  if (key !== undefined && makers.test(lastName(call.callee))) return false;
  const { target } = parameter;
  const isResult =
    key === undefined
      ? index > 0 || !(target.kind === "name" && isErrorName(target.name))
      : resultKeys.test(key) && index === 0;
  if (isResult) walk.go(call, path);
  return isResult;
};

const runners: readonly Runner[] = [
  later,
  promised,
  iterated,
  byPlatform,
  sentByEvent,
  givenInside,
  sentFromOutside,
  result,
];

/** What a callback gets from the call that it is handed to; false when that cannot be told. */
const stepHandover = (walk: Walk, handover: Handover, index: number, parameter: Parameter, path: Path): boolean => {
  const { call } = handover;
  const name = plainName(lastName(call.callee));
  const asked: Asked = { walk, handover, name, receiver: receiverOf(call), parameter, index, path };
  for (const runner of runners) {
    const isTold = runner(asked);
    if (isTold !== undefined) return isTold;
  }
  return false;
};

/** A parameter: what the callers hand over, what a platform or library calls the function with. */
export const stepParameter = (walk: Walk, parameter: Parameter, path: Path): void => {
  const target = parameter.parent;
  if (target?.kind !== "function") return walk.lost();
  const index = target.parameters.indexOf(parameter);
  const { stack } = walk.state;
  const top = stack.at(-1);
  if (top && walk.program.functionsOf(top.callee).includes(target))
    return goArgument(walk, top, index - shiftOf(top, target), parameter, path, stack.slice(0, -1));
  // `go func(id string) { … }(openid)`: called where it stands.
  const { parent } = target;
  if (parent?.kind === "call" && parent.callee === target)
    return goArgument(walk, parent, index, parameter, path, stack);
  let known = stepEntryParameter(walk, target, parameter, index, path);
  for (const caller of walk.program.callersOf(target).slice(0, CALLERS)) {
    goArgument(walk, caller, index - shiftOf(caller, target), parameter, path, []);
    known = true;
  }
  known = stepIndirect(walk, target, parameter, path) || known;
  for (const handover of walk.facts.handoversOf(target).slice(0, CALLERS))
    known = stepHandover(walk, handover, index, parameter, path) || known;
  if (parameter.value) walk.go(parameter.value, path);
  if (!known) walk.lost();
};
