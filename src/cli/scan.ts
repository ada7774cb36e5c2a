import { resolve } from "node:path";
import { stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import type { SourceFile } from "../domain/change.ts";
import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import { parsersFor } from "../local/parsers.ts";
import { readWorkingTree } from "../local/working-tree.ts";
import { scan } from "../review/review.ts";
import { scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { configPath } from "./config-path.ts";
import { extendsNote, readConfigFile, requireConfig } from "./load-config.ts";
import type { Options } from "./options.ts";
import { deliver, render, viewFor } from "./output.ts";
import { localeFor, withOptions } from "./settings.ts";
import type { Shell } from "./shell.ts";
import { exitCodeOf } from "./verdict.ts";

/** A scan of a folder, with what it was decided by. */
export interface LocalScan {
  readonly report: Report;
  readonly config: Config;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** `guidepost scan`: all findings of a tree. */
export const scanCommand = async (options: Options, shell: Shell): Promise<number> => {
  const started = performance.now();
  const { report, config, files } = await scanDirectory(options, shell);
  const view = viewFor("scan", options, shell, localeFor(options, config, shell), (path) => files.get(path)?.text);
  await deliver(await render(report, options.format, view), options, shell);
  shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
  return exitCodeOf(report, "scan", config);
};

/** Scans the folder that the options name. Throws a failure with a sentence when it cannot be read. */
export const scanDirectory = async (options: Options, shell: Shell): Promise<LocalScan> => {
  const directory = resolve(shell.directory, options.words[0] ?? ".");
  const config = withOptions(await configOf(directory, options, shell), options);
  const read = await readWorkingTree(directory, scopeOf(config.paths));
  // Reading has made room for 16 MB of new objects. More would not make a scan faster, but V8 goes up to 64, and holds twice
  // of it: a quarter of all memory. It asks for the factor each time it grows.
  setFlagsFromString("--semi-space-growth-factor=1");
  const parsers = await parsersFor(read.files.keys());
  const { skipped } = read;
  const diagnostics = [...extendsNote(config), ...read.diagnostics];
  const report = scan(read.files, { config, parsers, rules, today: shell.today, skipped, diagnostics });
  return { report, config, files: read.files };
};

const configOf = async (directory: string, options: Options, shell: Shell): Promise<Config> => {
  if (options.config !== undefined)
    return requireConfig(await readConfigFile(shell.directory, options.config), options.config);
  const found = await stat(resolve(directory, configPath)).catch(() => undefined);
  return requireConfig(found?.isFile() ? await readConfigFile(directory, configPath) : undefined, configPath);
};
