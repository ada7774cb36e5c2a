import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Module, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** "By logging in you agree": an act with another purpose is taken for consent; "点注册按钮，默认您已接受" in two clauses. */
const implied =
  /(?:(?:登录|登陆|注册|授权|绑定|进入|继续|使用)[^。；;，,]{0,8}?|(?:登录|登陆|注册|授权|绑定)[^。；;，,]{0,8}[，,]\s*)(?:即|就|则|便)?(?:表示|代表|视为|视同|意味着?|默认|等于|即为|即|表明)[^。；;]{0,10}?(?:同意|接受|遵守|阅读|认可)/;
const impliedEn =
  /\bby (?:\w+ )?(?:log|sign|regist|continu|us|authoriz|authoris)\w*[^.]{0,40}\byou (?:\w+ )?(?:agree|accept|consent|acknowledge)\b/i;
const subject = /协议|政策|条款|隐私|声明|须知|terms|policy|agreement/i;

/** Longer texts are the policy itself, not the line under a button. */
const LINE_LIMIT = 80;
/** How far behind the words the name of the agreement may stand, in UTF-16 units of the file. */
const SUBJECT_REACH = 300;

/** A box to tick, or a button whose label is the consent: the act is explicit. */
const explicitAct =
  /\b(?:is|has)_?(?:agree|check|read|protocol)|agree(?:d|Status|Flag|State|Check)|agreePrivacyAuthorization|未勾选|请勾选|请先(?:阅读|同意)/i;
/** A box beside the words; one farther off is for something else, such as to stay logged in. */
const box = /checkbox|radio|\bchecked\b/i;
const BOX_REACH = 300;
/** The policy itself, by the name of its file; a short one is the line under a button, `components/Agreement`. */
const policyFile = /privacy|policy|agreement|protocol|terms|xieyi|yinsi/i;
const POLICY_LENGTH = 3000;
const acts = /^(?:form|input|button|textarea|select)$/i;

/** Where a file of markup says nothing of a box, the words alone stand for consent; translations hold no markup at all. */
const hasExplicitAct = ({ text }: Module, { start, end }: Node): boolean =>
  explicitAct.test(text) || box.test(text.slice(Math.max(0, start - BOX_REACH), end + BOX_REACH));

/** The policy itself: a long file that is called one, or a long page of the web that nothing can be done on. */
const isPolicy = (program: Program, module: Module): boolean =>
  module.text.length > POLICY_LENGTH &&
  (policyFile.test(module.path) ||
    (module.language === "html" && program.nodesIn(module).elements.every(({ tag }) => !acts.test(tag))));

export default {
  id: "consent/implied-agreement",
  clauses: ["D1"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Agreement is implied by logging in", "zh-CN": "以登录代替明示同意" },
  literals: ["同意", "接受", "遵守", "you agree", "you accept", "you consent"],
  *check(program) {
    const seen = new Set<Module>();
    for (const { text, node } of program.visibleTexts()) {
      if (text.length > LINE_LIMIT * 2 || (!implied.test(text) && !impliedEn.test(text))) continue;
      const module = moduleOf(node);
      const { path } = module;
      const side = program.sideOf(path);
      if (seen.has(module) || program.isAside(path) || side === "server" || side === "library") continue;
      if (isPolicy(program, module)) continue;
      if (text.length > LINE_LIMIT && !impliedEn.test(text)) continue;
      const near = inSimplifiedScript(module.text.slice(node.start, node.end + SUBJECT_REACH));
      if (!subject.test(near) || hasExplicitAct(module, node)) continue;
      seen.add(module);
      yield {
        place: program.placeOf(node),
        message: {
          en: "Logging in is taken for agreement to the privacy policy, without an act of consent: let the user tick a box or press a button of its own first.",
          "zh-CN": "把登录等同于同意协议或隐私政策，用户没有作出同意的动作：请先让用户主动勾选，或点击单独的同意按钮。",
        },
      };
    }
  },
} satisfies Rule;
