import type { Export, Expression, Statement } from "../program/tree.ts";
import { identifier, jump, number, only, spread } from "./common-lowerings.ts";
import type { Frontend } from "./frontend.ts";
import { flattened, lowerFile } from "./lower-file.ts";
import { awaitNode, booleanNode, exportNode, expressionStatement, nullNode } from "./nodes.ts";
import { classOf, decorated, functionOf, lambda } from "./python/declarations.ts";
import { importFrom, importOf } from "./python/imports.ts";
import * as statements from "./python/statements.ts";
import { concatenated, string } from "./python/strings.ts";
import * as values from "./python/values.ts";
import type { TableLowering, Tables } from "./table-lowering.ts";

const boolean =
  (value: boolean) =>
  ({ tree }: TableLowering, node: number): Expression =>
    booleanNode(tree.start(node), tree.end(node), value);

const nothing = (): readonly Statement[] => [];

const tables: Tables = {
  expressions: new Map<string, (lowering: TableLowering, node: number) => Expression>([
    ["identifier", identifier],
    ["dotted_name", values.dottedName],
    ["string", string],
    ["concatenated_string", concatenated],
    ["integer", number],
    ["float", number],
    ["true", boolean(true)],
    ["false", boolean(false)],
    ["none", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
    ["comparison_operator", values.comparison],
    ["not_operator", values.unary],
    ["unary_operator", values.unary],
    ["conditional_expression", values.conditional],
    ["parenthesized_expression", only],
    ["await", (lowering, node) => awaitNode(lowering.tree.start(node), lowering.tree.end(node), only(lowering, node))],
    ["list", values.array],
    ["tuple", values.array],
    ["set", values.array],
    ["expression_list", values.array],
    ["dictionary", values.dictionary],
    ["list_comprehension", values.comprehension],
    ["dictionary_comprehension", values.comprehension],
    ["set_comprehension", values.comprehension],
    ["generator_expression", values.comprehension],
    ["pattern_list", values.pattern],
    ["tuple_pattern", values.pattern],
    ["list_pattern", values.pattern],
    ["list_splat", spread],
    ["list_splat_pattern", spread],
    ["splat_pattern", spread],
    ["assignment", values.assignment("left", "right")],
    ["named_expression", values.assignment("name", "value")],
    ["augmented_assignment", values.augmentedAssignment],
    ["lambda", lambda],
    ["case_pattern", only],
  ]),
  chains: new Map([
    ["binary_operator", values.binary],
    ["boolean_operator", values.binary],
    ["call", values.call],
    ["attribute", values.attribute],
    ["subscript", values.subscript],
  ]),
  statements: new Map<string, (lowering: TableLowering, node: number) => Statement | readonly Statement[]>([
    ["expression_statement", statements.expression],
    ["print_statement", statements.wordCall("print")],
    ["assert_statement", statements.wordCall("assert")],
    ["exec_statement", statements.wordCall("exec")],
    ["delete_statement", statements.deletion],
    ["return_statement", statements.returnOf],
    ["raise_statement", statements.raise],
    ["if_statement", statements.conditional],
    ["for_statement", statements.forLoop],
    ["while_statement", statements.whileLoop],
    ["try_statement", statements.tryOf],
    ["with_statement", statements.withOf],
    ["match_statement", statements.match],
    ["break_statement", jump("break")],
    ["continue_statement", jump("continue")],
    ["global_statement", (lowering, node) => expressionStatement(lowering.other(node))],
    ["nonlocal_statement", (lowering, node) => expressionStatement(lowering.other(node))],
    ["block", (lowering, node) => lowering.block(node)],
    ["function_definition", (lowering, node) => functionOf(lowering, node)],
    ["class_definition", (lowering, node) => classOf(lowering, node)],
    [
      "decorated_definition",
      (lowering, node) => decorated(lowering, node) ?? expressionStatement(lowering.other(node)),
    ],
    [
      "import_statement",
      (lowering, node) => {
        for (const one of importOf(lowering, node)) lowering.imports.push(one);
        return [];
      },
    ],
    [
      "import_from_statement",
      (lowering, node) => {
        for (const one of importFrom(lowering, node)) lowering.imports.push(one);
        return [];
      },
    ],
    ["future_import_statement", nothing],
    ["pass_statement", nothing],
    ["type_alias_statement", nothing],
  ]),
};

/** What runs when the module is loaded: also below `if` and `try`, where versions are told apart. */
const below = (statement: Statement): readonly Statement[] => {
  if (statement.kind === "if") return [...statement.consequent, ...statement.alternate];
  if (statement.kind !== "try") return [];
  return [...statement.body, ...statement.handlers.flatMap((handler) => handler.body)];
};

/** The first definition of each name; a module's own names are all importable. */
const exportsOf = (body: readonly Statement[]): Export[] => {
  const exports = new Map<string, Export>();
  const add = (statement: Statement, name: string, value: Expression | undefined): void => {
    if (!exports.has(name)) exports.set(name, exportNode(statement.start, statement.end, name, value));
  };
  for (const one of flattened(body, below)) {
    if (one.kind === "class" || one.kind === "function") {
      if (one.name !== undefined) add(one, one.name, one);
    } else if (one.kind === "declare" && one.target.kind === "name") add(one, one.target.name, one.value);
    else if (one.kind === "expression" && one.expression.kind === "assign" && one.expression.target.kind === "name") {
      add(one, one.expression.target.name, one.expression.value);
    }
  }
  return [...exports.values()];
};

/** Lowers Python 3, and Python 2 as far as the grammar reads it. What is defined at the top is an export. */
export const lowerPython: Frontend = (path, text, parsers) =>
  lowerFile({ path, text, language: "python", parsed: parsers.parse("python", path, text) }, tables, (_, body) => ({
    namespace: undefined,
    exports: exportsOf(body),
  }));
