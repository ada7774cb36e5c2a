import { inSimplifiedScript } from "../../knowledge/script.ts";
import type { Program } from "../../program/program.ts";

/** A privacy policy that is written out in the repository. */
export interface Policy {
  readonly path: string;
  /** Simplified script, lower case. */
  readonly text: string;
  /** Offset of the words that make it one. */
  readonly start: number;
}

const policyWords =
  /隐私(?:政策|保护|权政策|协议|条款|声明|指引)|隱私(?:政策|保護|權政策|協議|條款|聲明|指引)|privacy (?:policy|notice|statement)/i;
const collecting = /收集|采集|採集|collect/i;
const readable = /\.(?:md|txt|html?|wxml|vue|[jt]sx?|json|wpy|mpx)$/i;
/** Characters of a text that tells something; a button or a title has fewer. */
const SHORTEST = 200;

/** Letters and characters that people read: markup, styles and code hold few Chinese characters and long English words. */
const proseLength = (text: string): number =>
  (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) +
  (text.match(/(?:\b[A-Za-z]{2,}\b[ ,.]+){6,}/g)?.join("").length ?? 0) / 3;

const script = /\.(?:[jt]sx?|json)$/i;
/** A sentence or two in one text. A script that mentions the policy in its messages and comments holds none. */
const passage = /[\u4e00-\u9fff，、（）“”《》；：\d]{40}|(?:[A-Za-z,'-]+ ){15}/;
const remark = /\/\*[^]{0,4000}?\*\/|\/\/[^\n]*/g;

/** The privacy policies of the repository, by path; asides are left out. */
export const policiesOf = (program: Program): readonly Policy[] =>
  program.search(policyWords).flatMap((path) => {
    const text = program.files.get(path)?.text ?? "";
    if (!readable.test(path) || program.isAside(path) || text.length > 400_000) return [];
    const mentions = text.match(new RegExp(policyWords, "gi"))?.length ?? 0;
    const isPolicy = /privacy|policy|agreement|protocol|yinsi|隐私|协议/i.test(path) || mentions >= 3;
    if (!isPolicy || !collecting.test(text) || proseLength(text) < SHORTEST) return [];
    if (script.test(path) && !passage.test(text.replace(remark, ""))) return [];
    return [{ path, text: inSimplifiedScript(text).toLowerCase(), start: policyWords.exec(text)?.index ?? 0 }];
  });

/** True when the text holds one of the words; both are in lower case and simplified script. */
export const names = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
