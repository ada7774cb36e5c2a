import { lexicons } from "../../../knowledge/lexicons.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { zh, en } = lexicons.lottery;
const phrases = phrasePattern([...zh, ...en]);
/** Paying or spending points on the same page: the draw is bought. */
const paid = /支付|付款|购买|充值|积分|金币|元\/|￥|¥|requestPayment|\bpay|price|coin/i;

export default {
  id: "content/lottery-random-reward",
  clauses: ["O4"],
  severity: "notice",
  confidence: "low",
  title: { en: "A random reward is sold", "zh-CN": "随机抽取与付费挂钩" },
  literals: [...zh, ...en],
  *check(program) {
    for (const { node } of firstOfFiles(visibleHits(program, phrases), 1)) {
      const module = moduleOf(node);
      const script = program.module(module.path.replace(/\.wxml$/, ".js"));
      let isPaid = paid.test(module.text);
      if (!isPaid && script)
        walk(script, (one) => void (one.kind === "name" && paid.test(one.name) && (isPaid = true)));
      if (!isPaid) continue;
      yield {
        place: program.placeOf(node),
        message: {
          en: "A draw or blind box stands next to a payment, which makes it a game of chance for money: sell what users see, or drop the payment.",
          "zh-CN": "抽奖或盲盒与付费同时出现，构成以钱财为注的随机玩法：请明示所售商品，或去掉付费。",
        },
      };
    }
  },
} satisfies Rule;
