import type { Config } from "../domain/config.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { Parsers } from "../languages/frontend.ts";
import { filesInScope, readChange, type ReadChange } from "../local/change.ts";
import { parsersFor } from "../local/parsers.ts";
import { scopeOf } from "../review/scope.ts";
import { configPath } from "./config-path.ts";
import { extendsNote, isConfig, parseConfigText, readConfigFile, requireConfig } from "./load-config.ts";
import type { Options } from "./options.ts";
import { withOptions } from "./settings.ts";
import type { Shell } from "./shell.ts";
import type { Survey } from "./survey.ts";

/** A change with all that it is judged by. */
export interface Reading extends ReadChange {
  readonly config: Config;
  readonly headConfig: Config | undefined;
  readonly parsers: Parsers;
}

/** Reads the files that git told of, as far as the configuration wants them. Throws a failure with a sentence. */
export const readSurvey = async (survey: Survey, options: Options, shell: Shell): Promise<Reading> => {
  const { directory, range, listing } = survey;
  const { config, headConfig, diagnostics } = await configsOf(survey, options, shell);
  const inScope = scopeOf(config.paths);
  const paths = filesInScope(listing, inScope).map((file) => file.path);
  // The grammars load while git reads.
  const reading = readChange(directory, range, listing, inScope);
  const [read, parsers] = await Promise.all([reading, parsersFor(paths)]);
  return {
    ...read,
    diagnostics: [...extendsNote(config), ...diagnostics, ...read.diagnostics],
    config,
    headConfig,
    parsers,
  };
};

interface Configs {
  readonly config: Config;
  readonly headConfig: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The base's configuration decides; the head's own, when the change touches it, is only shown. */
const configsOf = async (survey: Survey, options: Options, shell: Shell): Promise<Configs> => {
  const { base, head, isChanged } = survey.config;
  const text = options.config === undefined ? base : await readConfigFile(shell.directory, options.config);
  const config = withOptions(await requireConfig(text, options.config ?? configPath), options);
  if (!isChanged || head === undefined) return { config, headConfig: undefined, diagnostics: [] };
  const parsed = await parseConfigText(head, configPath);
  return isConfig(parsed)
    ? { config, headConfig: parsed, diagnostics: [] }
    : { config, headConfig: undefined, diagnostics: parsed };
};
