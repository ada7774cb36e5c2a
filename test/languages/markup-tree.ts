import { walk } from "../../src/program/adopt.ts";
import { lowerMarkup } from "../../src/languages/markup/markup.ts";
import type { Attribute, Element, Expression, Module, Node, TextNode } from "../../src/program/tree.ts";
import { parsers } from "./parsers.ts";

/** Lowers a text with the real parsers; the path's ending says which tag language it is. */
export const read = (path: string, text: string): Module => lowerMarkup(path, text, parsers);

/** The source of a node. */
export const source = (module: Module, node: Node | undefined): string | undefined =>
  node && module.text.slice(node.start, node.end);

const below = (module: Module): Node[] => {
  const nodes: Node[] = [];
  for (const root of module.markup) walk(root, (node) => void nodes.push(node));
  return nodes;
};

export const elementsOf = (module: Module): Element[] => below(module).filter((node) => node.kind === "element");

/** Texts of the markup; the strings of other nodes do not count. */
export const textsOf = (module: Module): TextNode[] => below(module).filter((node) => node.kind === "text");

/** Attributes by name, the first of each. */
export const attributeOf = (module: Module, name: string): Attribute => {
  const found = elementsOf(module)
    .flatMap(({ attributes }) => attributes)
    .find((attribute) => attribute.name === name);
  if (!found) throw new Error(`There is no attribute ${name}.`);
  return found;
};

/** The tree as indented tag names and quoted texts. */
export const outline = (nodes: readonly Node[], indent = ""): string =>
  nodes
    .map((node) => {
      if (node.kind === "text") return `${indent}"${node.text}"\n`;
      return node.kind === "element" ? `${indent}${node.tag}\n${outline(node.children, `${indent}  `)}` : "";
    })
    .join("");

/** An expression as short text: `call(member(name a).b, string x)`. */
export const sketch = (node: Expression | undefined): string => {
  if (!node) return "none";
  if (node.kind === "name") return node.name;
  if (node.kind === "string") return `'${node.value}'`;
  if (node.kind === "number") return String(node.value);
  if (node.kind === "member") return `${sketch(node.object)}.${node.property}`;
  if (node.kind === "call") return `${sketch(node.callee)}(${node.arguments.map(sketch).join(", ")})`;
  if (node.kind === "binary") return `${sketch(node.left)} ${node.operator} ${sketch(node.right)}`;
  if (node.kind === "template") return `[${node.parts.map(sketch).join(" ")}]`;
  if (node.kind === "object")
    return `{${node.entries.map((entry) => `${entry.spread ? "..." : `${entry.key}: `}${sketch(entry.value)}`).join(", ")}}`;
  if (node.kind === "conditional")
    return `${sketch(node.test)} ? ${sketch(node.consequent)} : ${sketch(node.alternate)}`;
  if (node.kind === "function") return `function of ${node.body.map(({ kind }) => kind).join(", ")}`;
  return node.kind;
};
