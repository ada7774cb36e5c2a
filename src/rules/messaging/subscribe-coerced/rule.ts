import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const names = ["requestSubscribeMessage"];
const reward = /积分|红包|优惠券|奖励|抽奖|金币|送\d|领取|coupon|reward|points?\b|lottery|bonus/i;
const rewardCall =
  /addPoint|addScore|addCoupon|receiveCoupon|sendCoupon|getCoupon|grantReward|addLottery|giveReward|reward/i;
const insists = /^wx\.(?:showModal|requestSubscribeMessage|exitMiniProgram|reLaunch|redirectTo|navigateBack)$/;

/** Code that runs on the answer: the `success`, `fail` and `complete` callbacks, or what follows an await. */
const answersOf = (program: Program, call: Call): FunctionNode[] => {
  const found: FunctionNode[] = [];
  for (const key of ["success", "fail", "complete"]) {
    const handler = program.option(call.arguments[0], key);
    if (handler) found.push(...program.functionsOf(handler));
  }
  for (
    let at: Node | undefined = call.parent;
    at && (at.kind === "member" || at.kind === "call" || at.kind === "await");
    at = at.parent
  ) {
    if (at.kind === "call") for (const one of at.arguments) if (one.kind === "function") found.push(one);
  }
  return found;
};

const isRefusal = (test: string): boolean => /reject|ban|!==?\s*['"]accept/.test(test);

/** The branch of an answer that stops the user or asks again when the subscription was refused. */
const coercion = (program: Program, answer: FunctionNode, text: string): Node | undefined => {
  let found: Node | undefined;
  walk(answer, (node) => {
    if (found || node.kind !== "if") return;
    const test = text.slice(node.test.start, node.test.end);
    const refused = isRefusal(test) ? node.consequent : /['"]accept/.test(test) ? node.alternate : [];
    for (const statement of refused) {
      walk(statement, (inner) => {
        if (inner.kind !== "call") return;
        const api = program.apiOf(inner.callee) ?? "";
        if (!insists.test(api)) return;
        const showsCancel = program.option(inner.arguments[0], "showCancel");
        if (api === "wx.showModal" && !(showsCancel?.kind === "boolean" && !showsCancel.value)) return;
        found ??= inner;
      });
    }
  });
  return found;
};

const rewarded = (program: Program, answer: FunctionNode): Node | undefined => {
  let found: Node | undefined;
  walk(answer, (node) => {
    if (node.kind === "call" && rewardCall.test(program.apiOf(node.callee)?.split(".").pop() ?? "")) found ??= node;
    if (
      node.kind === "string" &&
      reward.test(node.value) &&
      node.value.length < 60 &&
      /[\u4e00-\u9fff]/.test(node.value)
    )
      found ??= node;
  });
  return found;
};

export default {
  id: "messaging/subscribe-coerced",
  clauses: ["C0", "O4"],
  severity: "error",
  confidence: "medium",
  title: { en: "A subscription is forced or paid for", "zh-CN": "强制或利诱用户订阅消息" },
  literals: names,
  *check(program) {
    for (const call of program.calls(...names)) {
      const { path, text } = moduleOf(call);
      if (program.isAside(path)) continue;
      for (const answer of answersOf(program, call)) {
        const forced = coercion(program, answer, text);
        if (forced) {
          yield {
            place: program.placeOf(forced),
            message: {
              en: "A user who refuses the subscription is stopped or asked again at once: let everything else go on working.",
              "zh-CN": "用户拒绝订阅后被阻断或立即再次弹窗：请让其他功能照常可用。",
            },
          };
        }
        const paid = rewarded(program, answer);
        if (paid) {
          yield {
            place: program.placeOf(paid),
            confidence: "low",
            message: {
              en: "A subscription is rewarded, so the consent to messages is bought: give the reward without it.",
              "zh-CN": "以奖励换取订阅，使用户的同意并非自愿：奖励请勿与订阅挂钩。",
            },
          };
        }
      }
    }
  },
} satisfies Rule;
