import type { Annotation, Expression, FunctionNode, Parameter, Statement } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  annotationNode,
  assignNode,
  expressionStatement,
  functionNode,
  memberNode,
  nameNode,
  parameterNode,
  returnNode,
  thisNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { argumentsOf } from "./calls.ts";
import { qualifiedName, typeName, variableName } from "./names.ts";

/** `#[Route('/x'), Guard]` before a declaration or parameter. */
export const annotationsOf = (lowering: TableLowering, node: number): Annotation[] => {
  const { tree } = lowering;
  const attributes = tree.child(node, "attributes");
  if (attributes < 0) return [];
  const annotations: Annotation[] = [];
  for (const group of lowering.children(attributes)) {
    for (const attribute of lowering.children(group)) {
      const name = lowering.children(attribute)[0];
      if (name === undefined) continue;
      const args = argumentsOf(lowering, tree.child(attribute, "parameters"));
      annotations.push(
        annotationNode(tree.start(attribute), tree.end(attribute), qualifiedName(tree.textOf(name)), args),
      );
    }
  }
  return annotations;
};

/** True for a declaration with a modifier of this kind of node: `static_modifier`. */
export const hasModifier = (tree: FlatTree, node: number, kind: string): boolean =>
  tree.namedChildren(node).some((child) => tree.kind(child) === kind);

/** True for a parameter of a constructor that is a field as well. */
export const isPromoted = (tree: FlatTree, parameter: number): boolean =>
  tree.kind(parameter) === "property_promotion_parameter";

const parametersOf = (lowering: TableLowering, list: number): Parameter[] => {
  if (list < 0) return [];
  const { tree } = lowering;
  return lowering.children(list).map((node) => {
    const nameAt = tree.child(node, "name");
    const name = nameAt < 0 ? tree.textOf(node) : tree.textOf(nameAt);
    const at = nameAt < 0 ? node : nameAt;
    const target = nameNode(tree.start(at), tree.end(at), variableName(name));
    return parameterNode(tree.start(node), tree.end(node), target, {
      type: typeName(tree, tree.child(node, "type")),
      value: lowering.maybe(node, "default_value"),
      rest: tree.kind(node) === "variadic_parameter",
      annotations: annotationsOf(lowering, node),
    });
  });
};

/** What PHP does itself for promoted parameters before a constructor's body: `$this->name = $name`. */
const promotions = (tree: FlatTree, list: number): Statement[] => {
  if (list < 0) return [];
  return tree.namedChildren(list).flatMap((node) => {
    const name = tree.child(node, "name");
    if (!isPromoted(tree, node) || name < 0) return [];
    const start = tree.start(name);
    const end = tree.end(name);
    const text = variableName(tree.textOf(name));
    const field = memberNode(start, end, thisNode(start, start), text, start + 1);
    return [expressionStatement(assignNode(start, end, field, "=", nameNode(start, end, text)))];
  });
};

/** Functions, methods, closures and arrow functions. */
export const functionOf = (lowering: TableLowering, node: number): FunctionNode => {
  const { tree } = lowering;
  const kind = tree.kind(node);
  const isArrow = kind === "arrow_function" || kind === "anonymous_function";
  const name = isArrow ? -1 : tree.child(node, "name");
  const list = tree.child(node, "parameters");
  const annotations = annotationsOf(lowering, node);
  const parameters = parametersOf(lowering, list);
  const body = tree.child(node, "body");
  const isStatic = hasModifier(tree, node, "static_modifier");
  return functionNode(tree.start(node), tree.end(node), {
    name: name < 0 ? undefined : tree.textOf(name),
    nameStart: tree.start(name < 0 ? node : name),
    annotations,
    parameters,
    body: [
      ...promotions(tree, list),
      ...(kind === "arrow_function" ? [returned(lowering, body)] : lowering.body(body)),
    ],
    isStatic,
    isArrow: isArrow && !isStatic,
    returnType: typeName(tree, tree.child(node, "return_type")),
  });
};

const returned = (lowering: TableLowering, node: number): Statement => {
  const value: Expression | undefined = node < 0 ? undefined : lowering.expression(node);
  return returnNode(value?.start ?? 0, value?.end ?? 0, value);
};
