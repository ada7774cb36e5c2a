import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { FunctionNode, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { shareRewards } from "./share-rewards.ts";

const shareHandler = /^(?:onShareAppMessage|onShareTimeline|useShareAppMessage|useShareTimeline)$/;
/** State that opens a feature, and calls that grant something. */
const unlocks =
  /^(?:un_?lock|can_?(?:use|play|see|view|draw|download)|is_?(?:unlock|shared)|show_?answer|free_?(?:times|count|chance)|lottery_?(?:times|count|chance)|chance|draw_?count|share_?reward)/i;
const opens = /^(?:un_?lock|show_?answer)/i;
const grants =
  /(?:add|get|grant|give|send|receive|increase|obtain)_?(?:share_?)?(?:score|point|points|coupon|reward|bonus|integral|chance|times|gold|coin|redpack|lottery)|share\w*(?:score|point|coupon|reward|bonus|integral|jifen|gift|prize)/i;

/** Interfaces of the JS-SDK whose `success` once told that a page was shared. */
const sdkShares = [
  "onMenuShareTimeline",
  "onMenuShareAppMessage",
  "onMenuShareQQ",
  "onMenuShareQZone",
  "onMenuShareWeibo",
  "updateTimelineShareData",
  "updateAppMessageShareData",
];
/** A page opens what it hid, or its server is asked for a gain. */
const gainAddress =
  /unlock|reward|points?\b|score|coupon|lottery|prize|chance|jifen|bonus|hong_?bao|red_?pack|award|\bgift|draw_?(?:num|times|count)/i;

/** What the `success` of a share in a web page gives. */
const gainOfPage = (program: Program, handler: FunctionNode): Node | undefined => {
  let gain: Node | undefined = gainIn(handler);
  walk(handler, (node) => {
    if (gain || node.kind !== "call") return gain === undefined;
    const isRequest = /^(?:post|get|ajax|request|fetch|\$http|axios)$/.test(lastNameOf(node.callee));
    const address = isRequest
      ? node.arguments.map((one) => program.textOf(one) ?? program.textOf(program.option(one, "url")) ?? "").join(" ")
      : "";
    if (
      gainAddress.test(address) ||
      (/^(?:show|fadeIn|slideDown)$/.test(lastNameOf(node.callee)) &&
        !/toast|tip|msg|mask|share|modal|dialog|layer|alert|success/i.test(codeOf(node.callee)))
    )
      gain = node;
    return true;
  });
  return gain;
};

/** What a share handler gives the user for sharing: state set, or a granting call. */
const gainIn = (handler: FunctionNode): Node | undefined => {
  let gain: Node | undefined;
  walk(handler, (node) => {
    if (gain) return false;
    if (node.kind === "call" && (grants.test(lastNameOf(node.callee)) || opens.test(lastNameOf(node.callee))))
      gain = node;
    if (node.kind === "call" && lastNameOf(node.callee) === "setData") {
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

/** Beginnings of names that say what a share earns. */
const rewardWords = [
  "ShareTimeline",
  "ShareApp",
  "share_point",
  "share_score",
  "share_credit",
  "share_integral",
  "share_jifen",
  "share_reward",
  "sharePoint",
  "SharePoint",
  "shareScore",
  "shareCredit",
  "shareIntegral",
  "shareReward",
  "ShareReward",
  "shareSending",
  "shareBonus",
];

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
    "onMenuShare",
    "ShareData",
    ...rewardWords,
  ],
  *check(program) {
    const found = new Set<Node>();
    for (const fn of program.functions()) {
      const isHandler =
        shareHandler.test(fn.name ?? "") ||
        (fn.parent?.kind === "call" && shareHandler.test(lastNameOf(fn.parent.callee)));
      if (!isHandler || program.isAside(moduleOf(fn).path)) continue;
      const gain = gainIn(fn);
      if (gain) found.add(gain);
    }
    // A reward by the group that a share was opened in: the ticket is exchanged, then something is granted.
    for (const call of program.allCalls()) {
      if (
        /share/i.test(lastNameOf(call.callee)) &&
        grants.test(lastNameOf(call.callee)) &&
        !program.isAside(moduleOf(call).path) &&
        program.sideOf(moduleOf(call).path) === "miniprogram" &&
        /shareTicket|getShareInfo|getGroupEnterInfo/.test(moduleOf(call).text)
      )
        found.add(call);
    }
    for (const call of program.calls(...sdkShares)) {
      if (program.isAside(moduleOf(call).path)) continue;
      for (const key of ["success", "complete", "trigger"]) {
        const value = program.option(call.arguments[0], key);
        const handlers = value ? program.functionsOf(value) : [];
        for (const handler of handlers) {
          const gain = gainOfPage(program, handler);
          if (gain) found.add(gain);
        }
      }
    }
    const rewards = new Set(shareRewards(program, rewardWords));
    for (const node of new Set([...found, ...rewards])) {
      yield {
        place: program.placeOf(node),
        // No interface tells any more that a page was shared, so that a server which pays for it works against them.
        ...(rewards.has(node) ? { clauses: ["O4", "C0"] as const } : {}),
        message: {
          en: "Sharing is what unlocks a feature or earns a reward here, so users spread it for gain: give it without sharing.",
          "zh-CN": "这里以分享换取功能或奖励，诱使用户为利益传播：请取消该条件。",
        },
      };
    }
  },
} satisfies Rule;
