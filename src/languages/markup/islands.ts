import type { Dialect, Island } from "./dialect.ts";

/** What stands at an offset instead of markup or text. */
export interface Code {
  readonly kind: "binding" | "island";
  readonly end: number;
  /** Something appears in its place: a binding, or an island that prints. */
  readonly prints: boolean;
}

/** One `{{ }}` or island is looked for this far; longer ones end at their first closing text. */
const maxCode = 20_000;
/** Scanned characters that led to no end, in one file; hostile text beyond this is read without islands. */
const maxWaste = 2_000_000;

const openers = "([{";
const closers = ")]}";

/** The end of a string that starts with a quote; -1 when it isn't closed (in its line, but for backticks). */
const stringEnd = (text: string, at: number, limit: number): number => {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === quote) return i + 1;
    else if (code === 10 && quote !== 96) return -1;
  }
  return -1;
};

/** Keywords of Razor and Blade that may have a blank before their bracket. */
const bracketKeywords =
  /^(?:if|elseif|else|for|foreach|forelse|while|switch|case|using|lock|section|isset|empty|unless)$/;
/** Directives of Blade without a bracket; any other word behind an @ may be text. */
const bareDirectives = /^(?:end[a-z]+|else|csrf|show|stop|parent|break|continue|default|once|guest|auth|php|verbatim)$/;

const wordPart = /[\p{L}\p{N}_]/u;

const escaped = (literal: string): string => literal.replaceAll(/[^\w<]/g, String.raw`\$&`);

/** Finds the mustaches and server islands of one text in time linear to its length, whatever the text. */
export class Islands {
  readonly #text: string;
  readonly #dialect: Dialect;
  /** Finds what may be markup, a mustache or an island; its `lastIndex` is set before each use. */
  readonly #start: RegExp;
  /** By closing text: where it was last searched from, and the hit (Infinity for none), which holds for all between. */
  readonly #finds = new Map<string, { readonly from: number; readonly hit: number }>();
  #waste = 0;
  /** The last question to `next` and its answer, which holds for all offsets between: a text without hits is read once. */
  #asked = 0;
  #hit = -1;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
    const opens = dialect.islands.map(({ open }) => open).filter((open) => !open.startsWith("<"));
    this.#start = new RegExp(["<", String.raw`\{\{`, ...opens.map(escaped)].join("|"), "g");
  }

  /** The next offset at which markup or code may start; the text's length when there is none. */
  next(from: number): number {
    if (from >= this.#asked && from <= this.#hit) return this.#hit;
    this.#start.lastIndex = from;
    this.#asked = from;
    this.#hit = this.#start.exec(this.#text)?.index ?? this.#text.length;
    return this.#hit;
  }

  /** First occurrence of a closing text; -1 when there is none before `limit`. */
  find(close: string, from: number, limit = this.#text.length): number {
    const known = this.#finds.get(close);
    let hit = known && known.from <= from && from <= known.hit ? known.hit : undefined;
    if (hit === undefined) {
      const index = this.#text.indexOf(close, from);
      hit = index < 0 ? Infinity : index;
      this.#finds.set(close, { from, hit });
    }
    return hit + close.length > limit ? -1 : hit;
  }

  /** The mustache or island that starts at an offset, if it ends before `limit`. */
  at(start: number, limit = this.#text.length): Code | undefined {
    const island = this.#islandAt(start);
    if (island) {
      const end = this.#islandEnd(island, start, limit);
      return end < 0 ? undefined : { kind: "island", end, prints: this.#prints(island, start) };
    }
    const isMustache =
      this.#text.startsWith("{{", start) && (this.#dialect.bindsMustache || this.#text[start - 1] === "@");
    if (!isMustache) return undefined;
    const end = this.#codeEnd(start + 2, "}}", limit, true);
    return end < 0 ? undefined : { kind: "binding", end, prints: true };
  }

  #islandAt(start: number): Island | undefined {
    const text = this.#text;
    const island = this.#dialect.islands.find(({ open }) => text.startsWith(open, start));
    if (!island) return undefined;
    // `@{{ }}` of Blade is left to the client, `@@` is a plain @, and `me@host` is an address.
    if (island.open === "{{" && text[start - 1] === "@") return undefined;
    if (island.open === "@" && start > 0 && (text[start - 1] === "@" || wordPart.test(text[start - 1] ?? "")))
      return undefined;
    return island;
  }

  #prints({ open, prints }: Island, start: number): boolean {
    if (typeof prints === "boolean") return prints;
    const word = start + open.length;
    return prints.test(this.#text.slice(word, word + 16));
  }

  #islandEnd({ open, end }: Island, start: number, limit: number): number {
    const from = start + open.length;
    if (end.by === "word") return this.#wordEnd(from, limit, end.needsBracket);
    if (end.by === "code") return this.#codeEnd(from, end.close, limit, false);
    const hit = this.find(end.close, from, limit);
    if (hit >= 0) return hit + end.close.length;
    return end.orEnd ? limit : -1;
  }

  /** `Model.Items[0]`, `Html.Raw(x)`, `if (x)`, `endif`. */
  #wordEnd(from: number, limit: number, needsBracket: boolean): number {
    const text = this.#text;
    let i = from;
    let hasBracket = false;
    while (i < limit) {
      const start = i;
      while (i < limit && i - from < maxCode && wordPart.test(text.charAt(i))) i++;
      if (i === start) break;
      const word = text.slice(start, i);
      if (bareDirectives.test(word)) hasBracket = true;
      if (bracketKeywords.test(word) && text[i] === " " && text[i + 1] === "(") i++;
      while (i < limit && (text[i] === "(" || text[i] === "[")) {
        const end = this.#codeEnd(i + 1, text[i] === "(" ? ")" : "]", limit, false);
        if (end < 0) break;
        i = end;
        hasBracket = true;
      }
      if (text[i] !== "." || !wordPart.test(text.charAt(i + 1))) break;
      i++;
    }
    return i === from || (needsBracket && !hasBracket) ? -1 : i;
  }

  /**
   * Where code ends that started before `from`: after the closing text at which no bracket is open, strings apart. Where
   * brackets do not match, the first closing text ends it. With `isClient`, a new `{{` or an end tag shows that the code
   * was never closed.
   */
  #codeEnd(from: number, close: string, limit: number, isClient: boolean): number {
    const text = this.#text;
    if (this.#waste > maxWaste) return -1;
    const last = Math.min(limit, from + maxCode);
    let depth = 0;
    let first = -1;
    let i = from;
    while (i < last) {
      const character = text.charAt(i);
      if (character === close[0] && text.startsWith(close, i)) {
        if (depth <= 0) return i + close.length;
        if (first < 0) first = i + close.length;
      }
      if (character === '"' || character === "'" || character === "`") {
        const end = stringEnd(text, i, last);
        this.#waste += end < 0 ? last - i : 0;
        i = end < 0 ? i + 1 : end;
        continue;
      }
      if (isClient && character === "{" && text[i + 1] === "{" && i > from) break;
      if (isClient && character === "<" && text[i + 1] === "/" && wordPart.test(text.charAt(i + 2))) break;
      if (openers.includes(character)) depth++;
      else if (closers.includes(character)) depth--;
      i++;
    }
    this.#waste += i - from;
    return first;
  }
}
