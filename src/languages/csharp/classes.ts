import type { ClassNode, Field, FunctionNode, Statement } from "../../program/tree.ts";
import { plainMembers, storedParameter } from "../curly.ts";
import {
  callNode,
  classNode,
  expressionStatement,
  fieldNode,
  functionNode,
  nameNode,
  otherNode,
  withName,
} from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { argumentsOf, withType } from "./calls.ts";
import { accessorsOf, parametersOf } from "./functions.ts";
import { attributesOf, hasModifier, nameOf, ofKind, operandsOf, simpleType } from "./names.ts";
import { declaratorValue } from "./statements.ts";

type Member = ClassNode["members"][number];

/** One Field for each declared name of a field or event; attributes stand with the first. */
const fields = (lowering: TableLowering, node: number): Field[] => {
  const { tree } = lowering;
  const isStatic = hasModifier(tree, node, "static") || hasModifier(tree, node, "const");
  return ofKind(tree, node, "variable_declaration").flatMap((declaration) => {
    const type = simpleType(tree, tree.child(declaration, "type"));
    const declarators = ofKind(tree, declaration, "variable_declarator");
    return declarators.map((declarator, i) => {
      const name = nameOf(tree, declarator);
      const place = declarators.length === 1 ? node : declarator;
      const value = declaratorValue(lowering, declarator, type);
      return fieldNode(tree.start(place), tree.end(place), name.text, {
        type,
        isStatic,
        value: value && withName(value, name.text, name.start),
        annotations: i === 0 ? attributesOf(lowering, node) : [],
      });
    });
  });
};

/** A property or event: a field, and a function for each accessor that has code. */
const property = (lowering: TableLowering, node: number): Member[] => {
  const { tree } = lowering;
  const name = nameOf(tree, node);
  const type = simpleType(tree, tree.child(node, "type"));
  const initial = tree.child(node, "value");
  const isPlain = initial >= 0 && tree.kind(initial) !== "arrow_expression_clause";
  const value = isPlain ? withName(withType(lowering.expression(initial), type), name.text, name.start) : undefined;
  const field = fieldNode(tree.start(node), tree.end(node), name.text, {
    type,
    value,
    isStatic: hasModifier(tree, node, "static"),
    annotations: attributesOf(lowering, node),
  });
  return [field, ...accessorsOf(lowering, node, name.text)];
};

const enumMember = (lowering: TableLowering, node: number, type: string): Field => {
  const { tree } = lowering;
  return fieldNode(tree.start(node), tree.end(node), nameOf(tree, node).text, {
    type,
    value: lowering.maybe(node, "value"),
    isStatic: true,
    annotations: attributesOf(lowering, node),
  });
};

/** Members of a class body, those between `#if` and `#endif` too; `type` is the name of the enum whose body it is. */
const membersOf = (lowering: TableLowering, body: number, type: string): Member[] => {
  if (body < 0) return [];
  const { tree } = lowering;
  return operandsOf(tree, body).flatMap((child): readonly Member[] => {
    switch (tree.kind(child)) {
      case "field_declaration":
      case "event_field_declaration":
        return fields(lowering, child);
      case "property_declaration":
      case "event_declaration":
        return property(lowering, child);
      case "indexer_declaration":
        return accessorsOf(lowering, child, "Item");
      case "enum_member_declaration":
        return [enumMember(lowering, child, type)];
      case "preproc_if":
      case "preproc_elif":
      case "preproc_else": {
        const inside = lowering.within(child, () => membersOf(lowering, child, type));
        return "kind" in inside ? [] : inside;
      }
      default:
        return tree.field(child) === "condition" ? [] : plainMembers(lowering, child);
    }
  });
};

/** `Base(x)` among the bases, as the call of the base's constructor. */
const baseCall = (lowering: TableLowering, node: number): Statement[] => {
  const { tree } = lowering;
  return ofKind(tree, node, "base_list").flatMap((bases) => {
    const typed = ofKind(tree, bases, "primary_constructor_base_type")[0] ?? bases;
    return ofKind(tree, typed, "argument_list").map((list) => {
      const callee = nameNode(tree.start(list), tree.start(list), "super");
      return expressionStatement(callNode(tree.start(list), tree.end(list), callee, argumentsOf(lowering, list)));
    });
  });
};

/** A primary constructor: its parameters are fields, which carry the attributes; it calls the base and fills them. */
const primaryConstructor = (lowering: TableLowering, node: number, name: string): (Field | FunctionNode)[] => {
  const { tree } = lowering;
  const list = ofKind(tree, node, "parameter_list")[0];
  if (list === undefined) return [];
  const stored = parametersOf(lowering, list).map(storedParameter);
  const call = baseCall(lowering, node);
  const constructor = functionNode(tree.start(list), call[0]?.end ?? tree.end(list), {
    name,
    nameStart: nameOf(tree, node).start,
    parameters: stored.map((one) => one.parameter),
    body: [...call, ...stored.map((one) => one.store)],
  });
  return [...stored.map((one) => one.field), constructor];
};

const basesOf = (lowering: TableLowering, node: number): string[] => {
  const { tree } = lowering;
  return ofKind(tree, node, "base_list").flatMap((list) =>
    operandsOf(tree, list).flatMap((base) => {
      const kind = tree.kind(base);
      // The number type of an enum is no base.
      if (kind === "argument_list" || kind === "predefined_type") return [];
      return simpleType(tree, kind === "primary_constructor_base_type" ? tree.child(base, "type") : base) ?? [];
    }),
  );
};

/** A class, struct, record, interface or enum. */
export const classOf = (lowering: TableLowering, node: number): ClassNode => {
  const { tree } = lowering;
  const name = nameOf(tree, node);
  return classNode(tree.start(node), tree.end(node), name.text, name.start, {
    bases: basesOf(lowering, node),
    members: [
      ...primaryConstructor(lowering, node, name.text),
      ...membersOf(lowering, tree.child(node, "body"), name.text),
    ],
    annotations: attributesOf(lowering, node),
  });
};

/** Fields and properties outside a class, as damaged code has them. */
export const strayMembers = (lowering: TableLowering, node: number): Statement[] => {
  const isProperty = lowering.tree.kind(node) === "property_declaration";
  const members = isProperty ? property(lowering, node) : fields(lowering, node);
  return [expressionStatement(otherNode(lowering.tree.start(node), lowering.tree.end(node), members))];
};
