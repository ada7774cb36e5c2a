import type { Export, Expression, Statement } from "../program/tree.ts";
import { jump, number, only, spread } from "./common-lowerings.ts";
import type { Frontend } from "./frontend.ts";
import { flattened, lowerFile, type Outline } from "./lower-file.ts";
import {
  booleanNode,
  callNode,
  exportNode,
  expressionStatement,
  nameNode,
  nullNode,
  otherNode,
  throwNode,
} from "./nodes.ts";
import {
  access,
  bareName,
  classConstant,
  creation,
  functionCall,
  methodCall,
  scopeOf,
  subscript,
} from "./php/calls.ts";
import { classBody } from "./php/classes.ts";
import { functionOf } from "./php/functions.ts";
import { importsOf, inclusion } from "./php/imports.ts";
import { qualifiedName } from "./php/names.ts";
import * as statements from "./php/statements.ts";
import { doubleQuoted, heredoc, singleQuoted } from "./php/strings.ts";
import * as values from "./php/values.ts";
import type { TableLowering, Tables } from "./table-lowering.ts";

/** `print $x`, `clone $x`, `` `ls` ``: operators that are calls elsewhere. */
const wordCall =
  (word: string) =>
  (lowering: TableLowering, node: number): Expression => {
    const start = lowering.tree.start(node);
    const args = lowering.expressions(lowering.children(node));
    return callNode(start, lowering.tree.end(node), nameNode(start, start + word.length, word), args);
  };

const shellCommand = (lowering: TableLowering, node: number): Expression => {
  const start = lowering.tree.start(node);
  return callNode(start, lowering.tree.end(node), nameNode(start, start, "shell_exec"), [doubleQuoted(lowering, node)]);
};

/** `throw` inside an expression, as in `$a ?? throw new E()`. */
const thrown = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const value = lowering.expressions(lowering.children(node))[0];
  return otherNode(tree.start(node), tree.end(node), [throwNode(tree.start(node), tree.end(node), value)]);
};

const nothing = (): readonly Statement[] => [];

const tables: Tables = {
  expressions: new Map<string, (lowering: TableLowering, node: number) => Expression>([
    ["variable_name", values.variable],
    ["name", bareName],
    ["qualified_name", bareName],
    ["relative_name", bareName],
    ["relative_scope", scopeOf],
    ["string", singleQuoted],
    ["encapsed_string", doubleQuoted],
    ["heredoc", heredoc],
    ["nowdoc", heredoc],
    ["shell_command_expression", shellCommand],
    ["integer", number],
    ["float", number],
    [
      "boolean",
      (lowering, node) => {
        const { tree } = lowering;
        return booleanNode(tree.start(node), tree.end(node), tree.textOf(node).toLowerCase() === "true");
      },
    ],
    ["null", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
    ["array_creation_expression", values.array],
    ["list_literal", values.pattern],
    ["assignment_expression", values.assignment],
    ["reference_assignment_expression", values.assignment],
    ["augmented_assignment_expression", values.augmentedAssignment],
    ["unary_op_expression", values.unary],
    ["update_expression", values.unary],
    ["conditional_expression", values.conditional],
    ["match_expression", values.match],
    ["variadic_unpacking", spread],
    ["parenthesized_expression", only],
    ["error_suppression_expression", only],
    ["by_ref", only],
    ["cast_expression", (lowering, node) => lowering.at(node, "value")],
    ["anonymous_function", functionOf],
    ["arrow_function", functionOf],
    ["object_creation_expression", creation],
    ["include_expression", inclusion],
    ["include_once_expression", inclusion],
    ["require_expression", inclusion],
    ["require_once_expression", inclusion],
    ["print_intrinsic", wordCall("print")],
    ["clone_expression", wordCall("clone")],
    ["throw_expression", thrown],
  ]),
  chains: new Map([
    ["binary_expression", values.binary],
    ["member_access_expression", access("object")],
    ["nullsafe_member_access_expression", access("object")],
    ["scoped_property_access_expression", access("scope")],
    ["class_constant_access_expression", classConstant],
    ["member_call_expression", methodCall("object")],
    ["nullsafe_member_call_expression", methodCall("object")],
    ["scoped_call_expression", methodCall("scope")],
    ["function_call_expression", functionCall],
    ["subscript_expression", subscript],
  ]),
  statements: new Map<string, (lowering: TableLowering, node: number) => Statement | readonly Statement[]>([
    ["expression_statement", statements.expression],
    ["echo_statement", statements.wordCall("echo")],
    ["exit_statement", statements.wordCall("exit")],
    ["unset_statement", statements.unset],
    ["return_statement", statements.returnOf],
    ["if_statement", statements.conditional],
    ["foreach_statement", statements.foreach],
    ["for_statement", statements.forLoop],
    ["while_statement", statements.whileLoop("while")],
    ["do_statement", statements.whileLoop("do")],
    ["switch_statement", statements.switchOf],
    ["try_statement", statements.tryOf],
    ["break_statement", jump("break")],
    ["continue_statement", jump("continue")],
    ["const_declaration", statements.constants],
    ["function_static_declaration", statements.statics],
    ["global_declaration", (lowering, node) => expressionStatement(lowering.other(node))],
    ["declare_statement", statements.declaration],
    ["namespace_definition", statements.namespace],
    [
      "namespace_use_declaration",
      (lowering, node) => {
        for (const one of importsOf(lowering, node)) lowering.imports.push(one);
        return [];
      },
    ],
    ["compound_statement", (lowering, node) => lowering.block(node)],
    ["colon_block", (lowering, node) => lowering.block(node)],
    ["class_declaration", classBody],
    ["interface_declaration", classBody],
    ["trait_declaration", classBody],
    ["enum_declaration", classBody],
    ["function_definition", functionOf],
    ["text", statements.markup],
    ["text_interpolation", statements.markup],
    ["php_tag", nothing],
    ["php_end_tag", nothing],
    ["empty_statement", nothing],
    ["named_label_statement", nothing],
    ["goto_statement", nothing],
  ]),
};

/** Declarations may stand in `namespace A { }` and in `if (!function_exists('a')) { }`. */
const below = (statement: Statement): readonly Statement[] => {
  if (statement.kind === "block") return statement.body;
  return statement.kind === "if" ? [...statement.consequent, ...statement.alternate] : [];
};

const exportsOf = (body: readonly Statement[]): Export[] => {
  const exports: Export[] = [];
  for (const one of flattened(body, below)) {
    const { start, end } = one;
    if (one.kind === "class" || one.kind === "function") {
      if (one.name !== undefined) exports.push(exportNode(start, end, one.name, one));
    } else if (one.kind === "declare" && one.constant && one.target.kind === "name") {
      exports.push(exportNode(start, end, one.target.name, one.value));
    } else if (one.kind === "return" && one.value) exports.push(exportNode(start, end, "default", one.value));
  }
  return exports;
};

const outline: Outline = ({ tree }, body) => {
  const definition = tree.namedChildren(0).find((node) => tree.kind(node) === "namespace_definition");
  const name = definition === undefined ? -1 : tree.child(definition, "name");
  return { namespace: name < 0 ? undefined : qualifiedName(tree.textOf(name)), exports: exportsOf(body) };
};

/** Lowers PHP, with HTML around it or not. Classes, functions, constants and a returned value at the top are exports. */
export const lowerPhp: Frontend = (path, text, parsers) =>
  lowerFile({ path, text, language: "php", parsed: parsers.parse("php", path, text) }, tables, outline);
