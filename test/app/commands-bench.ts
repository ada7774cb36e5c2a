import nock from "nock";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Analyse } from "../../src/app/analysis.ts";
import type { CommandBench, CommandEnded } from "../../src/app/commands/run-command.ts";
import { runCommand } from "../../src/app/commands/run-command.ts";
import type { Command } from "../../src/app/events.ts";
import { judgePull } from "../../src/app/judge-pull.ts";
import { readConfiguration } from "../../src/app/configuration.ts";
import { readPullRequest } from "../../src/github/pull-request.ts";
import { connect } from "../../src/github/client.ts";
import type { GitHubClient } from "../../src/github/client.ts";
import { grammarsFor } from "../../src/languages/frontends.ts";
import { loadParsers } from "../../src/languages/tree-sitter.ts";
import { readWasm } from "../../src/local/wasm.ts";
import { appKey } from "../../src/report/marker.ts";
import { judge } from "../../src/review/judge.ts";
import { rules } from "../../src/rules/index.ts";
import type { Database } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { FakeGitHub, api, repository, repositoryId } from "../github/fake/github.ts";
import { kinds } from "../store/databases.ts";
import type { Fresh, Kind } from "../store/databases.ts";
import { appId, populate } from "./commands-fake.ts";
import type { Account, Town } from "./commands-fake.ts";
import { badPage, badScript, frame, goodPage, goodScript, page, script } from "./commands-shop.ts";

export { badPage, badScript, page, script };

export const today = "2026-11-22";

export let github: FakeGitHub;
export let town: Town;
export let database: Database;
/** Heads whose review was asked for. */
export let reviews: string[];
/** False: the owner has not granted `contents: write`. */
export let mayWrite: { value: boolean };
let base: string;
let server: Awaited<ReturnType<Kind["prepare"]>>;
let fresh: Fresh;

/** Sets up a GitHub with a pull request 7, and an empty store, for every test of the file that calls this. */
export const useBench = (kind: Kind | undefined): void => {
  if (!kind) throw new Error("there are two kinds");
  beforeAll(async () => {
    server = await kind.prepare();
  });
  afterAll(async () => server.end());
  beforeEach(async () => {
    nock.disableNetConnect();
    nock.enableNetConnect("127.0.0.1");
    fresh = await server.fresh();
    database = fresh.database;
    await migrate(database);
    github = new FakeGitHub().listen();
    town = populate(github);
    base = github.git.commit({ ...frame, [page]: goodPage, [script]: goodScript });
    github.branches.set("main", base);
    openPull({ [page]: badPage, [script]: badScript });
    reviews = [];
    mayWrite = { value: true };
  });
  afterEach(async () => {
    github.verify();
    nock.cleanAll();
    await fresh.drop();
  });
};

export const embedded = kinds.find((kind) => kind.name === "PGlite");
export const postgres = kinds.find((kind) => kind.name === "PostgreSQL");

/** Opens the pull request anew with these files over the base's. */
export const openPull = (
  files: Parameters<FakeGitHub["git"]["commit"]>[0],
  changes: Parameters<FakeGitHub["openPull"]>[2] = {},
): string => {
  const head = github.git.commit({ ...frame, [page]: goodPage, [script]: goodScript, ...files }, base);
  github.openPull(7, head, { title: "Add a form", ...changes });
  return head;
};

/** Gives the base branch a configuration. */
export const configure = (text: string): void => {
  const files = { ...frame, [page]: goodPage, [script]: goodScript, ".github/guidepost.yml": text };
  github.branches.set("main", github.git.commit(files, base));
};

const waiting = {
  sleep: async (ms: number): Promise<void> => void github.waits.push(ms),
  now: () => 0,
  budgetMs: 300_000,
};
export const client = async (): Promise<GitHubClient> => connect({ token: "t", apiUrl: api, waiting });

// Loaded once for all tests of a file, and without a deadline: the machine may be busy.
const parsers = await loadParsers(grammarsFor([page, script]), readWasm);
const analyse: Analyse = async (judgement) => judge(judgement, { parsers, rules });

/** What a worker works with; it judges in this thread. */
export const workshop = (): CommandBench["workshop"] => ({
  database,
  appId,
  serverUrl: "https://github.com",
  analyse,
  key: appKey("secret"),
  today: () => today,
});

/** One try of a command, as a worker makes it. */
export const run = async (command: Command, over: Partial<CommandBench> = {}): Promise<CommandEnded> =>
  runCommand(
    {
      client: await client(),
      installation: 77,
      repository,
      repositoryId,
      openWriter: async () => (mayWrite.value ? client() : undefined),
      workshop: workshop(),
      review: async (head) => void reviews.push(head),
      log: () => undefined,
      last: false,
      ...over,
    },
    command,
  );

/** The command of a comment. */
export const commented = (by: Account, comment: number): Command => ({
  pull: 7,
  actor: by.id,
  by: { kind: "comment", comment },
});

/** Lets somebody write a comment, and the app do what it says. */
export const say = async (by: Account, body: string, over: Partial<CommandBench> = {}): Promise<CommandEnded> =>
  run(commented(by, town.say(by, body)), over);

/** What the pull request's head introduces, as id and rule. */
export const found = async (): Promise<ReadonlyMap<string, string>> => {
  const reader = await client();
  const pull = await readPullRequest(reader, repository, 7);
  const effective = await readConfiguration(reader, repository, pull.baseRef);
  const { report } = await judgePull(
    { client: reader, repository, analyse, today, grants: [] },
    pull,
    pull.headSha,
    effective,
  );
  return new Map(
    report.findings.filter((one) => one.status === "introduced").map((one) => [one.rule, one.fingerprint]),
  );
};
