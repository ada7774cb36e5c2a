import { moduleOf } from "../program/adopt.ts";
import type { Element } from "../program/tree.ts";
import { fieldsOf, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";
import type { MarkupEvent } from "./facts.ts";
import { attributeText, fieldKinds, fieldsIn, isDrawnFromList, isField, openTypeOf } from "./form-fields.ts";
import { tagOf } from "./page-paths.ts";
import { readShape } from "./shapes.ts";
import type { Walk } from "./walk.ts";

/** What a component of the program sends with its own event: the component of that tag, or the only one that sends it. */
export const stepOwnEvent = (walk: Walk, element: Element, event: string, index: number, path: Path): boolean => {
  const all = (walk.facts.channels().events.get(segment(event)) ?? []).flatMap((values) => values[index] ?? []);
  const tag = element.tag.toLowerCase();
  const component = walk.facts.components.moduleOf(element);
  const own = all.filter((value) =>
    component ? moduleOf(value) === component : tagOf(moduleOf(value).path).toLowerCase() === tag,
  );
  if (component && own.length === 0) return false;
  const isOnly = new Set(all.map((value) => moduleOf(value))).size === 1;
  const sent = own.length > 0 || !isOnly ? own : all;
  const rest = path[0] === "detail" ? path.slice(1) : path;
  for (const value of sent) walk.go(value, rest, { user: element });
  return sent.length > 0;
};

/** Tags that are no component of the program, whatever its configuration says. */
const nativeTags =
  /^(?:view|button|input|textarea|form|picker|text|image|scroll-view|map|div|span|switch|checkbox-group|radio-group|swiper|canvas)$/;

/**
 * One handler for many fields keeps what is typed under a key that the field gives, `[e.currentTarget.dataset.key]: e.detail.value`:
 * a field that gives another one does not write there.
 */
const mayWrite = (element: Element, asked: string): boolean => {
  const given = element.attributes.flatMap(({ name, value, text }) => {
    const key = value?.kind === "string" ? value.value : value === undefined ? text : undefined;
    return key !== undefined && /^(?:data-.*|id|name)$/.test(name) ? segment(key) : [];
  });
  return given.length === 0 || given.includes(asked);
};

/** What an element's `data-` attributes hold: `e.currentTarget.dataset.phone`. False for a field that it does not have. */
const stepDataset = (walk: Walk, element: Element, [, , asked, ...rest]: Path): boolean => {
  let known = false;
  for (const { name, value } of element.attributes) {
    const key = /^:?data-(.+)$/.exec(name)?.[1];
    if (key === undefined || (asked !== undefined && segment(key) !== asked)) continue;
    if (value) walk.go(value, rest, { stack: [], name: key });
    known = true;
  }
  return known;
};

/** The detail of a markup event. True when the event is one whose detail is known. */
export const stepEvent = (
  walk: Walk,
  { element, event }: Pick<MarkupEvent, "element" | "event">,
  path: Path,
): boolean => {
  const fields = fieldsOf(path);
  const [first] = fields;
  if (/^(?:current)?target$/.test(first ?? "") && fields[1] === "dataset") return stepDataset(walk, element, fields);
  if (!nativeTags.test(element.tag) && stepOwnEvent(walk, element, event, 0, path)) return true;
  if (first !== undefined && !/^(detail|target|currenttarget|mp)$/.test(first)) return false;
  const rest = first === "mp" ? fields.slice(2) : fields.slice(1);
  const open = openTypeOf(element);
  if (open) {
    if (first === "currenttarget" || first === "target") return true;
    const { kinds, whole } = readShape(open.shape, rest, walk.state.without);
    walk.found({ node: element, kinds, api: `open-type=${open.type}`, basis: "interface" }, kinds, whole);
    return true;
  }
  if (first === "currenttarget") return false;
  const name = attributeText(element, "name");
  if (isField(element)) {
    const kinds = isDrawnFromList(element) ? [] : fieldKinds(element);
    if (rest[1] !== undefined && !mayWrite(element, rest[1])) return true;
    if (first === undefined || rest[0] === undefined || rest[0] === "value")
      walk.found(
        {
          node: element,
          kinds,
          api: `<${element.tag}${name === undefined ? "" : ` name=${name}`}>`,
          basis: "interface",
        },
        kinds,
        false,
      );
    return true;
  }
  if (element.tag === "form" && /submit/i.test(event)) {
    const asked = rest[0] === "value" ? rest[1] : undefined;
    for (const field of fieldsIn(element)) {
      if (asked !== undefined && segment(field.name) !== asked) continue;
      const kinds = fieldKinds(field.element);
      if (kinds.length > 0)
        walk.found(
          { node: field.element, kinds, api: `<${field.element.tag} name=${field.name}>`, basis: "interface" },
          kinds,
          asked === undefined,
        );
    }
    return true;
  }
  return false;
};
