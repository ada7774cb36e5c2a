import type { Expression, Statement } from "../program/tree.ts";
import { binaryChain, castChain, conditional, ifStatement, jump, whileStatement } from "./curly.ts";
import type { Frontend } from "./frontend.ts";
import { lowerFile } from "./lower-file.ts";
import { booleanNode, exportNode, nameNode, nullNode, numberNode, otherNode, thisNode } from "./nodes.ts";
import { suffixedNumberValue } from "./number-text.ts";
import type { Chain, TableLowering, Tables } from "./table-lowering.ts";
import {
  accessChain,
  anonymousObject,
  arrayCreation,
  callChain,
  collection,
  conditionalChain,
  creation,
  initializer,
  memberChain,
  range,
  tuple,
  withExpression,
} from "./csharp/calls.ts";
import { classOf, strayMembers } from "./csharp/classes.ts";
import { parseCsharp } from "./csharp/conditional-compilation.ts";
import { functionOf } from "./csharp/functions.ts";
import { directives, name, ofKind, operandsOf, qualifiedChain } from "./csharp/names.ts";
import {
  asChain,
  assignment,
  awaitExpression,
  declaration,
  defaultValue,
  innerChain,
  lambda,
  postfixChain,
  prefix,
  query,
  throwExpression,
  tuplePattern,
  typeOf,
} from "./csharp/operators.ts";
import { isExpression, pattern, switchExpression } from "./csharp/patterns.ts";
import {
  conditionalCompilation,
  forEachStatement,
  forStatement,
  labeledStatement,
  localDeclaration,
  plainStatement,
  returnStatement,
  scopeStatement,
  switchStatement,
  throwStatement,
  transparentStatement,
  tryStatement,
  usingDirective,
  variableDeclaration,
  yieldStatement,
} from "./csharp/statements.ts";
import { character, interpolated, string } from "./csharp/strings.ts";

type LowerExpression = (lowering: TableLowering, node: number) => Expression;
type LowerStatement = (lowering: TableLowering, node: number) => Statement | readonly Statement[];

const number: LowerExpression = ({ tree }, node) =>
  numberNode(tree.start(node), tree.end(node), suffixedNumberValue(tree.textOf(node)));
/** Says nothing about values: type arguments, `var`, a directive in the midst of an expression. */
const nothing: LowerExpression = ({ tree }, node) => otherNode(tree.start(node), tree.end(node));
const nowhere: LowerStatement = () => [];

const expressions: Tables["expressions"] = new Map<string, LowerExpression>([
  ["identifier", name],
  ["generic_name", name],
  ["qualified_name", name],
  ["alias_qualified_name", name],
  ["predefined_type", name],
  ["nullable_type", name],
  ["array_type", name],
  ["pointer_type", name],
  ["discard", name],
  ["implicit_type", nothing],
  ["type_argument_list", nothing],
  ["type_parameter_list", nothing],
  ["type_parameter_constraints_clause", nothing],
  ["modifier", nothing],
  ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
  // The base is `super` in every language of the common tree.
  ["base", ({ tree }, node) => nameNode(tree.start(node), tree.end(node), "super")],
  ["string_literal", string],
  ["verbatim_string_literal", string],
  ["raw_string_literal", string],
  ["interpolated_string_expression", interpolated],
  ["character_literal", character],
  ["integer_literal", number],
  ["real_literal", number],
  ["boolean_literal", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), tree.textOf(node) === "true")],
  ["null_literal", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
  ["object_creation_expression", creation],
  ["implicit_object_creation_expression", creation],
  ["anonymous_object_creation_expression", anonymousObject],
  ["array_creation_expression", arrayCreation],
  ["implicit_array_creation_expression", arrayCreation],
  ["stackalloc_expression", arrayCreation],
  ["implicit_stackalloc_expression", arrayCreation],
  ["initializer_expression", (lowering, node) => initializer(lowering, node)],
  ["element_binding_expression", collection],
  ["tuple_expression", tuple],
  ["tuple_pattern", tuplePattern],
  ["parenthesized_variable_designation", tuplePattern],
  ["range_expression", range],
  ["with_expression", withExpression],
  ["assignment_expression", assignment],
  ["conditional_expression", conditional],
  ["await_expression", awaitExpression],
  ["throw_expression", throwExpression],
  ["prefix_unary_expression", prefix],
  ["unary_expression", prefix],
  ["typeof_expression", typeOf],
  ["default_expression", defaultValue],
  ["declaration_expression", declaration],
  ["lambda_expression", lambda],
  ["anonymous_method_expression", lambda],
  ["query_expression", query],
  ["subpattern", (lowering, node) => lowering.expression(operandsOf(lowering.tree, node).at(-1) ?? node)],
  ["is_expression", isExpression],
  ["is_pattern_expression", isExpression],
  ["switch_expression", switchExpression],
  ...[
    "constant_pattern",
    "parenthesized_pattern",
    "declaration_pattern",
    "type_pattern",
    "negated_pattern",
    "and_pattern",
    "or_pattern",
    "recursive_pattern",
    "relational_pattern",
    "list_pattern",
    "var_pattern",
  ].map((kind): [string, LowerExpression] => [kind, pattern]),
]);

