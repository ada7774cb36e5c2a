import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";
import { stakesIn } from "./stakes.ts";

const { zh, en, lookAlikes } = lexicons.gambling;
const phrases = phrasePattern([...zh, ...en]);
/** Parts of the names by which code speaks of chances sold for one yuan. */
const stakeWords = [
  "OneDollarBuy",
  "oneDollarBuy",
  "one_dollar_buy",
  "OneYuan",
  "oneYuan",
  "one_yuan",
  "iyuang",
  "iyuan_g",
  "iYuanG",
  "uobao",
  "DuoBao",
  "duo_bao",
];

export default {
  id: "content/gambling",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Text offers gambling", "zh-CN": "含赌博或涉赌玩法" },
  literals: [...[...zh, ...en].filter((phrase) => phrase.length > 1), ...stakeWords],
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
    for (const node of stakesIn(program)) {
      yield {
        place: program.placeOf(node),
        severity: "error",
        message: {
          en: "Chances to win are sold here, or their winner is drawn: a game of chance for money is not allowed, so sell goods at their price instead.",
          "zh-CN": "这里出售中奖机会或抽取中奖者（一元购、夺宝），属于以钱财为注的随机玩法，不被允许：请改为按价销售。",
        },
      };
    }
  },
} satisfies Rule;
