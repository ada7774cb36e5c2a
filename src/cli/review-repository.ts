import type { Config } from "../domain/config.ts";
import type { Diagnostic, Report } from "../domain/report.ts";
import { filesInScope, readChange } from "../local/change.ts";
import { parsersFor } from "../local/parsers.ts";
import { review } from "../review/review.ts";
import { scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { configPath } from "./config-path.ts";
import { extendsNote, isConfig, parseConfigText, readConfigFile, requireConfig } from "./load-config.ts";
import type { Options } from "./options.ts";
import { deliver, render, viewFor } from "./output.ts";
import { localeFor, withOptions } from "./settings.ts";
import type { Shell } from "./shell.ts";
import type { Survey } from "./survey.ts";

/** A review of a local repository, with what it was decided by. */
export interface LocalReview {
  readonly report: Report;
  readonly config: Config;
}

/**
 * Reviews the change that git told of, as the options say, and delivers the report. Throws a failure with a sentence when
 * the change cannot be read or the report not be written.
 */
export const reviewRepository = async (survey: Survey, options: Options, shell: Shell): Promise<LocalReview> => {
  const { directory, range, listing } = survey;
  const { config, headConfig, diagnostics } = await configsOf(survey, options, shell);
  const inScope = scopeOf(config.paths);
  const paths = filesInScope(listing, inScope).map((file) => file.path);
  // The grammars load while git reads.
  const reading = readChange(directory, range, listing, inScope);
  const [read, parsers] = await Promise.all([reading, parsersFor(paths)]);
  const report = review(read.change, {
    config,
    parsers,
    rules,
    today: shell.today,
    skipped: read.skipped,
    diagnostics: [...extendsNote(config), ...diagnostics, ...read.diagnostics],
    headConfig,
  });
  const { base, head } = read.change;
  const view = viewFor(
    "review",
    options,
    shell,
    localeFor(options, config, shell),
    (path, side) => (side === "left" ? base : head).get(path)?.text,
  );
  await deliver(await render(report, options.format, view), options, shell);
  return { report, config };
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
