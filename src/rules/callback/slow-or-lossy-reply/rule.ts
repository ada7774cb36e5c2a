import { own } from "../../../domain/own.ts";
import { llmCalls } from "../../../knowledge/llm-calls.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { callersOf, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { isServerCode, pushLiterals, readsPush } from "../push-handlers.ts";

const message = {
  en: "This slow work stands before the reply to a pushed message; after 5 seconds WeChat sends the message again and the work runs up to three times: answer success at once and send the result by a customer-service message.",
  "zh-CN":
    "回复消息推送前执行耗时操作，超过 5 秒微信会重发，操作最多执行三次：请先返回 success，再用客服消息发送结果。",
};

const holder = (program: Program, call: Call): string =>
  (call.callee.kind === "member"
    ? (program.apiOf(call.callee.object) ?? lastNameOf(call.callee.object))
    : ""
  ).toLowerCase();

const isLlm = (program: Program, call: Call): boolean => {
  const method = lastNameOf(call.callee).toLowerCase();
  return llmCalls.some(
    (row) => row.methods.includes(method) && row.on.source !== "^$" && row.on.test(holder(program, call)),
  );
};

/** Pauses of three seconds and more, in the unit of each call. */
const pauses: Readonly<Record<string, number>> = { sleep: 3, usleep: 3_000_000, Sleep: 3000, delay: 3000, Delay: 3000 };
const isPause = (call: Call): boolean => {
  const name = lastNameOf(call.callee);
  const least = own(pauses, name);
  const [length] = call.arguments;
  if (least === undefined || length?.kind !== "number") return false;
  const inMilliseconds = name === "sleep" && /java|javascript|typescript/.test(moduleOf(call).language);
  return length.value >= (inMilliseconds ? 3000 : least);
};

/** The answer has gone out before, or somebody else does the work. */
const answersFirst =
  /["'](?:success|)["']\s*\)[\s\S]{0,400}$|queue|dispatch|enqueue|\.delay\(|apply_async|Thread|goroutine|go func|setImmediate|process\.nextTick|Task\.Run|@Async|executor|create_task|background|waitUntil|fastcgi_finish_request|res(?:ponse)?\.(?:end|send)\(|ctx\.body\s*=\s*["']/i;

const repliesToPush = (program: Program, call: Call): boolean => {
  if (program.entriesOf(call).some(({ kind }) => kind === "push")) return true;
  const fn = program.enclosingFunction(call);
  return fn !== undefined && callersOf(program, fn, 2).some((one) => readsPush(codeOf(one)));
};

const isDeferred = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (!fn) return true;
  // An answer that is returned ends the handler there; the slow work follows in the other case.
  const before = (one: FunctionNode): string =>
    codeOf(one)
      .slice(0, Math.max(200, call.start - one.start))
      .replace(/\breturn\b[^;\n]*/g, "");
  return callersOf(program, fn, 2).some((one) => answersFirst.test(before(one)));
};

export default {
  id: "callback/slow-or-lossy-reply",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The reply to a pushed message may come too late", "zh-CN": "消息推送的回复可能超时" },
  literals: [...pushLiterals, "wechatpy", "werobot", "WxMpMessageHandler"],
  *check(program) {
    for (const call of program.allCalls()) {
      if (!isLlm(program, call) && !isPause(call)) continue;
      if (!isServerCode(program, moduleOf(call).path) || !repliesToPush(program, call) || isDeferred(program, call))
        continue;
      yield { place: program.placeOf(call.callee), message };
    }
  },
} satisfies Rule;
