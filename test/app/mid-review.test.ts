import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { app as shop, bad, base, github, good, page } from "../action/shop.ts";
import { repositoryId } from "../github/fake/values.ts";
import { deliver, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import type { GitHubServer } from "./github-server.ts";
import { homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

describe.each(homes)("in the middle of a review, on $name", { timeout: 240_000 }, ({ prepare }) => {
  let server: GitHubServer;
  let home: Awaited<ReturnType<Home["prepare"]>>;
  let app: Spawned;

  beforeEach(async () => {
    nock.enableNetConnect("127.0.0.1");
    server = await serveGitHub(github);
    server.installations.set(installationId, [repositoryId]);
    home = await prepare();
    app = await spawnApp("all", { ...(await home.env()), GHE_HOST: server.host });
  });
  afterEach(async () => {
    await app.stop();
    await server.close();
    await home.end();
  });

  const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();

  test("a repository that is deleted ends it, and nobody tries for ever", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    github.openPull(7, head);
    github.fail({ method: "GET", path: /\/pulls\/7\/files/, status: 404, times: 1_000 });
    // The reconciler, which would erase the repository, comes again in ten minutes.
    await until(() => app.lines.find((line) => line.includes('"message":"reconciled"')));
    expect((await deliver(app.port, "pull_request", pullPayload("opened", 7, head))).status).toBe(202);
    await until(() => checksOf(github).find((run) => run.status === "in_progress"));
    server.installations.set(installationId, []);
    await until(async () => {
      const now = await metrics();
      const waiting = /guidepost_jobs\{queue="reviews",state="(?:created|retry|active)"\}/.test(now);
      return now.includes('guidepost_reviews{state="gone"} 1\n') && !waiting ? true : undefined;
    });
    expect(await metrics()).not.toContain('queue="dead"');
    expect(github.conversation.reviews).toEqual([]);
  });

  test("3,000 files are all read, and the one that matters is found", async () => {
    const many = Array.from({ length: 2_999 }, (_, i) => [`miniprogram/pages/n${i}/index.js`, good] as const);
    const head = github.git.commit({ ...shop, ...Object.fromEntries(many), [page]: bad }, base);
    github.openPull(7, head);
    expect((await deliver(app.port, "pull_request", pullPayload("opened", 7, head))).status).toBe(202);
    const check = await until(() => checksOf(github).find((run) => run.status === "completed"));
    expect(check).toMatchObject({ conclusion: "failure", title: expect.stringContaining("1 error") });
    expect(github.conversation.comments).toMatchObject([{ path: page }]);
    const [run] = github.checkRuns;
    expect(JSON.stringify(run?.updates.at(-1))).toMatch(/3,?000/);
  });
});
