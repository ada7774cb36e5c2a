import { dataWords } from "../../../domain/data-words.ts";
import { gradeOf, type DataKind } from "../../../domain/data.ts";
import { hintOfLabel } from "../../../knowledge/personal-names.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Module } from "../../../program/tree.ts";
import { elementAround, textBeside, textIn } from "../../markup-text.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";

/** Fields that take text or a picture, of any component library. */
const fieldTag =
  /^(?:[a-z]+-)*(?:input|field|textarea|cell-input|easyinput|uploader?)$|^(?:[A-Z][a-z]*)*(?:Input|Field|Textarea|Uploader?)$/;
/** Kinds whose loss does grave harm and whose purpose no form tells by itself, as one for a payout does for the bank card. */
const grave: ReadonlySet<DataKind> = new Set(["id-number", "biometric", "health"]);

/** Words that tell what the data is for, or lead to where that is told; in any place of the page. */
const purpose =
  /隐私|协议|条款|政策|须知|用于|用途|仅用|仅供|仅限|以便|便于|保密|不会(?:泄露|公开|用于)|实名(?:认证|制|购票|登记)|根据[^，。]{0,20}(?:规定|要求|法)|为了|为保障|保障您|验证身份|核验|privacy|policy|terms|used (?:for|to)|only used/i;
const search = /搜索|查询|检索|筛选|search|query|filter/i;

/** True for a switch that is on whatever the state: `disabled`, `disabled="true"`, `:disabled="true"`, `readonly="readonly"`. */
const isAlways = (name: string, text: string | undefined): boolean =>
  name.startsWith(":")
    ? text === "true"
    : text === undefined || (text.includes("{{") ? /^\{\{\s*true\s*\}\}$/.test(text) : text !== "false");

/** A tap that has the user's face taken: `录入人脸`, `人脸采集`; not the name of a page or of a door's machine. */
const faceTaken =
  /人脸(?:信息|照片)?(?:录入|采集|注册|拍摄|拍照|上传|登记|认证)|(?:录入|采集|上传|拍摄|登记)[^，。]{0,4}人脸/;
/** The same where the page has a camera on it, so that a tap on these words takes a picture. */
const faceRead = /人脸|刷脸/;
/** What a page says when it asks for the consent that a face needs of its own. */
const consentWords = /同意|协议|隐私|授权书|政策|privacy|agree|consent/i;
const FACE_LINE = 40;
/** The label of a button may be chosen in the markup, `{{busy ? "录入中" : "录入人脸"}}`: what stands within it, as written. */
const LABEL_LIMIT = 300;

const hasCamera = (program: Program, module: Module): boolean =>
  program.nodesIn(module).elements.some(({ tag }) => /^camera$/i.test(tag));

/** An element whose tap has the user's face taken, where neither the page nor its script says a word on consent. */
const isFaceTaken = (program: Program, element: Element): boolean => {
  const module = moduleOf(element);
  if (program.handlersOf(element).length === 0) return false;
  const label = module.text.slice(element.openEnd, Math.min(element.end, element.openEnd + LABEL_LIMIT));
  const shown = [textBeside(program, element, FACE_LINE), ...(element.children.length > 1 ? [] : [label])];
  const words = hasCamera(program, module) ? faceRead : faceTaken;
  if (!shown.some((text) => words.test(inSimplifiedScript(text)))) return false;
  const script = ["js", "ts"].map((ending) => program.files.get(module.path.replace(/\.wxml$/, `.${ending}`))?.text);
  return ![visibleOf(module), ...script].some((text) => consentWords.test(inSimplifiedScript(text ?? "")));
};

/** The sides of an identity card, as pages name them whose pictures are to be given. */
const idPhoto =
  /身份证(?:件)?(?:的)?(?:照片?|正面|反面|正反面|人像面|国徽面|图片|扫描件|复印件)|(?:上传|拍摄|拍照)[^，。]{0,6}身份证|(?:人像|国徽)面/;
const PHOTO_LINE = 60;

/** What leads to a tap that has a picture of the identity card taken: the first words of the page on it, or the tap itself. */
const idPhotoIn = (program: Program, element: Element): Element | undefined => {
  const module = moduleOf(element);
  if (program.handlersOf(element).length === 0) return undefined;
  if (!idPhoto.test(inSimplifiedScript(textBeside(program, element, PHOTO_LINE)))) return undefined;
  return program
    .nodesIn(module)
    .elements.find(
      (one) =>
        one.start <= element.start &&
        idPhoto.test(inSimplifiedScript(textIn(program, one).slice(0, PHOTO_LINE))) &&
        textIn(program, one).length <= PHOTO_LINE,
    );
};

/** What a field asks for, by its label, placeholder or name; undefined when it is not grave. */
const kindOf = (program: Program, element: Element): DataKind | undefined => {
  if (
    element.attributes.some(
      // A field that is shut in some states, such as once the data has been checked, is open in the others.
      ({ name, text }) => /^:?(?:disabled|readonly)$/.test(name) && isAlways(name, text),
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
    "人臉",
    "病历",
    "病史",
    "idcard",
    "id card",
    "ID card",
    "passport",
  ],
  *check(program) {
    for (const module of program.modules()) {
      const side = program.sideOf(module.path);
      if ((side !== "miniprogram" && side !== "web") || program.isAside(module.path) || isAdmin(module.path)) continue;
      const problem = problemIn(program, module);
      if (problem) yield problem;
    }
  },
} satisfies Rule;

/** The first place of a page that asks for grave data without a word on its purpose. */
const problemIn = (program: Program, module: Module): Problem | undefined => {
  const showsCards = /身份[证證]/.test(module.text);
  const showsFaces = /人[脸臉]/.test(module.text);
  for (const element of program.nodesIn(module).elements) {
    const isField = fieldTag.test(element.tag);
    const picture = showsCards && !isField ? idPhotoIn(program, element) : undefined;
    if (!isField && !picture) {
      if (showsFaces && isFaceTaken(program, element)) return faceProblem(program, element);
      continue;
    }
    const kind = picture ? "id-number" : kindOf(program, element);
    // A purpose anywhere on the page counts: which field it speaks of is for people to judge.
    if (!kind || purpose.test(inSimplifiedScript(visibleOf(module)))) continue;
    const words = dataWords[kind];
    const asked = picture ?? element;
    return {
      place: program.placeOf({ ...asked, end: asked.openEnd }),
      message: {
        en: `The form asks for the ${words.en} without a word on its purpose, and without a link to a policy: say what it is needed for, or do without.`,
        "zh-CN": `表单收集${words["zh-CN"]}，却没有说明用途，也没有隐私政策入口：请写明为何需要，或不再收集。`,
      },
      data: [...new Set([kind, ...alsoIn(program, module)])],
    };
  }
  return undefined;
};

const faceProblem = (program: Program, element: Element): Problem => ({
  place: program.placeOf({ ...element, end: element.openEnd }),
  message: {
    en: "The user's face is taken, but the page neither asks for consent to that nor leads to a policy: ask for it on its own first, and offer a way without.",
    "zh-CN": "采集用户人脸，但页面既未就此单独征得同意，也没有隐私政策入口：请先单独取得同意，并提供其他替代方式。",
  },
  data: ["biometric"],
});

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
