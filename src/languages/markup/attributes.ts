import type { Dialect } from "./dialect.ts";
import type { DraftAttribute } from "./draft.ts";
import type { Islands } from "./islands.ts";

/** The inside of an opening tag. `end` is after its `>`. */
export interface TagInside {
  readonly attributes: DraftAttribute[];
  readonly end: number;
  readonly isSelfClosing: boolean;
  /** The tag has no `>`, or a quote is missing. */
  readonly isDamaged: boolean;
}

const space = /\s/;
const tagStart = /[a-zA-Z/!]/;
const lineOrTagEnd = /[\n\r>]/g;

/** Reads the attributes of one opening tag, quotes and islands included. Linear over all tags of a file. */
class AttributeReader {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #islands: Islands;
  #at: number;
  #isDamaged = false;
  readonly #attributes: DraftAttribute[] = [];

  constructor(text: string, at: number, dialect: Dialect, islands: Islands) {
    this.#text = text;
    this.#at = at;
    this.#dialect = dialect;
    this.#islands = islands;
  }

  read(): TagInside {
    const text = this.#text;
    while (this.#at < text.length) {
      const character = text.charAt(this.#at);
      if (character === ">") return this.#finish(this.#at + 1, text[this.#at - 1] === "/");
      const code = character === "{" || this.#dialect.islands.length > 0 ? this.#islands.at(this.#at) : undefined;
      if (code) this.#at = code.end;
      else if (character === "<" && tagStart.test(text.charAt(this.#at + 1))) break;
      else if (space.test(character) || "/\"'=<".includes(character)) this.#at++;
      else this.#readAttribute();
    }
    this.#isDamaged = true;
    return this.#finish(this.#at, false);
  }

  #finish(end: number, isSelfClosing: boolean): TagInside {
    return { attributes: this.#attributes, end, isSelfClosing, isDamaged: this.#isDamaged };
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && space.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #readAttribute(): void {
    const text = this.#text;
    const start = this.#at;
    this.#skipName();
    const nameEnd = this.#at;
    const written = text.slice(start, nameEnd);
    const name = this.#dialect.isHtml ? written.toLowerCase() : written;
    this.#skipSpace();
    if (text[this.#at] !== "=") {
      this.#at = nameEnd;
      this.#push(name, start, nameEnd, undefined, nameEnd);
      return;
    }
    this.#at++;
    this.#skipSpace();
    const quote = text.charAt(this.#at);
    if (quote === '"' || quote === "'") {
      const valueStart = this.#at + 1;
      const close = this.#closingQuote(quote, valueStart);
      const valueEnd = close < 0 ? this.#damagedValueEnd(valueStart) : close;
      this.#at = close < 0 ? valueEnd : close + 1;
      this.#push(name, start, this.#at, text.slice(valueStart, valueEnd), valueStart);
    } else {
      const valueStart = this.#at;
      this.#skipBareValue();
      this.#push(name, start, this.#at, text.slice(valueStart, this.#at), valueStart);
    }
  }

  #push(name: string, start: number, end: number, text: string | undefined, valueStart: number): void {
    this.#attributes.push({
      kind: "attribute",
      start,
      end,
      parent: undefined,
      name,
      text,
      valueStart,
      value: undefined,
    });
  }

  #skipName(): void {
    const text = this.#text;
    // The first character is no separator; a bracket is part of `:[key]` and `[class]`.
    for (this.#at++; this.#at < text.length; this.#at++) {
      const character = text.charAt(this.#at);
      if ("=>/\"'<".includes(character) || space.test(character)) return;
    }
  }

  /** A value without quotes; a mustache or island in it may hold blanks. */
  #skipBareValue(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const character = text.charAt(this.#at);
      if (character === ">" || space.test(character) || (character === "/" && text[this.#at + 1] === ">")) return;
      this.#at = this.#islands.at(this.#at)?.end ?? this.#at + 1;
    }
  }

  /** Offset of the closing quote, islands passed over; -1 when it is missing. */
  #closingQuote(quote: string, from: number): number {
    let close = this.#islands.find(quote, from);
    if (close >= 0 && this.#dialect.islands.length > 0) close = this.#quoteAfterIslands(quote, from, close);
    if (close < 0) return -1;
    // `class="a>⏎<b id=` before the closing quote: the value would end where another one begins, so its own quote is missing.
    const isOverrun = this.#text[close - 1] === "=" && this.#text.slice(from, close).search(/[\n\r]\s*<[a-zA-Z/]/) >= 0;
    return isOverrun ? -1 : close;
  }

  #quoteAfterIslands(quote: string, from: number, firstClose: number): number {
    let close = firstClose;
    for (let at = this.#islands.next(from); at < close; at = this.#islands.next(at)) {
      const code = this.#islands.at(at);
      at = code && code.kind === "island" ? code.end : at + 1;
      if (at > close) close = this.#islands.find(quote, at);
      if (close < 0) return -1;
    }
    return close;
  }

  #damagedValueEnd(from: number): number {
    this.#isDamaged = true;
    lineOrTagEnd.lastIndex = from;
    return lineOrTagEnd.exec(this.#text)?.index ?? this.#text.length;
  }
}

/** Reads an opening tag from behind its name up to and with its `>`. Never throws. */
export const readTag = (text: string, at: number, dialect: Dialect, islands: Islands): TagInside =>
  new AttributeReader(text, at, dialect, islands).read();
