import { own } from "../domain/own.ts";
import { clientShapes } from "../knowledge/sources.ts";
import { iterators } from "../knowledge/passing-calls.ts";
import { isErrorName } from "../knowledge/sanitizers.ts";
import type { Call, Expression, Parameter } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { clientApiOf } from "./client-api.ts";
import { dotted, lastName, plainName, receiverOf } from "./expression-text.ts";
import type { Handover } from "./facts.ts";
import { givenTo } from "./invocations.ts";
import { stepEntryParameter } from "./step-entry.ts";
import { listensToBody, stepRawBody } from "./step-message.ts";
import { stepPageOptions } from "./step-page.ts";
import { shiftOf } from "./step-store.ts";
import { stepWatchCall } from "./step-watch.ts";
import type { Walk } from "./walk.ts";

const CALLERS = 24;
const EMITTERS = 4;
const listeners =
  /^(\$?on|once|addlistener|addeventlistener|addevent|addnotification|listen|register|subscribe|\$once)$/;
const resultKeys = /^(on)?_?(success|complete|done|callback|ok|cb|then|resolve|result|load|message|finish|data)$/i;
const failureKeys = /^(on)?_?(fail|failed|failure|error|catch|reject|cancel)$/i;

const argumentFor = (walk: Walk, call: Call, index: number, parameter: Parameter): Expression | undefined => {
  const name = parameter.target.kind === "name" ? parameter.target.name : undefined;
  if (call.arguments.slice(0, index).some((argument) => argument.kind === "spread")) return undefined;
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
  const argument = argumentFor(walk, call, index, parameter);
  if (argument) walk.go(argument, path, { stack, caller: call });
  if (parameter.rest)
    for (const further of call.arguments.slice(index + 1)) walk.go(further, path, { stack, caller: call });
};

const items = (walk: Walk, handover: Handover, path: Path): void => {
  const receiver = receiverOf(handover.call);
  const others = handover.call.arguments.filter((_, i) => i !== handover.position);
  const isLibrary =
    !receiver ||
    (others.length > 0 &&
      /^(_|lodash|\$|jquery|underscore|r|ramda|collections|arrays|lo|linq)$/.test(dotted(receiver)));
  if (isLibrary) for (const other of others) walk.go(other, path);
  else if (receiver) walk.go(receiver, path);
};

/** What an event is sent with; nothing for a name that many use, as "change", which does not tell who sent it. */
const sentTo = (walk: Walk, event: Expression | undefined): readonly (readonly Expression[])[] => {
  const name = event && event.kind !== "function" ? walk.program.textOf(event) : undefined;
  const sent = name === undefined ? undefined : walk.facts.channels().events.get(segment(name));
  return !sent || sent.length > EMITTERS ? [] : sent;
};

/** What a callback gets from the call that it is handed to; false when that cannot be told. */
const stepHandover = (walk: Walk, handover: Handover, index: number, parameter: Parameter, path: Path): boolean => {
  const { call, key, position } = handover;
  const name = plainName(lastName(call.callee));
  const receiver = receiverOf(call);
  if (key !== undefined && failureKeys.test(key)) return true;
  // `setTimeout((code) => …, 10, code)`
  const later = /^(?:settimeout|setinterval)$/.test(name) && position === 0 ? call.arguments[index + 2] : undefined;
  if (later) {
    walk.go(later, path);
    return true;
  }
  if (
    /^(catch|finally|settimeout|setinterval|requestanimationframe|nexttick|debounce|throttle)$/.test(name) &&
    key === undefined
  )
    return true;
  if (
    /^(then|thenapply|thenaccept|thencompose|continuewith|tap|subscribe)$/.test(name) &&
    receiver &&
    // `observable.subscribe(f)`; a bus is told the event first.
    (name !== "subscribe" || position === 0)
  ) {
    if (position === 0 && index === 0) walk.go(receiver, path);
    return true;
  }
  if (call.isNew && name === "promise") return true;
  if (iterators.has(name) || /^(arraymap|arrayfilter|arraywalk|usort|each)$/.test(name)) {
    const itemIndex = name === "each" && receiver && /^(\$|jquery)$/.test(dotted(receiver)) ? 1 : 0;
    if (index === itemIndex) items(walk, handover, path);
    return true;
  }
  if (name === "reduce" || name === "arrayreduce") {
    if (index === 1 && receiver) walk.go(receiver, path);
    else if (index === 0 && call.arguments[1]) walk.go(call.arguments[1], path);
    return true;
  }
  if (name === "onload" && key === undefined && index === 0 && !receiver) {
    stepPageOptions(walk, parameter, path);
    return true;
  }
  if (name === "watch" && !receiver && position === 1) {
    if (index < 2) stepWatchCall(walk, call, path);
    return true;
  }
  const api = clientApiOf(walk.program, call);
  if (api !== undefined && own(clientShapes, api)) {
    if (index === 0) walk.go(call, path);
    return true;
  }
  const sent = listeners.test(name) && key === undefined ? sentTo(walk, call.arguments[0]) : [];
  if (sent.length > 0) {
    // pubsub-js gives the event's name first.
    const argument = name === "subscribe" ? index - 1 : index;
    for (const values of sent) {
      const value = values[argument] ?? (argument > 0 && values.length === 1 ? values[0] : undefined);
      if (value) walk.go(value, path);
    }
    return true;
  }
  const inner = walk.program.functionsOf(call.callee);
  if (inner.length > 0 && inner.length < 5) {
    let known = false;
    for (const target of inner) {
      for (const given of givenTo(target, position, key, index)) {
        walk.go(given.value, path, given.isResult ? {} : { stack: [...walk.state.stack, call].slice(-3) });
        known = true;
      }
    }
    if (known) return true;
  }
  if (name === "on" && index === 0 && listensToBody(call)) return stepRawBody(walk, parameter, path);
  if (listeners.test(name) && call.arguments[0]?.kind === "string") return false;
  if (
    key === undefined
      ? index > 0 || !(parameter.target.kind === "name" && isErrorName(parameter.target.name))
      : resultKeys.test(key) && index === 0
  ) {
    walk.go(call, path);
    return true;
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
  for (const handover of walk.facts.handoversOf(target).slice(0, CALLERS))
    known = stepHandover(walk, handover, index, parameter, path) || known;
  if (parameter.value) walk.go(parameter.value, path);
  if (!known) walk.lost();
};
