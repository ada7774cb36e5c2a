import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, FunctionNode, Node } from "../../program/tree.ts";
import { calledFrom, callsIn, codeOf } from "../reachable-code.ts";
import { stretchOf } from "../text-places.ts";
import { bodyReadIn, checksSignature, readsPush } from "./push-handlers.ts";

/** A condition on the method of a request: `"get".equals(method)`, `Request.HttpMethod == "GET"`, `r.Method == http.MethodGet`. */
const asksForMethod = /["'](?:get|post)["']|\bMethod(?:Get|Post)\b|\bis_?(?:get|post)\b|HttpMethods?\.(?:Get|Post)/i;
const HOPS = 2;

const isWithin = (inner: Node, outer: Node): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The branches that run for the other method than the one in whose branch a node stands. */
const otherBranch = (node: Node): readonly Node[] => {
  for (let from = node, at = node.parent; at && at.kind !== "function"; from = at, at = at.parent) {
    if (at.kind !== "if" || at.test === from || !asksForMethod.test(codeOf(at.test))) continue;
    const other = at.consequent.some((one) => one === from) ? at.alternate : at.consequent;
    if (other.length > 0) return other;
  }
  return [];
};

const reached = (program: Program, calls: readonly Call[]): readonly FunctionNode[] =>
  calls.flatMap((call) => program.functionsOf(call.callee)).flatMap((fn) => calledFrom(program, fn, HOPS));

/** The call by which a handler has a pushed message read out of its request. */
const handingOn = (program: Program, handler: FunctionNode): Call | undefined =>
  callsIn(handler).find((call) => {
    const fns = reached(program, [call]);
    return fns.some(bodyReadIn) && readsPush(fns.map(codeOf).join("\n"));
  });

/**
 * Where one handler for both methods takes a message in, when it checks the signature for the other method only: for the GET with
 * which WeChat asks once for echostr. Each POST carries a signature of its own. Source: "接收普通消息",
 * https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html
 */
export const takenUnchecked = (program: Program, handler: FunctionNode): Node | undefined => {
  const taken = (readsPush(codeOf(handler)) ? bodyReadIn(handler) : undefined) ?? handingOn(program, handler);
  const other = taken ? otherBranch(taken) : [];
  const [first, last] = [other[0], other.at(-1)];
  if (!taken || !first || !last) return undefined;
  const module = moduleOf(handler);
  const calls = callsIn(handler);
  const isOther = (call: Call): boolean => other.some((one) => isWithin(call, one));
  const checksOther = other.some(checksSignature) || reached(program, calls.filter(isOther)).some(checksSignature);
  const around = [stretchOf(module, handler.start, first.start), stretchOf(module, last.end, handler.end)];
  const checksHere =
    around.some(checksSignature) ||
    reached(
      program,
      calls.filter((call) => !isOther(call)),
    ).some(checksSignature);
  return checksOther && !checksHere ? taken : undefined;
};
