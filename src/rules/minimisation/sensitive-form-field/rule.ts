import { dataWords } from "../../../domain/data-words.ts";
import { gradeOf, type DataKind } from "../../../domain/data.ts";
import { hintOfLabel } from "../../../knowledge/personal-names.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Module } from "../../../program/tree.ts";
import { elementAround, textIn } from "../../markup-text.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Rule } from "../../rule.ts";

/** Fields that take text or a picture, of any component library. */
const fieldTag =
  /^(?:[a-z]+-)*(?:input|field|textarea|cell-input|easyinput|uploader?)$|^(?:Input|Field|Textarea|AtInput|Uploader?)$/;
/** Kinds whose loss does grave harm and whose purpose no form tells by itself, as one for a payout does for the bank card. */
const grave: ReadonlySet<DataKind> = new Set(["id-number", "biometric", "health"]);

/** Words that tell what the data is for, or lead to where that is told; in any place of the page. */
const purpose =
  /隐私|协议|条款|政策|须知|用于|用途|仅用|仅供|仅限|以便|便于|保密|不会(?:泄露|公开|用于)|实名(?:认证|制|购票|登记)|根据[^，。]{0,20}(?:规定|要求|法)|为了|为保障|保障您|验证身份|核验|privacy|policy|terms|used (?:for|to)|only used/i;
const search = /搜索|查询|检索|筛选|search|query|filter/i;

/** What a field asks for, by its label, placeholder or name; undefined when it is not grave. */
const kindOf = (program: Program, element: Element): DataKind | undefined => {
  if (
    element.attributes.some(
      ({ name, text }) => /^:?(?:disabled|readonly)$/.test(name) && text !== "false" && text !== "{{false}}",
    )
  )
    return undefined;
  const own = ["label", "placeholder", "title"].map((name) => attributeOf(element, name) ?? "").join(" ");
  const around = elementAround(element);
  const beside = around ? textIn(program, around) : "";
  if (search.test(own) || search.test(beside.slice(0, 60))) return undefined;
  for (const text of [own, beside.length <= 40 ? beside : ""]) {
    const kind = hintOfLabel(inSimplifiedScript(text)).kinds.find((one) => grave.has(one));
    if (kind) return kind;
  }
  return attributeOf(element, "type") === "idcard" && own.trim() === "" ? "id-number" : undefined;
};

/** Other data that the same page asks for, worst first, for the message and the report. */
const alsoIn = (program: Program, module: Module): readonly DataKind[] => {
  const kinds = program
    .elements()
    .filter((one) => moduleOf(one) === module && fieldTag.test(one.tag))
    .flatMap(
      (one) =>
        hintOfLabel(
          `${attributeOf(one, "label") ?? ""} ${attributeOf(one, "placeholder") ?? ""} ${attributeOf(one, "title") ?? ""}`,
        ).kinds,
    )
    .filter((kind) => gradeOf[kind] === "high" || gradeOf[kind] === "critical");
  return [...new Set(kinds)].sort();
};

export default {
  id: "minimisation/sensitive-form-field",
  clauses: ["D1"],
  severity: "warning",
  confidence: "low",
  title: { en: "Sensitive data is asked for without saying why", "zh-CN": "收集敏感信息却不说明用途" },
  literals: [
    "身份证",
    "身份證",
    "护照",
    "護照",
    "证件号",
    "證件號",
    "人脸",
    "病历",
    "病史",
    "idcard",
    "id card",
    "ID card",
    "passport",
  ],
  *check(program) {
    const seen = new Set<Module>();
    for (const element of program.elements()) {
      const module = moduleOf(element);
      const side = program.sideOf(module.path);
      if (
        seen.has(module) ||
        !fieldTag.test(element.tag) ||
        program.isAside(module.path) ||
        (side !== "miniprogram" && side !== "web")
      )
        continue;
      const kind = kindOf(program, element);
      // A purpose anywhere on the page counts: which field it speaks of is for people to judge.
      if (!kind || isAdmin(module.path) || purpose.test(inSimplifiedScript(visibleOf(module)))) continue;
      seen.add(module);
      const words = dataWords[kind];
      yield {
        place: program.placeOf({ ...element, end: element.openEnd }),
        message: {
          en: `The form asks for the ${words.en} without a word on its purpose, and without a link to a policy: say what it is needed for, or do without.`,
          "zh-CN": `表单收集${words["zh-CN"]}，却没有说明用途，也没有隐私政策入口：请写明为何需要，或不再收集。`,
        },
        data: [...new Set([kind, ...alsoIn(program, module)])],
      };
    }
  },
} satisfies Rule;

/** Back offices show what others have given. */
const isAdmin = (path: string): boolean =>
  /(?:^|[/_-])(?:admin|manage(?:ment|r)?|backend|console|system|dashboard)(?:[/_-]|$)/i.test(path);

/** The text of a file without its comments, in which a remark may name a purpose that no user sees. */
const visibleOf = (module: Module): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of module.comments) {
    if (start >= at) parts.push(module.text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...parts, module.text.slice(at)].join(" ");
};
