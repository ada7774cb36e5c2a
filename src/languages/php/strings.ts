import type { Expression } from "../../program/tree.ts";
import { TextParts, unescape } from "../literals.ts";
import { nameNode, stringNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";

const literalKinds = new Set(["string_content", "nowdoc_string", "escape_sequence"]);

/** A value inside a text: `$a`, `{$a->b()}`, `${a}`. */
const interpolated = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const [inner] = lowering.children(node);
  if (tree.kind(node) === "dynamic_variable_name" && inner !== undefined && tree.kind(inner) === "name") {
    return nameNode(tree.start(inner), tree.end(inner), tree.textOf(inner));
  }
  return lowering.expression(node);
};

/**
 * Text between `start` and `end` with the values among it. What stands between two values is taken from the source
 * rather than from the tree, which leaves out line ends of a heredoc; braces that belong to a value are dropped.
 */
const textBetween = (lowering: TableLowering, node: number, start: number, end: number): TextParts => {
  const { tree } = lowering;
  const parts = new TextParts();
  let at = start;
  let afterValue = false;
  const gap = (to: number, beforeValue: boolean): void => {
    let raw = tree.text.slice(at, to);
    if (afterValue && raw.startsWith("}")) {
      raw = raw.slice(1);
      at++;
    }
    if (beforeValue && raw.endsWith("{")) raw = raw.slice(0, -1);
    parts.literal(at, at + raw.length, raw);
  };
  for (const child of tree.namedChildren(node)) {
    const isLiteral = literalKinds.has(tree.kind(child));
    const from = Math.max(tree.start(child), at);
    gap(from, !isLiteral);
    if (tree.kind(child) === "escape_sequence") parts.literal(from, tree.end(child), unescape(tree.textOf(child)));
    else if (isLiteral) parts.literal(from, tree.end(child), tree.text.slice(from, tree.end(child)));
    else parts.value(interpolated(lowering, child));
    at = tree.end(child);
    afterValue = !isLiteral;
  }
  gap(end, false);
  return parts;
};

/** `'…'`: only the backslash and the quote are escaped. */
export const singleQuoted = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const value = tree
    .textOf(node)
    .replace(/^[bB]?'/, "")
    .replace(/'$/, "")
    .replaceAll(/\\([\\'])/g, "$1");
  return stringNode(tree.start(node), tree.end(node), value);
};

/** `"… $a {$b->c} …"`, and the shell's backticks as a call of `shell_exec`. */
export const doubleQuoted = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const opening = /^[bB]?["`]?/.exec(tree.textOf(node))?.[0].length ?? 0;
  const hasEnd = /["`]$/.test(tree.textOf(node)) && tree.end(node) - tree.start(node) > opening;
  const end = tree.end(node) - (hasEnd ? 1 : 0);
  return textBetween(lowering, node, tree.start(node) + opening, end).build(tree.start(node), tree.end(node));
};

/** `<<<EOT … EOT` and `<<<'EOT' … EOT`. The indentation of the closing mark is left in the lines. */
export const heredoc = (lowering: TableLowering, node: number): Expression => {
  const { tree } = lowering;
  const body = tree.child(node, "value");
  if (body < 0) return stringNode(tree.start(node), tree.end(node), "");
  // The line end behind the opening mark is no part of the text.
  const lineEnd = /^\r?\n/.exec(tree.text.slice(tree.start(body), tree.start(body) + 2))?.[0].length ?? 0;
  return textBetween(lowering, body, tree.start(body) + lineEnd, tree.end(body)).build(
    tree.start(node),
    tree.end(node),
  );
};
