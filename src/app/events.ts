import { record } from "../github/failure.ts";
import { isCommand } from "./commands/parse-command.ts";

/** The repository that an event is about. */
export interface EventRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
}

/**
 * What a person asks for, by ids only: words, names and rights are read from GitHub when the command is run, so that
 * none of them is stored and all of them are as they are then.
 */
export interface Command {
  readonly pull: number;
  /** The id of the account that commented or clicked. */
  readonly actor: number;
  readonly by:
    | { readonly kind: "comment"; readonly comment: number }
    /** `identifier` is that of the button, as the check run named it. */
    | { readonly kind: "button"; readonly identifier: string; readonly checkRun: number; readonly head: string };
}

/** What an event asks for. */
export type Wish =
  /** `again`: even when this head was reviewed, for something else has changed that the verdict hangs on. */
  | { readonly kind: "review-pull"; readonly pull: number; readonly head: string; readonly again: boolean }
  | { readonly kind: "review-group"; readonly head: string; readonly base: string; readonly branch: string }
  /** Somebody asks to check a commit again; the pull requests that GitHub names are those of this repository only. */
  | { readonly kind: "review-again"; readonly head: string; readonly pulls: readonly number[] }
  /** A person asks for something by a comment or a button. */
  | { readonly kind: "command"; readonly command: Command }
  /** Something happened to a commit: which pull requests have it as their head is asked of GitHub, not of the event. */
  | { readonly kind: "find-pulls"; readonly head: string }
  /** The app may no longer see these repositories; without a list, the whole installation. */
  | { readonly kind: "erase"; readonly repositories: readonly number[] | undefined }
  | { readonly kind: "nothing" };

/** An event with all that this app needs of it. The rest of the payload is never kept. */
export interface ReadEvent {
  readonly action: string | undefined;
  readonly installation: number | undefined;
  readonly repository: EventRepository | undefined;
  readonly wish: Wish;
}

const idOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;

const matching = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === "string" && pattern.test(value) ? value : undefined;

