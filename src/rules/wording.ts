import { negators } from "../knowledge/lexicons.ts";

/** A phrase found in text; `index` and `length` are in the given text. */
export interface Hit {
  readonly phrase: string;
  readonly index: number;
  readonly length: number;
}

/** How far before a phrase, in characters, a negator of the same sentence takes it back. */
const NEGATOR_REACH = 12;
const sentenceEnd = /[。！？!?；;\n]/;

let segmenter: Intl.Segmenter | undefined;

/** Made for the first phrase that is met: ICU then reads all its locales, which takes 4 ms. */
const segmenterOfWords = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter("zh-CN", { granularity: "word" }));

const negatorWord = new RegExp(`(?<![\\w])(?:${negators.en.join("|")})(?!\\w)`, "i");

const isNegated = (text: string, index: number): boolean => {
  const before = text.slice(Math.max(0, index - NEGATOR_REACH), index);
  const sentence = before.split(sentenceEnd).at(-1) ?? "";
  return (
    negators.zh.some((word) => sentence.includes(word)) ||
    negators.adjacent.some((word) => sentence.endsWith(word)) ||
    negatorWord.test(sentence)
  );
};

/** True when no word of the text runs over either end of the stretch, so that 21点 is not found in 121点. */
const isWhole = (text: string, start: number, end: number): boolean => {
  for (const { index, segment } of segmenterOfWords().segment(text)) {
    const last = index + segment.length;
    if ((index < start && last > start) || (index < end && last > end)) return false;
    if (index >= end) break;
  }
  return true;
};

const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** One expression for all phrases; Latin ones stand between word borders and allow any white space inside. */
export const phrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    phrases
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => {
        const pattern = escaped(phrase).replace(/ /g, "\\s+");
        return /^[\x20-\x7e]+$/.test(phrase) ? `(?<![\\w-])${pattern}(?![\\w-])` : pattern;
      })
      .join("|"),
    "gi",
  );

/**
 * Phrases of the pattern in a text in simplified script, on word borders, and not taken back by a negator. A hit inside a
 * look-alike does not count.
 */
export const findPhrases = (text: string, pattern: RegExp, lookAlikes: readonly string[] = []): readonly Hit[] => {
  // Most texts hold none, and to look for all takes several times as long as for one.
  if (text.search(pattern) < 0) return [];
  const hits: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    const end = index + match[0].length;
    const around = text.slice(Math.max(0, index - 20), end + 20);
    const isHarmless = lookAlikes.some((phrase) => around.indexOf(phrase) >= 0 && phrase.includes(match[0]));
    if (isHarmless || isNegated(text, index) || !isWhole(text, index, end)) continue;
    hits.push({ phrase: match[0], index, length: match[0].length });
  }
  return hits;
};
