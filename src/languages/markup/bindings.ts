import type { Expression } from "../../program/tree.ts";
import { otherNode, stringNode } from "../nodes.ts";
import type { Dialect } from "./dialect.ts";
import { isObjectBody, isStatements, readingOf } from "./directives.ts";
import type { DraftAttribute, DraftElement, Markup } from "./draft.ts";
import { decodeEntities, decodeInPlace } from "./entities.ts";
import type { Islands } from "./islands.ts";
import { type Segment, segmentsOf } from "./segments.ts";

/** Code in a text or attribute that waits to be parsed. `code` has the length of its place, so that offsets stay true. */
export interface Snippet {
  readonly start: number;
  readonly code: string;
  /** `object`: the inside of an object literal. `statements`: the body of a handler. */
  readonly form: "expression" | "object" | "statements";
  /** Puts the parsed expression where it belongs. */
  readonly fill: (value: Expression) => void;
}

/** `item in list`, `(item, index) of list`: what comes before the list declares names. */
const iterableStart = /\s(?:in|of)\s/;

const scheme = /^\s*javascript:/i;

/** Finds all snippets of a file, in its order, and puts a value in place for texts that are mixed. */
class SnippetFinder {
  readonly snippets: Snippet[] = [];
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #islands: Islands;

  constructor(text: string, dialect: Dialect, islands: Islands) {
    this.#text = text;
    this.#dialect = dialect;
    this.#islands = islands;
  }

  findIn({ elements, boundTexts }: Markup): void {
    for (const element of elements)
      for (const attribute of element.attributes) this.#findInAttribute(element, attribute);
    for (const text of boundTexts) {
      const take = (value: Expression): void => void (text.value = value);
      this.#compose(segmentsOf(this.#islands, text.start, text.end), text.start, text.end, take);
    }
    this.snippets.sort((a, b) => a.start - b.start);
  }

  #findInAttribute(element: DraftElement, attribute: DraftAttribute): void {
    const { text, valueStart } = attribute;
    if (text === undefined || text.trim() === "") return;
    const take = (value: Expression): void => void (attribute.value = value);
    const reading = readingOf(attribute, this.#dialect);
    if (reading === "opaque") return;
    if (reading === "iterable") {
      const match = iterableStart.exec(text);
      const skip = match ? match.index + match[0].length : 0;
      this.#add(valueStart + skip, text.slice(skip), "expression", take);
    } else if (reading === "expression") this.#add(valueStart, withoutMustaches(text), "expression", take);
    else if (reading === "handler" || (reading === "url" && scheme.test(text))) {
      // `onclick="javascript:go()"` is a label without effect, but people write it.
      const skip = scheme.exec(text)?.[0].length ?? 0;
      this.#addHandler(valueStart + skip, withoutMustaches(text.slice(skip)), take);
    } else this.#addText(element, attribute, take);
  }

  #addText(element: DraftElement, { name, text, valueStart }: DraftAttribute, take: (value: Expression) => void): void {
    if (text === undefined || !/[{<@$]/.test(text)) return;
    const end = valueStart + text.length;
    const segments = segmentsOf(this.#islands, valueStart, end);
    if (segments.every(({ kind }) => kind === "literal")) return;
    const [only] = segments;
    if (segments.length === 1 && only?.kind === "binding") {
      const code = this.#text.slice(only.start + 2, only.end - 2);
      const isObject = !this.#dialect.isHtml && isObjectBody(code, element.tag === "template" && name === "data");
      this.#add(only.start + 2, code, isObject ? "object" : "expression", take);
    } else this.#compose(segments, valueStart, end, take);
  }

  #addHandler(start: number, text: string, take: (value: Expression) => void): void {
    const code = withoutLastSemicolons(decodeInPlace(text));
    if (code === "") return;
    this.snippets.push({ start, code, form: isStatements(code) ? "statements" : "expression", fill: take });
  }

  #add(start: number, code: string, form: Snippet["form"], fill: Snippet["fill"]): void {
    if (code.trim() !== "") this.snippets.push({ start, code: decodeInPlace(code), form, fill });
  }

  /** The value of a text with bindings or islands: the one binding alone, else a Template of all parts. */
  #compose(segments: readonly Segment[], start: number, end: number, take: (value: Expression) => void): void {
    const parts: Expression[] = [];
    for (const segment of segments) {
      const piece = this.#text.slice(segment.start, segment.end);
      if (segment.kind === "literal") parts.push(stringNode(segment.start, segment.end, decodeEntities(piece)));
      else if (segment.prints || segments.length === 1) {
        const index = parts.push(otherNode(segment.start, segment.end)) - 1;
        if (segment.kind !== "binding") continue;
        const fill = segments.length === 1 ? take : (value: Expression): void => void (parts[index] = value);
        this.#add(segment.start + 2, piece.slice(2, -2), "expression", fill);
      }
    }
    const [only] = parts;
    if (parts.length === 1 && only && segments.length === 1) take(only);
    else take({ kind: "template", start, end, parent: undefined, parts });
  }
}

const withoutLastSemicolons = (code: string): string => {
  let trimmed = code.trimEnd();
  while (trimmed.endsWith(";")) trimmed = trimmed.slice(0, -1).trimEnd();
  return trimmed;
};

/** wepy and mpx allow mustaches within code, `@tap="buy({{item.id}})"`: there they mean nothing more. */
const withoutMustaches = (code: string): string => (code.includes("{{") ? code.replaceAll(/\{\{|\}\}/g, "  ") : code);

/** All code in the texts and attributes of a file, in its order. Mixed texts get their Template at once. */
export const findSnippets = (text: string, markup: Markup, dialect: Dialect, islands: Islands): readonly Snippet[] => {
  const finder = new SnippetFinder(text, dialect, islands);
  finder.findIn(markup);
  return finder.snippets;
};
