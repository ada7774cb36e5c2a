import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import { enclosingFunction } from "../../../program/selves.ts";
import type { Call, FunctionNode, Loop, Node } from "../../../program/tree.ts";
import { calledFrom, callsIn, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { ownFunctionOf, paces, serverLiterals, wechatCalls } from "../wechat-calls.ts";

const message = {
  en: "After a failure the WeChat interface is called again at once and without end, which burns the quota: wait longer each time and stop after a few attempts.",
  "zh-CN": "调用微信接口失败后立即无限次重试，会耗尽调用次数：请逐次延长等待并限制重试次数。",
};

/** Words by which attempts are counted. */
const counts = /retr(?:y|ies)_?\w*|attempts?|\btimes\b|tried|max_?\w*|count(?:er)?\b|--|\+\+|[-+]= ?1/i;
const isWechatText = /err_?code|access_token|40001|42001/i;

/** The arguments are the function's own parameters, so the second call is the first one again. */
const isSameAgain = (fn: FunctionNode, call: Call): boolean => {
  const given = call.arguments.map((one) => (one.kind === "name" ? one.name : undefined));
  const own = fn.parameters.map((one) => (one.target.kind === "name" ? one.target.name : undefined));
  return given.every((name, at) => name !== undefined && name === own[at]);
};

/** `request(…)`, `this.request(…)`, `api.request(…)`; a method of an object that a field holds is another one of that name. */
const isOwnCall = ({ callee }: Call): boolean =>
  callee.kind !== "member" || callee.object.kind === "this" || callee.object.kind === "name";

/** The function calls WeChat: known calls in it or one call below, or a request whose answer is read for WeChat's codes. */
const callsWechat = (
  program: Program,
  fn: FunctionNode,
  owners: ReadonlySet<Node>,
  requesters: ReadonlySet<Node>,
): boolean =>
  calledFrom(program, fn, 1).some((one) => owners.has(one)) || (requesters.has(fn) && isWechatText.test(codeOf(fn)));

const isCalledLater = (call: Call): boolean => {
  const around = enclosingFunction(call)?.parent;
  return (
    around?.kind === "call" && around.callee.kind === "name" && /^set(?:Timeout|Interval)$/.test(around.callee.name)
  );
};

/** Loops with no end of their own that go on until WeChat answers well. */
const endlessLoops = (fn: FunctionNode): Loop[] => {
  const loops: Loop[] = [];
  walk(fn, (node) => {
    if (
      node.kind === "loop" &&
      (node.form === "while" || node.form === "do") &&
      (!node.test ||
        node.test.kind === "boolean" ||
        node.test.kind === "number" ||
        /token|ticket|errcode/i.test(codeOf(node.test)))
    )
      loops.push(node);
  });
  return loops;
};
const leaves = (loop: Loop): boolean => {
  let found = false;
  walk({ ...loop, kind: "block", body: loop.body }, (node) => {
    // Leaving in every case is no retry; leaving only on success is what is looked for, so an exit in a handler counts.
    if (node.kind === "throw" || (node.kind === "handler" && /return|break|raise|throw|exit/.test(codeOf(node))))
      found = true;
    return !found;
  });
  return found;
};

export default {
  id: "quota/retry-without-backoff",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A failed WeChat call is repeated at once without end", "zh-CN": "微信接口失败后立即无限重试" },
  literals: serverLiterals,
  *check(program) {
    const known = wechatCalls(program);
    const owners = new Set<Node>(
      known.map(({ call }) => ownFunctionOf(program, call)).filter((fn) => fn !== undefined),
    );
    const requesters = new Set<Node>(
      program
        .httpCalls()
        .map(({ call }) => ownFunctionOf(program, call))
        .filter((fn) => fn !== undefined),
    );
    for (const fn of new Set<Node>(
      [
        ...owners,
        ...requesters,
        ...[...owners].flatMap((one) =>
          one.kind === "function" ? program.callersOf(one).map((call) => ownFunctionOf(program, call)) : [],
        ),
      ].filter((one) => one !== undefined),
    )) {
      if (fn.kind !== "function" || program.isAside(moduleOf(fn).path)) continue;
      const code = codeOf(fn);
      if (paces.test(code) || counts.test(code) || !callsWechat(program, fn, owners, requesters)) continue;
      const again = callsIn(fn).find(
        (call) =>
          isOwnCall(call) &&
          isSameAgain(fn, call) &&
          !isCalledLater(call) &&
          program.functionsOf(call.callee).includes(fn),
      );
      if (again) yield { place: program.placeOf(again.callee), message };
      const loop = endlessLoops(fn).find(
        (one) =>
          known.some(
            ({ call }) => call.start >= one.start && call.end <= one.end && moduleOf(call) === moduleOf(one),
          ) && !leaves(one),
      );
      if (loop) yield { place: program.placeOf(loop.test ?? loop), message };
    }
  },
} satisfies Rule;
