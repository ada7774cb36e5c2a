import type { Annotation, ClassNode, Expression, Field } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  annotationNode,
  blockNode,
  classNode,
  declareNode,
  entryNode,
  fieldNode,
  none,
  objectNode,
  otherNode,
} from "../nodes.ts";
import type { Declare } from "../../program/tree.ts";
import type { TableLowering } from "../table-lowering.ts";
import { functionLike, typeOf } from "./functions.ts";
import { plainText } from "./literals.ts";
import { keyOf } from "./objects.ts";

/** `@Prop`, `@Get("/x")`, `@ns.Some()`. */
const annotation = (lowering: TableLowering, node: number): Annotation => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const [value] = lowering.children(node);
  if (value === undefined) return annotationNode(start, end, "");
  if (tree.kind(value) !== "call_expression") return annotationNode(start, end, tree.textOf(value));
  const callee = tree.child(value, "function");
  const list = tree.child(value, "arguments");
  const args = list < 0 ? [] : lowering.expressions(lowering.children(list));
  return annotationNode(start, end, callee < 0 ? "" : tree.textOf(callee), args);
};

/** The decorators that stand directly in a node, behind those that stand before it. */
export const annotationsOf = (
  lowering: TableLowering,
  node: number,
  before: readonly Annotation[] = none,
): readonly Annotation[] => {
  const { tree } = lowering;
  if (tree.childOf(node, "decorator") < 0) return before;
  const own = tree.namedChildren(node).filter((child) => tree.kind(child) === "decorator");
  return [...before, ...own.map((child) => annotation(lowering, child))];
};

const heritageKinds: ReadonlySet<string> = new Set(["extends_clause", "implements_clause"]);
const typeArguments = "type_arguments";

/** Last name of what a class extends or implements: `Component` of `React.Component<P>`, `mixin` of `mixin(A)`. */
const simpleName = (tree: FlatTree, node: number): string => {
  let current = node;
  for (;;) {
    const part = ["property", "name", "function"]
      .map((field) => tree.child(current, field))
      .find((child) => child >= 0);
    if (part === undefined) return tree.textOf(current);
    current = part;
  }
};

const basesOf = (tree: FlatTree, node: number): string[] => {
  const heritage = tree.namedChildren(node).find((child) => tree.kind(child) === "class_heritage");
  if (heritage === undefined) return [];
  return tree
    .namedChildren(heritage)
    .flatMap((child) => (heritageKinds.has(tree.kind(child)) ? tree.namedChildren(child) : [child]))
    .filter((child) => tree.kind(child) !== typeArguments && tree.kind(child) !== "comment")
    .map((child) => simpleName(tree, child));
};

const field = (lowering: TableLowering, node: number, annotations: readonly Annotation[]): Field => {
  const { tree } = lowering;
  const key = Math.max(tree.child(node, "property"), tree.child(node, "name"));
  return fieldNode(tree.start(node), tree.end(node), keyOf(tree, key) ?? "", {
    type: typeOf(tree, node),
    value: lowering.maybe(node, "value"),
    isStatic: tree.hasToken(node, "static"),
    annotations: annotationsOf(lowering, node, annotations),
  });
};

/** `constructor(private readonly service: Service)` declares a field as well. */
const parameterFields = (lowering: TableLowering, method: number): Field[] => {
  const { tree } = lowering;
  const list = tree.child(method, "parameters");
  if (list < 0) return [];
  return tree.namedChildren(list).flatMap((each) => {
    const pattern = tree.child(each, "pattern");
    const isField =
      tree.hasToken(each, "readonly") ||
      tree.namedChildren(each).some((child) => tree.kind(child) === "accessibility_modifier");
    if (!isField || pattern < 0) return [];
    return [fieldNode(tree.start(pattern), tree.end(pattern), tree.textOf(pattern), { type: typeOf(tree, each) })];
  });
};

const membersOf = (lowering: TableLowering, body: number): ClassNode["members"] => {
  const { tree } = lowering;
  const members: ClassNode["members"][number][] = [];
  let annotations: Annotation[] = [];
  for (const child of lowering.children(body)) {
    switch (tree.kind(child)) {
      case "decorator":
        // TypeScript's grammar puts the decorators of a method before it.
        annotations.push(annotation(lowering, child));
        continue;
      case "method_definition":
        members.push(functionLike(lowering, child, annotations), ...parameterFields(lowering, child));
        break;
      case "field_definition":
      case "public_field_definition":
        members.push(field(lowering, child, annotations));
        break;
      case "class_static_block": {
        const block = tree.child(child, "body");
        const statements = block < 0 ? [] : lowering.statements(lowering.children(block));
        members.push(blockNode(tree.start(child), tree.end(child), statements));
        break;
      }
      default:
        if (tree.isError(child))
          members.push(blockNode(tree.start(child), tree.end(child), lowering.statements([child])));
    }
    annotations = [];
  }
  return members;
};

/** Class declarations and expressions. `annotations` are those that stand before an `export`. */
export const classLike = (
  lowering: TableLowering,
  node: number,
  annotations: readonly Annotation[] = [],
): ClassNode => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const body = tree.child(node, "body");
  return classNode(
    tree.start(node),
    tree.end(node),
    name < 0 ? undefined : tree.textOf(name),
    tree.start(name < 0 ? node : name),
    {
      bases: basesOf(tree, node),
      members: body < 0 ? [] : membersOf(lowering, body),
      annotations: annotationsOf(lowering, node, annotations),
    },
  );
};

/** `enum A { X = 1, Y }` is a constant object; a member without a value has an unknown one. */
export const enumeration = (lowering: TableLowering, node: number): Declare => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  const members = body < 0 ? [] : lowering.children(body);
  const entries = members.map((member) => {
    const name = tree.child(member, "name");
    const value: Expression = lowering.maybe(member, "value") ?? otherNode(tree.end(member), tree.end(member));
    return entryNode(tree.start(member), tree.end(member), plainText(tree, name < 0 ? member : name), value);
  });
  const object = objectNode(tree.start(node), tree.end(node), entries);
  return declareNode(tree.start(node), tree.end(node), lowering.at(node, "name"), object, { constant: true });
};
