import type { Entry, Expression } from "../../program/tree.ts";
import { childIn, memberChain } from "../common-lowerings.ts";
import type { FlatTree } from "../flat-tree.ts";
import { TextParts, unescape } from "../literals.ts";
import {
  arrayNode,
  binaryNode,
  callNode,
  entryNode,
  indexNode,
  memberNode,
  nameNode,
  numberNode,
  objectNode,
  otherNode,
  plusNode,
  stringNode,
  unaryNode,
  withName,
} from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";
import { typeName } from "./types.ts";

/** `"…"`: escapes are resolved; `'x'` likewise. */
export const interpreted = ({ tree }: TableLowering, node: number): Expression => {
  const start = tree.start(node);
  const end = tree.end(node);
  const value = tree.textOf(node).slice(1, -1);
  return stringNode(
    start,
    end,
    value.replaceAll(/\\(?:[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gs, unescape),
  );
};

/** A raw string between backticks; carriage returns are no part of it. */
export const raw = ({ tree }: TableLowering, node: number): Expression => {
  const parts = new TextParts();
  parts.literal(tree.start(node) + 1, tree.end(node) - 1, tree.textOf(node).slice(1, -1).replaceAll("\r", ""));
  return parts.build(tree.start(node), tree.end(node));
};

/** `a + b`; texts that are joined become one Template. */
export const binary: Chain = {
  left: (tree, node) => tree.child(node, "left"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const operator = tree.child(node, "operator");
    const text = operator < 0 ? "" : tree.textOf(operator);
    const right = lowering.at(node, "right");
    if (text === "+") return plusNode(tree.start(node), tree.end(node), left, right);
    return binaryNode(tree.start(node), tree.end(node), text, left, right);
  },
};

/** `&a` and `*a` are `a`; what is received from a channel is what was sent: `<-c` is `c`. */
export const unary = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const operator = tree.child(node, "operator");
  const text = operator < 0 ? "" : tree.textOf(operator);
  const operand = lowering.at(node, "operand");
  if (text === "&" || text === "*" || text === "<-") return operand;
  return unaryNode(tree.start(node), tree.end(node), text, operand);
};

/** A type where a value stands, as an argument of `make`. */
export const type = ({ tree }: TableLowering, node: number): Expression => {
  const name = typeName(tree, node);
  return name === undefined
    ? otherNode(tree.start(node), tree.end(node))
    : nameNode(tree.start(node), tree.end(node), name);
};

/** `a, b`: one value stands for itself, more are an ArrayLiteral. */
export const expressionList = (lowering: TableLowering, node: number): Expression => {
  const items = lowering.expressions(lowering.children(node));
  const [single] = items;
  return single && items.length === 1 ? single : arrayNode(lowering.tree.start(node), lowering.tree.end(node), items);
};

/** `a.b`. */
export const selector = memberChain("operand", "field");

/** `m["k"]` is a Member, `s[i]` an Index. */
export const index: Chain = {
  left: childIn("operand"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const key = lowering.at(node, "index");
    if (key.kind === "string") return memberNode(tree.start(node), tree.end(node), left, key.value, key.start + 1);
    return indexNode(tree.start(node), tree.end(node), left, key);
  },
};

/** `s[a:b]` is the call `s.slice(a, b)` that it is in JavaScript. */
export const slice: Chain = {
  left: childIn("operand"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const at = left.end;
    const start = lowering.maybe(node, "start") ?? numberNode(at, at, 0);
    const end = lowering.maybe(node, "end");
    return callNode(
      tree.start(node),
      tree.end(node),
      memberNode(tree.start(node), at, left, "slice", at),
      end ? [start, end] : [start],
    );
  },
};

/** `x.(T)` is `x`. */
export const assertion: Chain = { left: childIn("operand"), build: (_lowering, _node, left) => left };

/** Conversions to these types leave the value what it is. */
const basicTypes = new Set([
  "string",
  "int",
  "int8",
  "int16",
  "int32",
  "int64",
  "uint",
  "uint8",
  "uint16",
  "uint32",
  "uint64",
  "float32",
  "float64",
  "byte",
  "rune",
  "bool",
  "any",
  "uintptr",
]);

/** `new(T)` and `make(map[K]V)` are empty literals. */
const emptyLiteral = (tree: FlatTree, node: number, callee: string, args: number): Expression | undefined => {
  const [made] = args < 0 ? [] : tree.namedChildren(args);
  if (made === undefined) return undefined;
  const start = tree.start(node);
  const end = tree.end(node);
  const kind = tree.kind(made);
  if (callee === "new") return objectNode(start, end, [], { type: typeName(tree, made) });
  if (kind === "map_type") return objectNode(start, end, []);
  return kind === "slice_type" ? arrayNode(start, end, []) : undefined;
};

/** `f(…)`; `new(T)` and `make(T)` of a known type are its empty literal. */
export const call: Chain = {
  left: childIn("function"),
  build: (lowering, node, left) => {
    const { tree } = lowering;
    const list = tree.child(node, "arguments");
    if (left.kind === "name" && (left.name === "new" || left.name === "make")) {
      const literal = emptyLiteral(tree, node, left.name, list);
      if (literal) return literal;
    }
    const args = list < 0 ? [] : lowering.expressions(lowering.children(list));
    const [first] = args;
    if (left.kind === "name" && basicTypes.has(left.name) && first && args.length === 1) return first;
    return callNode(tree.start(node), tree.end(node), left, args);
  },
};

/** `[]byte(x)` is `x`; `f[T](x)`, which the grammar reads as a conversion too, is a call. */
export const conversion = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const made = tree.child(node, "type");
  const operand = lowering.at(node, "operand");
  if (made < 0 || tree.kind(made) !== "generic_type") return operand;
  return callNode(tree.start(node), tree.end(node), type(lowering, made), [operand]);
};

