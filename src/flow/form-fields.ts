import type { DataKind } from "../domain/data.ts";
import { own } from "../domain/own.ts";
import { loopAttribute } from "../knowledge/frameworks.ts";
import { hintOfLabel, hintOfName } from "../knowledge/personal-names.ts";
import { openTypeShapes } from "../knowledge/sources.ts";
import type { Shape } from "../knowledge/sources.ts";
import type { Attribute, Element, Node } from "../program/tree.ts";
import { segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import { rootOf } from "./expression-text.ts";

/** Fields of the platforms, and those of component libraries: `van-field`, `u--input`, `wd-textarea`, `uni-easyinput`. */
const fieldTags = /^(?:input|textarea|picker|switch|[a-z]{1,6}-{1,2}(?:input|easyinput|textarea|field))$/i;

/** The text of an attribute, whatever binding marks its name has. */
export const attributeText = (element: Element, ...names: readonly string[]): string | undefined => {
  const attribute = attributeOf(element, ...names);
  return attribute?.value?.kind === "string" ? attribute.value.value : attribute?.text;
};

/** The first attribute of one of these names, whatever binding marks its name has. */
export const attributeOf = (element: Element, ...names: readonly string[]): Attribute | undefined =>
  element.attributes.find((attribute) =>
    names.includes(attribute.name.replace(/^(?::|v-bind:|model:)/, "").toLowerCase()),
  );

/** True for an element that people type or pick a value in. */
export const isField = (element: Element): boolean => fieldTags.test(element.tag);

/** So many fields of one turn of a loop are a choice between kinds of fields. */
const CHOICES = 3;

const fieldsBelow = (element: Element): number => {
  let count = 0;
  const open: Element["children"][number][] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind !== "element") continue;
    if (isField(node)) count++;
    open.push(...node.children);
  }
  return count;
};

/**
 * One of the fields that a form draws from a list of descriptions, `<block wx:for="{{fields}}"><input wx:if="{{item.type == 'idcard'}}"`:
 * what is typed there goes into one item of the list, and what reads an item does not know which.
 */
export const isDrawnFromList = (field: Element): boolean => {
  for (let at: Node | undefined = field.parent; at; at = at.parent)
    if (at.kind === "element" && at.attributes.some(({ name }) => loopAttribute.test(name)))
      return fieldsBelow(at) >= CHOICES;
  return false;
};

const inputTypes: Readonly<Record<string, DataKind>> = {
  idcard: "id-number",
  tel: "phone",
  nickname: "nickname",
  email: "email",
  password: "password",
  "safe-password": "password",
};

const formItems = /(?:form-?item|forms-item|cell|FormItem|Cell)$/;

/** The text before a field that labels it. */
const labelBefore = (element: Element): string => {
  const { parent } = element;
  if (parent?.kind !== "element") return "";
  const texts: string[] = [];
  for (const sibling of parent.children) {
    if (sibling === element) break;
    if (sibling.kind === "text") texts.push(sibling.text);
    else if (sibling.kind === "element" && sibling.children.length < 4)
      for (const child of sibling.children) if (child.kind === "text") texts.push(child.text);
  }
  return texts.join(" ").slice(-80);
};

/** The label of the item of a form that the field stands in: `<u-form-item label="手机号"><u-input/></u-form-item>`. */
const labelAround = ({ parent }: Element): string => {
  const item = parent?.kind === "element" && !formItems.test(parent.tag) ? parent.parent : parent;
  return item?.kind === "element" && formItems.test(item.tag) ? (attributeText(item, "label", "title") ?? "") : "";
};

/** `password` and `password="{{true}}"` hide what is typed; a general component that binds it to its own property tells nothing. */
const isHidden = (password: Attribute | undefined): boolean =>
  password !== undefined &&
  (password.value === undefined ||
    (password.value.kind === "boolean" && password.value.value) ||
    password.value.kind === "string");

/** A field to look others up by, by the key that it shows or the handler that it runs: `bindconfirm="onSearch"`. */
const isSearch = (element: Element): boolean =>
  element.attributes.some(({ name, text }) =>
    name === "confirm-type"
      ? text === "search"
      : /^(?:bind|catch|@|v-on:|on[A-Z])/.test(name) && /search/i.test(text ?? ""),
  );

/** The kinds of data that a form field asks for, by its type, name, placeholder or the label before it. */
export const fieldKinds = (element: Element): readonly DataKind[] => {
  const type = attributeText(element, "type");
  const typed = type === undefined ? undefined : own(inputTypes, type.toLowerCase());
  if (typed) return [typed];
  if (isHidden(attributeOf(element, "password"))) return ["password"];
  for (const name of ["name", "id", "data-field", "data-name", "data-key", "prop"]) {
    const text = attributeText(element, name);
    const { kinds } = text === undefined ? { kinds: [] } : hintOfName(text);
    if (kinds.length > 0) return kinds;
  }
  // `请输入商品 如：手机` asks for a thing, and what follows is an example of it.
  const placeholder = attributeText(element, "placeholder", "label", "title", "aria-label")?.replace(
    /(?:例如|比如|如[:：]).*$/,
    "",
  );
  if (/搜索|搜一搜|\bsearch\b/i.test(placeholder ?? "") || isSearch(element)) return [];
  for (const label of [placeholder ?? "", labelBefore(element), labelAround(element)]) {
    const { kinds } = hintOfLabel(label);
    if (kinds.length > 0) return kinds;
  }
  return [];
};

/** The answer of a button's open capability. */
export const openTypeOf = (element: Element): { readonly type: string; readonly shape: Shape } | undefined => {
  const type = attributeText(element, "open-type", "opentype");
  const shape = type === undefined ? undefined : own(openTypeShapes, type);
  return type !== undefined && shape ? { type, shape } : undefined;
};

/** The fields inside a form, by the name under which its submit event holds them. */
export const fieldsIn = (form: Element): readonly { readonly name: string; readonly element: Element }[] => {
  const found: { name: string; element: Element }[] = [];
  const open = [...form.children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind !== "element") continue;
    const name = attributeText(node, "name");
    if (isField(node) && name !== undefined) found.push({ name, element: node });
    open.push(...node.children);
  }
  return found.sort((a, b) => a.element.start - b.element.start);
};

/** A form field whose value is kept in the data of its page or component. */
export interface BoundField {
  readonly element: Element;
  readonly kinds: readonly DataKind[];
  readonly path: Path;
}

/** A file without this binds no field both ways. */
export const bindsFields = /\bv-model\b|\bmodel:value\b/;

/** The labelled ones of a module's form fields that have a two-way binding. */
export const boundIn = (elements: readonly Element[]): readonly BoundField[] => {
  const found: BoundField[] = [];
  for (const node of elements) {
    const binding = node.attributes.find((attribute) =>
      /^(?:v-model(?:[.:].*)?|model:value)$/.test(attribute.name),
    )?.value;
    const root = binding && rootOf(binding);
    const kinds = root ? fieldKinds(node) : [];
    if (root?.root.kind === "name" && kinds.length > 0)
      found.push({ element: node, kinds, path: [segment(root.root.name), ...root.path] });
  }
  return found;
};
