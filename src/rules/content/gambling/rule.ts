import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { zh, en, lookAlikes } = lexicons.gambling;
const phrases = phrasePattern([...zh, ...en]);

export default {
  id: "content/gambling",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Text offers gambling", "zh-CN": "含赌博或涉赌玩法" },
  literals: [...zh, ...en].filter((phrase) => phrase.length > 1),
  *check(program) {
    for (const { node } of firstOfFiles(visibleHits(program, phrases, lookAlikes), 2)) {
      yield {
        place: program.placeOf(node),
        message: {
          en: "Several words of gambling are shown to users on this page; betting and games of chance for money are not allowed: remove the gameplay.",
          "zh-CN": "本页向用户展示了多处涉赌用语；不允许投注及以钱财为注的玩法：请移除该玩法。",
        },
      };
    }
  },
} satisfies Rule;
