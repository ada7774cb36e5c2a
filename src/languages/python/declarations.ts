import type { Annotation, ClassNode, FunctionNode, Parameter } from "../../program/tree.ts";
import {
  annotationNode,
  blockNode,
  classNode,
  declareNode,
  fieldNode,
  functionNode,
  nameNode,
  parameterNode,
  returnNode,
} from "../nodes.ts";
import type { FlatTree } from "../flat-tree.ts";
import type { TableLowering } from "../table-lowering.ts";
import { typeName } from "./types.ts";
import { argumentsOf, dottedText, pattern } from "./values.ts";

const isPlainName = (tree: FlatTree, node: number): boolean => tree.kind(node) === "identifier";

/** The node that holds a parameter's name, whatever stands around it. */
const boundName = (lowering: TableLowering, node: number): number => {
  const named = lowering.tree.child(node, "name");
  if (named >= 0) return named;
  return isPlainName(lowering.tree, node) ? node : (lowering.children(node)[0] ?? node);
};

const parameterOf = (lowering: TableLowering, node: number): Parameter => {
  const { tree } = lowering;
  let at = boundName(lowering, node);
  const splat = [node, at].some((one) => tree.kind(one).endsWith("splat_pattern"));
  if (tree.kind(at).endsWith("splat_pattern")) at = boundName(lowering, at);
  const target = isPlainName(tree, at)
    ? nameNode(tree.start(at), tree.end(at), tree.textOf(at))
    : pattern(lowering, at);
  return parameterNode(tree.start(node), tree.end(node), target, {
    type: typeName(tree, tree.child(node, "type")),
    value: lowering.maybe(node, "value"),
    rest: splat,
  });
};

const parameterNodes = (lowering: TableLowering, list: number): number[] =>
  list < 0 ? [] : lowering.children(list).filter((child) => !lowering.tree.kind(child).endsWith("_separator"));

/** Lowers a body in which `thisName` is what `This` is called, unless a parameter takes the name over. */
const withThis = <Result>(
  lowering: TableLowering,
  thisName: string | undefined,
  own: readonly Parameter[],
  lower: () => Result,
): Result => {
  const outer = lowering.thisName;
  const isShadowed = own.some(({ target }) => target.kind === "name" && target.name === thisName);
  lowering.thisName = isShadowed ? undefined : thisName;
  const result = lower();
  lowering.thisName = outer;
  return result;
};

interface Surroundings {
  readonly annotations: readonly Annotation[];
  /** The function stands directly in a class. */
  readonly isMember: boolean;
}

const alone: Surroundings = { annotations: [], isMember: false };

/** `def`. A method's first parameter is `This` in its body and no parameter any more; `@staticmethod` has none. */
export const functionOf = (
  lowering: TableLowering,
  node: number,
  { annotations, isMember }: Surroundings = alone,
): FunctionNode => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const nodes = parameterNodes(lowering, tree.child(node, "parameters"));
  const decorators = new Set(annotations.map((annotation) => annotation.name));
  const [first] = nodes;
  const hasThis = isMember && !decorators.has("staticmethod") && first !== undefined;
  const receiver = hasThis ? boundName(lowering, first) : -1;
  const isReceiver = receiver >= 0 && isPlainName(tree, receiver) && !/splat/.test(tree.kind(first ?? 0));
  const parameters = (isReceiver ? nodes.slice(1) : nodes).map((parameter) => parameterOf(lowering, parameter));
  const thisName = isReceiver ? tree.textOf(receiver) : isMember ? undefined : lowering.thisName;
  const body = withThis(lowering, thisName, parameters, () => lowering.body(tree.child(node, "body")));
  return functionNode(tree.start(node), tree.end(node), {
    name: name < 0 ? undefined : tree.textOf(name),
    nameStart: tree.start(name < 0 ? node : name),
    parameters,
    body,
    annotations,
    isAsync: tree.text.startsWith("async", tree.start(node)),
    isStatic: decorators.has("staticmethod") || decorators.has("classmethod"),
    isArrow: !isMember && lowering.thisName !== undefined,
    returnType: typeName(tree, tree.child(node, "return_type")),
  });
};

