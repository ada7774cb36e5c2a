import type { Config } from "../domain/config.ts";
import type { Grant } from "../domain/grant.ts";
import type { Coverage, Diagnostic } from "../domain/report.ts";
import type { Parsers } from "../languages/frontend.ts";
import type { Rule } from "../rules/rule.ts";

/** Everything but the texts that a review or a scan is decided by. */
export interface ReviewContext {
  /** The base branch's configuration, after defaults. */
  readonly config: Config;
  readonly parsers: Parsers;
  readonly rules: readonly Rule[];
  /** The day on which suppressions are judged, YYYY-MM-DD. */
  readonly today: string;
  /** Files in scope that the source could not hand over, with the reason; their paths are not in the change's texts. */
  readonly skipped: Coverage["skipped"];
  /** What the source has to say: encodings, symlinks, submodules, a config of the head that is damaged. */
  readonly diagnostics: readonly Diagnostic[];
  /** Exceptions that people made by commands on this very pull request. */
  readonly grants?: readonly Grant[] | undefined;
  /** The head's own configuration when the change touches it and it is valid; shown as a preview, never obeyed. */
  readonly headConfig?: Config | undefined;
}
