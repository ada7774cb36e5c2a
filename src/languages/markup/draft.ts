import type { Attribute, Comment, Element, Expression, TextNode } from "../../program/tree.ts";
import type { Damage } from "../damage.ts";

/** A node while its file is being read: its end, its children and its expression are not known yet. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

export type DraftAttribute = Draft<Attribute>;
export type DraftText = Draft<TextNode>;
/** An element that is still open. */
export interface DraftElement extends Omit<Draft<Element>, "attributes" | "children"> {
  attributes: DraftAttribute[];
  children: (Element | TextNode | Expression)[];
}

/** Content of an element that is no markup: script, style, a block of a single-file component. */
export interface RawContent {
  readonly element: DraftElement;
  readonly start: number;
  readonly end: number;
}

/** One file as tags, before its expressions are read. All lists are in the order of the file. */
export interface Markup {
  readonly roots: (DraftElement | DraftText)[];
  readonly elements: readonly DraftElement[];
  /** Texts that hold bindings or islands. */
  readonly boundTexts: readonly DraftText[];
  readonly raw: readonly RawContent[];
  readonly comments: readonly Comment[];
  readonly damages: readonly Damage[];
}
