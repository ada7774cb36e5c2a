import { listInstallations, listRepositories } from "../github/installations.ts";
import type { Database } from "../store/database.ts";
import { forgetOld } from "../store/forget.ts";
import { enterInstallation, isInstalled, knownInstallations } from "../store/installations.ts";
import {
  enterRepositories,
  repositoriesOf,
  takeRepositoriesToLook,
  unlistedInstallations,
} from "../store/repositories.ts";
import { stalledReviews } from "../store/stalled.ts";
import { expireGrants } from "./commands/expire-grants.ts";
import { eraseAll } from "./inbox.ts";
import { errorFields } from "./log.ts";
import type { Log } from "./log.ts";
import type { KeyHolder } from "./mint.ts";
import type { Queue } from "./queue.ts";
import { redeliver } from "./redeliver.ts";
import type { OpenRepository } from "./tokens.ts";

/** What the reconciler works with. */
export interface Office {
  readonly database: Database;
  readonly queue: Queue;
  readonly keyHolder: KeyHolder;
  readonly openRepository: OpenRepository;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Installations whose repositories one run lists, and repositories that it has looked through: a run must end soon. */
const most = { installations: 20, repositories: 50 } as const;

/**
 * Mends what crashes and lost deliveries left: each run does a bounded part, and what one step meets stops no other.
 * Returns how much each step did, for the log.
 */
export const reconcile = async (office: Office): Promise<void> => {
  const { database, keyHolder, log } = office;
  const steps: readonly (readonly [string, () => Promise<number>])[] = [
    ["revived", async () => reviveStalled(office)],
    ["redelivered", async () => redeliver(database, await keyHolder.asApp(), log, office.now())],
    ["looked", async () => lookAround(office)],
    ["expired", async () => expireGrants({ ...office, today: new Date(office.now()).toISOString().slice(0, 10) })],
    ["forgotten", async () => forgetOld(database)],
  ];
  const done: Record<string, number> = {};
  for (const [name, step] of steps) {
    try {
      done[name] = await step();
    } catch (error) {
      log("warn", "reconciler", { step: name, ...errorFields(error) });
    }
  }
  log("info", "reconciled", done);
};

/** Queues reviews that nobody would come to; those that all tries have failed only so that their checks are ended. */
const reviveStalled = async ({ database, queue }: Office): Promise<number> => {
  const stalled = await stalledReviews(database);
  for (const { installation, repository, pull, dead } of stalled) {
    await database.transaction(async (sql) => {
      if (!(await isInstalled(sql, installation))) return;
      const job = { installation, repository, pull, ...(dead ? { closing: true as const } : {}) };
      await queue.send(sql, "reviews", job);
    });
  }
  return stalled.length;
};

/** Compares what is known with what GitHub says, and has some repositories looked through for unknown pull requests. */
const lookAround = async (office: Office): Promise<number> => {
  const { database, queue } = office;
  const active = await compareInstallations(office);
  for (const installation of await unlistedInstallations(database, active, most.installations)) {
    await compareRepositories(office, installation);
  }
  return database.transaction(async (sql) => {
    const repositories = await takeRepositoriesToLook(sql, active, most.repositories);
    for (const { installation, repository, owner, name } of repositories) {
      await queue.send(sql, "lookups", { installation, repository, owner, name });
    }
    return repositories.length;
  });
};

/** Takes in new installations and erases those that are gone, whose delivery may never have come. Returns those that work. */
const compareInstallations = async ({ database, keyHolder, log }: Office): Promise<readonly number[]> => {
  // Before the list is asked for: one that comes in meanwhile is not missing from it, and one that is erased not new in it.
  const known = new Set(await knownInstallations(database));
  const listed = await listInstallations(await keyHolder.asApp());
  for (const { installation } of listed) {
    if (!known.has(installation)) await enterInstallation(database, installation);
  }
  const there = new Set(listed.map((one) => one.installation));
  for (const installation of [...known].filter((one) => !there.has(one))) {
    await database.transaction(async (sql) => eraseAll(sql, log, installation));
  }
  return listed.filter((one) => !one.suspended).map((one) => one.installation);
};

/** Takes in the repositories of an installation, and erases those that it may no longer see. */
const compareRepositories = async ({ database, openRepository, log }: Office, installation: number): Promise<void> => {
  // Before the list is asked for, as above.
  const known = await repositoriesOf(database, installation);
  const opened = await openRepository({ installation, repository: undefined, purpose: "look" });
  if (typeof opened === "string") return;
  const repositories = await listRepositories(opened.client);
  const there = new Set(repositories.map((one) => one.repository));
  const gone = known.filter((one) => !there.has(one));
  await database.transaction(async (sql) => {
    if (!(await isInstalled(sql, installation))) return;
    await enterRepositories(sql, installation, repositories);
    if (gone.length > 0) await eraseAll(sql, log, installation, gone);
  });
};
