import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
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
  literals: ["关注", "下载", "follow", "download", "subscribe"],
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
  },
} satisfies Rule;
