import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { app as shop, bad, base, github, good, page } from "../action/shop.ts";
import { openEmbedded, openPostgres } from "../../src/store/database.ts";
import { repositoryId } from "../github/fake/values.ts";
import { tracesOf } from "../store/traces.ts";
import { deliver, from, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import type { GitHubServer, ShownCheck } from "./github-server.ts";
import { homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

/** The check with this mark on a commit, once it is completed. */
const completed = async (head: string, mark: string): Promise<ShownCheck> =>
  until(() =>
    checksOf(github).find((run) => run.head_sha === head && run.external_id === mark && run.status === "completed"),
  );

// Every write to GitHub waits a second for the one before, so a life takes half a minute on a busy machine.
const patienceMs = 240_000;

describe.each(homes)("an app on $name", { timeout: patienceMs }, ({ prepare }) => {
  let home: Awaited<ReturnType<Home["prepare"]>>;
  let server: GitHubServer;
  let app: Spawned;
  let env: Readonly<Record<string, string>>;

  beforeEach(async () => {
    nock.enableNetConnect("127.0.0.1");
    home = await prepare();
    env = await home.env();
    server = await serveGitHub(github);
    server.installations.set(installationId, [repositoryId]);
    app = await spawnApp("all", { ...env, GHE_HOST: server.host });
  });
  afterEach(async () => {
    await app.stop();
    await server.close();
    await home.end();
  });

  const send = async (event: string, payload: unknown): Promise<void> => {
    expect((await deliver(app.port, event, payload)).status).toBe(202);
  };
  const metrics = async (): Promise<string> => (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
  const settled = async (): Promise<unknown> =>
    until(async () => (/guidepost_reviews\{state="(?:queued|running)"/.test(await metrics()) ? undefined : true));

  test("reviews a pull request from its opening to the removal of the app", async () => {
    const head = github.git.commit({ ...shop, [page]: bad }, base);
    const pull = github.openPull(7, head);
    await send("pull_request", pullPayload("opened", 7, head));
    await send("pull_request", pullPayload("reopened", 7, head));
    expect(await completed(head, "7/1")).toMatchObject({ conclusion: "failure" });
    await settled();
    expect(github.conversation.reviews).toMatchObject([{ commit: head, comments: 1, event: "COMMENT" }]);
    expect(checksOf(github)).toHaveLength(1);
    expect(server.tokens).toContainEqual({
      repository_ids: [repositoryId],
      permissions: { contents: "read", pull_requests: "write", checks: "write", metadata: "read" },
    });

    const fixed = github.git.commit({ ...shop, [page]: good.replace("name", "title") }, head);
    pull.head = fixed;
    await send("pull_request", pullPayload("synchronize", 7, fixed));
    expect(await completed(fixed, "7/1")).toMatchObject({ conclusion: "success" });
    await settled();
    expect(github.conversation.reviews).toHaveLength(1);
    expect(github.conversation.comments.map((comment) => comment.minimized)).toEqual([true]);

    await send("check_run", { action: "rerequested", check_run: { head_sha: fixed, pull_requests: [] }, ...from });
    expect(await completed(fixed, "7/2")).toMatchObject({ conclusion: "success" });
    await settled();

    const group = github.git.commit({ ...shop, [page]: bad }, base);
    await send("merge_group", {
      action: "checks_requested",
      merge_group: { head_sha: group, base_sha: base, base_ref: "refs/heads/main" },
      ...from,
    });
    expect(await completed(group, "0/1")).toMatchObject({ conclusion: "failure" });
    await settled();
    expect(github.conversation.reviews).toHaveLength(1);

    server.installations.delete(installationId);
    await send("installation", { action: "deleted", installation: from.installation, repositories: [] });
    // The reconciler's own runs are of no installation.
    expect(await metrics()).not.toMatch(/guidepost_reviews\{|guidepost_jobs\{queue="(?!chores)/);
    expect(app.lines.filter((line) => line.includes('"message":"erased"'))).toHaveLength(1);
    await send("pull_request", pullPayload("synchronize", 7, fixed));
    await until(async () => (/jobs_total\{ended="gone"\} 1/.test(await metrics()) ? true : undefined));
    expect(await metrics()).not.toMatch(/guidepost_reviews\{/);
    expect(app.lines.join("")).not.toMatch(/A title|somebody|acme|appSecret/);
    await app.stop();
    const { DATABASE_URL: url, DATA_DIR: folder = "" } = env;
    const database = await (url === undefined ? openEmbedded(folder) : openPostgres(url, () => undefined));
    expect(await tracesOf(database, installationId)).toEqual([]);
    await database.close();
  });

  test("an older head that is told of late is superseded, and a damaged configuration is told on the check", async () => {
    const older = github.git.commit({ ...shop, [page]: bad }, base);
    const head = github.git.commit({ ...shop, [page]: `${bad}\n` }, older);
    github.openPull(7, head);
    await send("pull_request", pullPayload("synchronize", 7, older));
    expect(await completed(older, "7/1")).toMatchObject({ conclusion: "cancelled" });
    expect(await completed(head, "7/1")).toMatchObject({ conclusion: "failure" });
    await settled();
    expect(github.conversation.reviews).toMatchObject([{ commit: head }]);

    github.branches.set(
      "main",
      github.git.commit({ ...shop, [page]: good, ".github/guidepost.yml": "fail-onn: x\n" }, base),
    );
    await send("pull_request", pullPayload("edited", 7, head, { changes: { base: {} } }));
    expect(await completed(head, "7/2")).toMatchObject({
      conclusion: "failure",
      title: "Guidepost could not complete the review · 评审未能完成",
    });
    await settled();
    expect(github.conversation.reviews).toHaveLength(1);
  });
});
