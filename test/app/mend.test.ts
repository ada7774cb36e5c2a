import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { app as shop, bad, base, github, good, page } from "../action/shop.ts";
import { openPostgres } from "../../src/store/database.ts";
import type { Database } from "../../src/store/database.ts";
import { enterInstallation } from "../../src/store/installations.ts";
import { wantReview } from "../../src/store/reviews.ts";
import { repository, repositoryId } from "../github/fake/values.ts";
import { deliver, from, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import type { GitHubServer, ShownCheck } from "./github-server.ts";
import { homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

const patienceMs = 240_000;
const place = { installation: installationId, owner: repository.owner, name: repository.repo };

let server: GitHubServer;
let home: Awaited<ReturnType<Home["prepare"]>>;
let app: Spawned;

beforeEach(async () => {
  nock.enableNetConnect("127.0.0.1");
  server = await serveGitHub(github);
  server.installations.set(installationId, [repositoryId]);
});
afterEach(async () => {
  await app.stop();
  await server.close();
  await home.end();
});

const completed = async (head: string): Promise<ShownCheck> =>
  until(() => checksOf(github).find((run) => run.head_sha === head && run.status === "completed"));
const send = async (event: string, payload: unknown, id = {}): Promise<void> => {
  expect((await deliver(app.port, event, payload, id)).status).toBe(202);
};
const logged = (message: string): number => app.lines.filter((line) => line.includes(`"message":"${message}"`)).length;
/** Waits until the reconciler has begun and ended a run since now. */
const reconciled = async (): Promise<void> => {
  const before = logged("reconciled");
  await until(() => (logged("reconciled") >= before + 2 ? true : undefined));
};

/** Waits until so many jobs were put off. */
const postponed = async (count: number): Promise<unknown> =>
  until(async () => {
    const metrics = await (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
    return metrics.includes(`guidepost_jobs_total{ended="postponed"} ${count}\n`) ? true : undefined;
  });

describe.each(homes)("the reconciler on $name", { timeout: patienceMs }, ({ prepare }) => {
  beforeEach(async () => {
    home = await prepare();
  });

  test("complaint 11: finds pull requests that nobody told of, and erases an installation that is gone", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    github.openPull(7, head);
    app = await spawnApp("all", { ...(await home.env()), GHE_HOST: server.host, RECONCILE_SECONDS: "1" });
    expect(await completed(head)).toMatchObject({ external_id: "7/1", conclusion: "failure" });

    // A fork's run says that something happened to a commit; whose head that is, is asked of GitHub.
    const forked = github.git.commit({ ...shop, [page]: good.replace("name", "title") }, base);
    github.openPull(8, forked, { headRepositoryId: 4 });
    await send("workflow_run", {
      action: "completed",
      workflow_run: { head_sha: forked, event: "pull_request", pull_requests: [{ number: 666 }] },
      ...from,
    });
    expect(await completed(forked)).toMatchObject({ external_id: "8/1", conclusion: "success" });

    server.installations.clear();
    await until(() => (logged("erased") > 0 ? true : undefined));
    const metrics = await (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
    expect(metrics).not.toMatch(/guidepost_reviews\{/);
  });

  test("complaint 11: asks for deliveries that failed and never came, and not twice in a row", async () => {
    const now = new Date().toISOString();
    const failed = { event: "pull_request", status_code: 503, delivered_at: now };
    server.deliveries.push(
      { ...failed, id: 15, guid: "lost" },
      { ...failed, id: 14, guid: "unasked-for", event: "star" },
      { ...failed, id: 13, guid: "came" },
      { ...failed, id: 12, guid: "answered", status_code: 202 },
      { ...failed, id: 11, guid: "lost" },
      { ...failed, id: 10, guid: "too-old", delivered_at: "2020-01-01T00:00:00Z" },
    );
    app = await spawnApp("all", { ...(await home.env()), GHE_HOST: server.host, RECONCILE_SECONDS: "1" });
    await send("pull_request", pullPayload("labeled", 1, base), { "x-github-delivery": "came" });
    await reconciled();
    await reconciled();
    expect(server.redelivered.filter((id) => id !== 13)).toEqual([15]);
    await send("pull_request", pullPayload("labeled", 1, base), { "x-github-delivery": "lost" });
    await reconciled();
    expect(server.redelivered.filter((id) => id !== 13)).toEqual([15]);
  });
});

describe("the reconciler", { timeout: patienceMs }, () => {
  let database: Database;

  beforeEach(async () => {
    const [postgres] = homes;
    if (!postgres) throw new Error("PostgreSQL comes first");
    home = await postgres.prepare();
    const env = await home.env();
    app = await spawnApp("all", { ...env, GHE_HOST: server.host, RECONCILE_SECONDS: "1" });
    database = await openPostgres(env["DATABASE_URL"] ?? "", () => undefined);
    await enterInstallation(database, installationId);
  });
  afterEach(async () => database.close());

  /** A review that is wanted since some minutes, and that no job is for. */
  const stall = async (pull: number, head: string): Promise<void> =>
    database.transaction(async (sql) => {
      await wantReview(sql, { repository: repositoryId, pull, head }, place);
      await sql.executeSql("update guidepost.reviews set updated = now() - interval '5 minutes' where pull = $1", [
        pull,
      ]);
    });

  test("brings back a review whose job was lost", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    github.openPull(7, head);
    await stall(7, head);
    expect(await completed(head)).toMatchObject({
      conclusion: "failure",
      title: expect.not.stringContaining("could not"),
    });
  });

  test("ends the check of a review that all tries have failed", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    github.openPull(7, head);
    await database.executeSql("insert into guidepost_queue.job (name, data) values ('dead', $1)", [
      JSON.stringify({ installation: installationId, repository: repositoryId, pull: 7 }),
    ]);
    await stall(7, head);
    expect(await completed(head)).toMatchObject({
      conclusion: "failure",
      title: "Guidepost could not complete the review · 评审未能完成",
    });
    expect(github.conversation.reviews).toEqual([]);
    const metrics = await (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
    expect(metrics).toContain('guidepost_jobs{queue="dead",state="created"} 1');
  });

  test("lets a review wait as long as GitHub asks, for everybody who works for the installation", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    const other = github.git.commit({ ...shop, [page]: `${bad}\n` }, base);
    github.openPull(7, head);
    github.fail({
      method: "POST",
      path: /^\/repos\/[^/]+\/[^/]+\/pulls\/7\/reviews/,
      status: 403,
      headers: { "retry-after": "3600" },
      body: { message: "You have exceeded a secondary rate limit." },
    });
    await send("pull_request", pullPayload("opened", 7, head));
    await postponed(1);
    expect(checksOf(github).filter((run) => run.head_sha === head)).toMatchObject([{ status: "in_progress" }]);
    github.openPull(8, other);
    const tokens = server.tokens.length;
    await send("pull_request", pullPayload("opened", 8, other));
    await postponed(2);
    // The second one did not even begin.
    expect(checksOf(github).filter((run) => run.head_sha === other && run.status !== "queued")).toEqual([]);
    expect(server.tokens.length - tokens).toBeLessThanOrEqual(1);

    await database.executeSql("update guidepost.installations set barred = null");
    await database.executeSql("update guidepost_queue.job set start_after = now() where state = 'created'");
    expect(await completed(head)).toMatchObject({ external_id: "7/1", conclusion: "failure" });
    expect(await completed(other)).toMatchObject({ external_id: "8/1", conclusion: "failure" });
    expect(github.conversation.reviews).toHaveLength(2);
    expect(checksOf(github)).toHaveLength(2);
  });
});
