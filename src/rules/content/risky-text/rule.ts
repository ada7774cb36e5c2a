import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { fortuneTest, paidVoteBrush, earnOnline } = lexicons;
const words = [
  ...fortuneTest.zh,
  ...fortuneTest.en,
  ...paidVoteBrush.zh,
  ...paidVoteBrush.en,
  ...earnOnline.zh,
  ...earnOnline.en,
];
const phrases = phrasePattern(words);

export default {
  id: "content/risky-text",
  clauses: ["O4"],
  severity: "notice",
  confidence: "low",
  title: { en: "Text of a kind that reviews reject", "zh-CN": "疑似不予通过的玩法或用语" },
  literals: words,
  *check(program) {
    const hits = visibleHits(program, phrases, [...paidVoteBrush.lookAlikes, ...fortuneTest.lookAlikes]);
    const inProgram = hits.filter(({ path }) => program.sideOf(path) === "miniprogram");
    // Web pages use such a word in passing, as those of an agency do; a mini program is reviewed word by word.
    const onPages = hits.filter(({ path }) => program.sideOf(path) !== "miniprogram");
    for (const { node, phrases: found } of [...firstOfFiles(inProgram, 1), ...firstOfFiles(onPages, 2)]) {
      yield {
        place: program.placeOf(node),
        severity: found.length >= 2 ? "warning" : "notice",
        message: {
          en: "This text offers fortune telling, brushed votes or easy money, which the platform rejects: drop it, or show the licence that allows it.",
          "zh-CN": "这段文字涉及测算、刷票或网赚，平台不予通过：请移除，或提供相应资质。",
        },
      };
    }
  },
} satisfies Rule;
