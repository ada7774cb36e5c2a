import { isUtf8 } from "node:buffer";
import type { GitHubClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** Where the configuration is looked for, in a repository and in its organisation's `.github` repository. */
export const configPath = ".github/guidepost.yml";

/** A configuration file with where it comes from, as `owner/repo/path@ref`. */
export interface ConfigText {
  /** Undefined for one that is no page of text: too long, or not in UTF-8. */
  readonly text: string | undefined;
  readonly origin: string;
}

/**
 * The configuration that is in force for a base branch: the file that is asked for, or else the repository's own on that
 * branch, or else the organisation's. Never the head's: who opens a pull request would then set its rules. Undefined when
 * there is none.
 */
export const readConfigText = async (
  client: GitHubClient,
  repository: Repository,
  baseRef: string,
  path: string | undefined,
): Promise<ConfigText | undefined> =>
  (await readConfigFile(client, repository, path ?? configPath, baseRef)) ??
  (path !== undefined || repository.repo === ".github"
    ? undefined
    : readConfigFile(client, { owner: repository.owner, repo: ".github" }, configPath, undefined));

/** Reads a configuration file; without `ref` that of the default branch. Undefined when it is not there or not to be seen. */
export const readConfigFile = async (
  client: GitHubClient,
  repository: Repository,
  path: string,
  ref: string | undefined,
): Promise<ConfigText | undefined> => {
  try {
    const { data } = await client.rest.repos.getContent({ ...repository, path, ...(ref === undefined ? {} : { ref }) });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data)) return undefined;
    // GitHub hands over up to 1 MB; of a larger file it says the encoding `none` (docs: get repository content).
    const bytes = data.encoding === "base64" ? Buffer.from(data.content, "base64") : undefined;
    const text = bytes && isUtf8(bytes) ? bytes.toString("utf8") : undefined;
    return { text, origin: `${repository.owner}/${repository.repo}/${path}${ref === undefined ? "" : `@${ref}`}` };
  } catch (error) {
    // A token that may not see the organisation's repository is told 403 or 404; a limit is told as 403, too.
    const { kind } = failureOf(error, 0);
    if (kind === "missing" || (kind === "forbidden" && ref === undefined)) return undefined;
    throw error;
  }
};
