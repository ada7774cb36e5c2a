import type { Call } from "../../program/tree.ts";
import type { FlatTree } from "../flat-tree.ts";
import { importNode } from "../nodes.ts";
import type { TableLowering } from "../table-lowering.ts";
import { plainText } from "./literals.ts";

/** What compilers wrap around a `require` to give it a default export. */
const interop = /^(?:_interop\w*|__import(?:Default|Star)|__toESM|_?interopRequire\w*)$/;

/** Kinds through which the value of a call passes unchanged. */
const transparent: ReadonlySet<string> = new Set([
  "parenthesized_expression",
  "await_expression",
  "as_expression",
  "satisfies_expression",
  "non_null_expression",
  "type_assertion",
]);

/** The node that takes the value of `node`: over parentheses, casts, `await` and the wrappers of compilers. */
const takerOf = (tree: FlatTree, node: number): { readonly taker: number; readonly value: number } => {
  let value = node;
  let taker = tree.parent(node);
  for (; taker >= 0; taker = tree.parent(value)) {
    const kind = tree.kind(taker);
    const call = tree.parent(taker);
    if (kind === "arguments" && call >= 0 && tree.kind(call) === "call_expression") {
      const callee = tree.child(call, "function");
      if (callee < 0 || !interop.test(tree.textOf(callee))) break;
      value = call;
    } else if (transparent.has(kind)) value = taker;
    else break;
  }
  return { taker, value };
};

/** Adds the names that a destructuring binds: `const { a, b: c } = require("x")`. */
const notePattern = (lowering: TableLowering, pattern: number, source: string): void => {
  const { tree } = lowering;
  const bind = (node: number, imported: string, local: string): void => {
    lowering.imports.push(importNode(tree.start(node), tree.end(node), source, imported, local));
  };
  for (const entry of tree.namedChildren(pattern)) {
    const kind = tree.kind(entry);
    if (kind === "shorthand_property_identifier_pattern") bind(entry, tree.textOf(entry), tree.textOf(entry));
    else if (kind === "pair_pattern") {
      const key = tree.child(entry, "key");
      const value = tree.child(entry, "value");
      if (key >= 0 && value >= 0 && tree.kind(value) === "identifier")
        bind(entry, plainText(tree, key), tree.textOf(value));
    } else if (kind === "rest_pattern") {
      const [rest] = tree.namedChildren(entry);
      if (rest !== undefined) bind(entry, "*", tree.textOf(rest));
    }
  }
};

/**
 * Records the import that a `require("x")` or `import("x")` is, under the name that takes it; without a name when it is
 * used otherwise, so that the file is known to be used.
 */
export const noteRequire = (lowering: TableLowering, node: number, call: Call): void => {
  const [source] = call.arguments;
  if (call.callee.kind !== "name" || source?.kind !== "string") return;
  if (call.callee.name !== "require" && call.callee.name !== "import") return;
  const { tree } = lowering;
  let { taker, value } = takerOf(tree, node);
  let imported = "*";
  if (taker >= 0 && tree.kind(taker) === "member_expression" && tree.child(taker, "object") === value) {
    const property = tree.child(taker, "property");
    const outer = takerOf(tree, taker);
    const isBound = outer.taker >= 0 && tree.kind(outer.taker) === "variable_declarator";
    if (property >= 0 && isBound) {
      imported = tree.textOf(property);
      ({ taker, value } = outer);
    }
  }
  const target = taker >= 0 && tree.kind(taker) === "variable_declarator" ? tree.child(taker, "name") : -1;
  if (target >= 0 && tree.kind(target) === "object_pattern") {
    notePattern(lowering, target, source.value);
    return;
  }
  const local = target >= 0 && tree.kind(target) === "identifier" ? tree.textOf(target) : "";
  lowering.imports.push(importNode(call.start, call.end, source.value, imported, local));
};
