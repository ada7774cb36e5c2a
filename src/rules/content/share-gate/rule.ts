import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Call, FunctionNode, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const shareHandler = /^(?:onShareAppMessage|onShareTimeline|useShareAppMessage|useShareTimeline)$/;
/** State that opens a feature, and calls that grant something. */
const unlocks =
  /^(?:un_?lock|can_?(?:use|play|see|view|draw|download)|is_?(?:unlock|shared)|show_?answer|free_?(?:times|count|chance)|lottery_?(?:times|count|chance)|chance|draw_?count|share_?reward)/i;
const grants =
  /(?:add|get|grant|give|send|receive|increase|obtain)_?(?:share_?)?(?:score|point|points|coupon|reward|bonus|integral|chance|times|gold|coin|redpack|lottery)|share\w*(?:score|point|coupon|reward|bonus|integral|jifen|gift|prize)/i;

const lastOf = (call: Call): string =>
  call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";

/** What a share handler gives the user for sharing: state set, or a granting call. */
const gainIn = (handler: FunctionNode): Node | undefined => {
  let gain: Node | undefined;
  walk(handler, (node) => {
    if (gain) return false;
    if (node.kind === "call" && grants.test(lastOf(node))) gain = node;
    if (node.kind === "call" && lastOf(node) === "setData") {
      const [state] = node.arguments;
      if (state?.kind === "object")
        gain = state.entries.find(
          ({ key, value }) => unlocks.test(key ?? "") && !(value.kind === "boolean" && !value.value),
        );
    }
    if (node.kind === "assign" && node.target.kind === "member" && unlocks.test(node.target.property)) gain = node;
    return true;
  });
  return gain;
};

export default {
  id: "content/share-gate",
  clauses: ["O4"],
  severity: "error",
  confidence: "medium",
  title: { en: "Sharing unlocks or earns something", "zh-CN": "分享后解锁功能或获得奖励" },
  literals: [
    "onShareAppMessage",
    "onShareTimeline",
    "useShareAppMessage",
    "useShareTimeline",
    "shareTicket",
    "getShareInfo",
    "getGroupEnterInfo",
  ],
  *check(program) {
    const found = new Set<Node>();
    for (const fn of program.functions()) {
      const isHandler =
        shareHandler.test(fn.name ?? "") || (fn.parent?.kind === "call" && shareHandler.test(lastOf(fn.parent)));
      if (!isHandler || program.isAside(moduleOf(fn).path)) continue;
      const gain = gainIn(fn);
      if (gain) found.add(gain);
    }
    // A reward by the group that a share was opened in: the ticket is exchanged, then something is granted.
    for (const call of program.allCalls()) {
      if (
        /share/i.test(lastOf(call)) &&
        grants.test(lastOf(call)) &&
        !program.isAside(moduleOf(call).path) &&
        program.sideOf(moduleOf(call).path) === "miniprogram" &&
        /shareTicket|getShareInfo|getGroupEnterInfo/.test(moduleOf(call).text)
      )
        found.add(call);
    }
    for (const node of found) {
      yield {
        place: program.placeOf(node),
        message: {
          en: "Sharing is what unlocks a feature or earns a reward here, so users spread it for gain: give it without sharing.",
          "zh-CN": "这里以分享换取功能或奖励，诱使用户为利益传播：请取消该条件。",
        },
      };
    }
  },
} satisfies Rule;
