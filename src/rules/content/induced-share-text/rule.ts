import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { visibleHits } from "../visible-hits.ts";

const { zh, en, lookAlikes } = lexicons.inducedSharing;
const phrases = new RegExp(
  `${phrasePattern([...zh, ...en]).source}|(?:分享|转发)(?:给|到)?[^，。！!；;\\n]{0,6}(?:后|才能|即可|就能|就可)[^，。！!；;\\n]{0,6}(?:领取|解锁|查看|继续|获得|免费)`,
  "gi",
);

export default {
  id: "content/induced-share-text",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Text baits users into sharing", "zh-CN": "文案诱导分享" },
  literals: ["分享", "转发", "助力", "砍", "集赞", "邀请", "share", "Share", "invite", "forward"],
  company: [
    "分享",
    "转发",
    "助力",
    "砍",
    "集赞",
    "邀请",
    "unlock",
    "continue",
    "to get",
    "to win",
    "and win",
    "earn",
    "oments",
    "boost",
    "bargain",
    "the answer",
    "reward",
    "coupon",
  ],
  *check(program) {
    for (const { node } of visibleHits(program, phrases, lookAlikes)) {
      yield {
        place: program.placeOf(node),
        message: {
          en: "This text promises something for sharing, so people send it to friends for a reward: let features and rewards stand without sharing.",
          "zh-CN": "这段文案以利益诱导用户分享给好友：功能与奖励请勿以分享为条件。",
        },
      };
    }
  },
} satisfies Rule;
