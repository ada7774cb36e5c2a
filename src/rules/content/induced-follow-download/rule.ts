import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { visibleHits } from "../visible-hits.ts";
import { followGates } from "./follow-gate.ts";

const { inducedFollowing, inducedDownload } = lexicons;
/** The account that is to be followed: `我们`, `公众号「七日辑」`. */
const account =
  "(?:我们|(?:本|官方|微信|企业|商家)*(?:公众号|服务号|订阅号|公众帐号|公众账号)|[“「【][^”」】]{1,20}[”」】]|\\s){1,4}";
/** News is what an account is there for, so that it is no reward. */
const notNews = "(?![^。！!；;\\n]{0,10}(?:资讯|消息|通知|动态|更新|提醒|推送|信息|最新))";
/** `关注公众号激活小程序`, `关注我们，即可享受更多优惠`: what following gives, not that one may follow. */
const asCondition = `(?<!欢迎|敬请)关注${account}[^。！!；;，,\\n]{0,6}[，,]?(?:激活|解锁|领取|领红包|后?(?:即可|就可|才能|才可|方可|就能|可免费|免费)[^。！!；;，,\\n]{0,4}(?:享受|享有|获得|参与|参加|抽奖|开通|提现|查看|使用|登录))${notNews}`;
/** `关注公众号回复"账号"获取密码`: a keyword to send, for which one has to follow. */
const byKeyword = `(?<!欢迎|敬请)关注${account}[^。！!；;\\n]{0,8}(?:回复|发送|输入)[^。！!；;\\n]{1,24}(?:获取|领取|查看|解锁|得到|获得|激活)`;
/** `本段内容已被隐藏，您需要扫码关注微信公众号`: what is withheld until one follows. */
const withheld = `(?:隐藏|锁定|不可见)[^。！!；;\\n]{0,14}(?:需要?|请|必须)[^。！!；;，,\\n]{0,4}关注${account}`;
/** `您未关注我行公众号，请首先关注`: who does not follow is sent away. */
const turnedAway =
  "(?:未|没有|尚未)关注[^。！!\\n]{0,10}(?:公众号|服务号|订阅号)[^。！!\\n]{0,4}请(?:您|你)?(?:首先|先)";
const phrases = new RegExp(
  [
    phrasePattern([...inducedFollowing.zh, ...inducedFollowing.en, ...inducedDownload.zh, ...inducedDownload.en])
      .source,
    asCondition,
    byKeyword,
    withheld,
    turnedAway,
  ].join("|"),
  "gi",
);

export default {
  id: "content/induced-follow-download",
  clauses: ["O4"],
  severity: "warning",
  confidence: "low",
  title: { en: "Text baits users into following or downloading", "zh-CN": "文案诱导关注或下载" },
  literals: ["关注", "下载", "follow", "download", "ubscri", "uanzhu", "uan_zhu", "ollow"],
  *check(program) {
    for (const { node } of visibleHits(program, phrases)) {
      yield {
        place: program.placeOf(node),
        message: {
          en: "A feature or reward is tied to following an account or installing an app: offer it without, and the link as a choice.",
          "zh-CN": "以关注公众号或下载应用作为使用功能、领取奖励的条件：请取消该条件，仅作为可选入口。",
        },
      };
    }
    for (const test of followGates(program)) {
      yield {
        place: program.placeOf(test),
        message: {
          en: "Who does not follow the account is shown its code in place of the feature: let everyone use it, and offer the account as a choice.",
          "zh-CN": "未关注公众号的用户只能看到二维码、无法使用功能：请让所有人可用，关注仅作为可选项。",
        },
      };
    }
  },
} satisfies Rule;
