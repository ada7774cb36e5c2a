import type { Export, Expression, Import, Statement } from "../program/tree.ts";
import { identifier, jump, number, only, spread } from "./common-lowerings.ts";
import type { Frontend } from "./frontend.ts";
import { functionOf, specOf, typeOf } from "./go/declarations.ts";
import * as statements from "./go/statements.ts";
import * as values from "./go/values.ts";
import { lowerFile, type Outline } from "./lower-file.ts";
import { booleanNode, exportNode, expressionStatement, importNode, nullNode, targetName } from "./nodes.ts";
import type { TableLowering, Tables } from "./table-lowering.ts";

const boolean =
  (value: boolean) =>
  ({ tree }: TableLowering, node: number): Expression =>
    booleanNode(tree.start(node), tree.end(node), value);

const nothing = (): readonly Statement[] => [];

/** The name a package has when the import gives none: the last part of the path that is no version. */
const packageName = (path: string): string => {
  const parts = path.split("/").filter((part) => !/^v\d+$/.test(part));
  return (parts.at(-1) ?? path).replace(/\.v\d+$/, "");
};

/** `import a "x/y"`; `import . "x/y"` brings all names: its local name is `*`. */
const importOf = (lowering: TableLowering, node: number): Import[] => {
  const { tree } = lowering;
  const path = lowering.maybe(node, "path");
  if (path?.kind !== "string") return [];
  const name = tree.child(node, "name");
  const alias = name < 0 ? packageName(path.value) : tree.textOf(name);
  return [importNode(tree.start(node), tree.end(node), path.value, "*", alias === "." ? "*" : alias)];
};

const tables: Tables = {
  expressions: new Map<string, (lowering: TableLowering, node: number) => Expression>([
    ["identifier", identifier],
    ["blank_identifier", identifier],
    ["iota", identifier],
    ["interpreted_string_literal", values.interpreted],
    ["rune_literal", values.interpreted],
    ["raw_string_literal", values.raw],
    ["int_literal", number],
    ["float_literal", number],
    ["imaginary_literal", number],
    ["true", boolean(true)],
    ["false", boolean(false)],
    ["nil", ({ tree }, node) => nullNode(tree.start(node), tree.end(node))],
    ["unary_expression", values.unary],
    ["parenthesized_expression", only],
    ["variadic_argument", spread],
    ["expression_list", values.expressionList],
    ["literal_element", only],
    ["literal_value", values.untypedLiteral],
    ["composite_literal", values.composite],
    ["type_conversion_expression", values.conversion],
    ["type_instantiation_expression", values.type],
    ["func_literal", functionOf],
    ["type_identifier", values.type],
    ["qualified_type", values.type],
    ["pointer_type", values.type],
    ["generic_type", values.type],
    ["slice_type", values.type],
    ["map_type", values.type],
    ["channel_type", values.type],
  ]),
  chains: new Map([
    ["binary_expression", values.binary],
    ["selector_expression", values.selector],
    ["index_expression", values.index],
    ["slice_expression", values.slice],
    ["type_assertion_expression", values.assertion],
    ["call_expression", values.call],
  ]),
  statements: new Map<string, (lowering: TableLowering, node: number) => Statement | readonly Statement[]>([
    ["expression_statement", (lowering, node) => expressionStatement(only(lowering, node))],
    ["short_var_declaration", statements.shortDeclaration],
    ["assignment_statement", statements.assignment],
    ["send_statement", statements.send],
    ["inc_statement", statements.update("++")],
    ["dec_statement", statements.update("--")],
    ["return_statement", statements.returnOf],
    ["if_statement", statements.conditional],
    ["for_statement", statements.forLoop],
    ["expression_switch_statement", statements.switchOf],
    ["type_switch_statement", statements.typeSwitch],
    ["select_statement", statements.select],
    ["receive_statement", statements.receive],
    ["go_statement", statements.deferred],
    ["defer_statement", statements.deferred],
    ["break_statement", jump("break")],
    ["continue_statement", jump("continue")],
    ["block", (lowering, node) => lowering.block(node)],
    ["statement_list", statements.inner],
    ["labeled_statement", statements.inner],
    ["const_declaration", statements.inner],
    ["var_declaration", statements.inner],
    ["var_spec_list", statements.inner],
    ["type_declaration", statements.inner],
    ["import_declaration", statements.inner],
    ["import_spec_list", statements.inner],
    ["const_spec", specOf],
    ["var_spec", specOf],
    ["type_spec", typeOf],
    ["type_alias", typeOf],
    [
      "import_spec",
      (lowering, node) => {
        for (const one of importOf(lowering, node)) lowering.imports.push(one);
        return [];
      },
    ],
    ["function_declaration", functionOf],
    ["method_declaration", functionOf],
    ["package_clause", nothing],
    ["fallthrough_statement", nothing],
    ["goto_statement", nothing],
    ["empty_statement", nothing],
  ]),
};

const exportsOf = (body: readonly Statement[]): Export[] =>
  body.flatMap((one) => {
    const add = (name: string | undefined, value: Expression | undefined): Export[] =>
      name === undefined ? [] : [exportNode(one.start, one.end, name, value)];
    if (one.kind === "class") return add(one.name, one);
    if (one.kind === "function") return one.receiverType === undefined ? add(one.name, one) : [];
    if (one.kind !== "declare") return [];
    if (one.target.kind === "array-pattern")
      return one.target.items.flatMap((item) => add(item && targetName(item), undefined));
    return add(targetName(one.target), one.value);
  });

const outline: Outline = ({ tree }, body) => {
  const clause = tree.namedChildren(0).find((node) => tree.kind(node) === "package_clause");
  const [name] = clause === undefined ? [] : tree.namedChildren(clause);
  return { namespace: name === undefined ? undefined : tree.textOf(name), exports: exportsOf(body) };
};

/** Lowers Go. Types, functions, constants and variables of the package are exports; methods belong to their type. */
export const lowerGo: Frontend = (path, text, parsers) =>
  lowerFile({ path, text, language: "go", parsed: parsers.parse("go", path, text) }, tables, outline);
