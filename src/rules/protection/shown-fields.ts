import { appendTo } from "../../domain/append.ts";
import type { SourceFile } from "../../domain/change.ts";
import type { DataKind } from "../../domain/data.ts";
import { loopAttribute } from "../../knowledge/frameworks.ts";
import { hintOfName } from "../../knowledge/personal-names.ts";
import { walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Element, Member, Module, Name, Node } from "../../program/tree.ts";

/** A field of page data that the markup of the page shows: `item.mobile` of a loop over `patients`. */
interface ShownField {
  readonly field: string;
  readonly node: Node;
}

/** What markup shows of a page's data of one name, as far as it is user data. */
export interface Shown {
  readonly kinds: readonly DataKind[];
  readonly node: Node;
}

/** Kinds whose names tell by themselves; a phone number may be that of a shop, a real name that of an author. */
const strong: ReadonlySet<DataKind> = new Set(["openid", "unionid", "id-number", "bank-card"]);
const weak: readonly DataKind[] = ["phone", "real-name"];
/** Fields that only a user has, beside which a phone number is that user's. */
const ofUser =
  /^(?:sex|gender|age|birth\w*|nick_?name|user_?name|consignee\w*|receiver\w*|recipient\w*|link_?man|id_?card\w*)$/i;
const business =
  /shop|store|merchant|seller|company|service|kefu|platform|about|config|setting|site|school|hotel|station|clinic|hospital|branch/i;

/** The name that an element's loop gives to each item, and the expression that it loops over. */
const loopOf = (element: Element): { readonly alias: string; readonly list: Node } | undefined => {
  const attribute = element.attributes.find(({ name }) => loopAttribute.test(name));
  if (!attribute?.value) return undefined;
  if (attribute.name === "v-for") {
    const alias = /^\s*\(?\s*([\w$]+)/.exec(attribute.text ?? "")?.[1];
    return alias === undefined ? undefined : { alias, list: attribute.value };
  }
  const named = element.attributes.find(({ name }) => name === "wx:for-item")?.text;
  return { alias: named ?? "item", list: attribute.value };
};

/** The name at the beginning of `a.b[0].c`. */
const rootOf = (node: Node): Name | undefined => {
  let at = node;
  for (let hops = 0; (at.kind === "member" || at.kind === "index") && hops < 8; hops++) at = at.object;
  return at.kind === "name" ? at : undefined;
};

/** The name of the page data that a name of markup stands for, over the loops around it. */
const dataNameOf = (name: Name): string => {
  let wanted = name.name;
  let below: Node = name;
  for (let at = name.parent; at; below = at, at = at.parent) {
    if (at.kind !== "element" || (below.kind === "attribute" && loopAttribute.test(below.name))) continue;
    const around = loopOf(at);
    const source = around?.alias === wanted ? rootOf(around.list) : undefined;
    if (source) wanted = source.name;
  }
  return wanted;
};

const known = new WeakMap<Module, ReadonlyMap<string, readonly ShownField[]>>();

const fieldsIn = (markup: Module): ReadonlyMap<string, readonly ShownField[]> => {
  const found = known.get(markup);
  if (found) return found;
  const fields = new Map<string, ShownField[]>();
  const keep = (member: Member): void => {
    const root = rootOf(member);
    if (!root || business.test(member.property)) return;
    appendTo(fields, dataNameOf(root), { field: member.property, node: member });
  };
  for (const top of markup.markup) {
    walk(top, (node) => {
      if (node.kind === "member") keep(node);
      // Code of the page stands in the same tree as its markup.
      return node.kind !== "element" || node.tag !== "script";
    });
  }
  known.set(markup, fields);
  return fields;
};

const mayShow = new WeakMap<SourceFile, boolean>();

/** False when no name behind a dot in the text means user data: most markup need not be parsed to see that it shows none. */
const namesUserData = (file: SourceFile): boolean => {
  let answer = mayShow.get(file);
  if (answer === undefined) {
    const names = new Set(Array.from(file.text.matchAll(/[.'"]([A-Za-z_$][\w$]*)/g), ([, name]) => name ?? ""));
    answer = [...names].some((name) => hintOfName(name).kinds.some((kind) => strong.has(kind) || weak.includes(kind)));
    mayShow.set(file, answer);
  }
  return answer;
};

/**
 * The user data that the page shows of its data of this name: `{{item.mobile}}` in a loop over `patients`. The markup is the
 * file's own, or the WXML beside a script; nothing is told of shops and other businesses.
 */
export const shownOf = (program: Program, module: Module, data: string): Shown | undefined => {
  if (business.test(data)) return undefined;
  const file = program.files.get(module.path.replace(/\.[jt]s$/, ".wxml"));
  const markup = file && namesUserData(file) ? program.module(file.path) : undefined;
  const shown = markup && fieldsIn(markup).get(data);
  if (!shown) return undefined;
  const hinted = shown.map(({ field, node }) => ({ kinds: hintOfName(field).kinds, node }));
  const isUser =
    shown.some(({ field }) => ofUser.test(field)) ||
    weak.every((kind) => hinted.some(({ kinds }) => kinds.includes(kind)));
  const told = hinted.flatMap(({ kinds, node }) => {
    const counted = kinds.filter((kind) => strong.has(kind) || (isUser && weak.includes(kind)));
    return counted.length > 0 ? [{ kinds: counted, node }] : [];
  });
  const [first] = told;
  return first && { kinds: [...new Set(told.flatMap(({ kinds }) => kinds))], node: first.node };
};
