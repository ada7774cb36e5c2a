import type { ClassNode, Expression, Field, FunctionNode, Parameter, Statement } from "../../program/tree.ts";
import { plainMembers, storedParameter } from "../curly.ts";
import {
  callNode,
  classNode,
  expressionStatement,
  fieldNode,
  functionNode,
  nameNode,
  otherNode,
  parameterNode,
  withName,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { argumentsOf } from "./arguments.ts";
import { annotationsOf, hasModifier, simpleType, typeNames } from "./types.ts";

type Member = ClassNode["members"][number];

/** Name node of a declaration; the parser may have made up an empty one. */
const nameOf = (lowering: TableLowering, node: number): { readonly text: string; readonly start: number } => {
  const name = lowering.tree.child(node, "name");
  if (name < 0) return { text: "", start: lowering.tree.start(node) };
  return { text: lowering.tree.textOf(name), start: lowering.tree.start(name) };
};

const parameter = (lowering: TableLowering, node: number): Parameter[] => {
  const { tree } = lowering;
  const isRest = tree.kind(node) === "spread_parameter";
  const declarator = isRest ? tree.children(node).find((child) => tree.kind(child) === "variable_declarator") : node;
  const name = declarator === undefined ? -1 : tree.child(declarator, "name");
  if (name < 0 || tree.textOf(name) === "this") return [];
  const type = isRest
    ? (lowering.children(node).find((child) => tree.kind(child) !== "modifiers") ?? -1)
    : tree.child(node, "type");
  const target = nameNode(tree.start(name), tree.end(name), tree.textOf(name));
  const annotations = annotationsOf(lowering, node);
  return [
    parameterNode(tree.start(node), tree.end(node), target, {
      type: simpleType(tree, type),
      rest: isRest,
      annotations,
    }),
  ];
};

const parameterKinds: ReadonlySet<string> = new Set(["formal_parameter", "spread_parameter"]);

/** Parameters in a list; the receiver parameter `Foo this` is none. */
export const parametersOf = (lowering: TableLowering, list: number): Parameter[] =>
  list < 0
    ? []
    : lowering
        .children(list)
        .filter((child) => parameterKinds.has(lowering.tree.kind(child)))
        .flatMap((child) => parameter(lowering, child));

/** A method or constructor. */
export const method = (lowering: TableLowering, node: number): FunctionNode => {
  const { tree } = lowering;
  const name = nameOf(lowering, node);
  return functionNode(tree.start(node), tree.end(node), {
    name: name.text,
    nameStart: name.start,
    parameters: parametersOf(lowering, tree.child(node, "parameters")),
    body: lowering.body(tree.child(node, "body")),
    annotations: annotationsOf(lowering, node),
    isStatic: hasModifier(tree, node, "static"),
    returnType: simpleType(tree, tree.child(node, "type")),
  });
};

/** One Field for each declared name; annotations stand with the first. */
const fields = (lowering: TableLowering, node: number): Field[] => {
  const { tree } = lowering;
  const type = simpleType(tree, tree.child(node, "type"));
  const isStatic = tree.kind(node) === "constant_declaration" || hasModifier(tree, node, "static");
  const declarators = tree.childrenIn(node, "declarator");
  return declarators.map((declarator, i) => {
    const name = nameOf(lowering, declarator);
    const place = declarators.length === 1 ? node : declarator;
    const value = lowering.maybe(declarator, "value");
    return fieldNode(tree.start(place), tree.end(place), name.text, {
      type,
      isStatic,
      value: value && withName(value, name.text, name.start),
      annotations: i === 0 ? annotationsOf(lowering, node) : [],
    });
  });
};

/** An element of an annotation type, with its default as value. */
const annotationElement = (lowering: TableLowering, node: number): Field => {
  const { tree } = lowering;
  return fieldNode(tree.start(node), tree.end(node), nameOf(lowering, node).text, {
    type: simpleType(tree, tree.child(node, "type")),
    value: lowering.maybe(node, "value"),
    annotations: annotationsOf(lowering, node),
  });
};

/** `A(1) { … }`: a static field whose value is the created constant. */
const enumConstant = (lowering: TableLowering, node: number, type: string): Field => {
  const { tree } = lowering;
  const name = nameOf(lowering, node);
  const args: Expression[] = argumentsOf(lowering, node);
  const body = tree.child(node, "body");
  if (body >= 0) {
    const members = membersOf(lowering, body);
    args.push(classNode(tree.start(body), tree.end(body), undefined, tree.start(body), { bases: [type], members }));
  }
  const callee = nameNode(name.start, name.start + name.text.length, type);
  const value = args.length === 0 ? undefined : callNode(name.start, tree.end(node), callee, args, true);
  return fieldNode(tree.start(node), tree.end(node), name.text, {
    type,
    value,
    isStatic: true,
    annotations: annotationsOf(lowering, node),
  });
};

const fieldKinds: ReadonlySet<string> = new Set(["field_declaration", "constant_declaration"]);

/** Members of a class body; `type` is the name of the enum whose body it is. */
export const membersOf = (lowering: TableLowering, body: number, type = ""): Member[] => {
  if (body < 0) return [];
  const { tree } = lowering;
  return lowering.children(body).flatMap((child): Member[] => {
    const kind = tree.kind(child);
    if (fieldKinds.has(kind)) return fields(lowering, child);
    if (kind === "enum_constant") return [enumConstant(lowering, child, type)];
    if (kind === "enum_body_declarations") return membersOf(lowering, child, type);
    if (kind === "annotation_type_element_declaration") return [annotationElement(lowering, child)];
    return plainMembers(lowering, child);
  });
};

const basesOf = (lowering: TableLowering, node: number): string[] => {
  const { tree } = lowering;
  const lists = ["superclass", "interfaces"].map((field) => tree.child(node, field));
  const extended = tree.children(node).find((child) => tree.kind(child) === "extends_interfaces") ?? -1;
  return [...lists, extended].flatMap((list) => typeNames(lowering, list));
};

/** A class, interface, enum or annotation type. */
export const classOf = (lowering: TableLowering, node: number): ClassNode => {
  const { tree } = lowering;
  const name = nameOf(lowering, node);
  return classNode(tree.start(node), tree.end(node), name.text, name.start, {
    bases: basesOf(lowering, node),
    members: membersOf(lowering, tree.child(node, "body"), name.text),
    annotations: annotationsOf(lowering, node),
  });
};

/** A record: its components are fields, which carry the annotations, and parameters of a constructor that fills them. */
export const record = (lowering: TableLowering, node: number): ClassNode => {
  const { tree } = lowering;
  const name = nameOf(lowering, node);
  const list = tree.child(node, "parameters");
  const body = tree.child(node, "body");
  const components = parametersOf(lowering, list).map(storedParameter);
  const compact =
    body < 0 ? undefined : tree.children(body).find((child) => tree.kind(child) === "compact_constructor_declaration");
  const constructor = functionNode(list < 0 ? name.start : tree.start(list), list < 0 ? name.start : tree.end(list), {
    name: name.text,
    nameStart: name.start,
    parameters: components.map((component) => component.parameter),
    body: [
      ...(compact === undefined ? [] : lowering.body(tree.child(compact, "body"))),
      ...components.map((component) => component.store),
    ],
  });
  return classNode(tree.start(node), tree.end(node), name.text, name.start, {
    bases: basesOf(lowering, node),
    members: [...components.map((component) => component.field), constructor, ...membersOf(lowering, body)],
    annotations: annotationsOf(lowering, node),
  });
};

/** The body of a compact constructor stands in the constructor that `record` makes. */
export const compactConstructor = (): Statement[] => [];

/** Fields outside a class, as damaged code has them. */
export const strayFields = (lowering: TableLowering, node: number): Statement[] => [
  expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node), fields(lowering, node))),
];
