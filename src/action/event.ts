import { record } from "../github/failure.ts";
import type { Repository } from "../github/repository.ts";

/** What an event asks to be looked at. */
export type Task =
  | {
      readonly kind: "pull-request";
      readonly number: number;
      /** The head that this run's check stands for, even if more has been pushed since. */
      readonly headSha: string;
      readonly headFork: boolean;
      /** With `pull_request_target` nothing of the workspace may be read. */
      readonly privileged: boolean;
    }
  /** Base and head need not be related; `branch` is where the configuration in force is. */
  | { readonly kind: "range"; readonly base: string; readonly head: string; readonly branch: string }
  | { readonly kind: "tree"; readonly commit: string; readonly branch: string }
  | { readonly kind: "nothing"; readonly why: string };

/** Where the run takes place, from the runner's variables and the event's payload. */
export interface Place {
  readonly repository: Repository;
  readonly repositoryId: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly workspace: string;
  /** Words of people about the change, to tell the language by. */
  readonly words: readonly string[];
}

type Env = Readonly<Record<string, string | undefined>>;
type Payload = Readonly<Record<string, unknown>>;

const at = (payload: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => record(value)[key], payload);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const number = (value: unknown): number => (typeof value === "number" ? value : 0);

/** Where the event happened: the repository, the addresses of its GitHub, the workspace, and what people wrote, for the language. */
export const placeOf = (env: Env, payload: Payload): Place => {
  const [owner = "", repo = ""] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
  const words = [
    at(payload, "pull_request", "title"),
    at(payload, "pull_request", "body"),
    at(payload, "head_commit", "message"),
    at(payload, "merge_group", "head_commit", "message"),
    at(payload, "repository", "description"),
  ];
  return {
    repository: { owner, repo },
    repositoryId: number(at(payload, "repository", "id")) || Number(env["GITHUB_REPOSITORY_ID"] ?? 0),
    apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
    serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
    workspace: env["GITHUB_WORKSPACE"] ?? "",
    words: words.map(text).filter((word) => word !== ""),
  };
};

const zeros = /^0+$/;

/** The task of an event; `nothing` with a sentence for events that have nothing to review. */
export const taskOf = (env: Env, payload: Payload): Task => {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const commit = env["GITHUB_SHA"] ?? "";
  const branch = text(at(payload, "repository", "default_branch")) || (env["GITHUB_REF_NAME"] ?? "");
  switch (event) {
    case "pull_request":
    case "pull_request_target": {
      if (payload["action"] === "closed") return { kind: "nothing", why: "The pull request is closed." };
      const headRepository = at(payload, "pull_request", "head", "repo", "id");
      return {
        kind: "pull-request",
        number: number(at(payload, "pull_request", "number")),
        headSha: text(at(payload, "pull_request", "head", "sha")),
        headFork: headRepository !== at(payload, "pull_request", "base", "repo", "id"),
        privileged: event === "pull_request_target",
      };
    }
    case "merge_group":
      return {
        kind: "range",
        base: text(at(payload, "merge_group", "base_sha")),
        head: text(at(payload, "merge_group", "head_sha")),
        branch: text(at(payload, "merge_group", "base_ref")).replace(/^refs\/heads\//, ""),
      };
    case "push": {
      const pushed = text(payload["ref"]).replace(/^refs\/heads\//, "");
      const after = text(payload["after"]);
      if (payload["deleted"] === true || zeros.test(after)) return { kind: "nothing", why: "The branch is gone." };
      if (text(payload["ref"]).startsWith("refs/tags/")) return { kind: "tree", commit, branch };
      // A new branch has no commit before it; what it brings is what it has over the default branch.
      const before = text(payload["before"]);
      const base = before === "" || zeros.test(before) || payload["forced"] === true ? branch : before;
      if (base === pushed) return { kind: "tree", commit: after, branch: pushed };
      return { kind: "range", base, head: after, branch: pushed === branch ? pushed : branch };
    }
    case "schedule":
    case "workflow_dispatch":
      return { kind: "tree", commit, branch: env["GITHUB_REF_NAME"] ?? branch };
    default:
      return { kind: "nothing", why: `Guidepost has nothing to review on the event ${event || "(none)"}.` };
  }
};
