import type {
  Annotation,
  ClassNode,
  Declare,
  Expression,
  Field,
  FunctionNode,
  Parameter,
  Statement,
} from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import {
  annotationNode,
  classNode,
  declareNode,
  fieldNode,
  functionNode,
  nameNode,
  parameterNode,
  stringNode,
  targetName,
  withName,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { typeName } from "./types.ts";
import { bindings } from "./bindings.ts";

/** Named children under a field: the grammar files the commas between them there too. */
const namesIn = (tree: FlatTree, node: number, field: string): number[] =>
  tree.childrenIn(node, field).filter((child) => tree.isNamed(child));

const nameAt = (tree: FlatTree, node: number): Expression =>
  nameNode(tree.start(node), tree.end(node), tree.textOf(node));

/** `a, b int, c ...string`: one Parameter for each name; those without a name are left out of bodies and kept as `_`. */
const parametersOf = (lowering: TableLowering, list: number): Parameter[] => {
  if (list < 0) return [];
  const { tree } = lowering;
  return lowering.children(list).flatMap((node) => {
    const type = typeName(tree, tree.child(node, "type"));
    const rest = tree.kind(node) === "variadic_parameter_declaration";
    const names = namesIn(tree, node, "name");
    const start = tree.start(node);
    const end = tree.end(node);
    if (names.length === 0) return [parameterNode(start, end, nameNode(start, start, "_"), { type, rest })];
    return names.map((name) => parameterNode(tree.start(name), end, nameAt(tree, name), { type, rest }));
  });
};

/** The type of a single result; the first one of several. */
const resultType = (lowering: TableLowering, node: number): string | undefined => {
  const { tree } = lowering;
  if (node < 0 || tree.kind(node) !== "parameter_list") return typeName(tree, node);
  const [first] = lowering.children(node);
  return first === undefined ? undefined : typeName(tree, tree.child(first, "type"));
};

/** Named results are variables of the body from its start. */
const namedResults = (lowering: TableLowering, node: number): Declare[] => {
  const { tree } = lowering;
  if (node < 0 || tree.kind(node) !== "parameter_list") return [];
  return parametersOf(lowering, node)
    .filter(({ start, target }) => target.end > start)
    .map(({ target, type }) => declareNode(target.start, target.end, target, undefined, { type }));
};

/** Functions, methods and closures. In a method the receiver's name is `This`. */
export const functionOf = (lowering: TableLowering, node: number): FunctionNode => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const isClosure = tree.kind(node) === "func_literal";
  const receivers = tree.child(node, "receiver");
  const [receiver] = receivers < 0 ? [] : lowering.children(receivers);
  const receiverName = receiver === undefined ? -1 : tree.child(receiver, "name");
  const receiverText = receiverName < 0 ? undefined : tree.textOf(receiverName);
  const parameters = parametersOf(lowering, tree.child(node, "parameters"));
  const result = tree.child(node, "result");
  const outer = lowering.thisName;
  const isShadowed = parameters.some(({ target }) => target.kind === "name" && target.name === outer);
  lowering.thisName = isClosure ? (isShadowed ? undefined : outer) : receiverText;
  const results = namedResults(lowering, result);
  const outerResults = lowering.resultNames;
  lowering.resultNames = results.flatMap((one) => (one.target.kind === "name" ? [one.target.name] : []));
  const body = [...results, ...lowering.body(tree.child(node, "body"))];
  lowering.thisName = outer;
  lowering.resultNames = outerResults;
  return functionNode(tree.start(node), tree.end(node), {
    name: name < 0 ? undefined : tree.textOf(name),
    nameStart: tree.start(name < 0 ? node : name),
    parameters,
    body,
    isArrow: isClosure,
    receiverType: receiver === undefined ? undefined : typeName(tree, tree.child(receiver, "type")),
    receiver: receiverText,
    returnType: resultType(lowering, result),
  });
};

/** `json:"openid" gorm:"column:openid"` behind a field: one Annotation for each key. */
const tagsOf = (lowering: TableLowering, node: number): Annotation[] => {
  const { tree } = lowering;
  if (node < 0) return [];
  const start = tree.start(node);
  const text = tree.textOf(node);
  return Array.from(text.matchAll(/(\w+):"([^"\\]*)"/g), (tag) => {
    const at = start + tag.index;
    const [whole, key = "", value = ""] = tag;
    const end = at + whole.length;
    return annotationNode(at, end, key, [stringNode(at + key.length + 1, end, value)]);
  });
};

interface Struct {
  readonly bases: readonly string[];
  readonly fields: readonly Field[];
}

/** Fields of a struct; what is embedded is a base. */
const structOf = (lowering: TableLowering, node: number): Struct => {
  const { tree } = lowering;
  const bases: string[] = [];
  const fields: Field[] = [];
  for (const field of lowering.children(node).flatMap((list) => lowering.children(list))) {
    const type = typeName(tree, tree.child(field, "type"));
    const names = namesIn(tree, field, "name");
    if (names.length === 0 && type !== undefined) bases.push(type);
    for (const name of names) {
      const annotations = tagsOf(lowering, tree.child(field, "tag"));
      fields.push(fieldNode(tree.start(name), tree.end(field), tree.textOf(name), { type, annotations }));
    }
  }
  return { bases, fields };
};

/** `type User struct { … }`, `type Store interface { … }`, `type A B`; other types say nothing. */
export const typeOf = (lowering: TableLowering, node: number): ClassNode[] => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const type = tree.child(node, "type");
  if (name < 0 || type < 0) return [];
  const make = (more: { bases?: readonly string[]; members?: ClassNode["members"] }): ClassNode[] => [
    classNode(tree.start(node), tree.end(node), tree.textOf(name), tree.start(name), more),
  ];
  if (tree.kind(type) === "struct_type") {
    const { bases, fields } = structOf(lowering, type);
    return make({ bases, members: fields });
  }
  if (tree.kind(type) === "interface_type") {
    const elements = lowering.children(type);
    const methods = elements.filter((element) => tree.kind(element) === "method_elem");
    const embedded = elements
      .filter((element) => tree.kind(element) === "type_elem")
      .map((element) => typeName(tree, element));
    return make({
      bases: embedded.filter((base) => base !== undefined),
      members: methods.map((method) => functionOf(lowering, method)),
    });
  }
  const base = typeName(tree, type);
  return make({ bases: base === undefined ? [] : [base] });
};

/** `var a, b = 1, 2`, `const A = 1`. Without a value each name is declared alone. */
export const specOf = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  const names = namesIn(tree, node, "name");
  const type = typeName(tree, tree.child(node, "type"));
  const constant = tree.kind(node) === "const_spec";
  const values = tree.child(node, "value");
  const declare = (target: Expression, value: Expression | undefined): Statement =>
    declareNode(tree.start(node), tree.end(node), target, value && withName(value, targetName(target), target.start), {
      type,
      constant,
    });
  if (values < 0) return names.map((name) => declare(nameAt(tree, name), undefined));
  const each = lowering.children(values);
  if (each.length === names.length) {
    return names.map((name, i) => declare(nameAt(tree, name), lowering.expression(each[i] ?? values)));
  }
  const targets = names.map((name) => nameAt(tree, name));
  return bindings(lowering, targets, values).map(({ target, value }) => declare(target, value));
};
