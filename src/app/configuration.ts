import type { GitHubClient } from "../github/client.ts";
import { readEffectiveConfig } from "../github/effective-config.ts";
import type { EffectiveConfig } from "../github/effective-config.ts";
import type { Repository } from "../github/repository.ts";
import { rules } from "../rules/index.ts";
import { FinalFailure } from "./final-failure.ts";

const ruleIds = rules.map((rule) => rule.id);

/** Reads the configuration of a base branch. Throws a FinalFailure that names every problem of a damaged one. */
export const readConfiguration = async (
  client: GitHubClient,
  repository: Repository,
  branch: string,
): Promise<EffectiveConfig> => {
  const effective = await readEffectiveConfig(client, repository, branch, ruleIds);
  if ("unusable" in effective) throw new FinalFailure(effective.unusable);
  return effective;
};
