import type { Module } from "../program/tree.ts";
import type { Grammar, Parsers, Range } from "./frontend.ts";
import { commonExports } from "./javascript/modules.ts";
import { scriptTables } from "./javascript/tables.ts";
import { lowerFile } from "./lower-file.ts";

/** The grammars that the front end for scripts knows. JSX is part of `javascript` and `tsx`. */
export type ScriptGrammar = Extract<Grammar, "javascript" | "typescript" | "tsx">;

/**
 * Lowers a script: a whole file, or those ranges of a file that are script (`<script>` blocks), with absolute offsets.
 * Never throws; damage is in the diagnostics and costs the damaged statement only.
 */
export const lowerScript = (
  path: string,
  text: string,
  parsers: Parsers,
  grammar: ScriptGrammar,
  ranges?: readonly Range[],
): Module => {
  const parsed = parsers.parse(grammar, path, text, ranges);
  return lowerFile({ path, text, language: grammar, parsed }, scriptTables, (lowering, body) => ({
    namespace: undefined,
    exports: [...lowering.exports, ...commonExports(body)],
  }));
};
