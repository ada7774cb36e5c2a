import { lexicons } from "../../../knowledge/lexicons.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { phrasePattern } from "../../wording.ts";
import { firstOfFiles, visibleHits } from "../visible-hits.ts";

const { zh, en } = lexicons.multiLevelSales;
const phrases = phrasePattern([...zh, ...en]);
/** One of these on its own names the scheme. */
const named = phrasePattern([
  "三级分销",
  "二级分销",
  "两级分销",
  "多级分销",
  "无限级分销",
  "三级分佣",
  "二级分佣",
  "发展下线",
  "团队计酬",
  "二级返佣",
  "三级返佣",
  "二级提成",
  "三级提成",
  "拉人头",
  "三级分销商",
  "multi-level marketing",
  "pyramid selling",
]);
/** `二级分销商`, `三阶推广员`, `上上级代理`: members at two removes. */
const atTwoRemoves =
  "(?:[二三两](?:级|阶|层)(?:分销|推广)(?:商|员|人|客户)?|上上级(?:分销|推广|代理|合伙|推荐|团长|会员)(?:商|员|人)?)";
const plain = new RegExp(`${named.source}|${atTwoRemoves}`, "gi");

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

const ancestor =
  /parent|inviter|superior|referr?er|recommender|(?<![a-z])pid(?![a-z])|p_id|up_?id|leader|tui_?jian|spread_?(?:uid|user|id)|agent_?id/i;
const money = /commission|brokerage|rebate|yong_?jin|fan_?yong|distribut|balance|money|income|bonus/i;
const levels = /level|rate|ratio|percent|depth|tier|layer/i;

/** A loop that climbs from a member to those above and gives each a share. */
const climbs = (program: Program): Node[] =>
  program.modules(...climbLiterals).flatMap((module) => {
    const side = program.sideOf(module.path);
    if (program.isAside(module.path) || side === "miniprogram" || side === "web") return [];
    const found: Node[] = [];
    walk(module, (node) => {
      if (found.length > 0) return false;
      if (node.kind !== "loop" || node.end - node.start > 4_000) return true;
      const code = codeOf(node);
      const gives = /\b(?:inc|dec|setInc|increment|add|insert|create|save|update\w*)\b|\+=|\$inc|Inc\(/i.test(code);
      if (ancestor.test(code) && money.test(code) && levels.test(code) && gives && movesUp(node)) found.push(node);
      return true;
    });
    return found;
  });

/** The loop sets the member that it looks at to one above: `$uid = $parent['id']`, `user = user.parent`. */
const movesUp = (loop: Node): boolean => {
  let up = false;
  walk(loop, (node) => {
    if (node.kind !== "assign" || node.operator !== "=") return;
    const target = node.target.kind === "name" ? node.target.name : "";
    up ||=
      target !== "" &&
      ancestor.test(codeOf(node.value)) &&
      /user|uid|member|current|cur|node|agent|parent|\bid\b|\bpid\b|inviter|leader/i.test(target);
  });
  return up;
};

const climbLiterals = ["parent_id", "parentId", "inviter", "superior", "referrer", "leader"];
const removeLiterals = [
  "上上级",
  ...["二", "三", "两"].flatMap((n) => ["级", "阶", "层"].flatMap((step) => [`${n}${step}分销`, `${n}${step}推广`])),
];
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
  literals: [...zh, ...en, ...removeLiterals, ...codeLiterals, ...climbLiterals],
  company: [...zh, ...en, ...removeLiterals, ...codeLiterals, "istribut", "alance", "oney", "onus", "ncome"],
  *check(program) {
    const hits = visibleHits(program, phrases);
    const plainHits = visibleHits(program, plain);
    // A page on which the levels are chosen, or a table of them, says the same on many lines.
    const firsts = new Map(
      [...firstOfFiles(plainHits, 1), ...firstOfFiles(hits, 2)].toReversed().map((hit) => [hit.path, hit]),
    );
    const shown = new Set(firsts.keys());
    for (const { node } of [...firsts.values()].toReversed()) yield { place: program.placeOf(node), message };
    for (const node of [...payouts(program, codeLiterals), ...climbs(program)]) {
      const { path } = moduleOf(node);
      if (shown.has(path)) continue;
      shown.add(path);
      yield {
        place: program.placeOf(node.kind === "loop" ? (node.iterable ?? node.test ?? node) : node),
        message,
        severity: "error",
      };
    }
  },
} satisfies Rule;
