import { resolve } from "node:path";
import type { Config } from "../domain/config.ts";
import type { Diagnostic, Report } from "../domain/report.ts";
import { grammarsFor } from "../languages/frontends.ts";
import { loadParsers } from "../languages/tree-sitter.ts";
import { filesInScope, listChange, readBothSides, readChange, type Listing, type ReadChange } from "../local/change.ts";
import { resolveRange } from "../local/repository.ts";
import { deadline, PARSE_LIMIT_MS } from "../local/deadline.ts";
import { readWasm } from "../local/wasm.ts";
import { review } from "../review/review.ts";
import { scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { configPath, extendsNote, isConfig, parseConfigText, readConfigFile, requireConfig } from "./load-config.ts";
import type { Options } from "./options.ts";
import { deliver, render, viewFor } from "./output.ts";
import { localeFor, withOptions } from "./settings.ts";
import type { Shell } from "./shell.ts";
import { exitCodeOf } from "./verdict.ts";

/** A review of a local repository, with what it was decided by. */
export interface LocalReview {
  readonly report: Report;
  readonly config: Config;
  readonly read: ReadChange;
}

/** `guidepost review`: what head introduces over its merge base with base. */
export const reviewCommand = async (options: Options, shell: Shell): Promise<number> => {
  const started = performance.now();
  const directory = resolve(shell.directory, options.repo ?? ".");
  const { report, config, read } = await reviewRepository(directory, options, shell);
  const view = viewFor(
    "review",
    options,
    shell,
    localeFor(options, config, shell),
    (path, side) => (side === "left" ? read.change.base : read.change.head).get(path)?.text,
  );
  await deliver(await render(report, options.format, view), options, shell);
  shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
  return exitCodeOf(report, "review", config);
};

/** Reviews a range of a repository as the options say. Throws a failure with a sentence when it cannot be read. */
export const reviewRepository = async (directory: string, options: Options, shell: Shell): Promise<LocalReview> => {
  const range = await resolveRange(directory, options.base, options.head ?? "HEAD");
  const listing = await listChange(directory, range);
  const { config, headConfig, diagnostics } = await configsOf(directory, listing, options, shell);
  const inScope = scopeOf(config.paths);
  const files = filesInScope(listing, inScope);
  // The grammars load while git reads; without a file in scope there is nothing to parse.
  const [parsers, read] = await Promise.all([
    loadParsers(
      files.length === 0 ? [] : grammarsFor(files.map((file) => file.path)),
      readWasm,
      deadline(PARSE_LIMIT_MS),
    ),
    readChange(directory, range, listing, inScope),
  ]);
  const report = review(read.change, {
    config,
    parsers,
    rules,
    today: shell.today,
    skipped: read.skipped,
    diagnostics: [...extendsNote(config), ...diagnostics, ...read.diagnostics],
    headConfig,
  });
  return { report, config, read };
};

interface Configs {
  readonly config: Config;
  readonly headConfig: Config | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The base's configuration decides; the head's own, when the change touches it, is only shown. */
const configsOf = async (directory: string, listing: Listing, options: Options, shell: Shell): Promise<Configs> => {
  const { base, head, isChanged } = await readBothSides(directory, listing, configPath);
  const text = options.config === undefined ? base : await readConfigFile(shell.directory, options.config);
  const config = withOptions(await requireConfig(text, options.config ?? configPath), options);
  if (!isChanged || head === undefined) return { config, headConfig: undefined, diagnostics: [] };
  const parsed = await parseConfigText(head, configPath);
  return isConfig(parsed)
    ? { config, headConfig: parsed, diagnostics: [] }
    : { config, headConfig: undefined, diagnostics: parsed };
};