/** `lambda x: …`: an arrow function that returns its value. */
export const lambda = (lowering: TableLowering, node: number): FunctionNode => {
  const { tree } = lowering;
  const parameters = parameterNodes(lowering, tree.child(node, "parameters")).map((one) => parameterOf(lowering, one));
  const value = withThis(lowering, lowering.thisName, parameters, () => lowering.at(node, "body"));
  const body = [returnNode(value.start, value.end, value)];
  return functionNode(tree.start(node), tree.end(node), { parameters, body, isArrow: true });
};

/** `@app.route("/x")`: the name is the path before the parentheses. */
const annotationOf = (lowering: TableLowering, node: number): Annotation => {
  const { tree } = lowering;
  const [value = node] = lowering.children(node);
  const called = tree.kind(value) === "call" ? tree.child(value, "function") : value;
  const args = tree.kind(value) === "call" ? argumentsOf(lowering, tree.child(value, "arguments")) : [];
  return annotationNode(tree.start(node), tree.end(node), dottedText(tree, called < 0 ? value : called), args);
};

/** A function or class under its decorators. */
export const decorated = (
  lowering: TableLowering,
  node: number,
  isMember = false,
): FunctionNode | ClassNode | undefined => {
  const { tree } = lowering;
  const definition = tree.child(node, "definition");
  if (definition < 0) return undefined;
  const decorators = lowering.children(node).filter((child) => tree.kind(child) === "decorator");
  const annotations = decorators.map((decorator) => annotationOf(lowering, decorator));
  const start = tree.start(node);
  if (tree.kind(definition) === "class_definition") return { ...classOf(lowering, definition, annotations), start };
  return { ...functionOf(lowering, definition, { annotations, isMember }), start };
};

type Member = ClassNode["members"][number];

/** `name = value` and `name: Type = value` of a class; undefined when the statement is something else. */
const fieldOf = (lowering: TableLowering, statement: number): Member | undefined => {
  const { tree } = lowering;
  const [node] = lowering.children(statement);
  if (tree.kind(statement) !== "expression_statement" || node === undefined || tree.kind(node) !== "assignment")
    return undefined;
  const left = tree.child(node, "left");
  if (left < 0 || !isPlainName(tree, left)) return undefined;
  const type = typeName(tree, tree.child(node, "type"));
  return fieldNode(tree.start(node), tree.end(node), tree.textOf(left), { type, value: lowering.maybe(node, "right") });
};

const membersOf = (lowering: TableLowering, node: number): Member[] => {
  const { tree } = lowering;
  const asBlock = (): Member[] => {
    const statements = lowering.statements([node]);
    return statements.length === 0 ? [] : [blockNode(tree.start(node), tree.end(node), statements)];
  };
  switch (tree.kind(node)) {
    case "function_definition":
      return [functionOf(lowering, node, { annotations: [], isMember: true })];
    case "class_definition":
      return [classOf(lowering, node)];
    case "decorated_definition": {
      const member = decorated(lowering, node, true);
      return member ? [member] : asBlock();
    }
    default: {
      const field = fieldOf(lowering, node);
      return field ? [field] : asBlock();
    }
  }
};

/** `class A(B): …`; keywords in its head (`metaclass=`) are no bases. */
export const classOf = (lowering: TableLowering, node: number, annotations: readonly Annotation[] = []): ClassNode => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const superclasses = tree.child(node, "superclasses");
  const bases =
    superclasses < 0 ? [] : lowering.children(superclasses).filter((base) => tree.kind(base) !== "keyword_argument");
  const body = tree.child(node, "body");
  const members = lowering.within(node, () =>
    withThis(lowering, undefined, [], () =>
      body < 0 ? [] : lowering.children(body).flatMap((one) => membersOf(lowering, one)),
    ),
  );
  return classNode(
    tree.start(node),
    tree.end(node),
    name < 0 ? undefined : tree.textOf(name),
    tree.start(name < 0 ? node : name),
    {
      bases: bases.map((base) => simpleBase(dottedText(tree, base))),
      members: "kind" in members ? [] : members,
      annotations,
    },
  );
};

/** `Model` for `db.Model` and `Model[int]`. */
const simpleBase = (text: string): string => text.replace(/[[(][\s\S]*$/, "").replace(/^.*\./, "");

/** `name: Type = value` outside a class. */
export const typedAssignment = (lowering: TableLowering, node: number): ReturnType<typeof declareNode> => {
  const { tree } = lowering;
  const type = typeName(tree, tree.child(node, "type"));
  return declareNode(tree.start(node), tree.end(node), lowering.at(node, "left"), lowering.maybe(node, "right"), {
    type,
  });
};
