import type { GitHubClient } from "./client.ts";
import { record } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Where the configuration is looked for, in a repository and in its organisation's `.github` repository. */
export const configPath = ".github/guidepost.yml";

/** A configuration file with where it comes from, as `owner/repo/path@ref`. */
export interface ConfigText {
  readonly text: string;
  readonly origin: string;
}

/**
 * The configuration that is in force for a base branch: the repository's own on that branch, else the organisation's.
 * Never the head's: who opens a pull request would then set its rules. Undefined when there is none.
 */
export const readConfigText = async (
  client: GitHubClient,
  repository: Repository,
  baseRef: string,
  path = configPath,
): Promise<ConfigText | undefined> =>
  (await readText(client, repository, path, baseRef)) ??
  (repository.repo === ".github"
    ? undefined
    : readText(client, { owner: repository.owner, repo: ".github" }, configPath, undefined));

const readText = async (
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string | undefined,
): Promise<ConfigText | undefined> => {
  try {
    const { data } = await client.rest.repos.getContent({ ...repository, path, ...(ref === undefined ? {} : { ref }) });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return undefined;
    const text = Buffer.from(data.content, "base64").toString("utf8");
    return { text, origin: `${repository.owner}/${repository.repo}/${path}${ref === undefined ? "" : `@${ref}`}` };
  } catch (error) {
    // A token that may not see the organisation's repository is told 403 or 404.
    const status = record(error)["status"];
    if (status === 404 || (status === 403 && ref === undefined)) return undefined;
    throw error;
  }
};
