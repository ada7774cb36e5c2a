import { lastName } from "./node-index.ts";
import type { Call, Expression } from "./tree.ts";

const promiseSteps: ReadonlySet<string> = new Set(["then", "catch", "finally", "done", "fail", "always", "subscribe"]);

/** The call at the head of a chain of `.then(…).catch(…)`; the call itself when it is no such chain. */
export const chainHead = (call: Call): Call => {
  let at = call;
  for (let hops = 0; hops < 40; hops++) {
    const callee = at.callee;
    if (callee.kind !== "member" || !promiseSteps.has(callee.property) || callee.object.kind !== "call") return at;
    at = callee.object;
  }
  return at;
};

/** True for `x.then(…)` and the like. */
export const isPromiseStep = (call: Call): boolean =>
  call.callee.kind === "member" && promiseSteps.has(call.callee.property);

/** The call that an expression is, under an `await`. */
export const awaitedCall = (expression: Expression | undefined): Call | undefined => {
  const inner = expression?.kind === "await" ? expression.operand : expression;
  return inner?.kind === "call" ? inner : undefined;
};

export type Outcome = "success" | "failure" | "either";

const failureKeys: ReadonlySet<string> = new Set([
  "fail",
  "error",
  "onError",
  "onFail",
  "onFailed",
  "reject",
  "failCallback",
  "onRejected",
]);
const eitherKeys: ReadonlySet<string> = new Set(["complete", "finally", "always", "onComplete"]);

/** With which outcome of a call its callback runs, by the option's key or by the step of the promise. */
export const outcomeOf = (call: Call, key: string | undefined, position: number): Outcome => {
  if (key !== undefined) return failureKeys.has(key) ? "failure" : eitherKeys.has(key) ? "either" : "success";
  const name = lastName(call.callee);
  if (name === "catch" || (name === "fail" && isPromiseStep(call))) return "failure";
  if (name === "then") return position === 1 ? "failure" : "success";
  return name === "finally" || name === "always" ? "either" : "success";
};
