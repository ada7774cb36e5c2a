import type { Annotation, FunctionNode, Parameter, Statement } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { functionNode, parameterNode, returnNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { annotationsOf } from "./classes.ts";
import { plainText } from "./literals.ts";

/** The type behind a colon, as it is written. */
export const typeOf = (tree: FlatTree, node: number, field = "type"): string | undefined => {
  const type = tree.child(node, field);
  return type < 0 ? undefined : tree.textOf(type).replace(/^:\s*/, "");
};

const parameter = (lowering: TableLowering, node: number): Parameter => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const kind = tree.kind(node);
  if (kind === "assignment_pattern") {
    return parameterNode(start, end, lowering.at(node, "left"), { value: lowering.at(node, "right") });
  }
  const isTyped = kind === "required_parameter" || kind === "optional_parameter";
  const pattern = isTyped ? tree.child(node, "pattern") : node;
  const type = isTyped ? typeOf(tree, node) : undefined;
  const annotations: readonly Annotation[] = isTyped ? annotationsOf(lowering, node) : [];
  const value = isTyped ? lowering.maybe(node, "value") : undefined;
  const rest = pattern >= 0 && tree.kind(pattern) === "rest_pattern";
  const target = pattern < 0 ? -1 : rest ? (tree.namedChildren(pattern)[0] ?? pattern) : pattern;
  return parameterNode(start, end, target < 0 ? lowering.other(node) : lowering.expression(target), {
    type,
    annotations,
    value,
    rest,
  });
};

const isThis = ({ target }: Parameter): boolean => target.kind === "this";

/** Parameters in order; TypeScript's `this: T` is none. */
const parametersOf = (lowering: TableLowering, node: number): Parameter[] => {
  const { tree } = lowering;
  const single = tree.child(node, "parameter");
  if (single >= 0) return [parameter(lowering, single)];
  const list = tree.child(node, "parameters");
  if (list < 0) return [];
  const parameters = lowering.children(list).map((each) => parameter(lowering, each));
  return parameters.some(isThis) ? parameters.filter((each) => !isThis(each)) : parameters;
};

const bodyOf = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const body = tree.child(node, "body");
  if (body < 0) return [];
  if (tree.kind(body) === "statement_block") return lowering.statements(lowering.children(body));
  return [returnNode(tree.start(body), tree.end(body), lowering.expression(body))];
};

const transparent: ReadonlySet<string> = new Set([
  "parenthesized_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "type_assertion",
]);

/** The node whose text names a function: its own name, or the key, variable, property or parameter that it is the value of. */
const namingNode = (tree: FlatTree, node: number): number => {
  const own = tree.child(node, "name");
  if (own >= 0) return own;
  let value = node;
  let holder = tree.parent(node);
  for (; holder >= 0 && transparent.has(tree.kind(holder)); holder = tree.parent(holder)) value = holder;
  if (holder < 0) return -1;
  switch (tree.kind(holder)) {
    case "variable_declarator":
    case "public_field_definition":
      return tree.child(holder, "name");
    case "field_definition":
      return tree.child(holder, "property");
    case "pair":
      return tree.child(holder, "key");
    case "assignment_expression":
    case "augmented_assignment_expression":
    case "assignment_pattern":
    case "object_assignment_pattern": {
      const left = tree.child(holder, "left");
      if (left < 0 || tree.child(holder, "right") !== value) return -1;
      if (tree.kind(left) === "member_expression") return tree.child(left, "property");
      return tree.kind(left) === "subscript_expression" ? tree.child(left, "index") : left;
    }
    default:
      return -1;
  }
};

const namingKinds: ReadonlySet<string> = new Set([
  "identifier",
  "property_identifier",
  "private_property_identifier",
  "shorthand_property_identifier_pattern",
  "string",
  "number",
]);

/** Function declarations and expressions, arrow functions and methods. */
export const functionLike = (
  lowering: TableLowering,
  node: number,
  annotations: readonly Annotation[] = [],
): FunctionNode => {
  const { tree } = lowering;
  const naming = namingNode(tree, node);
  const isNamed = naming >= 0 && namingKinds.has(tree.kind(naming));
  return functionNode(tree.start(node), tree.end(node), {
    name: isNamed ? plainText(tree, naming) : undefined,
    nameStart: isNamed ? tree.start(naming) : tree.start(node),
    parameters: parametersOf(lowering, node),
    body: bodyOf(lowering, node),
    annotations: annotationsOf(lowering, node, annotations),
    isAsync: tree.hasToken(node, "async"),
    isStatic: tree.hasToken(node, "static"),
    isArrow: tree.kind(node) === "arrow_function",
    returnType: typeOf(tree, node, "return_type"),
  });
};
