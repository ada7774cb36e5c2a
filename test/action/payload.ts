import type { FakeGitHub } from "../github/fake/github.ts";
import { repositoryId } from "../github/fake/github.ts";

/** The payload of a pull request's event. */
export const pullPayload = (
  github: FakeGitHub,
  number = 7,
  action = "synchronize",
): Readonly<Record<string, unknown>> => {
  const pull = github.pulls.get(number);
  return {
    action,
    repository: { id: repositoryId, default_branch: "main" },
    pull_request: {
      number,
      title: pull?.title,
      body: null,
      head: { sha: pull?.head, repo: pull?.headRepositoryId === null ? null : { id: pull?.headRepositoryId } },
      base: { ref: "main", sha: github.branches.get("main"), repo: { id: repositoryId } },
    },
  };
};

/** The payload of any event that stands for the change from `base` to `head` of the branch `main`. */
export const payloadOf = (
  github: FakeGitHub,
  event: string,
  base: string,
  head: string,
): Readonly<Record<string, unknown>> => {
  const repository = { id: repositoryId, default_branch: "main" };
  switch (event) {
    case "merge_group":
      return { repository, merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" } };
    case "push":
      return { repository, ref: "refs/heads/main", before: base, after: head };
    case "schedule":
    case "workflow_dispatch":
      return { repository };
    default:
      return pullPayload(github);
  }
};
