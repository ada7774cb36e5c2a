import type { Place } from "../../domain/place.ts";
import { readyCalls } from "../../knowledge/entries.ts";
import { moduleOf } from "../../program/adopt.ts";
import type { Entry, Program } from "../../program/program.ts";
import type { Call, Expression, Member } from "../../program/tree.ts";
import { codeOf } from "../reachable-code.ts";

/** How code that nobody asked for comes to run. */
export interface Unprompted {
  readonly entry: Entry;
  /** Where it is decided: the call of the function that asks, of which no tap is the cause. */
  readonly call: Call;
}

/**
 * Life-cycle moments at which something opens, in lower case; not those at which it goes away, is drawn again or follows a
 * value. Names are those of knowledge/entries.ts.
 */
const opening = new Set(
  (
    "onload onshow onready oninit onroutedone created attached ready beforecreate beforemount mounted activated setup " +
    "beforerouteenter asyncdata componentwillmount componentdidmount componentdidshow usemount useload useready usedidshow " +
    "onmounted onbeforemount onactivated onpageshow show load domcontentloaded pageshow weixinjsbridgeready"
  ).split(" "),
);
const effect = /^use(?:Layout|Async)?Effect$/;

/** An effect that runs once; one that follows values runs after whatever has changed them. */
const isOnce = (fn: Entry["function"]): boolean => {
  const values = fn.parent?.kind === "call" ? fn.parent.arguments[1] : undefined;
  return values?.kind === "array" && values.items.length === 0;
};

/** `$(document).ready(…)`, whose path is `$().ready`, and `wx.ready(…)`. */
const isReady = (name: string): boolean => readyCalls.includes(name) || name.endsWith(".ready");

const isStart = ({ kind, name, function: fn }: Entry): boolean => {
  if (kind === "launch" || kind === "timer") return true;
  if (kind !== "life-cycle") return false;
  return opening.has(name.toLowerCase()) || isReady(name) || (effect.test(name) && isOnce(fn));
};

/** A function that does nothing but hand an interface on: who calls it decides when. */
const isWrapper = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  return (
    fn?.body.length === 1 && fn.name !== undefined && fn.body[0]?.kind === "return" && program.callersOf(fn).length > 0
  );
};

/** A method of a page that seems to be called from another file: pages are not imported, so it only shares its name. */
const isOfAnotherPage = (program: Program, inner: Call, caller: Call | undefined): boolean => {
  const fn = program.enclosingFunction(inner);
  const factory = fn?.parent?.kind === "entry" ? fn.parent.parent?.parent : undefined;
  if (!caller || factory?.kind !== "call" || moduleOf(factory) === moduleOf(caller)) return false;
  return factory.callee.kind === "name" && /^(?:Page|Component)$/.test(factory.callee.name);
};

/** The entries of a call in the product's own code. A page that is configured late, by a tap, is ready after that tap: `wx.ready` within a function is no start. */
const startsOf = (program: Program, call: Call): readonly Entry[] =>
  program.entriesOf(call).flatMap((entry) => {
    if (program.isAside(moduleOf(entry.function).path)) return [];
    if ([...entry.via, call].some((one, at) => at > 0 && isOfAnotherPage(program, one, entry.via[at - 1]))) return [];
    const { parent } = entry.function;
    if (!readyCalls.includes(entry.name) || parent?.kind !== "call" || !program.enclosingFunction(parent))
      return [entry];
    return program.entriesOf(parent).map((outer) => ({ ...outer, via: [...outer.via, parent, ...entry.via] }));
  });

const isByTap = (program: Program, call: Call): boolean =>
  startsOf(program, call).some(({ kind }) => kind === "gesture");

/** The call on the way from an entry at which it is decided that the user is asked. */
const decisionOf = (program: Program, call: Call, { via }: Entry): Call => {
  let at = call;
  let isDecided = false;
  for (const outer of via.toReversed()) {
    if (isDecided && !isByTap(program, at)) break;
    // A callback that is written out stands inside the call that runs it: nobody decides anything there.
    if (outer.start <= at.start && outer.end >= at.end && moduleOf(outer) === moduleOf(at)) continue;
    isDecided = !isWrapper(program, at);
    at = outer;
  }
  return at;
};

/** The start of the program, of a page or of a timer that leads to a call; undefined when only users' acts do, or nothing known. */
export const unpromptedStart = (program: Program, call: Call): Unprompted | undefined => {
  const starts = startsOf(program, call).filter((entry) => entry.kind === "launch" || isStart(entry));
  const entry = starts.find(({ kind }) => kind === "launch") ?? starts[0];
  if (!entry) return undefined;
  const decision = decisionOf(program, call, entry);
  // Where several files come to it on their own, the function that they share asks, whoever calls it.
  const others = starts.filter((one) => moduleOf(one.function) !== moduleOf(entry.function));
  const isShared =
    moduleOf(decision) !== moduleOf(call) &&
    others.some((one) => moduleOf(decisionOf(program, call, one)) !== moduleOf(decision));
  return { entry, call: isShared ? call : decision };
};

/** The name alone of what a call calls, as a chain of calls runs over many lines. */
export const calleePlace = (program: Program, { callee }: Call): Place =>
  program.placeOf(
    callee.kind === "member" ? { ...callee, start: isShort(callee) ? callee.start : callee.propertyStart } : callee,
  );

const isShort = ({ object }: Member): boolean =>
  object.kind === "name" || object.kind === "this" || (object.kind === "member" && isShort(object));

/** Names of what holds a consent or a permission that was given: `authSetting["scope.x"]`, `hasAgreed`, `isPrivacyGranted`. */
const consentName =
  /authSetting|agree|consent|privacy|granted|has_?auth|is_?auth|authori[sz]ed|allowed|accept|授权|同意|(?:is|has)(?:Location|Permission)/i;

/** True for a condition or call that asks whether the user has consented before. */
export const isConsent = (test: Expression): boolean => {
  if (test.kind === "name" || test.kind === "member" || test.kind === "index")
    return consentName.test(codeOf(test).slice(0, 200));
  if (test.kind !== "call") return false;
  const texts = [codeOf(test.callee), ...test.arguments.map((one) => (one.kind === "string" ? one.value : ""))];
  return consentName.test(texts.join(" ").slice(0, 200)) || codeOf(test.callee).endsWith("requirePrivacyAuthorize");
};
