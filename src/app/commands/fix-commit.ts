import type { GitHubClient } from "../../github/client.ts";
import { failureOf, record } from "../../github/failure.ts";
import type { Repository } from "../../github/repository.ts";
import { readTree } from "../../github/tree.ts";

/** A file's text with its byte order mark apart, as the analysis sees it. */
interface PlainFile {
  readonly mark: string;
  readonly text: string;
}

const byteOrderMark = "\ufeff";

/**
 * Reads those of the files that are plain ones in a commit: neither links nor executable, for the mutation that makes the
 * commit writes every file with mode 100644.
 */
export const readPlainFiles = async (
  client: GitHubClient,
  repository: Repository,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PlainFile>> => {
  const found = new Map<string, PlainFile>();
  if (paths.length === 0) return found;
  const tree = await readTree(client, repository, commit, async () => paths);
  for (const path of paths) {
    const entry = tree.files.get(path);
    if (entry?.mode !== "100644") continue;
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: entry.id });
    const all = Buffer.from(data.content, "base64").toString("utf8");
    const mark = all.startsWith(byteOrderMark) ? byteOrderMark : "";
    found.set(path, { mark, text: all.slice(mark.length) });
  }
  return found;
};

/** The last line of our commit's message: what it was made of, to know it again after a crash. */
const trailer = (fixes: number, head: string): string => `Guidepost-Fixes: ${fixes} of ${head}`;

/** The number of fixes when the branch's head is the commit that an earlier try made of `head`. */
export const fixesMadeOf = async (
  client: GitHubClient,
  repository: Repository,
  now: string,
  head: string,
): Promise<number | undefined> => {
  const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: now });
  if (data.parents.length !== 1 || data.parents[0]?.sha !== head) return undefined;
  const [, fixes, of] = /\nGuidepost-Fixes: (\d{1,4}) of ([0-9a-f]{40,64})\s*$/.exec(data.message) ?? [];
  return of === head ? Number(fixes) : undefined;
};

/** A branch that must still have this head. */
export interface ExpectedBranch {
  readonly repository: Repository;
  readonly name: string;
  readonly head: string;
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Committed {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
}

/**
 * Makes one commit of whole files. `expectedHeadOid` makes GitHub refuse when the branch has moved on (GraphQL:
 * CreateCommitOnBranchInput, https://docs.github.com/en/graphql/reference/input-objects#createcommitonbranchinput). Throws
 * what another try may mend.
 */
export const commitFixes = async (
  writer: GitHubClient,
  { repository, name, head }: ExpectedBranch,
  files: readonly { readonly path: string; readonly text: string }[],
  about: { readonly fixes: number; readonly login: string; readonly pull: number },
): Promise<{ readonly sha: string } | "moved" | "refused"> => {
  const { fixes, login, pull } = about;
  const input = {
    branch: { repositoryNameWithOwner: `${repository.owner}/${repository.repo}`, branchName: name },
    expectedHeadOid: head,
    message: {
      headline: `Apply ${fixes} safe ${fixes === 1 ? "fix" : "fixes"} of Guidepost`,
      body: `Asked for by ${login} on the check of pull request ${pull}.\n\n${trailer(fixes, head)}`,
    },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString("base64") })),
    },
  };
  try {
    const answer = await writer.graphql<Committed>(mutation, { input });
    const sha = answer.createCommitOnBranch?.commit?.oid;
    return sha === undefined ? "refused" : { sha };
  } catch (error) {
    const { errors } = record(error);
    const { kind } = failureOf(error, 0);
    if (kind === "forbidden") return "refused";
    if (!Array.isArray(errors) || kind === "limit") throw error;
    return errors.some((one) => record(one)["type"] === "STALE_DATA") ? "moved" : "refused";
  }
};