const commitOf = (value: unknown): string | undefined => matching(value, /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const repositoryOf = (value: unknown): EventRepository | undefined => {
  const id = idOf(record(value)["id"]);
  const owner = matching(record(record(value)["owner"])["login"], /^[\w.-]{1,100}$/);
  const name = matching(record(value)["name"], /^[\w.-]{1,100}$/);
  return id !== undefined && owner !== undefined && name !== undefined ? { id, owner, name } : undefined;
};

const wantedEvents: ReadonlySet<string> = new Set([
  "check_run",
  "check_suite",
  "installation",
  "installation_repositories",
  "issue_comment",
  "merge_group",
  "pull_request",
  "workflow_run",
]);

/** True for events that may ask for something. */
export const isWantedEvent = (event: string): boolean => wantedEvents.has(event);

const nothing: Wish = { kind: "nothing" };

/** Reads an event. Whatever is unknown or not as GitHub describes it asks for nothing. */
export const readEvent = (event: string, payload: unknown): ReadEvent => {
  const fields = record(payload);
  const action = matching(fields["action"], /^[a-z_]{1,64}$/);
  const installation = idOf(record(fields["installation"])["id"]);
  const repository = repositoryOf(fields["repository"]);
  const wish = installation === undefined ? nothing : wishOf(event, action, fields, repository);
  return { action, installation, repository, wish };
};

const wishOf = (
  event: string,
  action: string | undefined,
  fields: Readonly<Record<string, unknown>>,
  repository: EventRepository | undefined,
): Wish => {
  if (event === "installation") return action === "deleted" ? { kind: "erase", repositories: undefined } : nothing;
  if (event === "installation_repositories") {
    if (action !== "removed") return nothing;
    const removed = listOf(fields["repositories_removed"]).flatMap((one) => idOf(record(one)["id"]) ?? []);
    return { kind: "erase", repositories: removed };
  }
  if (!repository) return nothing;
  switch (event) {
    case "pull_request":
      return pullWish(action, fields);
    case "merge_group":
      return action === "checks_requested" ? groupWish(record(fields["merge_group"])) : nothing;
    case "check_run":
      return action === "requested_action"
        ? buttonWish(fields)
        : action === "rerequested"
          ? againWish(record(fields[event]), repository.id)
          : nothing;
    case "check_suite":
      return action === "rerequested" ? againWish(record(fields[event]), repository.id) : nothing;
    case "issue_comment":
      return action === "created" ? commentWish(fields) : nothing;
    case "workflow_run":
      return action === "requested" || action === "completed" ? runWish(record(fields[event])) : nothing;
    default:
      return nothing;
  }
};

const pullWish = (action: string | undefined, fields: Readonly<Record<string, unknown>>): Wish => {
  const request = record(fields["pull_request"]);
  const pull = idOf(request["number"]);
  const head = commitOf(record(request["head"])["sha"]);
  if (pull === undefined || head === undefined) return nothing;
  switch (action) {
    case "opened":
    case "synchronize":
    case "reopened":
      return { kind: "review-pull", pull, head, again: false };
    // A draft gets its verdict, but its comments only now.
    case "ready_for_review":
      return { kind: "review-pull", pull, head, again: true };
    case "edited":
      return record(fields["changes"])["base"] === undefined
        ? nothing
        : { kind: "review-pull", pull, head, again: true };
    default:
      return nothing;
  }
};

const groupWish = (group: Readonly<Record<string, unknown>>): Wish => {
  const head = commitOf(group["head_sha"]);
  const base = commitOf(group["base_sha"]);
  const branch = matching(group["base_ref"], /^refs\/heads\/.{1,500}$/)?.slice("refs/heads/".length);
  return head !== undefined && base !== undefined && branch !== undefined
    ? { kind: "review-group", head, base, branch }
    : nothing;
};

const againWish = (check: Readonly<Record<string, unknown>>, repository: number): Wish => {
  const head = commitOf(check["head_sha"]);
  if (head === undefined) return nothing;
  // The list also names pull requests of forks' own repositories; for a fork's head it is empty (docs: checks guide).
  const pulls = listOf(check["pull_requests"])
    .map(record)
    .filter((one) => record(record(one["base"])["repo"])["id"] === repository)
    .flatMap((one) => idOf(one["number"]) ?? []);
  return { kind: "review-again", head, pulls };
};

/** A new comment on a pull request with a command in it; of an account that is a person, for bots would answer each other. */
const commentWish = (fields: Readonly<Record<string, unknown>>): Wish => {
  const issue = record(fields["issue"]);
  const comment = record(fields["comment"]);
  const pull = idOf(issue["number"]);
  const id = idOf(comment["id"]);
  const actor = personOf(fields["sender"]);
  const { body } = comment;
  if (pull === undefined || id === undefined || actor === undefined) return nothing;
  if (typeof issue["pull_request"] !== "object" || typeof body !== "string" || !isCommand(body)) return nothing;
  // Somebody else's comment cannot be new.
  if (record(comment["user"])["id"] !== actor) return nothing;
  return { kind: "command", command: { pull, actor, by: { kind: "comment", comment: id } } };
};

/** A click on a button of one of our check runs, whose mark names the pull request (forks' runs name none themselves). */
const buttonWish = (fields: Readonly<Record<string, unknown>>): Wish => {
  const run = record(fields["check_run"]);
  const pull = Number(matching(run["external_id"], /^[1-9]\d{0,9}\/\d{1,9}$/)?.split("/", 1)[0]);
  const checkRun = idOf(run["id"]);
  const head = commitOf(run["head_sha"]);
  const identifier = matching(record(fields["requested_action"])["identifier"], /^[\w-]{1,20}$/);
  const actor = personOf(fields["sender"]);
  if (!pull || checkRun === undefined || head === undefined || identifier === undefined || actor === undefined) {
    return nothing;
  }
  return { kind: "command", command: { pull, actor, by: { kind: "button", identifier, checkRun, head } } };
};

const personOf = (value: unknown): number | undefined => {
  const sender = record(value);
  return sender["type"] === "Bot" ? undefined : idOf(sender["id"]);
};

/** Nothing else of the run is believed: its artifacts, its branch and its list of pull requests are the pusher's to choose. */
const runWish = (run: Readonly<Record<string, unknown>>): Wish => {
  const head = commitOf(run["head_sha"]);
  return head !== undefined && String(run["event"]).startsWith("pull_request") ? { kind: "find-pulls", head } : nothing;
};
