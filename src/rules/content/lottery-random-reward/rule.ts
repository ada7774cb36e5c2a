import { lexicons } from "../../../knowledge/lexicons.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { zh, en, lookAlikes } = lexicons.lottery;
const phrases = phrasePattern([...zh, ...en]);
/** Paying or spending points on the same page: the draw is bought. */
const paid = /支付|付款|购买|充值|积分|金币|元\/|￥|¥|requestPayment|\bpay|price|coin/i;

const prize = /prize|lottery|award|lucky|\bwinner|jackpot|gacha|blind_?box|奖品|中奖|抽中|奖项/i;
const cost =
  /消耗|花费|扣除|扣减|积分|金币|requestPayment|cost|(?:points?|score|coins?|integral|balance|price|money)\b/i;
const draws = [
  "random",
  "rand",
  "mt_rand",
  "randint",
  "choice",
  "Intn",
  "nextInt",
  "Next",
  "shuffle",
  "array_rand",
  "random_int",
];

/** A function that draws a prize by chance and takes points or money for it. */
function* drawn(program: Program): Iterable<Node> {
  const told = new Set<string>();
  for (const call of program.calls(...draws)) {
    const { path } = moduleOf(call);
    const fn = told.has(path) || program.isAside(path) ? undefined : program.enclosingFunction(call);
    if (!fn || fn.end - fn.start > 6_000) continue;
    const code = codeOf(fn);
    if (!prize.test(code) || !cost.test(code.replace(/price|prize/gi, ""))) continue;
    told.add(path);
    yield call;
  }
}

const message = {
  en: "A draw or blind box stands next to a payment, which makes it a game of chance for money: sell what users see, or drop the payment.",
  "zh-CN": "抽奖或盲盒与付费同时出现，构成以钱财为注的随机玩法：请明示所售商品，或去掉付费。",
};

/** Pages on which an operator sets up what users see, and lists of kinds that a server keeps, offer no draw. */
const desk = /(?:^|\/)(?:admin|manage|manager|backend)\//i;
const translations = /(?:^|\/)(?:lang|langs|locales?|i18n|languages?|translations?)\//i;

export default {
  id: "content/lottery-random-reward",
  clauses: ["O4"],
  severity: "notice",
  confidence: "low",
  title: { en: "A random reward is sold", "zh-CN": "随机抽取与付费挂钩" },
  literals: [...zh, ...en, "rize", "ottery", "award", "Award", "ucky", "奖"],
  *check(program) {
    const shown = new Set<string>();
    for (const { node } of firstOfFiles(visibleHits(program, phrases, [...lookAlikes]), 1)) {
      const module = moduleOf(node);
      // A file of translations holds the words of all pages, so that nothing stands beside anything.
      if (translations.test(module.path) || desk.test(module.path)) continue;
      const script = program.module(module.path.replace(/\.wxml$/, ".js"));
      let isPaid = paid.test(module.text);
      if (!isPaid && script)
        walk(script, (one) => void (one.kind === "name" && paid.test(one.name) && (isPaid = true)));
      if (!isPaid) continue;
      yield {
        place: program.placeOf(node),
        message,
      };
      shown.add(module.path);
    }
    for (const call of drawn(program))
      if (!shown.has(moduleOf(call).path)) yield { place: program.placeOf(call), message };
  },
} satisfies Rule;
