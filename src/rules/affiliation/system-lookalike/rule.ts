import { lexicons } from "../../../knowledge/lexicons.ts";
import type { Rule } from "../../rule.ts";
import { findPhrases, phrasePattern } from "../../wording.ts";

const { zh, en, lookAlikes } = lexicons.systemLookAlike;
const phrases = phrasePattern([...zh, ...en]);

const message = {
  en: "This text looks like a notice of WeChat itself, so users take it for the platform speaking: write it in your service's own name.",
  "zh-CN": "这段文字仿冒微信或腾讯的官方提示，用户会误以为是平台发出：请以自己服务的名义书写。",
};

export default {
  id: "affiliation/system-lookalike",
  clauses: ["O5"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Text imitates an official WeChat notice", "zh-CN": "文案仿冒微信官方提示" },
  literals: ["微信", "腾讯", "騰訊", "WeChat", "wechat"],
  *check(program) {
    for (const { text, node } of program.visibleTexts()) {
      if (findPhrases(text, phrases, lookAlikes).length > 0) yield { place: program.placeOf(node), message };
    }
  },
} satisfies Rule;
