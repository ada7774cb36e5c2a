import type { Config } from "../domain/config.ts";
import type { GitHubClient } from "../github/client.ts";
import { readEffectiveConfig } from "../github/effective-config.ts";
import type { EffectiveConfig } from "../github/effective-config.ts";
import type { Repository } from "../github/repository.ts";
import { InputError } from "./inputs.ts";
import type { Inputs } from "./inputs.ts";

/** The configuration in force, with the workflow's inputs laid over it. */
export interface JobConfig extends EffectiveConfig {
  readonly overrides: Partial<Config>;
}

/** Reads the configuration of a base branch and lays the workflow's inputs over it. Throws an InputError that names every problem. */
export const readConfiguration = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
  inputs: Inputs,
  ruleIds: readonly string[],
): Promise<JobConfig> => {
  const effective = await readEffectiveConfig(client, repository, branch, ruleIds, inputs.config || undefined);
  if ("unusable" in effective) throw new InputError(effective.unusable);
  const { language, failOn, onIncomplete } = inputs;
  const overrides = {
    ...(language === undefined ? {} : { language }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(onIncomplete === undefined ? {} : { onIncomplete }),
  };
  return { ...effective, config: { ...effective.config, ...overrides }, overrides };
};
