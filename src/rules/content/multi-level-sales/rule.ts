import { lexicons } from "../../../knowledge/lexicons.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Node } from "../../../program/tree.ts";
import type { Program } from "../../../program/program.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { zh, en } = lexicons.multiLevelSales;
const phrases = phrasePattern([...zh, ...en]);
/** One of these on its own names the scheme. */
const plain = phrasePattern([
  "三级分销",
  "二级分销",
  "两级分销",
  "多级分销",
  "无限级分销",
  "三级分佣",
  "二级分佣",
  "发展下线",
  "团队计酬",
  "拉人头",
  "三级分销商",
  "multi-level marketing",
  "pyramid selling",
]);

/** `level2Rate`, `secondCommission`, `three_level_brokerage`: the share of one level. */
const levelShare =
  /(?:^|_)(?:level_?([123])|(?:(first|one|1st)|(second|two|2nd)|(third|three|3rd))_?(?:level|parent|grade)?)_?\w{0,12}(?:commission|brokerage|rebate|fanyong|yongjin|distribution_?rate)/i;

/** The second level's share in a function or object that knows the first one too. */
const payouts = (program: Program, literals: readonly string[]): Node[] =>
  program.modules(...literals).flatMap((module) => {
    const levels = new Map<string, Node>();
    if (program.isAside(module.path)) return [];
    walk(module, (node) => {
      const name =
        node.kind === "member"
          ? node.property
          : node.kind === "name"
            ? node.name
            : node.kind === "entry"
              ? (node.key ?? "")
              : node.kind === "field"
                ? node.name
                : "";
      const match = levelShare.exec(name.replace(/([a-z\d])([A-Z])/g, "$1_$2"));
      if (!match) return;
      const level = match[1] ?? (match[2] ? "1" : match[3] ? "2" : "3");
      if (!levels.has(level)) levels.set(level, node);
    });
    const second = levels.get("2") ?? levels.get("3");
    return levels.size >= 2 && second ? [second] : [];
  });

const codeLiterals = ["ommission", "rokerage", "ebate", "yongjin", "fanyong"];

const message = {
  en: "Members earn from the sales of members below them over several levels, which is multi-level selling: pay one level at most, by clear rules.",
  "zh-CN": "会员可从多层下级的销售中获利，属于多级分销：最多只设一级，且规则清晰。",
};

export default {
  id: "content/multi-level-sales",
  clauses: ["O4"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Commission over several levels", "zh-CN": "多级分销" },
  literals: [...zh, ...en, ...codeLiterals],
  *check(program) {
    const hits = visibleHits(program, phrases);
    const named = visibleHits(program, plain);
    const found = new Set<Node>([...named.map(({ node }) => node), ...firstOfFiles(hits, 2).map(({ node }) => node)]);
    for (const node of found) yield { place: program.placeOf(node), message };
    const shown = new Set([...found].map((node) => moduleOf(node).path));
    for (const node of payouts(program, codeLiterals)) {
      if (!shown.has(moduleOf(node).path)) yield { place: program.placeOf(node), message, severity: "error" };
    }
  },
} satisfies Rule;
