import { appendTo } from "../../../domain/append.ts";
import type { Fix } from "../../../domain/finding.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Attribute, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";
import { formKey, isKept, isSetOnTemplate, isTemplateByForm } from "./form-ids.ts";

const literals = [
  "report-submit",
  "reportSubmit",
  "formId",
  "form_id",
  "FormId",
  "Form_id",
  "ormid",
  "wxopen/template/send",
  "sendMiniProgramTemplate",
  "prepay_id",
];

const message = {
  en: "Template messages of mini programs by formId have been switched off since 2020, so this collects a handle on the user for nothing: remove it and use subscription messages.",
  "zh-CN": "基于 formId 的小程序模板消息自 2020 年起已停用，此处只会白白收集用户标识：请移除，并改用订阅消息。",
};

const isDetail = (node: Node | undefined): boolean => node?.kind === "member" && node.property === "detail";

/** Reading a form id that a mini program's form event gave: `e.detail.formId`, `const { formId } = e.detail`. */
const isFormId = (node: Node): boolean =>
  node.kind === "declare"
    ? node.target.kind === "object-pattern" &&
      isDetail(node.value) &&
      node.target.entries.some(({ key }) => /^form_?id$/i.test(key ?? ""))
    : node.kind === "member" && /^form_?id$/i.test(node.property) && isDetail(node.object);

/** `report-submit` on the forms of mini programs, by file. */
const formsOf = (program: Program): ReadonlyMap<string, readonly Attribute[]> => {
  const found = new Map<string, Attribute[]>();
  for (const element of program.elements("form")) {
    const attribute = element.attributes.find(({ name }) => /^:?report-submit$/i.test(name));
    const { path } = moduleOf(element);
    if (!attribute || attribute.text === "false" || program.isAside(path) || program.sideOf(path) === "web") continue;
    appendTo(found, path, attribute);
  }
  return found;
};

const withoutIt = (program: Program, attribute: Attribute): Fix["edits"][number] => {
  const space = moduleOf(attribute).text.charAt(attribute.start - 1) === " " ? 1 : 0;
  return { ...program.placeOf({ ...attribute, start: attribute.start - space }), text: "" };
};

export default {
  id: "messaging/retired-template",
  clauses: ["C0"],
  severity: "error",
  confidence: "high",
  title: { en: "Retired template messages by formId are used", "zh-CN": "使用已停用的 formId 模板消息" },
  literals,
  *check(program) {
    // Every form of a page has the attribute or none has: one thing to mend, by which alone nothing is collected.
    for (const [first, ...others] of formsOf(program).values())
      if (first)
        yield {
          place: program.placeOf(first),
          message,
          severity: "notice",
          fix: {
            description: { en: "Remove report-submit.", "zh-CN": "删除 report-submit。" },
            edits: [first, ...others].map((attribute) => withoutIt(program, attribute)),
          },
        };
    for (const module of program.modules(...literals)) {
      if (program.isAside(module.path)) continue;
      const side = program.sideOf(module.path);
      const sent: Node[] = [];
      let collected: Node | undefined;
      let kept: Node | undefined;
      walk(module, (node) => {
        if (side !== "server" && isFormId(node)) collected ??= node;
        if (side === "miniprogram" && isKept(node)) kept ??= node;
        if (side !== "miniprogram" && isSetOnTemplate(program, node)) sent.push(node);
        if (node.kind === "object" && isTemplateByForm(node))
          sent.push(node.entries.find(({ key }) => formKey.test(key ?? "")) ?? node);
        if (node.kind === "string" && /wxopen\/template\/send/.test(node.value)) sent.push(node);
      });
      // A page that picks the id up in several handlers has one habit to drop; a call of the interface fails each time.
      const habit = collected ?? kept;
      if (habit) yield { place: program.placeOf(headOf(habit)), message, severity: "warning" };
      for (const node of sent) yield { place: program.placeOf(headOf(node)), message };
    }
  },
} satisfies Rule;
