import type { Expression } from "../../program/tree.ts";
import { booleanNode, nullNode, thisNode } from "../nodes.ts";
import type { Chain, TableLowering, Tables } from "../table-lowering.ts";
import { classLike, enumeration } from "./classes.ts";
import { functionLike } from "./functions.ts";
import { element } from "./jsx.ts";
import { name, number, regex, text } from "./literals.ts";
import { exportStatement, importAlias, importStatement, namespaceBlock } from "./modules.ts";
import { array, arrayPattern, object, objectPattern, restPattern, withDefault } from "./objects.ts";
import {
  assignment,
  binaryChain,
  callChain,
  castChain,
  creation,
  indexChain,
  memberChain,
  inner,
  sequence,
  spread,
  ternary,
  typeAssertion,
  unary,
  waiting,
} from "./operators.ts";
import {
  block,
  bodyBlock,
  breakStatement,
  continueStatement,
  declarations,
  doStatement,
  expressionStatements,
  forInStatement,
  forStatement,
  ifStatement,
  nothing,
  returnStatement,
  switchStatement,
  throwStatement,
  tryStatement,
  whileStatement,
} from "./statements.ts";

type LowerExpression = (lowering: TableLowering, node: number) => Expression;

const kinds = <Value>(value: Value, list: string): [string, Value][] => list.split(" ").map((kind) => [kind, value]);

const chains: ReadonlyMap<string, Chain> = new Map([
  ...kinds(callChain, "call_expression"),
  ...kinds(memberChain, "member_expression"),
  ...kinds(indexChain, "subscript_expression"),
  ...kinds(binaryChain, "binary_expression"),
  ...kinds(castChain, "as_expression satisfies_expression non_null_expression instantiation_expression"),
]);

const expressions: ReadonlyMap<string, LowerExpression> = new Map<string, LowerExpression>([
  ...kinds(
    name,
    "identifier property_identifier private_property_identifier shorthand_property_identifier shorthand_property_identifier_pattern statement_identifier super import meta_property",
  ),
  ["this", ({ tree }, node) => thisNode(tree.start(node), tree.end(node))],
  ["true", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), true)],
  ["false", ({ tree }, node) => booleanNode(tree.start(node), tree.end(node), false)],
  ...kinds<LowerExpression>(({ tree }, node) => nullNode(tree.start(node), tree.end(node)), "null undefined"),
  ...kinds(text, "string template_string"),
  ["number", number],
  ["regex", regex],
  ["object", object],
  ["array", array],
  ["object_pattern", objectPattern],
  ["array_pattern", arrayPattern],
  ...kinds(withDefault, "assignment_pattern object_assignment_pattern"),
  ["rest_pattern", restPattern],
  ["spread_element", spread],
  ["parenthesized_expression", inner],
  ["type_assertion", typeAssertion],
  ...kinds(assignment, "assignment_expression augmented_assignment_expression"),
  ...kinds(unary, "unary_expression update_expression"),
  ["ternary_expression", ternary],
  ...kinds(waiting, "await_expression yield_expression"),
  ["sequence_expression", sequence],
  ["new_expression", creation],
  ...kinds<LowerExpression>(
    (lowering, node) => functionLike(lowering, node),
    "function_expression arrow_function generator_function method_definition",
  ),
  ["class", (lowering, node) => classLike(lowering, node)],
  ...kinds<LowerExpression>(element, "jsx_element jsx_self_closing_element"),
]);

const statements: Tables["statements"] = new Map<
  string,
  Tables["statements"] extends ReadonlyMap<string, infer F> ? F : never
>([
  ...kinds(declarations, "lexical_declaration variable_declaration using_declaration"),
  ["expression_statement", expressionStatements],
  ["statement_block", block],
  ["if_statement", ifStatement],
  ["for_statement", forStatement],
  ["for_in_statement", forInStatement],
  ["while_statement", whileStatement],
  ["do_statement", doStatement],
  ["return_statement", returnStatement],
  ["throw_statement", throwStatement],
  ["break_statement", breakStatement],
  ["continue_statement", continueStatement],
  ["try_statement", tryStatement],
  ["switch_statement", switchStatement],
  ...kinds(bodyBlock, "labeled_statement with_statement"),
  ...kinds(
    (lowering: TableLowering, node: number) => functionLike(lowering, node),
    "function_declaration generator_function_declaration",
  ),
  ...kinds(
    (lowering: TableLowering, node: number) => classLike(lowering, node),
    "class_declaration abstract_class_declaration",
  ),
  ["enum_declaration", enumeration],
  ["import_statement", importStatement],
  ["import_alias", importAlias],
  ["export_statement", exportStatement],
  ...kinds(namespaceBlock, "internal_module module"),
  // What only the compiler sees. A `declare const wx` must not hide the real one.
  ...kinds(
    nothing,
    "empty_statement debugger_statement hash_bang_line html_comment ambient_declaration function_signature interface_declaration type_alias_declaration",
  ),
]);

/** How the script grammars are lowered. */
export const scriptTables: Tables = { expressions, chains, statements };
