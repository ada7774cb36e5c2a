import type { Program } from "../../../program/program.ts";
import type { Call, Node, ObjectLiteral } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";

export const formKey = /^form_?id$/i;
/** Names that only end like it: `platformId`, `transformId`. */
const formName = /(?<!plat|trans|uni|per|in)form_?ids?$/i;

/** The body of a template message that spends a form id: `{ touser, template_id, form_id, … }`. */
export const isTemplateByForm = ({ entries }: ObjectLiteral): boolean =>
  entries.some(({ key, value }) => formKey.test(key ?? "") && value.kind !== "null" && value.kind !== "string") &&
  entries.some(({ key }) => /^template_?id$/i.test(key ?? ""));

const keepsForm = /^(?:add|save|set|send|submit|update|report|upload|collect|gather|push|store|record|post)/i;

/** Hands a form id on to be kept: `saveFormId(id)`, `api.addFormIds(ids)`, `postFormId({ formId })`. */
const handsOn = ({ callee, arguments: given }: Call): boolean => {
  const name = lastNameOf(callee);
  return given.length > 0 && keepsForm.test(name) && formName.test(name);
};

/** An address of the program's own server that takes form ids: `/api/user/save_form_id`. */
const address = /(?:^|\/)[\w-]{0,40}(?<!plat|trans|uni|per|in)form_?ids?(?:\?|$)/i;

/** The payment's id given as form id: each payment let the server send a few messages. */
const spendsPayment = (node: Node): boolean =>
  node.kind === "entry" && formKey.test(node.key ?? "") && /prepay_?id/i.test(codeOf(node.value).slice(0, 120));

/** What a mini program does with a form id beside reading it: hands it on, or takes a payment's id for one. */
export const isKept = (node: Node): boolean =>
  spendsPayment(node) ||
  (node.kind === "call" && handsOn(node)) ||
  (node.kind === "string" && node.value.includes("/") && !node.value.includes(" ") && address.test(node.value));

const ofTemplate = /template_?id/i;
const toUser = /touser|open_?id|prepay/i;

/**
 * A server fills in the form id of a template message field by field: `$data['form_id'] = $id` in PHP,
 * `template.setForm_id(id)` of JFinal, `.formId(id)` of WxJava's builder.
 */
export const isSetOnTemplate = (program: Program, node: Node): boolean => {
  const isSet =
    node.kind === "assign"
      ? node.target.kind !== "name" && formKey.test(lastNameOf(node.target)) && node.value.kind !== "null"
      : node.kind === "call" &&
        node.callee.kind === "member" &&
        node.arguments.length === 1 &&
        /^(?:set_?)?form_?id$/i.test(node.callee.property);
  const fn = isSet ? program.enclosingFunction(node) : undefined;
  if (!fn) return false;
  const code = codeOf(fn);
  // The call of the retired interface, where the same function makes it, is told instead.
  return ofTemplate.test(code) && toUser.test(code) && !code.includes("wxopen/template/send");
};
