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
