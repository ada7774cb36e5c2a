import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { followGates } from "./follow-gate.ts";
import { visibleHits } from "../visible-hits.ts";

const { inducedFollowing, inducedDownload } = lexicons;
const phrases = phrasePattern([
  ...inducedFollowing.zh,
  ...inducedFollowing.en,
  ...inducedDownload.zh,
  ...inducedDownload.en,
]);

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
