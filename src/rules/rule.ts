import type { ClauseId } from "../domain/clause.ts";
import type { Config } from "../domain/config.ts";
import type { DataKind } from "../domain/data.ts";
import type { Confidence, Fix, Related, Severity } from "../domain/finding.ts";
import type { Place } from "../domain/place.ts";
import type { Text } from "../domain/text.ts";
import type { Program } from "../program/program.ts";

/** What a rule found at one place. Severity and confidence override the rule's own where a case is milder or less sure. */
export interface Problem {
  readonly place: Place;
  readonly message: Text;
  readonly related?: readonly Related[];
  readonly data?: readonly DataKind[];
  readonly fix?: Fix;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly clauses?: readonly [ClauseId, ...ClauseId[]];
}

/** One concept of the guidelines. `check` is pure: it asks the program and yields problems. */
export interface Rule {
  /** `<group>/<name>`, equal to its folder. */
  readonly id: string;
  /** The primary clause first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: Text;
  /**
   * Literals of which a file must hold one for the rule to find anything in it. A file without any literal of any rule
   * is not parsed for its own sake.
   */
  readonly literals: readonly string[];
  /**
   * Where the literals are everyday words: other literals, of which such a file must hold one as well. Words that another
   * file may hold in place of this one (where a value comes from) do not belong here.
   */
  readonly company?: readonly string[];
  /** For a rule that also knows files by their path: those it may find something in, whatever they hold. */
  readonly paths?: RegExp;
  /**
   * True for a rule that also finds something in tests, samples, vendored and generated files (`program.isAside`). What
   * only such files hold is parsed for these rules alone, or when other files lead there.
   */
  readonly asides?: boolean;
  check(program: Program, config: Config): Iterable<Problem>;
}
