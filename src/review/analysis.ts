import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic } from "../domain/report.ts";
import { createFlow } from "../flow/flow.ts";
import { grammars } from "../languages/frontend.ts";
import { languageOf } from "../languages/frontends.ts";
import { refusalOf } from "../languages/guards.ts";
import { createProgram } from "../program/create.ts";
import type { Program } from "../program/program.ts";
import type { ReviewContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { runRules } from "./run-rules.ts";
import { SourceText } from "./source-text.ts";

/** Shorter files are never refused for being minified, and what nests too deep in them is told when they are parsed. */
const refusableFrom = 20_000;

/** One side of a change, or a whole tree, with what the rules found in it. */
export interface Analysis {
  readonly program: Program;
  readonly source: SourceText;
  readonly drafts: readonly Draft[];
  /** What parsing, flow and rules have to say; complete once nothing more is asked of the program. */
  readonly diagnostics: () => readonly Diagnostic[];
}

/** Builds the program over the texts and runs all rules over its focus. `basePathOf` names a file as the base does. */
export const analyse = (
  files: ReadonlyMap<string, SourceFile>,
  focus: ReadonlySet<string>,
  context: ReviewContext,
  inScope: (path: string) => boolean,
  basePathOf: (path: string) => string,
): Analysis => {
  const { parsers, rules, config } = context;
  // A rule without literals may find something in any file, so nothing can be left unparsed then.
  const isGated = rules.every((rule) => rule.literals.length > 0);
  let flowDiagnostics = (): readonly Diagnostic[] => [];
  const program = createProgram(files, {
    focus,
    parsers,
    flow: (of) => {
      const flow = createFlow(of);
      flowDiagnostics = () => flow.diagnostics();
      return flow;
    },
    ...(isGated ? { literals: [...new Set(rules.flatMap((rule) => rule.literals))].sort() } : {}),
  });
  const source = new SourceText(files);
  const found = runRules({ program, source, basePathOf }, rules, config, inScope);
  return {
    program,
    source,
    drafts: found.drafts,
    diagnostics: () => [...program.diagnostics, ...flowDiagnostics(), ...found.diagnostics, ...refusals(files, focus)],
  };
};

/** A file is only parsed when a rule may find something in it, but one that would be refused is told in any case. */
const refusals = (files: ReadonlyMap<string, SourceFile>, focus: ReadonlySet<string>): readonly Diagnostic[] =>
  [...focus].flatMap((path) => {
    const text = files.get(path)?.text ?? "";
    const grammar = grammars.find((name) => name === languageOf(path));
    return (text.length > refusableFrom && grammar && refusalOf(grammar, path, text)) || [];
  });
