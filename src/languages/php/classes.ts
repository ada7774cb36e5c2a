import type { Annotation, ClassNode, Field } from "../../program/tree.ts";
import { blockNode, classNode, fieldNode, functionNode, returnNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { annotationsOf, functionOf, hasModifier, isPromoted } from "./functions.ts";
import { simpleName, typeName, variableName } from "./names.ts";

type Member = ClassNode["members"][number];

const basesOf = (lowering: TableLowering, node: number, body: number): string[] => {
  const { tree } = lowering;
  const clauses = lowering
    .children(node)
    .filter((child) => /^(?:base_clause|class_interface_clause)$/.test(tree.kind(child)));
  const uses = body < 0 ? [] : lowering.children(body).filter((child) => tree.kind(child) === "use_declaration");
  return [...clauses, ...uses].flatMap((clause) =>
    lowering
      .children(clause)
      .filter((child) => tree.kind(child) === "name" || tree.kind(child) === "qualified_name")
      .map((child) => simpleName(tree.textOf(child))),
  );
};

/** `public string $a, $b = 1;`, with the hooks of a property as functions under its name. */
const properties = (lowering: TableLowering, node: number): Member[] => {
  const { tree } = lowering;
  const type = typeName(tree, tree.child(node, "type"));
  const isStatic = hasModifier(tree, node, "static_modifier");
  const annotations = annotationsOf(lowering, node);
  const members: Member[] = [];
  let name = "";
  for (const element of lowering.children(node)) {
    if (tree.kind(element) === "property_hook_list") {
      for (const hook of lowering.children(element)) members.push(hookOf(lowering, hook, name));
    }
    if (tree.kind(element) !== "property_element") continue;
    const nameAt = tree.child(element, "name");
    name = nameAt < 0 ? "" : variableName(tree.textOf(nameAt));
    const value = lowering.maybe(element, "default_value");
    const own: readonly Annotation[] = members.length === 0 ? annotations : [];
    members.push(fieldNode(tree.start(element), tree.end(element), name, { type, value, isStatic, annotations: own }));
  }
  return members;
};

const hookOf = (lowering: TableLowering, node: number, name: string): Member => {
  const { tree } = lowering;
  const at = tree.child(node, "body");
  const isBlock = at >= 0 && tree.kind(at) === "compound_statement";
  const value = at < 0 || isBlock ? undefined : lowering.expression(at);
  const body = value ? [returnNode(value.start, value.end, value)] : lowering.body(at);
  return functionNode(tree.start(node), tree.end(node), { name, body });
};

/** `const A = 1, B = 2;` of a class or at the top: name and value of each. */
export const constantsOf = (lowering: TableLowering, node: number): Field[] =>
  lowering
    .children(node)
    .filter((child) => lowering.tree.kind(child) === "const_element")
    .map((element) => {
      const { tree } = lowering;
      const [name = element, value] = lowering.children(element);
      return fieldNode(tree.start(element), tree.end(element), tree.textOf(name), {
        value: value === undefined ? undefined : lowering.expression(value),
        type: typeName(tree, tree.child(node, "type")),
        isStatic: true,
      });
    });

const methodOf = (lowering: TableLowering, node: number): Member[] => {
  const { tree } = lowering;
  const list = tree.child(node, "parameters");
  const promoted = list < 0 ? [] : lowering.children(list).filter((parameter) => isPromoted(tree, parameter));
  const fields = promoted.map((parameter) => {
    const name = variableName(tree.textOf(tree.child(parameter, "name")));
    return fieldNode(tree.start(parameter), tree.end(parameter), name, {
      type: typeName(tree, tree.child(parameter, "type")),
    });
  });
  return [...fields, functionOf(lowering, node)];
};

const enumCase = (lowering: TableLowering, node: number): Member => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const text = name < 0 ? "" : tree.textOf(name);
  return fieldNode(tree.start(node), tree.end(node), text, { value: lowering.maybe(node, "value"), isStatic: true });
};

const membersOf = (lowering: TableLowering, node: number): Member[] => {
  switch (lowering.tree.kind(node)) {
    case "property_declaration":
      return properties(lowering, node);
    case "const_declaration":
      return constantsOf(lowering, node);
    case "method_declaration":
      return methodOf(lowering, node);
    case "enum_case":
      return [enumCase(lowering, node)];
    case "use_declaration":
      return [];
    default:
      return [blockNode(lowering.tree.start(node), lowering.tree.end(node), lowering.statements([node]))];
  }
};

/** Classes, interfaces, traits, enums and anonymous classes. */
export const classBody = (lowering: TableLowering, node: number): ClassNode => {
  const { tree } = lowering;
  const name = tree.child(node, "name");
  const body = tree.child(node, "body");
  const annotations = annotationsOf(lowering, node);
  return classNode(
    tree.start(node),
    tree.end(node),
    name < 0 ? undefined : tree.textOf(name),
    tree.start(name < 0 ? node : name),
    {
      bases: basesOf(lowering, node, body),
      members: body < 0 ? [] : lowering.children(body).flatMap((member) => membersOf(lowering, member)),
      annotations,
    },
  );
};
