import type { GitHubClient } from "./client.ts";
import { inParallel } from "./client.ts";
import { parsePatch } from "./patch.ts";
import type { PatchHunk } from "./patch.ts";
import type { Repository } from "./repository.ts";

/** A changed file as GitHub lists it. */
export interface ListedFile {
  readonly path: string;
  readonly oldPath: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  /** Blob on the head side; on the base side for a removed file. */
  readonly id: string;
  /** Undefined when GitHub shows no lines: binary, too large, or nothing but the name changed. */
  readonly hunks: readonly PatchHunk[] | undefined;
}

/** Changed files as GitHub lists them; not `complete` when it says or may have more. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly complete: boolean;
}

/** `compare` shows at most 300 files, all on its first page (repos/compare-commits). */
const mostCompared = 300;

/** `pulls/{n}/files` stops at 3,000 files (pulls/list-files). */
const mostListed = 3_000;
const perPage = 100;
const width = 4;

interface Answer {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly sha: string | null;
  readonly patch?: string;
}

const listed = (file: Answer): ListedFile => {
  const renamed = file.status === "renamed" && file.previous_filename !== undefined;
  const status =
    file.status === "added" || file.status === "copied" ? "added" : file.status === "removed" ? "removed" : "modified";
  return {
    path: file.filename,
    oldPath: renamed ? (file.previous_filename ?? file.filename) : file.filename,
    status: renamed ? "renamed" : status,
    id: file.sha ?? "",
    hunks: file.patch === undefined ? undefined : parsePatch(file.patch),
  };
};

/** The files of a pull request in GitHub's order, at most 3,000. `count` is the pull request's own number of them. */
export const listPullFiles = async (
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
  count: number,
): Promise<Listing> => {
  const pages = Array.from({ length: Math.ceil(Math.min(count, mostListed) / perPage) }, (_, i) => i + 1);
  const answers = await inParallel(pages, width, async (page) => {
    const { data } = await client.rest.pulls.listFiles({
      ...repository,
      pull_number: pullNumber,
      per_page: perPage,
      page,
    });
    return data;
  });
  const files = answers.flat().map(listed);
  return { files, complete: files.length >= count };
};

/** The merge base of two commits, and the files between it and the head. */
export interface Comparison {
  readonly mergeBase: string;
  readonly listing: Listing;
}

/** Compares two commits. The files come with the first page only; who wants no more than the merge base skips it. */
export const compare = async (
  client: GitHubClient,
  repository: Repository,
  range: { readonly base: string; readonly head: string },
  wanted: "files" | "merge-base",
): Promise<Comparison> => {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${range.base}...${range.head}`,
    per_page: 1,
    page: wanted === "files" ? 1 : 2,
  });
  const files = wanted === "files" ? (data.files ?? []).map(listed) : [];
  return {
    mergeBase: data.merge_base_commit.sha,
    listing: { files, complete: wanted === "files" && files.length < mostCompared },
  };
};
