import type { SourceFile } from "../domain/change.ts";
import type { Diagnostic } from "../domain/report.ts";
import { createFlow } from "../flow/flow.ts";
import { grammars } from "../languages/frontend.ts";
import { languageOf } from "../languages/frontends.ts";
import { refusalOf } from "../languages/guards.ts";
import { createProgram } from "../program/create.ts";
import { createGate, type Gate } from "../program/gate.ts";
import type { Program } from "../program/program.ts";
import type { Rule } from "../rules/rule.ts";
import type { ReviewContext } from "./context.ts";
import type { Draft } from "./draft.ts";
import { runRules } from "./run-rules.ts";
import { SourceText } from "./source-text.ts";

/** Shorter files are never refused for being minified, and what nests too deep in them is told when they are parsed. */
const refusableFrom = 20_000;
/** UTF-16 units; the longest lines that people write are long strings of a few thousand. */
const longLine = 100_000;

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
  const gate = gateOf(rules);
  let flow: ReturnType<typeof createFlow> | undefined;
  const program = createProgram(files, {
    focus,
    parsers,
    flow: (of) => (flow = createFlow(of)),
    ...(gate ? { gate } : {}),
  });
  const source = new SourceText(files);
  const found = runRules({ program, source, basePathOf }, rules, config, inScope);
  return {
    program,
    source,
    drafts: found.drafts,
    diagnostics: () => [
      ...program.diagnostics,
      ...(flow?.diagnostics() ?? []),
      ...found.diagnostics,
      ...refusals(files, focus),
    ],
  };
};

const gates = new WeakMap<readonly Rule[], Gate>();

/** One gate for all reviews by the same rules. A rule without literals may find something in any file: there is none then. */
const gateOf = (rules: readonly Rule[]): Gate | undefined => {
  if (rules.some((rule) => rule.literals.length === 0)) return undefined;
  const gate = gates.get(rules) ?? createGate(rules);
  gates.set(rules, gate);
  return gate;
};

/** A file is only parsed when a rule may find something in it, but what is wrong with it as a whole is told in any case. */
const refusals = (files: ReadonlyMap<string, SourceFile>, focus: ReadonlySet<string>): readonly Diagnostic[] =>
  [...focus].flatMap((path) => {
    const text = files.get(path)?.text ?? "";
    if (text.length <= refusableFrom) return [];
    const grammar = grammars.find((name) => name === languageOf(path));
    const refusal = grammar && refusalOf(grammar, path, text);
    return refusal ? [refusal] : longLines(path, text);
  });

/** No one reads such a line in a review, so whoever does has to know that it is there. */
const longLines = (path: string, text: string): Diagnostic[] => {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const end = text.indexOf("\n", start);
    const next = end < 0 ? text.length : end + 1;
    if (next - start > longLine) {
      const message = {
        en: `Line ${line} has ${next - start} characters, which no reviewer reads: ignore the file with \`paths.ignore\` if it is generated.`,
        "zh-CN": `第 ${line} 行有 ${next - start} 个字符，无法人工审阅：如为生成文件，请用 \`paths.ignore\` 忽略。`,
      };
      return [{ code: "minified", path, line, message }];
    }
    start = next;
  }
  return [];
};
