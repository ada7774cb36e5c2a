import { walk } from "../program/adopt.ts";
import type { Program } from "../program/program.ts";
import type { Element, Node, TextNode } from "../program/tree.ts";

const attributeTexts = new Set(["title", "label", "placeholder", "aria-label", "text", "content"]);

/** Nodes looked at in one element; the line beside a field has a few dozen. */
const NODE_LIMIT = 400;

/** What people read in and on an element, constants followed; unknown parts are blanks. At most 400 characters. */
export const textIn = (program: Program, node: Element | TextNode): string => {
  let text = "";
  let left = NODE_LIMIT;
  walk(node, (one) => {
    if (text.length > 400 || left-- <= 0) return false;
    if (one.kind === "text")
      text += ` ${one.value ? (program.textOf(one.value) ?? "").replaceAll("${}", " ") : one.text}`;
    if (one.kind === "attribute" && attributeTexts.has(one.name.replace(/^:/, ""))) text += ` ${one.text ?? ""}`;
    if (one.kind === "string" && one.parent?.kind === "element") text += ` ${one.value}`;
    return one.kind !== "attribute" && one.kind !== "function";
  });
  return text.replace(/\s+/g, " ").trim().slice(0, 400);
};

/** The element directly around a node of markup. */
export const elementAround = (node: Node): Element | undefined => {
  for (let at = node.parent; at; at = at.parent) if (at.kind === "element") return at;
  return undefined;
};

/**
 * What people read beside an element: its own text and that of the smallest element around it that has more, as long as
 * that is no longer than a line or two.
 */
export const textBeside = (program: Program, element: Element, limit = 100): string => {
  let text = textIn(program, element);
  let at = elementAround(element);
  for (let hops = 0; at && hops < 3; hops++, at = elementAround(at)) {
    const more = textIn(program, at);
    if (more.length > limit) break;
    text = more;
    if (text.length > 12) break;
  }
  return text;
};
