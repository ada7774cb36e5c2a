import type { Text } from "../../../domain/text.ts";
import { inSimplifiedScript } from "../../../knowledge/script.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Attribute, Element, Expression, Node } from "../../../program/tree.ts";
import { initialValues } from "../../initial-data.ts";
import { elementAround, textBeside, textIn } from "../../markup-text.ts";
import { attributeOf } from "../../privacy-uses.ts";
import type { Problem, Rule } from "../../rule.ts";

/** A box of any component library: `checkbox`, `van-radio`, `u-switch`, `Checkbox`. */
const boxTag = /(?:^|[a-z]-)(?:checkbox|radio|switch)(?:-item)?$|^(?:Checkbox|Radio|Switch)$/i;
const stateAttribute =
  /^(?::|v-model:?|model:|v-bind:)?(?:checked|default-checked|defaultchecked|value|model-value|modelvalue|v-model)?$/i;
/** Names by which a box that is drawn by hand keeps its state. */
const agreeName =
  /^(?:is|has|_)?_?(?:agree|agreed|agreement|check|checked|protocol|read|accept|accepted|consent|privacy)(?:ment|ed)?(?:_?(?:status|state|flag|checked|check|agree|agreed|protocol|privacy|policy|agreement|rule|rules|terms))?$/i;

const isOnAgreement = (program: Program, element: Element): boolean => {
  const text = inSimplifiedScript(textBeside(program, element));
  if (/协议|隐私|条款|政策|须知/.test(text)) return true;
  return /\b(?:agree|consent)\b.{0,60}\b(?:terms|policy|privacy|agreement)\b|\b(?:terms of (?:use|service)|privacy policy)\b/i.test(
    text,
  );
};

/** Options that show others what identifies a user: in words, or by the name of a translated text. */
const displayText =
  /(?:公开|展示|显示)(?:我的?|个人|本人|您的?|你的?)的?(?:头像|昵称|姓名|名字|手机|电话|位置|地址|信息|资料|身份)/;
const displayName =
  /^(?:show|display|public|publish)_?my_?(?:head|avatar|photo|name|nick|phone|mobile|location|address|profile|identity)/i;

/** Options by which a user lets others advertise, or lets data be gathered or passed on. */
const useText =
  /(?:营销|推广|促销|广告)(?:类)?(?:信息|短信|消息|推送|通知|通信|邮件|内容)|(?:接收|推送)[^，。]{0,4}(?:营销|推广|促销|广告)|(?:个人)?(?:信息|数据|资料)(?:的)?(?:收集|采集|共享)|marketing (?:messages?|emails?|communications?)/i;

const isOnUse = (program: Program, element: Element): boolean =>
  useText.test(inSimplifiedScript(textBeside(program, element)));

const isOnDisplay = (program: Program, element: Element): boolean => {
  // The nearest element around that says anything is the line of the option.
  let at = elementAround(element);
  for (let hops = 0; at && hops < 3; hops++, at = elementAround(at)) {
    const text = textIn(program, at);
    let isNamed = false;
    walk(at, (node) => {
      if (node.kind === "member" && displayName.test(node.property)) isNamed = true;
      return node.kind !== "attribute";
    });
    if (isNamed || displayText.test(inSimplifiedScript(text))) return true;
    if (text !== "") return false;
  }
  return false;
};

/** The name that an attribute is bound to, when it is bound to one alone or to its negation by a double one. */
const boundName = (value: Expression | undefined): string | undefined => {
  const inner = value?.kind === "template" && value.parts.length === 1 ? value.parts[0] : value;
  if (inner?.kind === "name") return inner.name;
  return inner?.kind === "member" && (inner.object.kind === "this" || inner.object.kind === "name")
    ? inner.property
    : undefined;
};

const isTrue = (value: Expression): boolean =>
  value.kind === "boolean" ? value.value : value.kind === "string" && value.value === "true";

/** The same where a field is asked whether it is set, `agree ? on : off`: a number does as well. */
const isSet = (value: Expression): boolean => isTrue(value) || (value.kind === "number" && value.value === 1);

/** A box that starts ticked: the attribute that says so, and the first value of the data that it is bound to. */
interface Ticked {
  readonly attribute: Attribute;
  readonly initial?: Expression;
}

const tickedBy = (program: Program, element: Element, attribute: Attribute): Ticked | undefined => {
  if (!attribute.value)
    return attribute.text === undefined || attribute.text === "true" || attribute.text === "checked"
      ? { attribute }
      : undefined;
  if (isTrue(attribute.value)) return { attribute };
  const name = boundName(attribute.value);
  const initial = name === undefined ? undefined : initialValues(program, element, name).find(isTrue);
  return initial && { attribute, initial };
};

