import type { Grant } from "../domain/grant.ts";
import type { Report } from "../domain/report.ts";
import type { GitHubClient } from "../github/client.ts";
import { configPath } from "../github/config-text.ts";
import type { EffectiveConfig } from "../github/effective-config.ts";
import { readPullRequestChange } from "../github/pull-request.ts";
import type { PullRequest, PullRequestChange } from "../github/pull-request.ts";
import type { Repository } from "../github/repository.ts";
import { decoding } from "../local/decoding.ts";
import { readingScope } from "../review/scope.ts";
import type { Analyse } from "./analysis.ts";

/** What judging a pull request takes. */
export interface Judging {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly analyse: Analyse;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Exceptions made by commands on this pull request. */
  readonly grants: readonly Grant[];
}

/** A change as it was read, with the verdict on it. */
export interface JudgedPull {
  readonly acquired: PullRequestChange;
  readonly report: Report;
}

/** Reads what a pull request's head brings over its base and judges it; nothing is written. */
export const judgePull = async (
  judging: Judging,
  pull: PullRequest,
  headSha: string,
  effective: EffectiveConfig,
): Promise<JudgedPull> => {
  const { client, repository, analyse, today, grants } = judging;
  const { config, inherited } = effective;
  const inScope = readingScope(config.paths, configPath);
  const acquired = await readPullRequestChange(client, repository, pull, headSha, inScope, decoding);
  const { change, skipped, diagnostics } = acquired;
  const facts = { change, skipped, diagnostics, config, inherited, configFile: configPath };
  return { acquired, report: await analyse({ ...facts, today, grants }) };
};
