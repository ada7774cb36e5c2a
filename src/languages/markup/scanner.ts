import type { Text } from "../../domain/text.ts";
import type { Comment } from "../../program/tree.ts";
import type { Damage } from "../damage.ts";
import { commentNode } from "../nodes.ts";
import { readTag } from "./attributes.ts";
import type { Dialect } from "./dialect.ts";
import { type DraftElement, type Markup, type RawContent } from "./draft.ts";
import { ElementStack } from "./element-stack.ts";
import { decodeEntities } from "./entities.ts";
import type { Islands } from "./islands.ts";
import { segmentsOf } from "./segments.ts";

const messages = {
  openTag: { en: "A tag is not closed by `>`, or a quote is missing.", "zh-CN": "标签缺少 `>` 或引号不成对。" },
  comment: { en: "A comment is not closed.", "zh-CN": "注释没有结束。" },
  raw: { en: "An element is not closed before the file ends.", "zh-CN": "元素直到文件末尾都没有关闭。" },
} satisfies Record<string, Text>;

const letter = /[a-zA-Z]/;
const nameEnd = /[\s/><"'={}]/g;

/** Reads one file of a tag language from start to end in linear time; what is damaged costs only its own stretch. */
class Scanner {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #islands: Islands;
  readonly #stack: ElementStack;
  readonly #comments: Comment[] = [];
  readonly #raw: RawContent[] = [];
  readonly #damages: Damage[] = [];
  /** Where the text before the current offset starts. */
  #textStart = 0;

  constructor(text: string, dialect: Dialect, islands: Islands) {
    this.#text = text;
    this.#dialect = dialect;
    this.#islands = islands;
    this.#stack = new ElementStack(dialect, this.#damages);
  }

  read(): Markup {
    const text = this.#text;
    let at = text.startsWith("\uFEFF") ? 1 : 0;
    this.#textStart = at;
    while (at < text.length) {
      at = this.#islands.next(at);
      if (at >= text.length) break;
      const after = this.#readCode(at);
      if (after > at) at = after;
      else at++;
    }
    this.#endText(text.length);
    this.#stack.closeAll(text.length);
    const { roots, elements, boundTexts } = this.#stack;
    return { roots, elements, boundTexts, raw: this.#raw, comments: this.#comments, damages: this.#damages };
  }

  /** Reads what starts at an offset: code within text, a comment, a tag. Returns the offset itself when it is plain text. */
  #readCode(at: number): number {
    const text = this.#text;
    const code = this.#islands.at(at);
    if (code) return code.end;
    if (text[at] !== "<") return at;
    const next = text.charAt(at + 1);
    if (next === "!") return this.#readDeclaration(at);
    if (next === "?") return this.#skipTo(at, ">");
    if (next === "/" && letter.test(text.charAt(at + 2))) return this.#readEndTag(at);
    if (letter.test(next)) return this.#readStartTag(at);
    return at;
  }

  #endText(end: number): void {
    const start = this.#textStart;
    if (end <= start || (this.#dialect.hasBlocks && this.#stack.isEmpty)) return;
    this.#addText(start, end);
  }

  /** Adds the text between two offsets, without the blanks and the steering islands around it. */
  #addText(from: number, to: number): void {
    const text = this.#text;
    const shown = segmentsOf(this.#islands, from, to).filter(({ kind, start, end, prints }) =>
      kind === "literal" ? text.slice(start, end).trim() !== "" : prints,
    );
    const first = shown[0];
    const last = shown.at(-1);
    if (!first || !last || shown.every(({ kind }) => kind === "island")) return;
    const start =
      first.kind === "literal" ? first.end - text.slice(first.start, first.end).trimStart().length : first.start;
    const end = last.kind === "literal" ? last.start + text.slice(last.start, last.end).trimEnd().length : last.end;
    const segments = segmentsOf(this.#islands, start, end);
    const pieces = segments.map((segment) => {
      if (segment.kind === "island") return segment.prints ? "${}" : "";
      const piece = text.slice(segment.start, segment.end);
      return segment.kind === "literal" ? decodeEntities(piece) : piece;
    });
    const isBound = segments.some(({ kind }) => kind !== "literal");
    this.#stack.addText(
      { kind: "text", start, end, parent: undefined, text: pieces.join(""), value: undefined },
      isBound,
    );
  }

  #skipTo(at: number, close: string): number {
    const end = this.#islands.find(close, at);
    if (end < 0) return at;
    this.#endText(at);
    this.#textStart = end + close.length;
    return this.#textStart;
  }

  /** `<!-- -->`, `<![CDATA[ ]]>`, `<!DOCTYPE …>`. */
  #readDeclaration(at: number): number {
    const text = this.#text;
    if (text.startsWith("<!--", at)) return this.#readComment(at);
    if (text.startsWith("<![CDATA[", at)) {
      const close = this.#islands.find("]]>", at);
      if (close < 0) return at;
      this.#endText(at);
      this.#addText(at + "<![CDATA[".length, close);
      this.#textStart = close + 3;
      return this.#textStart;
    }
    return this.#skipTo(at, ">");
  }

  /** A comment that is never closed ends with its line, so that the rest of the file is still read. */
  #readComment(at: number): number {
    const text = this.#text;
    const close = this.#islands.find("-->", at + 4);
    let end = close + 3;
    if (close < 0) {
      this.#damages.push({ at, message: messages.comment });
      const line = this.#islands.find("\n", at);
      end = line < 0 ? text.length : line;
    }
    this.#endText(at);
    this.#comments.push(commentNode(at, end, text.slice(at, end)));
    this.#textStart = end;
    return end;
  }

  #nameAt(start: number): string {
    nameEnd.lastIndex = start;
    const name = this.#text.slice(start, nameEnd.exec(this.#text)?.index ?? this.#text.length);
    return this.#dialect.isHtml ? name.toLowerCase() : name;
  }

  #readEndTag(at: number): number {
    const text = this.#text;
    this.#endText(at);
    const name = this.#nameAt(at + 2);
    let end = at + 2 + name.length;
    while (end < text.length && text[end] !== ">" && text[end] !== "<") end++;
    if (text[end] === ">") end++;
    else this.#damages.push({ at, message: messages.openTag });
    this.#stack.close(name, at, end);
    this.#textStart = end;
    return end;
  }

  #readStartTag(at: number): number {
    const text = this.#text;
    this.#endText(at);
    const tag = this.#nameAt(at + 1);
    const inside = readTag(text, at + 1 + tag.length, this.#dialect, this.#islands);
    if (inside.isDamaged) this.#damages.push({ at, message: messages.openTag });
    const element: DraftElement = {
      kind: "element",
      start: at,
      end: inside.end,
      parent: undefined,
      tag,
      attributes: inside.attributes,
      children: [],
      openEnd: inside.end,
    };
    const isBlock = this.#dialect.hasBlocks && this.#stack.isEmpty;
    this.#stack.open(element, inside.isSelfClosing);
    this.#textStart = inside.end;
    if (inside.isSelfClosing || !this.#isRaw(element, isBlock)) return inside.end;
    return this.#readRaw(element);
  }

  #isRaw(element: DraftElement, isBlock: boolean): boolean {
    if (!isBlock) return this.#dialect.rawText.has(element.tag);
    const lang = element.attributes.find(({ name }) => name === "lang")?.text;
    return element.tag !== "template" || (lang !== undefined && lang !== "html" && lang !== "wxml");
  }

  /** Reads to the end tag of an element whose content is no markup. What people read in it becomes text. */
  #readRaw(element: DraftElement): number {
    const text = this.#text;
    const start = element.openEnd;
    const isText = element.tag === "textarea" || element.tag === "title";
    let end = this.#rawEnd(element.tag, start);
    if (end < 0) {
      this.#damages.push({ at: element.start, message: messages.raw });
      // HTML would take the rest of the file for the title; rather read on.
      if (isText) return start;
      end = text.length;
    }
    if (isText) this.#addText(start, end);
    else this.#raw.push({ element, start, end });
    this.#textStart = end;
    return end;
  }

  readonly #unclosed = new Set<string>();

  #rawEnd(tag: string, start: number): number {
    if (this.#unclosed.has(tag)) return -1;
    const lower = tag.toLowerCase();
    for (let at = this.#islands.find("</", start); at >= 0; at = this.#islands.find("</", at + 2)) {
      const name = this.#text.slice(at + 2, at + 2 + tag.length);
      if (name.toLowerCase() === lower && !/[\w-]/.test(this.#text.charAt(at + 2 + tag.length))) return at;
    }
    this.#unclosed.add(tag);
    return -1;
  }
}

/** Reads a file of a tag language into elements, texts, comments and raw contents. Linear; never throws. */
export const scanMarkup = (text: string, dialect: Dialect, islands: Islands): Markup =>
  new Scanner(text, dialect, islands).read();