const ofBox = (program: Program, element: Element): Ticked | undefined => {
  for (const attribute of element.attributes) {
    const name = attribute.name.replace(/-/g, "").toLowerCase();
    const isState = name.endsWith("checked") || (attribute.value !== undefined && stateAttribute.test(attribute.name));
    const ticked = isState ? tickedBy(program, element, attribute) : undefined;
    if (ticked) return ticked;
  }
  return undefined;
};

/** A box drawn with pictures or classes: an attribute that hangs on a field named as an agreement, which starts as true. */
const ofDrawnBox = (program: Program, element: Element): Ticked | undefined => {
  for (const attribute of element.attributes) {
    if (!/^(?::?(?:src|class|name|type|color)|wx:if|v-if|v-show|className)$/.test(attribute.name) || !attribute.value)
      continue;
    let ticked: Ticked | undefined;
    walk(attribute.value, (node) => {
      const name = node.kind === "name" ? node.name : node.kind === "member" ? node.property : undefined;
      if (ticked || name === undefined || !agreeName.test(name)) return;
      const initial = initialValues(program, element, name).find(isSet);
      if (initial) ticked = { attribute, initial };
    });
    if (ticked) return ticked;
  }
  return undefined;
};

const displayMessage = {
  en: "An option that shows others who the user is starts ticked: start unticked and let the user choose to be shown.",
  "zh-CN": "向他人展示用户身份信息的选项默认勾选：请默认不勾选，由用户自行选择是否展示。",
};

const useMessage = {
  en: "An option that lets data be gathered or used for advertising starts switched on: start it off and let the user choose.",
  "zh-CN": "收集、共享数据或接收营销信息的选项默认开启：请默认关闭，由用户自行选择。",
};

/** Told where the first value stands, which is what there is to change; the box that shows it may be in another file. */
const problemAt = (program: Program, { attribute, initial }: Ticked, message: Text): Problem => ({
  place: program.placeOf(initial ?? attribute),
  related: initial
    ? [{ ...program.placeOf(attribute), message: { en: "This box shows it.", "zh-CN": "该勾选框显示此值。" } }]
    : [],
  message,
});

const agreementMessage = {
  en: "The agreement is ticked before the user has read it, which is no explicit consent: start unticked and let the user tick it.",
  "zh-CN": "协议在用户阅读之前就已默认勾选，不构成明示同意：请默认不勾选，由用户自行勾选。",
};

/** What a box that starts ticked does wrong; undefined for one that is about something else. */
const messageFor = (program: Program, element: Element, isBox: boolean): Text | undefined => {
  if (isBox && isOnDisplay(program, element)) return displayMessage;
  if (isOnAgreement(program, element)) return agreementMessage;
  return isBox && isOnUse(program, element) ? useMessage : undefined;
};

export default {
  id: "consent/prechecked-agreement",
  clauses: ["D1"],
  severity: "warning",
  confidence: "high",
  title: { en: "The agreement is ticked by default", "zh-CN": "协议默认勾选" },
  literals: [
    "checkbox",
    "Checkbox",
    "radio",
    "Radio",
    "switch",
    "Switch",
    "协议",
    "協議",
    "隐私",
    "隱私",
    "rivacy",
    "gree",
  ],
  company: [
    "协议",
    "協議",
    "隐私",
    "隱私",
    "条款",
    "條款",
    "政策",
    "须知",
    "須知",
    "公开",
    "展示",
    "显示",
    "howMy",
    "isplayMy",
    "gree",
    "onsent",
    "erms",
    "rivacy",
    "GREE",
    "ONSENT",
    "ERMS",
    "RIVACY",
    "营销",
    "營銷",
    "推广",
    "促销",
    "广告",
    "收集",
    "采集",
    "arketing",
  ],
  *check(program) {
    const seen = new Set<Node>();
    for (const element of program.elements()) {
      const isBox =
        boxTag.test(element.tag) ||
        (element.tag === "input" && /^(?:checkbox|radio)$/.test(attributeOf(element, "type") ?? ""));
      const { path } = moduleOf(element);
      if (
        program.isAside(path) ||
        (!isBox &&
          !/^(?:image|icon|text|view|i|span|div|img|van-icon|u-icon|uni-icons|t-icon|Image|View|Text|Icon)$/.test(
            element.tag,
          ))
      )
        continue;
      const ticked = isBox ? ofBox(program, element) : ofDrawnBox(program, element);
      // A drawn box hangs several elements on one field, which is one box.
      const origin = ticked?.initial ?? ticked?.attribute;
      if (!ticked || !origin || seen.has(origin)) continue;
      const message = messageFor(program, element, isBox);
      if (!message) continue;
      seen.add(origin);
      yield problemAt(program, ticked, message);
    }
  },
} satisfies Rule;
