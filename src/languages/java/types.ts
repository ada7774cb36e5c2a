import type { Annotation, Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import type { TableLowering } from "../table-lowering.ts";
import { annotationNode, entryNode, gatherNamed, memberNode, nameNode, none } from "../nodes.ts";

/** Type identifiers of a type in order, those of its type arguments left out: `a.b.List<User>[]` gives a, b, List. */
const identifiersOf = (tree: FlatTree, type: number): number[] => {
  const identifiers: number[] = [];
  const end = tree.next(type);
  for (let node = type; node < end;) {
    const kind = tree.kind(node);
    if (kind === "type_identifier" || kind === "identifier") identifiers.push(node);
    const isSkipped = kind === "type_arguments" || kind === "annotation" || kind === "marker_annotation";
    node = isSkipped ? tree.next(node) : node + 1;
  }
  return identifiers;
};

/** True for nodes that are types and nothing else; a plain identifier may be a type or a value. */
export const isTypeKind = (kind: string): boolean => kind.endsWith("_type") || kind.endsWith("type_identifier");

const wrappers: ReadonlySet<string> = new Set(["array_type", "annotated_type"]);

/** Simple name of a type without arguments and dimensions; undefined for `var` and for no type. */
export const simpleType = (tree: FlatTree, type: number): string | undefined => {
  if (type < 0) return undefined;
  const last = identifiersOf(tree, type).at(-1);
  if (last !== undefined) return tree.textOf(last) === "var" ? undefined : tree.textOf(last);
  let plain = type;
  while (wrappers.has(tree.kind(plain)) && tree.next(plain) > plain + 1) {
    plain = tree.child(plain, "element") >= 0 ? tree.child(plain, "element") : (tree.namedChildren(plain).at(-1) ?? -1);
  }
  return tree.textOf(plain);
};

/** A type where an expression is wanted, as `a.B` in `new a.B()`. */
export const typeExpression = (lowering: TableLowering, type: number): Expression => {
  const { tree } = lowering;
  const [first, ...rest] = identifiersOf(tree, type);
  if (first === undefined) return nameNode(tree.start(type), tree.end(type), simpleType(tree, type) ?? "");
  let path: Expression = nameNode(tree.start(first), tree.end(first), tree.textOf(first));
  for (const part of rest) path = memberNode(path.start, tree.end(part), path, tree.textOf(part), tree.start(part));
  return path;
};

/** Simple names of the types below a node, as `extends A, b.C<D>`. */
export const typeNames = (lowering: TableLowering, node: number): string[] => {
  if (node < 0) return [];
  const { tree } = lowering;
  return lowering.children(node).flatMap((child) => {
    if (tree.kind(child) === "type_list") return typeNames(lowering, child);
    const name = simpleType(tree, child);
    return name === undefined ? [] : [name];
  });
};

/** True for a declaration with this modifier: `static`, `final`. */
export const hasModifier = (tree: FlatTree, node: number, word: string): boolean => {
  const modifiers = tree.childOf(node, "modifiers");
  return modifiers >= 0 && tree.childOf(modifiers, word) >= 0;
};

/** `@Name`, `@Name("a")`, `@Name(key = "a")`: named arguments stand together in one object. */
export const annotation = (lowering: TableLowering, node: number): Annotation => {
  const { tree } = lowering;
  const list = tree.child(node, "arguments");
  const given = list < 0 ? [] : lowering.children(list);
  const isPair = (child: number): boolean => tree.kind(child) === "element_value_pair";
  const args = given.filter((child) => !isPair(child)).map((child) => lowering.expression(child));
  const named = given.filter(isPair).map((pair) => {
    const key = tree.child(pair, "key");
    return entryNode(
      tree.start(pair),
      tree.end(pair),
      key < 0 ? undefined : tree.textOf(key),
      lowering.at(pair, "value"),
    );
  });
  const name = simpleType(tree, tree.child(node, "name")) ?? "";
  return annotationNode(tree.start(node), tree.end(node), name, gatherNamed(args, named));
};

const annotationKinds: ReadonlySet<string> = new Set(["annotation", "marker_annotation"]);

/** Annotations among the modifiers of a declaration or parameter. */
export const annotationsOf = (lowering: TableLowering, node: number): readonly Annotation[] => {
  const { tree } = lowering;
  const modifiers = tree.childOf(node, "modifiers");
  if (modifiers < 0) return none;
  return tree
    .children(modifiers)
    .filter((child) => annotationKinds.has(tree.kind(child)))
    .map((child) => annotation(lowering, child));
};
