import type { Annotation, Expression } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { annotationNode, entryNode, gatherNamed, memberNode, nameNode } from "../nodes.ts";
import type { Chain, TableLowering } from "../table-lowering.ts";

/** Tokens without a name of their own in the grammar that are expressions all the same. */
const words: ReadonlySet<string> = new Set(["this", "base"]);

/** Directives that may stand anywhere and hold no code. */
export const directives = [
  "region",
  "endregion",
  "line",
  "pragma",
  "nullable",
  "error",
  "warning",
  "define",
  "undef",
].map((directive) => `preproc_${directive}`);
const silentKinds: ReadonlySet<string> = new Set(directives);

/** Children that say something: named ones but comments and directives, and `this` and `base`. */
export const operandsOf = (tree: FlatTree, node: number): number[] =>
  tree.children(node).filter((child) => {
    const kind = tree.kind(child);
    return tree.isNamed(child) ? !tree.isComment(child) && !silentKinds.has(kind) : words.has(kind);
  });

/** Direct children of one kind. */
export const ofKind = (tree: FlatTree, node: number, kind: string): number[] =>
  tree.children(node).filter((child) => tree.kind(child) === kind);

/** The one expression below a node, as in `return x`; undefined when there is none. */
export const onlyOperand = (lowering: TableLowering, node: number): Expression | undefined => {
  const [operand] = operandsOf(lowering.tree, node);
  return operand === undefined ? undefined : lowering.expression(operand);
};

const typesInside: ReadonlySet<string> = new Set([
  "nullable_type",
  "array_type",
  "pointer_type",
  "ref_type",
  "scoped_type",
]);
const typesWithoutName: ReadonlySet<string> = new Set(["implicit_type", "tuple_type", "function_pointer_type"]);

/** The node that carries the simple name of a type or of a possibly generic name: `a.b.List<T>[]?` gives List. */
const simpleNameOf = (tree: FlatTree, type: number): number => {
  let node = type;
  for (;;) {
    const kind = tree.kind(node);
    let inner = -1;
    if (typesInside.has(kind)) inner = tree.child(node, "type");
    else if (kind === "qualified_name" || kind === "alias_qualified_name") inner = tree.child(node, "name");
    else if (kind === "generic_name") inner = ofKind(tree, node, "identifier")[0] ?? -1;
    if (inner < 0) return node;
    node = inner;
  }
};

/** Types that hand on what they are made for once it is awaited. */
const awaited: ReadonlySet<string> = new Set(["Task", "ValueTask"]);

/** The type that `Task<T>` gives when awaited; any other type itself. */
const settledType = (tree: FlatTree, type: number): number => {
  if (tree.kind(type) !== "generic_name" || !awaited.has(tree.textOf(simpleNameOf(tree, type)))) return type;
  const [list] = ofKind(tree, type, "type_argument_list");
  return (list === undefined ? undefined : operandsOf(tree, list)[0]) ?? type;
};

/** Simple name of a type, of what is awaited for `Task<T>`; undefined for `var`, tuples and no type. */
export const simpleType = (tree: FlatTree, type: number): string | undefined => {
  if (type < 0) return undefined;
  const name = simpleNameOf(tree, settledType(tree, type));
  return typesWithoutName.has(tree.kind(name)) ? undefined : tree.textOf(name);
};

/** A name without its type arguments. `@class` is the name `class`. */
export const name = ({ tree }: TableLowering, node: number): Expression => {
  const plain = simpleNameOf(tree, node);
  return nameNode(tree.start(node), tree.end(node), tree.textOf(plain).replace(/^@/, ""));
};

/** `object.name`, the name without its type arguments. */
export const memberOf = (tree: FlatTree, node: number, nameField: number, object: Expression): Expression => {
  const plain = nameField < 0 ? -1 : simpleNameOf(tree, nameField);
  if (plain < 0) return object;
  return memberNode(tree.start(node), tree.end(node), object, tree.textOf(plain).replace(/^@/, ""), tree.start(plain));
};

/** `A.B.C` where it names a type. */
export const qualifiedChain: Chain = {
  left: (tree, node) => tree.child(node, "qualifier"),
  build: ({ tree }, node, qualifier) => memberOf(tree, node, tree.child(node, "name"), qualifier),
};

/** Name of a declaration and where it stands. */
export const nameOf = (tree: FlatTree, node: number): { readonly text: string; readonly start: number } => {
  const child = tree.child(node, "name");
  if (child < 0) return { text: "", start: tree.start(node) };
  return { text: tree.textOf(child).replace(/^@/, ""), start: tree.start(child) };
};

/** True for a declaration with this modifier: `static`, `const`, `async`. */
export const hasModifier = (tree: FlatTree, node: number, word: string): boolean =>
  ofKind(tree, node, "modifier").some((modifier) => tree.textOf(modifier) === word);

const attribute = (lowering: TableLowering, node: number): Annotation => {
  const { tree } = lowering;
  const positional: Expression[] = [];
  const named = ofKind(tree, node, "attribute_argument_list").flatMap((list) => {
    return ofKind(tree, list, "attribute_argument").flatMap((argument) => {
      const operands = operandsOf(tree, argument);
      const [first, second] = operands;
      if (first === undefined) return [];
      // `Name = "x"` sets a property, `name: "x"` names a parameter.
      const isProperty =
        tree.kind(first) === "assignment_expression" && tree.kind(tree.child(first, "left")) === "identifier";
      if (!isProperty && second === undefined) {
        positional.push(lowering.expression(first));
        return [];
      }
      const key = isProperty ? tree.child(first, "left") : first;
      const value = isProperty ? lowering.at(first, "right") : lowering.expression(second ?? first);
      return [entryNode(tree.start(argument), tree.end(argument), tree.textOf(key), value)];
    });
  });
  const simple = simpleType(tree, tree.child(node, "name")) ?? "";
  return annotationNode(tree.start(node), tree.end(node), simple, gatherNamed(positional, named));
};

/** Attributes of a declaration or parameter. */
export const attributesOf = (lowering: TableLowering, node: number): Annotation[] =>
  ofKind(lowering.tree, node, "attribute_list").flatMap((list) =>
    ofKind(lowering.tree, list, "attribute").map((one) => attribute(lowering, one)),
  );
