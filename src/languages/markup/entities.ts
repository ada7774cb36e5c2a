import { own } from "../../domain/own.ts";

/** The named character references that pages for people really use; a rarer one stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  zwnj: "\u200C",
  zwj: "\u200D",
  shy: "\u00AD",
  copy: "©",
  reg: "®",
  trade: "™",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  bull: "•",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  times: "×",
  divide: "÷",
  deg: "°",
  plusmn: "±",
  yen: "¥",
  cent: "¢",
  pound: "£",
  euro: "€",
  sect: "§",
  para: "¶",
  larr: "←",
  rarr: "→",
  uarr: "↑",
  darr: "↓",
  lsaquo: "‹",
  rsaquo: "›",
  check: "✓",
  star: "☆",
  starf: "★",
};

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g;

/** Numbers that stand for no character become U+FFFD, as HTML has it. */
const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);

const resolve = (written: string, decimal?: string, hex?: string, name?: string): string => {
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
  return (name === undefined ? undefined : own(named, name)) ?? written;
};

/** Text with its character references (`&lt;`, `&#20320;`, `&#x4f60;`) resolved; only those that end in `;`. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? text.replaceAll(reference, resolve) : text;

/**
 * The same for code in an attribute, keeping its length so that offsets stay true: blanks fill up. They go before the
 * character, or after it where the same one was just resolved, so that `&amp;&amp;` stays an operator and
 * `&quot;a&quot;` keeps its text.
 */
export const decodeInPlace = (code: string): string => {
  if (!code.includes("&")) return code;
  const isOpen = new Map<string, boolean>();
  return code.replaceAll(reference, (written: string, decimal?: string, hex?: string, name?: string) => {
    const character = resolve(written, decimal, hex, name);
    const goesLast = !isOpen.get(character);
    isOpen.set(character, goesLast);
    return goesLast ? character.padStart(written.length) : character.padEnd(written.length);
  });
};
