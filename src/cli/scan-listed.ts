import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import type { SourceFile } from "../domain/change.ts";
import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import { parsersFor } from "../local/parsers.ts";
import { readListed, type ListedTree } from "../local/working-tree.ts";
import { scan } from "../review/review.ts";
import { scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { configPath } from "./config-path.ts";
import { extendsNote, readConfigFile, requireConfig } from "./load-config.ts";
import type { Options } from "./options.ts";
import { withOptions } from "./settings.ts";
import type { Shell } from "./shell.ts";

/** A scan of a folder, with what it was decided by. */
export interface LocalScan {
  readonly report: Report;
  readonly config: Config;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Scans a folder by its own configuration or the one that the options name. Throws a failure with a sentence. */
export const scanListed = async (
  directory: string,
  listing: Promise<ListedTree>,
  options: Options,
  shell: Shell,
): Promise<LocalScan> => {
  const config = await configOf(directory, options, shell);
  // The core of the parsers starts while git works.
  const [listed] = await Promise.all([listing, parsersFor([])]);
  const read = readListed(directory, listed, scopeOf(config.paths));
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
  const config =
    options.config === undefined
      ? await ownConfig(directory)
      : await requireConfig(await readConfigFile(shell.directory, options.config), options.config);
  return withOptions(config, options);
};

const ownConfig = async (directory: string): Promise<Config> => {
  const found = await stat(resolve(directory, configPath)).catch(() => undefined);
  return requireConfig(found?.isFile() ? await readConfigFile(directory, configPath) : undefined, configPath);
};