/** The values of `User{…}`, `map[K]V{…}`, `[]T{…}`. `&User{…}` is the same thing. */
export const composite = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const made = tree.child(node, "type");
  const body = tree.child(node, "body");
  const kind = made < 0 ? "" : tree.kind(made);
  if (kind === "slice_type" || kind === "array_type" || kind === "implicit_length_array_type") {
    return arrayNode(
      start,
      end,
      elementsOf(lowering, body).map(({ value }) => valueOf(lowering, value)),
    );
  }
  const isMap = kind === "map_type";
  return objectNode(start, end, entriesOf(lowering, body, isMap ? isNoName : isFieldName(kind)), {
    type: isMap ? undefined : typeName(tree, made),
  });
};

interface Element {
  readonly node: number;
  readonly key: number;
  readonly value: number;
}

const elementsOf = (lowering: TableLowering, body: number): Element[] => {
  const { tree } = lowering;
  return (body < 0 ? [] : lowering.children(body)).map((node) => {
    const isKeyed = tree.kind(node) === "keyed_element";
    return { node, key: isKeyed ? tree.child(node, "key") : -1, value: isKeyed ? tree.child(node, "value") : node };
  });
};

type NameTest = (name: string) => boolean;
const isNoName: NameTest = () => false;

/** A field of another package's struct is exported; a lower-case name there is the computed key of a map (`gin.H{k: v}`). */
const isFieldName = (kind: string): NameTest =>
  kind === "qualified_type" ? (name) => /^\p{Lu}/u.test(name) : () => true;

const entriesOf = (lowering: TableLowering, body: number, isName: NameTest): Entry[] => {
  const { tree } = lowering;
  return elementsOf(lowering, body).map(({ node, key, value }) => {
    const name = key < 0 ? undefined : keyOf(lowering, key, isName);
    const lowered = withName(valueOf(lowering, value), name, tree.start(node));
    return entryNode(tree.start(node), tree.end(node), name, lowered);
  });
};

const keyOf = (lowering: TableLowering, node: number, isName: NameTest): string | undefined => {
  const { tree } = lowering;
  const [inner = node] = lowering.children(node);
  if (tree.kind(inner) === "identifier") return isName(tree.textOf(inner)) ? tree.textOf(inner) : undefined;
  const key = lowering.expression(inner);
  if (key.kind === "string") return key.value;
  return key.kind === "number" ? String(key.value) : undefined;
};

/** An element's value; `{…}` without a type is an object as soon as it has keys. */
const valueOf = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [inner = node] = node < 0 || tree.kind(node) !== "literal_element" ? [node] : lowering.children(node);
  if (inner < 0) return otherNode(0, 0);
  return lowering.expression(inner);
};

/** `{ … }` within a literal that names the type: an object when it has keys, else a list. */
export const untypedLiteral = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const elements = elementsOf(lowering, node);
  const start = tree.start(node);
  const end = tree.end(node);
  if (elements.some(({ key }) => key >= 0))
    return objectNode(
      start,
      end,
      entriesOf(lowering, node, () => true),
    );
  return arrayNode(
    start,
    end,
    elements.map(({ value }) => valueOf(lowering, value)),
  );
};
