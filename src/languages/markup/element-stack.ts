import { own } from "../../domain/own.ts";
import type { Text } from "../../domain/text.ts";
import type { Damage } from "../damage.ts";
import { type Dialect, endedBy, voidElements } from "./dialect.ts";
import type { DraftElement, DraftText } from "./draft.ts";

const messages = {
  unclosed: { en: "An element is not closed.", "zh-CN": "元素没有关闭。" },
  stray: { en: "An end tag closes nothing.", "zh-CN": "结束标签没有对应的开始标签。" },
} satisfies Record<string, Text>;

/** The elements that are open at the current offset of a file, and what was read so far. */
export class ElementStack {
  readonly roots: (DraftElement | DraftText)[] = [];
  readonly elements: DraftElement[] = [];
  readonly boundTexts: DraftText[] = [];
  readonly #dialect: Dialect;
  readonly #damages: Damage[];
  readonly #open: DraftElement[] = [];
  /** How many open elements have a name, so that an end tag without a start tag need not look through all of them. */
  readonly #counts = new Map<string, number>();

  constructor(dialect: Dialect, damages: Damage[]) {
    this.#dialect = dialect;
    this.#damages = damages;
  }

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  addText(text: DraftText, isBound: boolean): void {
    (this.#open.at(-1)?.children ?? this.roots).push(text);
    if (isBound) this.boundTexts.push(text);
  }

  open(element: DraftElement, isSelfClosing: boolean): void {
    if (this.#dialect.isHtml) this.#endImplied(element);
    (this.#open.at(-1)?.children ?? this.roots).push(element);
    this.elements.push(element);
    const isVoid = !this.#dialect.hasBlocks || this.#open.length > 0 ? this.#isVoid(element.tag) : false;
    if (isSelfClosing || isVoid) return;
    this.#open.push(element);
    this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 0) + 1);
  }

  /** Void elements of HTML; Vue templates have them too, but a WXML `<input>` has an end tag like any other. */
  #isVoid(tag: string): boolean {
    return this.#dialect.language !== "wxml" && voidElements.has(tag);
  }

  #endImplied({ tag, start }: DraftElement): void {
    const ends = own(endedBy, tag);
    for (let top = this.#open.at(-1); top && ends?.includes(top.tag); top = this.#open.at(-1)) this.#pop(start);
  }

  #pop(end: number): DraftElement | undefined {
    const element = this.#open.pop();
    if (!element) return undefined;
    element.end = end;
    this.#counts.set(element.tag, (this.#counts.get(element.tag) ?? 1) - 1);
    return element;
  }

  /** Handles an end tag at `start`: closes the nearest open element of that name and, unclosed, all within it. */
  close(tag: string, start: number, end: number): void {
    if ((this.#counts.get(tag) ?? 0) === 0) {
      // `<input></input>` in a Vue template made for mini programs, and the stray ends of HTML, which browsers ignore.
      if (!this.#dialect.isHtml && !this.#isVoid(tag)) this.#damages.push({ at: start, message: messages.stray });
      return;
    }
    while (this.#open.at(-1)?.tag !== tag) this.#reportUnclosed(this.#pop(start));
    this.#pop(end);
  }

  closeAll(end: number): void {
    while (this.#open.length > 0) this.#reportUnclosed(this.#pop(end));
  }

  #reportUnclosed(element: DraftElement | undefined): void {
    if (element && !this.#dialect.isHtml) this.#damages.push({ at: element.start, message: messages.unclosed });
  }
}
