import type { Expression } from "../program/tree.ts";
import { binaryChain, castChain, conditional, ifStatement, jump, whileStatement } from "./curly.ts";
import type { Frontend } from "./frontend.ts";
import { lowerFile } from "./lower-file.ts";
import { booleanNode, exportNode, nameNode, nullNode, otherNode, thisNode } from "./nodes.ts";
import { type Chain, TableLowering, type Tables } from "./table-lowering.ts";
import {
  arrayCreation,
  classLiteral,
  constructorCall,
  creation,
  fieldChain,
  methodCall,
  methodChain,
  methodReference,
  superName,
} from "./java/calls.ts";
import { classOf, compactConstructor, method, record, strayFields } from "./java/classes.ts";
import { character, number, string } from "./java/literals.ts";
import {
  assignment,
  indexChain,
  instanceOf,
  items,
  lambda,
  parenthesesChain,
  unary,
  update,
} from "./java/operators.ts";
import {
  forEachStatement,
  forStatement,
  importDeclaration,
  labeledStatement,
  localVariables,
  plainStatement,
  returnStatement,
  synchronizedStatement,
  throwStatement,
  tryStatement,
} from "./java/statements.ts";
import { switchExpression, switchStatement, yieldStatement } from "./java/switches.ts";
import { annotation } from "./java/types.ts";

type LowerExpression = (lowering: TableLowering, node: number) => Expression;

const name: LowerExpression = ({ tree }, node) => nameNode(tree.start(node), tree.end(node), tree.textOf(node));
const nestedAnnotation: LowerExpression = (lowering, node) =>
  otherNode(lowering.tree.start(node), lowering.tree.end(node), [annotation(lowering, node)]);
/** A type in a place where only damage puts it says nothing. */
const nothing: LowerExpression = ({ tree }, node) => otherNode(tree.start(node), tree.end(node));

const expressions: Tables["expressions"] = new Map<string, LowerExpression>([
  ["identifier", name],
  ["underscore_pattern", name],
  ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
  ["super", superName],
  ["string_literal", string],
  ["character_literal", character],
  ["decimal_integer_literal", number],
  ["hex_integer_literal", number],
  ["octal_integer_literal", number],
  ["binary_integer_literal", number],
  ["decimal_floating_point_literal", number],
  ["hex_floating_point_literal", number],
  ["true", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), true)],
  ["false", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), false)],
  ["null_literal", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
  ["method_invocation", methodCall],
  ["method_reference", methodReference],
  ["class_literal", classLiteral],
  ["object_creation_expression", creation],
  ["array_creation_expression", arrayCreation],
  ["array_initializer", items],
  ["element_value_array_initializer", items],
  ["instanceof_expression", instanceOf],
  ["assignment_expression", assignment],
  ["unary_expression", unary],
  ["update_expression", update],
  ["ternary_expression", conditional],
  ["lambda_expression", lambda],
  ["switch_expression", switchExpression],
  ["template_expression", (lowering, node) => lowering.at(node, "template_argument")],
  ["annotation", nestedAnnotation],
  ["marker_annotation", nestedAnnotation],
  ["type_arguments", nothing],
  ["type_parameters", nothing],
]);

const statements: Tables["statements"] = new Map<
  string,
  Tables["statements"] extends ReadonlyMap<string, infer Lower> ? Lower : never
>([
  ["block", (lowering, node) => lowering.block(node)],
  ["constructor_body", (lowering, node) => lowering.block(node)],
  ["static_initializer", (lowering, node) => lowering.block(lowering.children(node)[0] ?? node)],
  [";", () => []],
  ["local_variable_declaration", localVariables],
  ["expression_statement", plainStatement],
  [
    "explicit_constructor_invocation",
    (lowering, node) => ({
      kind: "expression",
      start: lowering.tree.start(node),
      end: lowering.tree.end(node),
      parent: undefined,
      expression: constructorCall(lowering, node),
    }),
  ],
  ["if_statement", ifStatement],
  ["while_statement", whileStatement],
  ["do_statement", whileStatement],
  ["for_statement", forStatement],
  ["enhanced_for_statement", forEachStatement],
  ["switch_expression", switchStatement],
  ["yield_statement", yieldStatement],
  ["try_statement", tryStatement],
  ["try_with_resources_statement", tryStatement],
  ["synchronized_statement", synchronizedStatement],
  ["labeled_statement", labeledStatement],
  ["return_statement", returnStatement],
  ["throw_statement", throwStatement],
  ["break_statement", jump],
  ["continue_statement", jump],
  ["method_declaration", method],
  ["constructor_declaration", method],
  ["compact_constructor_declaration", compactConstructor],
  ["field_declaration", strayFields],
  ["class_declaration", classOf],
  ["interface_declaration", classOf],
  ["enum_declaration", classOf],
  ["annotation_type_declaration", classOf],
  ["record_declaration", record],
  ["import_declaration", importDeclaration],
  ["package_declaration", () => []],
]);

const chains = new Map<string, Chain>([
  ["method_invocation", methodChain],
  ["field_access", fieldChain],
  ["array_access", indexChain],
  ["binary_expression", binaryChain],
  ["parenthesized_expression", parenthesesChain],
  ["cast_expression", castChain],
]);

const packageOf = ({ tree }: TableLowering): string | undefined => {
  const declaration = tree.children(0).find((child) => tree.kind(child) === "package_declaration");
  const path =
    declaration === undefined
      ? undefined
      : tree.namedChildren(declaration).find((child) => tree.kind(child).endsWith("identifier"));
  return path === undefined ? undefined : tree.textOf(path).replaceAll(/\s/g, "");
};

const tables: Tables = { expressions, statements, chains };

/** Lowers a Java file. */
export const lowerJava: Frontend = (path, text, parsers) =>
  lowerFile({ path, text, language: "java", parsed: parsers.parse("java", path, text) }, tables, (lowering, body) => ({
    namespace: packageOf(lowering),
    exports: body.flatMap((statement) =>
      statement.kind === "class" && statement.name !== undefined
        ? [exportNode(statement.start, statement.end, statement.name, statement)]
        : [],
    ),
  }));
