import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { findPhrases, phrasePattern } from "../../wording.ts";
import { sendingLiterals, sendingOf } from "../sending.ts";

const marketing = phrasePattern([
  "优惠券",
  "优惠大促",
  "大促",
  "红包",
  "代金券",
  "限时",
  "秒杀",
  "特惠",
  "福利",
  "会员日",
  "抢购",
  "折扣",
  "满减",
  "免费领",
  "免费领取",
  "双十一",
  "双11",
  "618",
  "新品上市",
  "促销",
  "特价",
  "flash sale",
  "coupon",
  "discount",
  "limited offer",
  "promotion",
  "special offer",
]);
/** Words of a service notice: the message tells the user about an own order or appointment. */
const service =
  /支付成功|已发货|发货通知|预约|到账|还款|缴费|上课|退款|核销|即将过期|到期|订单|签收|审核|提醒|取件|验证码|receipt|order|refund|expires?|appointment/i;

export default {
  id: "messaging/template-marketing",
  clauses: ["C0", "O4"],
  severity: "warning",
  confidence: "low",
  title: { en: "A service message carries marketing", "zh-CN": "模板或订阅消息含营销内容" },
  literals: sendingLiterals,
  *check(program) {
    for (const call of sendingOf(program)) {
      const root = program.enclosingFunction(call) ?? moduleOf(call);
      const found: Node[] = [];
      walk(root, (node) => {
        if (
          node.kind === "string" &&
          node.value.length <= 200 &&
          !service.test(node.value) &&
          findPhrases(inSimplifiedScript(node.value), marketing).length > 0
        )
          found.push(node);
      });
      for (const node of found.slice(0, 1)) {
        yield {
          place: program.placeOf(node),
          message: {
            en: "A template or subscription message looks like marketing, which users did not subscribe to: send only what their own order or request calls for.",
            "zh-CN": "模板或订阅消息疑似营销内容，用户并未为此订阅：只发送与其订单或请求直接相关的通知。",
          },
        };
      }
    }
  },
} satisfies Rule;
