import { walk } from "./adopt.ts";
import type {
  Assign,
  Call,
  ClassNode,
  Element,
  Expression,
  FunctionNode,
  Member,
  Module,
  Name,
  Node,
  StringLiteral,
  Template,
  TextNode,
} from "./tree.ts";

/** The nodes of one module by kind, in source order, without what is compiled for other platforms only. */
export interface NodeIndex {
  readonly calls: readonly Call[];
  /** Calls by the last name of their callee as written. */
  readonly callsByName: ReadonlyMap<string, readonly Call[]>;
  readonly functions: readonly FunctionNode[];
  readonly classes: readonly ClassNode[];
  readonly strings: readonly (StringLiteral | Template)[];
  readonly elements: readonly Element[];
  readonly texts: readonly TextNode[];
  /** Assignments to a member, by its name: `x.y = …` under "y". */
  readonly assignsByProperty: ReadonlyMap<string, readonly Assign[]>;
  /** Names and members that stand for a value, not as callee or target, by their (last) name. */
  readonly referencesByName: ReadonlyMap<string, readonly (Name | Member)[]>;
}

/** The last name of a callee as written; undefined for computed ones. */
export const lastName = (expression: Expression): string | undefined => {
  if (expression.kind === "name") return expression.name;
  if (expression.kind === "member") return expression.property;
  return undefined;
};

const add = <Item>(map: Map<string, Item[]>, key: string, item: Item): void => {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
};

/** True for a name or member that is read as a value where it stands. */
const isReference = (node: Name | Member): boolean => {
  const parent = node.parent;
  if (!parent) return false;
  if (parent.kind === "call") return parent.callee !== node;
  if (parent.kind === "assign") return parent.value === node;
  if (parent.kind === "declare") return parent.value === node;
  if (parent.kind === "parameter") return parent.value === node;
  // `this.save.bind(this)`, `handler.call(x)`
  if (parent.kind === "member")
    return parent.property === "bind" || parent.property === "call" || parent.property === "apply";
  return parent.kind !== "object-pattern" && parent.kind !== "array-pattern";
};

/** Walks a module once. `isForeign` tells which nodes, with all below them, belong to other platforms. */
export const indexModule = (module: Module, isForeign: (node: Node) => boolean): NodeIndex => {
  const calls: Call[] = [];
  const callsByName = new Map<string, Call[]>();
  const functions: FunctionNode[] = [];
  const classes: ClassNode[] = [];
  const strings: (StringLiteral | Template)[] = [];
  const elements: Element[] = [];
  const texts: TextNode[] = [];
  const assignsByProperty = new Map<string, Assign[]>();
  const referencesByName = new Map<string, (Name | Member)[]>();

  walk(module, (node) => {
    if (isForeign(node)) return false;
    switch (node.kind) {
      case "call": {
        calls.push(node);
        const name = lastName(node.callee);
        if (name !== undefined) add(callsByName, name, node);
        break;
      }
      case "assign":
        if (node.target.kind === "member") add(assignsByProperty, node.target.property, node);
        break;
      case "function":
        functions.push(node);
        break;
      case "class":
        classes.push(node);
        break;
      case "string":
      case "template":
        strings.push(node);
        break;
      case "element":
        elements.push(node);
        break;
      case "text":
        texts.push(node);
        break;
      case "name":
        if (isReference(node)) add(referencesByName, node.name, node);
        break;
      case "member":
        if (isReference(node)) add(referencesByName, node.property, node);
        break;
      default:
    }
    return true;
  });
  if (module.markup.length > 0)
    for (const list of [calls, functions, classes, strings]) list.sort((a, b) => a.start - b.start);
  return { calls, callsByName, functions, classes, strings, elements, texts, assignsByProperty, referencesByName };
};
