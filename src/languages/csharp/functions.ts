import type { FunctionNode, Parameter, Statement } from "../../program/tree.ts";
import {
  callNode,
  expressionStatement,
  functionNode,
  nameNode,
  parameterNode,
  returnNode,
  thisNode,
  throwNode,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { argumentsOf } from "./calls.ts";
import { attributesOf, hasModifier, nameOf, ofKind, onlyOperand, operandsOf, simpleType } from "./names.ts";

const parameter = (lowering: TableLowering, node: number): Parameter[] => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  if (name < 0) return [];
  const value = operandsOf(tree, node).find((child) => child > name);
  const target = nameNode(tree.start(name), tree.end(name), nameOf(tree, node).text);
  return [
    parameterNode(tree.start(node), tree.end(node), target, {
      type: simpleType(tree, tree.child(node, "type")),
      value: value === undefined ? undefined : lowering.expression(value),
      annotations: attributesOf(lowering, node),
    }),
  ];
};

/** Parameters of a list. The grammar puts the parts of `params T[] rest` into the list itself. */
export const parametersOf = (lowering: TableLowering, list: number): Parameter[] => {
  if (list < 0) return [];
  const { tree } = lowering;
  const parameters = ofKind(tree, list, "parameter").flatMap((node) => parameter(lowering, node));
  const rest = tree.child(list, "name");
  if (rest < 0) return parameters;
  const type = tree.child(list, "type");
  const target = nameNode(tree.start(rest), tree.end(rest), nameOf(tree, list).text);
  const start = type < 0 ? target.start : tree.start(type);
  return [...parameters, parameterNode(start, target.end, target, { type: simpleType(tree, type), rest: true })];
};

/** Statements of a block; an expression behind `=>` is returned, a `throw` there is thrown. -1 is a function without body. */
export const functionBody = (lowering: TableLowering, body: number): Statement[] => {
  if (body < 0) return [];
  const { tree } = lowering;
  const kind = tree.kind(body);
  if (kind === "block") return lowering.body(body);
  const expression = kind === "arrow_expression_clause" ? (operandsOf(tree, body)[0] ?? -1) : body;
  if (expression < 0) return [];
  if (tree.kind(expression) === "throw_expression") {
    return [throwNode(tree.start(expression), tree.end(expression), onlyOperand(lowering, expression))];
  }
  const value = lowering.expression(expression);
  return [returnNode(value.start, value.end, value)];
};

/** `: base(x)` and `: this(x)`, which run before the body. */
const constructorInitializer = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  return ofKind(tree, node, "constructor_initializer").map((initializer) => {
    const word = tree.children(initializer).find((child) => tree.kind(child) === "base" || tree.kind(child) === "this");
    const [start, end] =
      word === undefined ? [tree.start(initializer), tree.start(initializer)] : [tree.start(word), tree.end(word)];
    const isThis = word !== undefined && tree.kind(word) === "this";
    const args = argumentsOf(lowering, ofKind(tree, initializer, "argument_list")[0] ?? -1);
    return expressionStatement(
      callNode(start, tree.end(initializer), isThis ? thisNode(start, end) : nameNode(start, end, "super"), args),
    );
  });
};

/** What a method is called: operators by their sign, a destructor as it is written, an indexer as .NET does. */
const functionName = (lowering: TableLowering, node: number): { readonly text: string; readonly start: number } => {
  const { tree } = lowering;
  const name = nameOf(tree, node);
  switch (tree.kind(node)) {
    case "operator_declaration": {
      const operator = tree.child(node, "operator");
      return operator < 0 ? name : { text: `operator ${tree.textOf(operator)}`, start: tree.start(operator) };
    }
    case "conversion_operator_declaration":
      return { text: `operator ${simpleType(tree, tree.child(node, "type")) ?? ""}`, start: tree.start(node) };
    case "destructor_declaration":
      return { text: `~${name.text}`, start: name.start };
    default:
      return name;
  }
};

/** A method, constructor, operator or local function. */
export const functionOf = (lowering: TableLowering, node: number): FunctionNode => {
  const { tree } = lowering;
  const name = functionName(lowering, node);
  const returns = tree.child(node, "returns");
  return functionNode(tree.start(node), tree.end(node), {
    name: name.text,
    nameStart: name.start,
    parameters: parametersOf(lowering, tree.child(node, "parameters")),
    body: [...constructorInitializer(lowering, node), ...functionBody(lowering, tree.child(node, "body"))],
    annotations: attributesOf(lowering, node),
    isAsync: hasModifier(tree, node, "async"),
    isStatic: hasModifier(tree, node, "static"),
    returnType: simpleType(tree, returns < 0 ? tree.child(node, "type") : returns),
  });
};

const setters: ReadonlySet<string> = new Set(["set", "init", "add", "remove"]);

/** The same parameter for the second accessor of an indexer: a node stands in one place. */
const bareCopy = ({ start, end, target, type }: Parameter): Parameter =>
  parameterNode(start, end, target.kind === "name" ? nameNode(target.start, target.end, target.name) : target, {
    type,
  });

/** Accessors that have code, under the name of their property; a setter has the parameter `value`. */
export const accessorsOf = (lowering: TableLowering, node: number, name: string): FunctionNode[] => {
  const { tree } = lowering;
  const parameters = parametersOf(lowering, tree.child(node, "parameters"));
  const isStatic = hasModifier(tree, node, "static");
  const type = simpleType(tree, tree.child(node, "type"));
  const arrow = tree.child(node, "value");
  if (arrow >= 0 && tree.kind(arrow) === "arrow_expression_clause") {
    const body = functionBody(lowering, arrow);
    const nameStart = nameOf(tree, node).start;
    return [
      functionNode(tree.start(node), tree.end(node), { name, nameStart, parameters, body, isStatic, returnType: type }),
    ];
  }
  const list = tree.child(node, "accessors");
  return (list < 0 ? [] : ofKind(tree, list, "accessor_declaration")).flatMap((accessor, i) => {
    const body = tree.child(accessor, "body");
    if (body < 0) return [];
    const word = tree.child(accessor, "name");
    const [start, end] = word < 0 ? [tree.start(accessor), tree.start(accessor)] : [tree.start(word), tree.end(word)];
    const isSetter = word >= 0 && setters.has(tree.textOf(word));
    const value = isSetter ? [parameterNode(start, end, nameNode(start, end, "value"), { type })] : [];
    return [
      functionNode(tree.start(accessor), tree.end(accessor), {
        name,
        nameStart: start,
        isStatic,
        parameters: [...(i === 0 ? parameters : i === 1 ? parameters.map(bareCopy) : []), ...value],
        body: functionBody(lowering, body),
        annotations: attributesOf(lowering, accessor),
        returnType: isSetter ? undefined : type,
      }),
    ];
  });
};
