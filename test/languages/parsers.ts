import { readFileSync } from "node:fs";
import { loadParsers } from "../../src/languages/tree-sitter.ts";

const modules = new URL("../../node_modules/", import.meta.url);

/** The real parsers, with the grammars as their packages ship them. Any grammar is loaded when a text needs it. */
export const parsers = await loadParsers([], (name) => {
  const file =
    name === "core"
      ? "web-tree-sitter/web-tree-sitter.wasm"
      : `@vscode/tree-sitter-wasm/wasm/tree-sitter-${name === "csharp" ? "c-sharp" : name}.wasm`;
  return readFileSync(new URL(file, modules));
});
