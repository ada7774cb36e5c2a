import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode, Node } from "../../../program/tree.ts";
import { unpromptedStart } from "../../consent/unprompted.ts";
import { momentOf } from "../../moments.ts";
import type { Rule } from "../../rule.ts";

const names = ["requestSubscribeMessage", "requestSubscribeDeviceMessage"];
/** What may be awaited between the tap and the request without losing the tap. */
const localWork =
  /^(?:wx\.(?:getSetting|getStorage|getStorageSync|showModal|getSystemInfo|checkSession)|Promise\.resolve)$/;

/** An await of remote work that runs before the request in the same handler: the platform then takes the tap for spent. */
const awaitedBefore = (program: Program, handler: FunctionNode, call: Call): Node | undefined => {
  let found: Node | undefined;
  const isRemote = (node: Node): boolean => {
    if (node.kind !== "await" || node.operand.kind !== "call" || node.end > call.start) return false;
    const { operand } = node;
    return (
      !localWork.test(program.apiOf(operand.callee) ?? "") &&
      program.httpCalls().some((http) => reaches(program, operand, http.call))
    );
  };
  walk(handler, (node) => {
    if (node.kind === "function" && node !== handler) return false;
    if (!found && isRemote(node)) found = node;
    return true;
  });
  return found;
};

/** The call is the request itself, or calls a function that makes it. */
const reaches = (program: Program, call: Call, request: Call): boolean => {
  if (call === request) return true;
  const caller = program.enclosingFunction(request);
  return caller !== undefined && program.functionsOf(call.callee).includes(caller);
};

export default {
  id: "messaging/subscribe-outside-tap",
  clauses: ["C0"],
  severity: "error",
  confidence: "high",
  title: { en: "Subscription is requested without a tap", "zh-CN": "未经用户点击就请求订阅消息" },
  literals: names,
  *check(program) {
    for (const call of program.calls(...names)) {
      const place = program.placeOf(call.callee);
      if (program.isAside(place.path) || !program.apiOf(call.callee)?.startsWith("wx.")) continue;
      const start = unpromptedStart(program, call);
      if (start && !program.entriesOf(start.call).some(({ kind }) => kind === "gesture")) {
        yield {
          place,
          message: {
            en: `The subscription dialog is opened ${momentOf(start.entry).en}; the platform shows it only after a tap or in a payment's callback: move it into a tap handler.`,
            "zh-CN": `${momentOf(start.entry)["zh-CN"]}调起订阅消息；平台只允许在用户点击后或支付回调中调起：请移到点击处理函数中。`,
          },
        };
        continue;
      }
      const handler = program.enclosingFunction(call);
      const awaited = handler && awaitedBefore(program, handler, call);
      if (awaited) {
        yield {
          place,
          severity: "warning",
          confidence: "medium",
          related: [
            {
              ...program.placeOf(awaited),
              message: { en: "The tap is spent while this is awaited.", "zh-CN": "等待此处时，点击已失效。" },
            },
          ],
          message: {
            en: "The subscription dialog opens only after an answer from the network, when the tap is no longer valid: ask first, then send the request.",
            "zh-CN": "等待网络返回后才调起订阅消息，此时点击已失效：请先调起订阅，再发请求。",
          },
        };
      }
    }
  },
} satisfies Rule;
