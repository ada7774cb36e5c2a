import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Node } from "../../program/tree.ts";
import { findPhrases } from "../wording.ts";

export interface VisibleHit {
  readonly path: string;
  readonly node: Node;
  readonly phrases: readonly string[];
}

/** Files that list words in order to filter them are no content. */
const dictionary = /sensitive|bad_?words?|keywords?_?filter|forbidden|blacklist|lexicon|敏感词|词库/i;

/** Texts people read that hold a phrase, in order of place; word lists and files that are not the product are left out. */
export const visibleHits = (
  program: Program,
  pattern: RegExp,
  lookAlikes: readonly string[] = [],
): readonly VisibleHit[] =>
  program.visibleTexts().flatMap(({ text, node }) => {
    const { path } = moduleOf(node);
    if (program.isAside(path) || dictionary.test(path)) return [];
    const phrases = [...new Set(findPhrases(text, pattern, lookAlikes).map(({ phrase }) => phrase.toLowerCase()))];
    return phrases.length > 0 ? [{ path, node, phrases }] : [];
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
