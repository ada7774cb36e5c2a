import { dataWords } from "../../../domain/data-words.ts";
import type { DataKind } from "../../../domain/data.ts";
import { hintOfLabel } from "../../../knowledge/personal-names.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Module } from "../../../program/tree.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Rule } from "../../rule.ts";

const fieldTag = /^(?:[a-z]+-)*(?:input|field|textarea|easyinput)$|^(?:[A-Z][a-z]*)*(?:Input|Field|Textarea)$/;
/** Any entry to a policy: its text, a link, a page, or the platform's own one. */
const policyEntry = /隐私|隱私|用户协议|服务协议|用户须知|openPrivacyContract/;
/** The same in English, in pages alone: servers have policies of access, and tools for building them too. */
const policyPage = /privacy|\b(?:user|service|terms)[-_ ]?(?:policy|agreement)|agreement/i;
const notPage =
  /(?:^|\/)(?:package-lock|LICENSE|README|CHANGELOG)|\.(?:lock|md|min\.\w+|sql|ya?ml|xml|java|cs|py|go|txt)$/i;
const weChatPage = /snsapi_|jweixin|weixin-js-sdk|open\.weixin\.qq\.com|WeixinJSBridge/;
/** What people type in about themselves and others must answer for. */
const typedIn: ReadonlySet<DataKind> = new Set([
  "phone",
  "id-number",
  "bank-card",
  "real-name",
  "address",
  "health",
  "birthday",
  "email",
  "license-plate",
  "invoice",
]);
/** Forms that people fill in about themselves hold two kinds and more; one field may be a search. */
const FEWEST = 2;

interface Field {
  readonly element: Element;
  readonly kinds: readonly DataKind[];
}

const fieldsOf = (program: Program): readonly Field[] =>
  program.elements().flatMap((element) => {
    const { path } = moduleOf(element);
    const side = program.sideOf(path);
    if (!fieldTag.test(element.tag) || program.isAside(path) || (side !== "miniprogram" && side !== "web")) return [];
    const label = ["label", "placeholder", "title"].map((name) => attributeOf(element, name) ?? "").join(" ");
    if (/搜索|查询|search|query/i.test(label) || /(?:^|[/_-])(?:search|query)(?:[/._-]|$)/i.test(path)) return [];
    const kinds = hintOfLabel(inSimplifiedScript(label)).kinds.filter((kind) => typedIn.has(kind));
    return kinds.length > 0 ? [{ element, kinds }] : [];
  });

/** The first field of the page that asks for most: the form that owes its users a policy, rather than a login before it. */
const chiefOf = (fields: readonly Field[]): Field | undefined => {
  const byPage = new Map<Module, Set<DataKind>>();
  for (const { element, kinds } of fields) {
    const module = moduleOf(element);
    const known = byPage.get(module) ?? new Set();
    byPage.set(module, known);
    for (const kind of kinds) known.add(kind);
  }
  const countOf = ({ element }: Field): number => byPage.get(moduleOf(element))?.size ?? 0;
  return fields.reduce<Field | undefined>(
    (chief, field) => (chief === undefined || countOf(field) > countOf(chief) ? field : chief),
    undefined,
  );
};

const hasPolicy = (program: Program): boolean =>
  program
    .search(policyEntry)
    .some(
      (path) => !/(?:^|\/)(?:package-lock|LICENSE|README|CHANGELOG)|\.lock$/i.test(path) && !program.isAside(path),
    ) ||
  program
    .search(policyPage)
    .some((path) => !notPage.test(path) && !program.isAside(path) && program.sideOf(path) !== "server");

export default {
  id: "notice/policy-missing",
  clauses: ["D1"],
  severity: "notice",
  confidence: "medium",
  title: {
    en: "Personal data is collected, but there is no privacy policy",
    "zh-CN": "收集个人信息却没有隐私政策入口",
  },
  literals: ["手机", "手機", "姓名", "地址", "身份证", "身份證", "邮箱", "生日", "hone number", "eal name"],
  company: ["input", "Input", "field", "Field", "textarea", "Textarea"],
  *check(program) {
    const isOurs = program.miniPrograms.length > 0 || program.search(weChatPage).length > 0;
    if (!isOurs || hasPolicy(program)) return;
    const fields = fieldsOf(program);
    const kinds = [...new Set(fields.flatMap((field) => field.kinds))].sort();
    const first = chiefOf(fields);
    // A page that asks for the gravest kinds is told of by minimisation/sensitive-form-field.
    if (!first || kinds.length < FEWEST || kinds.some((kind) => kind === "id-number" || kind === "health")) return;
    const list = (locale: "en" | "zh-CN", joint: string): string =>
      kinds.map((kind) => dataWords[kind][locale]).join(joint);
    yield {
      place: program.placeOf({ ...first.element, end: first.element.openEnd }),
      message: {
        en: `Forms ask for ${list("en", ", ")}, but the project shows no privacy policy anywhere: link one where the data is asked for, such as with wx.openPrivacyContract.`,
        "zh-CN": `表单收集${list("zh-CN", "、")}，但整个项目没有隐私政策入口：请在收集处给出入口，例如调用 wx.openPrivacyContract。`,
      },
      data: kinds,
      severity: program.sideOf(moduleOf(first.element).path) === "web" ? "warning" : "notice",
    };
  },
} satisfies Rule;
