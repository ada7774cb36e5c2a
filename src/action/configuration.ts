import { parseConfig } from "../config/parse.ts";
import type { ConfigProblems } from "../config/parse.ts";
import type { ChangedFile, SourceFile } from "../domain/change.ts";
import { defaultConfig } from "../domain/config.ts";
import type { Config } from "../domain/config.ts";
import type { Diagnostic } from "../domain/report.ts";
import type { GitHubClient } from "../github/client.ts";
import { configPath, readConfigText } from "../github/config-text.ts";
import type { Repository } from "../github/repository.ts";
import { InputError } from "./inputs.ts";
import type { Inputs } from "./inputs.ts";

/** The configuration in force with where it comes from; undefined origin when it is all defaults. */
export interface Effective {
  readonly config: Config;
  readonly origin: string | undefined;
}

const isConfig = (parsed: Config | ConfigProblems): parsed is Config => !("problems" in parsed);

/** Reads the configuration of a base branch and lays the workflow's inputs over it. Throws an InputError that names every problem. */
export const readConfiguration = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
  inputs: Inputs,
  ruleIds: readonly string[],
): Promise<Effective> => {
  const found = await readConfigText(client, repository, branch, inputs.config || configPath);
  if (!found && inputs.config !== "") {
    throw new InputError(
      `There is no file ${inputs.config} on the branch ${branch}; the input config names a file of the base branch.`,
    );
  }
  const parsed = found ? parseConfig(found.text, ruleIds) : defaultConfig;
  if (!isConfig(parsed)) {
    const problems = parsed.problems.map(
      (one) => `${one.line === undefined ? "" : `line ${one.line}: `}${one.message.en}`,
    );
    throw new InputError(`The configuration ${found?.origin ?? ""} cannot be used: ${problems.join(" ")}`);
  }
  const config = {
    ...parsed,
    language: inputs.language ?? parsed.language,
    failOn: inputs.failOn ?? parsed.failOn,
    onIncomplete: inputs.onIncomplete ?? parsed.onIncomplete,
  };
  return { config, origin: found?.origin };
};

/** What a change would make of the configuration: shown, never obeyed. A damaged one is said. */
export const previewConfiguration = (
  files: readonly ChangedFile[],
  head: ReadonlyMap<string, SourceFile>,
  path: string,
  ruleIds: readonly string[],
): { readonly headConfig: Config | undefined; readonly diagnostics: readonly Diagnostic[] } => {
  const changed = files.find((file) => file.path === path || file.oldPath === path);
  if (!changed) return { headConfig: undefined, diagnostics: [] };
  const text = head.get(path)?.text;
  const parsed = text === undefined ? defaultConfig : parseConfig(text, ruleIds);
  if (isConfig(parsed)) return { headConfig: parsed, diagnostics: [] };
  return { headConfig: undefined, diagnostics: parsed.problems.map((problem) => diagnosticOf(path, problem)) };
};

const diagnosticOf = (path: string, { line, message }: ConfigProblems["problems"][number]): Diagnostic =>
  line === undefined ? { code: "config", path, message } : { code: "config", path, line, message };
