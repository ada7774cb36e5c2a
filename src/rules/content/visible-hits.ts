import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Node } from "../../program/tree.ts";
import { stretchOf } from "../text-places.ts";
import { findPhrases } from "../wording.ts";

export interface VisibleHit {
  readonly path: string;
  readonly node: Node;
  readonly phrases: readonly string[];
}

/** Files that list words in order to filter them are no content. */
const dictionary = /sensitive|bad_?words?|keywords?_?filter|filter_?words?|forbidden|blacklist|lexicon|敏感词|词库/i;

/** Reasons that users choose from when they report others. */
const reasons = /涉嫌|举报|投诉|侵权|违法|违规|诈骗|色情/;

/** The node is one of a list of such reasons: `["涉嫌色情", "涉嫌赌博", "其他"]`. */
const isReason = (node: Node): boolean => {
  let at: Node | undefined = node.parent;
  for (let hops = 0; at && hops < 3 && at.kind !== "array" && at.kind !== "data-list"; hops++) at = at.parent;
  if (at?.kind !== "array" && at?.kind !== "data-list") return false;
  const { text } = moduleOf(node);
  return at.end - at.start < 2000 && reasons.test(text.slice(at.start, node.start) + text.slice(node.end, at.end));
};

/** Consoles for staff, by the folder: what a merchant switches on and off there invites nobody. */
const behindDesk =
  /(?:^|\/)(?:admin\w*|\w*-admin|manage|management|backend|backstage|console|cms|navigation|sidebar|system|settings?)(?:\/|\.\w+$)/i;
/** Keys of the entries of a console's menu beside the title: what lies below, and who may see it. */
const menuKey = /^(?:component|children|subs?|sub_?menus?|meta|permissions?|perms?|auth|roles?|access)$/i;
/** Fields of a form in kits for desks: `<FormItem label>`, `<el-form-item label>`, `<a-menu-item>`. */
const deskElement =
  /^(?:(?:el|a|i|n|t)-?)?(?:form-?(?:item|panel|block)|menu-?item|sub-?menu|table-?column|descriptions?-?item)$/i;

/** The object is an entry of a menu, or the `meta` of one, in a file of several. */
const isMenuEntry = (node: Node): boolean => {
  let at: Node | undefined = node.parent;
  for (let hops = 0; at && hops < 6; hops++, at = at.parent) {
    if (at.kind === "object" && at.entries.some(({ key }) => menuKey.test(key ?? ""))) return true;
    if (at.kind === "function" || at.kind === "element") return false;
  }
  return false;
};

/** On a page of the web made for those who run the shop, not for its customers. */
const isForStaff = (program: Program, node: Node): boolean => {
  const { path } = moduleOf(node);
  if (program.sideOf(path) !== "web") return false;
  if (behindDesk.test(path) || isMenuEntry(node)) return true;
  for (let at: Node | undefined = node.parent, hops = 0; at && hops < 6; at = at.parent, hops++)
    if (at.kind === "element") return deskElement.test(at.tag.replace(".", ""));
  return false;
};

/** A row of a database's dump: what it holds was somebody's to write, and is not this code's text. */
const isRow = (text: string): boolean => /^\s*(?:insert|replace)\s+into\s/i.test(text);

/** The lines of a long text that hold the first of the phrases: a page that a script prints is one text of many lines. */
const partOf = (node: Node, phrases: readonly string[]): Node => {
  const module = moduleOf(node);
  const raw = module.text.slice(node.start, node.end);
  if (!raw.includes("\n")) return node;
  const lower = raw.toLowerCase();
  const starts = phrases.map((phrase) => ({ phrase, at: lower.indexOf(phrase) })).filter(({ at }) => at >= 0);
  const [first] = starts.sort((a, b) => a.at - b.at);
  return first ? stretchOf(module, node.start + first.at, node.start + first.at + first.phrase.length) : node;
};

/** Texts people read that hold a phrase, in order of place; word lists and files that are not the product are left out. */
export const visibleHits = (
  program: Program,
  pattern: RegExp,
  lookAlikes: readonly string[] = [],
): readonly VisibleHit[] =>
  program.visibleTexts().flatMap(({ text, node }) => {
    const { path } = moduleOf(node);
    if (dictionary.test(path) || isRow(text)) return [];
    const phrases = [...new Set(findPhrases(text, pattern, lookAlikes).map(({ phrase }) => phrase.toLowerCase()))];
    return phrases.length > 0 && !isReason(node) && !isForStaff(program, node)
      ? [{ path, node: partOf(node, phrases), phrases }]
      : [];
  });

/** The first hit of each file in which at least so many different phrases occur. */
export const firstOfFiles = (hits: readonly VisibleHit[], least: number): readonly VisibleHit[] => {
  const files = new Map<string, { first: VisibleHit; phrases: Set<string> }>();
  for (const hit of hits) {
    const file = files.get(hit.path) ?? { first: hit, phrases: new Set() };
    for (const phrase of hit.phrases) file.phrases.add(phrase);
    files.set(hit.path, file);
  }
  return [...files.values()].filter(({ phrases }) => phrases.size >= least).map(({ first }) => first);
};
