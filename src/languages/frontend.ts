import type { Module } from "../program/tree.ts";
import type { FlatTree } from "./flat-tree.ts";
import type { Diagnostic } from "../domain/report.ts";

/** The grammars of tree-sitter that front ends parse with. */
export const grammars = ["javascript", "typescript", "tsx", "php", "python", "java", "go", "csharp"] as const;
export type Grammar = (typeof grammars)[number];

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Parses with a loaded grammar. Never throws: what it refuses comes back as a diagnostic. */
export interface Parsers {
  /** With `ranges`, only those parts of the text are parsed; offsets stay absolute. */
  parse(grammar: Grammar, path: string, text: string, ranges?: readonly Range[]): FlatTree | Diagnostic;
}

/** Lowers one file to the common tree. Never throws; damage and refusals are in the module's diagnostics. */
export type Frontend = (path: string, text: string, parsers: Parsers) => Module;