const statements: Tables["statements"] = new Map<string, LowerStatement>([
  ["block", (lowering, node) => lowering.block(node)],
  ["local_declaration_statement", localDeclaration],
  ["variable_declaration", variableDeclaration],
  ["expression_statement", plainStatement],
  ["if_statement", ifStatement],
  ["while_statement", whileStatement],
  ["do_statement", whileStatement],
  ["for_statement", forStatement],
  ["foreach_statement", forEachStatement],
  ["switch_statement", switchStatement],
  ["try_statement", tryStatement],
  ["using_statement", scopeStatement],
  ["lock_statement", scopeStatement],
  ["fixed_statement", scopeStatement],
  ["checked_statement", scopeStatement],
  ["unsafe_statement", scopeStatement],
  ["labeled_statement", labeledStatement],
  ["return_statement", returnStatement],
  ["throw_statement", throwStatement],
  ["yield_statement", yieldStatement],
  ["break_statement", jump],
  ["continue_statement", jump],
  ["goto_statement", jump],
  ["empty_statement", nowhere],
  ["local_function_statement", functionOf],
  ["method_declaration", functionOf],
  ["constructor_declaration", functionOf],
  ["destructor_declaration", functionOf],
  ["operator_declaration", functionOf],
  ["conversion_operator_declaration", functionOf],
  ["field_declaration", strayMembers],
  ["property_declaration", strayMembers],
  ["class_declaration", classOf],
  ["struct_declaration", classOf],
  ["record_declaration", classOf],
  ["interface_declaration", classOf],
  ["enum_declaration", classOf],
  ["delegate_declaration", nowhere],
  ["namespace_declaration", transparentStatement],
  ["file_scoped_namespace_declaration", transparentStatement],
  ["global_statement", transparentStatement],
  ["using_directive", usingDirective],
  ["extern_alias_directive", nowhere],
  ["global_attribute", nowhere],
  ["preproc_if", conditionalCompilation],
  ["preproc_elif", conditionalCompilation],
  ["preproc_else", conditionalCompilation],
  ...directives.map((directive): [string, LowerStatement] => [directive, nowhere]),
  ["shebang_directive", nowhere],
]);

const chains = new Map<string, Chain>([
  ["invocation_expression", callChain],
  ["member_access_expression", memberChain],
  ["conditional_access_expression", conditionalChain],
  ["element_access_expression", accessChain],
  ["qualified_name", qualifiedChain],
  ["binary_expression", binaryChain],
  ["parenthesized_expression", innerChain],
  ["checked_expression", innerChain],
  ["ref_expression", innerChain],
  ["postfix_unary_expression", postfixChain],
  ["cast_expression", castChain],
  ["as_expression", asChain],
]);

/** The first namespace of the file, with those around it. */
const namespaceOf = ({ tree }: TableLowering): string | undefined => {
  const isNamespace = (node: number): boolean => tree.kind(node).endsWith("namespace_declaration");
  const names: string[] = [];
  let node = tree.children(0).find(isNamespace);
  while (node !== undefined) {
    const [path, body] = [tree.child(node, "name"), tree.child(node, "body")];
    if (path >= 0) names.push(tree.textOf(path).replaceAll(/\s/g, ""));
    const [first] = body < 0 ? [] : ofKind(tree, body, "namespace_declaration");
    node = first;
  }
  return names.length === 0 ? undefined : names.join(".");
};

const tables: Tables = { expressions, statements, chains };

/** Lowers a C# file. */
export const lowerCsharp: Frontend = (path, text, parsers) =>
  lowerFile({ path, text, language: "csharp", parsed: parseCsharp(path, text, parsers) }, tables, (lowering, body) => ({
    namespace: namespaceOf(lowering),
    exports: body.flatMap((statement) =>
      statement.kind === "class" && statement.name !== undefined
        ? [exportNode(statement.start, statement.end, statement.name, statement)]
        : [],
    ),
  }));
