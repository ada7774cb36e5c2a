import nock from "nock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { app as shop, bad, base, github, page } from "../action/shop.ts";
import { openPostgres } from "../../src/store/database.ts";
import { repositoryId } from "../github/fake/values.ts";
import { startPostgres } from "../store/postgres-server.ts";
import type { PostgresServer } from "../store/postgres-server.ts";
import { deliver, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import type { GitHubServer, ShownCheck } from "./github-server.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

let postgres: PostgresServer;
let server: GitHubServer;
let url: string;
let running: Spawned[];

beforeEach(async () => {
  nock.enableNetConnect("127.0.0.1");
  postgres = await startPostgres();
  url = await postgres.create();
  server = await serveGitHub(github);
  server.installations.set(installationId, [repositoryId]);
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map(async (one) => one.stop()));
  await server.close();
  await postgres.stop();
});

const spawn = async (...args: Parameters<typeof spawnApp>): Promise<Spawned> => {
  const app = await spawnApp(args[0], { DATABASE_URL: url, GHE_HOST: server.host, ...args[1] });
  running.push(app);
  return app;
};
const checkOf = async (head: string, status: string): Promise<ShownCheck> =>
  until(() => checksOf(github).find((run) => run.head_sha === head && run.status === status));

test("a check waits visibly for a worker, and a worker without the key reviews", { timeout: 120_000 }, async () => {
  const head = github.git.commit({ ...shop, [page]: bad }, base);
  github.openPull(7, head);
  const receiver = await spawn("receiver", {});
  // Of two pushes that come before anybody is free, only the newer one is shown.
  const older = github.git.commit({ ...shop, [page]: `${bad}\n` }, base);
  for (const pushed of [older, head]) {
    expect((await deliver(receiver.port, "pull_request", pullPayload("opened", 7, pushed))).status).toBe(202);
  }
  const queued = await checkOf(head, "queued");
  expect(queued.external_id).toBe("7/1");
  expect(checksOf(github)).toHaveLength(1);

  // Its environment is usual but for the key, which spawning gives to no worker.
  const worker = await spawn("worker", {});
  expect(await checkOf(head, "completed")).toMatchObject({ id: queued.id, conclusion: "failure" });
  expect(checksOf(github).filter((run) => run.head_sha === head)).toHaveLength(1);
  expect(github.conversation.reviews).toMatchObject([{ commit: head }]);
  expect(github.checkRuns.find((run) => run.id === queued.id)?.updates.map((update) => update["status"])).toEqual([
    "queued",
    "in_progress",
    "completed",
  ]);
  expect((await fetch(`http://127.0.0.1:${worker.port}/ready`)).status).toBe(200);
  expect((await deliver(worker.port, "pull_request", pullPayload("opened", 7, head))).status).toBe(404);

  const database = await openPostgres(url, () => undefined);
  const { rows } = await database.executeSql("select data::text, output::text from guidepost_queue.job");
  await database.close();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain("ghs_test");
});

test.each([60_000, -60_000])("a clock that differs by %i ms does no harm", { timeout: 120_000 }, async (ahead) => {
  server.clockAheadMs = ahead;
  const head = github.git.commit({ ...shop, [page]: bad }, base);
  github.openPull(7, head);
  const app = await spawn("all", {});
  expect((await deliver(app.port, "pull_request", pullPayload("opened", 7, head))).status).toBe(202);
  expect(await checkOf(head, "completed")).toMatchObject({ conclusion: "failure" });
});
