import type { Config } from "../domain/config.ts";
import type { Fix } from "../domain/finding.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Program } from "../program/program.ts";
import type { Rule } from "../rules/rule.ts";
import type { Draft } from "./draft.ts";
import { codeAt, fingerprintOf, surroundingsAt } from "./fingerprint.ts";
import { byPlace } from "./order.ts";
import type { SourceText } from "./source-text.ts";
import { Symbols } from "./symbols.ts";

/** Where the drafts of one side come from. */
export interface Side {
  readonly program: Program;
  readonly source: SourceText;
  /** The path on the base side, by which both sides know a file. */
  readonly basePathOf: (path: string) => string;
}

/** What the rules found on one side, and what broke off. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs every rule that is not off and has a file to find something in, and makes drafts of what it yields inside the scope,
 * sorted by place. A rule that breaks costs its own findings only, and is told as an `internal` diagnostic, which makes the
 * review incomplete.
 */
export const runRules = (
  side: Side,
  rules: readonly Rule[],
  config: Config,
  inScope: (path: string) => boolean,
): Drafts => {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const symbols = new Map<string, Symbols>();
  const symbolAt = (path: string, offset: number): string => {
    const known = symbols.get(path) ?? new Symbols(side.program.module(path));
    symbols.set(path, known);
    return known.at(offset);
  };
  const seen = new Set<string>();
  for (const rule of rules) {
    const wanted = config.rules[rule.id];
    if (wanted === "off" || !side.program.mayHold(rule)) continue;
    try {
      for (const problem of rule.check(side.program, config)) {
        const { place } = problem;
        if (!inScope(place.path)) continue;
        const identity = JSON.stringify([rule.id, place, problem.message.en]);
        if (seen.has(identity)) continue;
        seen.add(identity);
        const symbol = symbolAt(place.path, side.source.offsetOf(place));
        const surroundings = surroundingsAt(side.source, place);
        drafts.push({
          ...place,
          rule: rule.id,
          clauses: problem.clauses ?? rule.clauses,
          severity: wanted ?? problem.severity ?? rule.severity,
          confidence: problem.confidence ?? rule.confidence,
          message: problem.message,
          data: [...new Set(problem.data)].sort(),
          related: problem.related ?? [],
          ...(problem.fix && isWritable(side.program, problem.fix) ? { fix: problem.fix } : {}),
          key: fingerprintOf(rule.id, side.basePathOf(place.path), symbol, codeAt(side.source, place)),
          surroundings: surroundings === "" ? "" : fingerprintOf(rule.id, surroundings),
        });
      }
    } catch (error) {
      diagnostics.push(broken(rule.id, error));
    }
  }
  return { drafts: drafts.sort(byPlace), diagnostics };
};

/** False where the fix touches a file in another encoding than UTF-8, in which suggestions and commits are written. */
const isWritable = ({ files }: Program, fix: Fix): boolean =>
  fix.edits.every((edit) => files.get(edit.path)?.encoding === undefined);

const broken = (rule: string, error: unknown): Diagnostic => {
  const why = error instanceof Error ? error.message.split("\n", 1)[0] : "unknown";
  return {
    code: "internal",
    message: {
      en: `The rule ${rule} broke off (${why}); please report this.`,
      "zh-CN": `规则 ${rule} 运行中断（${why}）；请反馈此问题。`,
    },
  };
};
