import type { Attribute, Element, Expression, TextNode } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { decodeEntities } from "../markup/entities.ts";
import type { TableLowering } from "../table-lowering.ts";

const parent = undefined;

/** The value of `{…}`: undefined when it holds nothing but a comment. */
const braced = (lowering: TableLowering, node: number): Expression | undefined => {
  const [value] = lowering.children(node);
  return value === undefined ? undefined : lowering.expression(value);
};

/** `name="text"`, `name={value}`, `name=<a/>` and `name`. */
const namedAttribute = (lowering: TableLowering, node: number): Attribute => {
  const { tree } = lowering;
  const [name, value] = lowering.children(node);
  const attribute = {
    kind: "attribute" as const,
    start: tree.start(node),
    end: tree.end(node),
    parent,
    name: name === undefined ? "" : tree.textOf(name),
  };
  if (value === undefined) return { ...attribute, text: undefined, valueStart: attribute.end, value: undefined };
  const kind = tree.kind(value);
  const isEnclosed = kind === "string" || kind === "jsx_expression";
  const written = tree.textOf(value);
  return {
    ...attribute,
    text: isEnclosed ? written.slice(1, -1) : written,
    valueStart: tree.start(value) + (isEnclosed ? 1 : 0),
    value:
      kind === "string" ? undefined : kind === "jsx_expression" ? braced(lowering, value) : lowering.expression(value),
  };
};

/** `{...props}` is an attribute named `...`. */
const attribute = (lowering: TableLowering, node: number): Attribute => {
  const { tree } = lowering;
  if (tree.kind(node) === "jsx_attribute") return namedAttribute(lowering, node);
  const start = tree.start(node);
  const end = tree.end(node);
  return {
    kind: "attribute",
    start,
    end,
    parent,
    name: "...",
    text: tree.textOf(node).slice(1, -1),
    valueStart: start + 1,
    value: braced(lowering, node),
  };
};

const textKinds: ReadonlySet<string> = new Set(["jsx_text", "html_character_reference"]);

/** Texts and character references that follow each other are one TextNode; blank ones are none. */
const childrenOf = (lowering: TableLowering, node: number): Element["children"] => {
  const { tree } = lowering;
  const children: (Element | TextNode | Expression)[] = [];
  let written = "";
  let start = -1;
  let end = -1;
  const flush = (): void => {
    if (written.trim() !== "")
      children.push({ kind: "text", start, end, parent, text: decodeEntities(written), value: undefined });
    written = "";
    start = -1;
  };
  for (const child of lowering.children(node)) {
    const kind = tree.kind(child);
    if (textKinds.has(kind)) {
      if (start < 0) start = tree.start(child);
      end = tree.end(child);
      written += tree.textOf(child);
      continue;
    }
    flush();
    if (kind === "jsx_opening_element" || kind === "jsx_closing_element") continue;
    const value = kind === "jsx_expression" ? braced(lowering, child) : lowering.expression(child);
    if (value) children.push(value);
  }
  flush();
  return children;
};

const openTagOf = (tree: FlatTree, node: number): number => {
  const open = tree.child(node, "open_tag");
  return open < 0 ? node : open;
};

/** `<View a="b">…</View>`, `<View/>` and `<>…</>`, whose tag is empty. */
export const element = (lowering: TableLowering, node: number): Element => {
  const { tree } = lowering;
  const open = openTagOf(tree, node);
  const tag = tree.child(open, "name");
  return {
    kind: "element",
    start: tree.start(node),
    end: tree.end(node),
    parent,
    tag: tag < 0 ? "" : tree.textOf(tag),
    attributes: tree.childrenIn(open, "attribute").map((each) => attribute(lowering, each)),
    children: open === node ? [] : childrenOf(lowering, node),
    openEnd: tree.end(open),
  };
};
