import type { Command } from "./events.ts";
import type { Purpose } from "./mint.ts";

/** Where a job is to be done. */
interface Whereabouts {
  readonly installation: number;
  readonly repository: number;
  /** How often it was put off because GitHub asked to wait. */
  readonly postponed?: number;
}

/** A pull request (or the merge groups of a repository, pull 0) that has unsettled reviews. */
export interface ReviewJob extends Whereabouts {
  readonly pull: number;
  /** All tries have failed: only their checks are to be ended. */
  readonly closing?: true;
}

/** A pull request whose reviews are to be shown as waiting, if they still are. */
export interface AnnouncementJob extends Whereabouts {
  readonly pull: number;
}

/** A repository by the name that GitHub's API asks for. */
interface NamedWhereabouts extends Whereabouts {
  readonly owner: string;
  readonly name: string;
}

/** A person's command. */
export interface CommandJob extends NamedWhereabouts {
  readonly command: Command;
}

/** A repository in which open pull requests may have a head that nobody has told of. */
export type LookupJob = NamedWhereabouts;

/** A worker's request for a token. */
export interface TokenJob extends Whereabouts {
  readonly id: string;
  readonly purpose: Purpose;
}

/** What each queue carries. */
export interface Jobs {
  /** A run of the reconciler. */
  readonly chores: Readonly<Record<string, never>>;
  readonly reviews: ReviewJob;
  readonly announcements: AnnouncementJob;
  readonly commands: CommandJob;
  readonly lookups: LookupJob;
  readonly tokens: TokenJob;
}

export type JobKind = keyof Jobs;

/** How a kind of job is queued. */
export interface QueueRules<Kind extends JobKind> {
  /** pg-boss' words: `singleton` queues any number for a key, `stately` one; both have one of a key at work at a time. */
  readonly policy: "singleton" | "stately";
  readonly keyOf: (job: Jobs[Kind]) => string;
  /** A job that is not done after so many seconds is broken. */
  readonly expireInSeconds: number;
  /** Tried again when it fails, and kept as a dead letter when all tries do. */
  readonly precious: boolean;
}

/** GitHub's waits and the analysis have their own, shorter limits. */
const longSeconds = 15 * 60;

export const queueRules: { readonly [Kind in JobKind]: QueueRules<Kind> } = {
  reviews: {
    policy: "singleton",
    keyOf: ({ repository, pull }) => `${repository}/${pull}`,
    expireInSeconds: longSeconds,
    precious: true,
  },
  // The review itself shows its check when this fails.
  announcements: {
    policy: "stately",
    keyOf: ({ repository, pull }) => `${repository}/${pull}`,
    expireInSeconds: 60,
    precious: false,
  },
  commands: {
    policy: "singleton",
    keyOf: ({ repository, command }) => `${repository}/${command.pull}`,
    expireInSeconds: longSeconds,
    precious: true,
  },
  // The reconciler comes back to what fails here.
  lookups: {
    policy: "stately",
    keyOf: ({ repository }) => String(repository),
    expireInSeconds: longSeconds,
    precious: false,
  },
  chores: { policy: "stately", keyOf: () => "chores", expireInSeconds: longSeconds, precious: false },
  // Whoever asked asks again.
  tokens: { policy: "singleton", keyOf: ({ id }) => id, expireInSeconds: 60, precious: false },
};

export const jobKinds: readonly JobKind[] = Object.keys(queueRules).filter((key): key is JobKind => key in queueRules);
