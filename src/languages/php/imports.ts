import type { Expression, Import } from "../../program/tree.ts";
import { callNode, importNode, nameNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { qualifiedName, simpleName } from "./names.ts";

/** `use A\B;`, `use A\B as C;`, `use A\{B, C as D};`, `use function A\b;`: the local name stands for the full one. */
export const importsOf = (lowering: TableLowering, node: number): Import[] => {
  const { tree } = lowering;
  const imports: Import[] = [];
  const addClause = (clause: number, prefix: string): void => {
    const alias = tree.child(clause, "alias");
    const written = lowering.children(clause).find((child) => child !== alias);
    if (written === undefined) return;
    const source = prefix + qualifiedName(tree.textOf(written));
    const local = alias < 0 ? simpleName(source) : tree.textOf(alias);
    imports.push(importNode(tree.start(clause), tree.end(clause), source, "*", local));
  };
  const group = tree.child(node, "body");
  const prefixAt = lowering.children(node).find((child) => tree.kind(child) === "namespace_name");
  const prefix = prefixAt === undefined ? "" : `${qualifiedName(tree.textOf(prefixAt))}\\`;
  for (const child of lowering.children(group < 0 ? node : group)) {
    if (tree.kind(child) === "namespace_use_clause") addClause(child, group < 0 ? "" : prefix);
  }
  return imports;
};

/** Folder of the file that an expression names, as a relative path: `__DIR__`, `dirname(__FILE__)`, `dirname(__DIR__)`. */
const folderOf = (expression: Expression): string | undefined => {
  if (expression.kind === "name") return expression.name === "__DIR__" ? "." : undefined;
  let levels = 0;
  let inner: Expression = expression;
  while (inner.kind === "call" && inner.callee.kind === "name" && inner.callee.name === "dirname") {
    const argument: Expression | undefined = inner.arguments[0];
    if (!argument) return undefined;
    inner = argument;
    levels++;
  }
  if (inner.kind !== "name" || levels === 0) return undefined;
  const up = inner.name === "__FILE__" ? levels - 1 : inner.name === "__DIR__" ? levels : -1;
  if (up < 0) return undefined;
  return up === 0 ? "." : Array.from({ length: up }, () => "..").join("/");
};

/** Path of an included file as far as it is constant: `./b.php` for `__DIR__ . '/b.php'`. */
const pathOf = (expression: Expression): string | undefined => {
  const parts = expression.kind === "template" ? expression.parts : [expression];
  const texts = parts.map((part) => (part.kind === "string" ? part.value : folderOf(part)));
  return texts.includes(undefined) ? undefined : texts.join("");
};

/** `include`, `require` and their `_once` forms: a call, and an import of all names when the path is constant. */
export const inclusion = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const start = tree.start(node);
  const end = tree.end(node);
  const word = tree.kind(node).replace("_expression", "");
  const args = lowering.expressions(lowering.children(node));
  const path = args[0] && pathOf(args[0]);
  if (path) lowering.imports.push(importNode(start, end, path, "*", "*"));
  return callNode(start, end, nameNode(start, start + word.length, word), args);
};
