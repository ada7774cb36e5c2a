import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { ownFunctionOf, paces, serverLiterals, wechatCalls } from "../wechat-calls.ts";

const message = {
  en: "A WeChat interface is called once per item with nothing that limits the pace, so a long list runs into the frequency limits: send in batches through a queue or a limiter.",
  "zh-CN": "逐条调用微信接口且没有限速，列表较长时会触发频率限制：请分批并通过队列或限流器发送。",
};

/** Lists this short stay within any limit. */
const SHORT_LIST = 10;
/** Interfaces that are read page by page: each call needs the answer of the one before. */
const paged = /\/user\/get$|batchget|getblacklist|\/tag\/get$|upload|addmedia|token|ticket/;
const eachCalls = /^(?:forEach|map|each|mapAsync|eachSeries|array_map|array_walk|ForEach|for_each|flatMap|chunk)$/;

const isShort = (program: Program, list: Expression | undefined): boolean =>
  list !== undefined &&
  [list, ...program.valuesOf(list)].some(
    (one) =>
      one.kind === "array" && one.items.length <= SHORT_LIST && one.items.every((item) => item.kind !== "spread"),
  );

/** The loop that runs a node again, inside the function or as a callback of `forEach` and the like. */
const loopAround = (program: Program, node: Node): Node | undefined => {
  let from: Node = node;
  for (let at = node.parent; at; from = at, at = at.parent) {
    if (at.kind === "loop" && at.form === "each" && at.iterable !== from)
      return isShort(program, at.iterable) ? undefined : at;
    if (at.kind === "loop" && at.form === "for" && !at.initial.some((one) => one === from))
      return at.test && /\b\d\b\s*$/.test(codeOf(at.test)) ? undefined : at;
    if (at.kind !== "function") continue;
    const call = at.parent;
    const name =
      call?.kind === "call"
        ? call.callee.kind === "member"
          ? call.callee.property
          : call.callee.kind === "name"
            ? call.callee.name
            : ""
        : "";
    if (call?.kind !== "call" || !eachCalls.test(name)) return undefined;
    const list =
      call.callee.kind === "member" ? call.callee.object : call.arguments.find((one) => one.kind !== "function");
    return isShort(program, list) ? undefined : call;
  }
  return undefined;
};

/** The calls that stand for one interface call: itself, and those of the small function that only makes it. */
const standIns = (program: Program, call: Call): readonly Call[] => {
  const fn = ownFunctionOf(program, call);
  return fn ? [call, ...program.callersOf(fn)] : [call];
};

const isPaced = (program: Program, loop: Node, call: Call): boolean =>
  [loop, ownFunctionOf(program, loop), ownFunctionOf(program, call)].some(
    (node) => node !== undefined && paces.test(codeOf(node)),
  );

export default {
  id: "quota/loop-without-limit",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A WeChat interface is called in a loop without a limit", "zh-CN": "循环调用微信接口未限速" },
  literals: serverLiterals,
  *check(program) {
    const seen = new Set<Node>();
    for (const { call, path } of wechatCalls(program)) {
      if (paged.test(path)) continue;
      for (const one of standIns(program, call)) {
        const loop = loopAround(program, one);
        if (!loop || seen.has(one) || program.isAside(moduleOf(one).path) || isPaced(program, loop, call)) continue;
        seen.add(one);
        yield { place: program.placeOf(one.callee), message };
      }
    }
  },
} satisfies Rule;
