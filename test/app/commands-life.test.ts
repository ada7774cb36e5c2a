import nock from "nock";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FakeGitHub } from "../github/fake/github.ts";
import { repositoryId } from "../github/fake/values.ts";
import { author, populate, reviewer, stranger } from "./commands-fake.ts";
import type { Account, Town } from "./commands-fake.ts";
import { badPage, frame, goodPage, page } from "./commands-shop.ts";
import { deliver, from, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import type { GitHubServer } from "./github-server.ts";
import { homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

const strict = { ...frame, ".github/guidepost.yml": "fail-on: notice\n" };

let github: FakeGitHub;
let town: Town;
let base: string;
let home: Awaited<ReturnType<Home["prepare"]>>;
let server: GitHubServer;
let app: Spawned;

beforeEach(async () => {
  nock.disableNetConnect();
  nock.enableNetConnect("127.0.0.1");
  github = new FakeGitHub().listen();
  town = populate(github);
  base = github.git.commit({ ...strict, [page]: goodPage });
  github.branches.set("main", base);
  server = await serveGitHub(github);
  server.installations.set(installationId, [repositoryId]);
  const embedded = homes.find((one) => one.name === "PGlite");
  if (!embedded) throw new Error("there are two homes");
  home = await embedded.prepare();
  app = await spawnApp("all", { ...(await home.env()), GHE_HOST: server.host });
});
afterEach(async () => {
  await app.stop();
  await server.close();
  await home.end();
  github.verify();
  nock.cleanAll();
});

const send = async (event: string, payload: unknown): Promise<void> => {
  expect((await deliver(app.port, event, payload)).status).toBe(202);
};
const comment = async (by: Account, body: string): Promise<number> => {
  const id = town.say(by, body);
  const user = { id: by.id, login: by.login, type: by.type };
  const issue = { number: 7, pull_request: { url: "" } };
  const event = { action: "created", issue, comment: { id, body, user }, sender: user, ...from };
  // Told twice under two ids: each command is done once all the same.
  await send("issue_comment", event);
  await send("issue_comment", event);
  return id;
};
/** The fields of a completed check run. */
const completed = async (head: string, mark: string): Promise<Readonly<Record<string, unknown>>> => {
  const { id } = await until(() =>
    checksOf(github).find((run) => run.head_sha === head && run.external_id === mark && run.status === "completed"),
  );
  return Object.assign({}, ...(github.checkRuns[id - 1]?.updates ?? []), { id });
};
const press = async (identifier: string, check: Readonly<Record<string, unknown>>, by: Account): Promise<void> => {
  const { id, head_sha, external_id } = check;
  const sender = { id: by.id, login: by.login, type: by.type };
  const check_run = { id, head_sha, external_id, pull_requests: [] };
  await send("check_run", { action: "requested_action", requested_action: { identifier }, check_run, sender, ...from });
};

test("people command a review from its first finding to its merge", { timeout: 240_000 }, async () => {
  const head = github.git.commit({ ...strict, [page]: badPage }, base);
  const pull = github.openPull(7, head);
  await send("pull_request", pullPayload("opened", 7, head));
  expect(await completed(head, "7/1")).toMatchObject({
    conclusion: "failure",
    actions: [
      { label: "Apply safe fixes", description: "Commit 1 safe fix to this branch", identifier: "apply-safe-fixes" },
      { label: "Explain", identifier: "explain" },
    ],
  });
  const [posted] = await until(() =>
    github.conversation.comments.length > 0 ? github.conversation.comments : undefined,
  );
  const id = /`\/guidepost ignore ([0-9a-f]{8}) -- …`/.exec(posted?.body ?? "")?.[1];
  expect(id).toBeDefined();

  await comment(stranger, `/guidepost ignore ${id} -- let me`);
  await until(() => town.answers().find((one) => one.includes("people with write permission")));
  await comment(author, `/guidepost ignore ${id} -- let me`);
  await until(() => town.answers().find((one) => one.includes("of his own")));
  await comment(reviewer, `/guidepost ignore ${id} -- the old client needs it until 2999-12-31`);
  const excepted = await completed(head, "7/2");
  expect(excepted).toMatchObject({
    conclusion: "success",
    output: { summary: expect.stringContaining("the old client needs it") },
  });
  expect(JSON.stringify(excepted["output"])).toContain("by a command of `reviewer`");
  expect(JSON.stringify(excepted["output"])).toContain("until 2999-12-31");
  await until(() => github.conversation.comments.find((one) => one.body.includes("Excepted since")));

  // It holds for this pull request only, and where its commits are merged.
  const other = github.git.commit({ ...strict, [page]: badPage }, base);
  github.openPull(8, other);
  await send("pull_request", pullPayload("opened", 8, other));
  expect(await completed(other, "8/1")).toMatchObject({ conclusion: "failure" });
  const group = github.git.commit({ ...strict, [page]: badPage }, base);
  const merge_group = { head_sha: group, base_sha: base, base_ref: "refs/heads/main" };
  await send("merge_group", { action: "checks_requested", merge_group, ...from });
  expect(await completed(group, "0/1")).toMatchObject({ conclusion: "success" });

  // Another page brings another finding, whose fix the app commits; the excepted one stays.
  const more = "miniprogram/pages/more/index.wxml";
  pull.head = github.git.commit({ ...strict, [page]: badPage, [more]: badPage }, head);
  await send("pull_request", pullPayload("synchronize", 7, pull.head));
  const broken = await completed(pull.head, "7/1");
  expect(broken).toMatchObject({ conclusion: "failure" });
  await press("explain", broken, author);
  await until(() => {
    const output = github.checkRuns[Number(broken["id"]) - 1]?.updates.at(-1)?.["output"];
    return JSON.stringify(output).includes("## How to fix") ? true : undefined;
  });
  await press("apply-safe-fixes", broken, author);
  const made = await until(() => town.commits[0]);
  expect(made.paths).toEqual([more]);
  await send("pull_request", pullPayload("synchronize", 7, made.sha));
  expect(await completed(made.sha, "7/1")).toMatchObject({ conclusion: "success" });

  const asked = await comment(author, "/guidepost review");
  expect(await completed(made.sha, "7/2")).toMatchObject({ conclusion: "success" });
  await until(() => town.reactions.find((one) => one.comment === asked && one.content === "rocket"));
  expect(town.reactions.filter((one) => one.comment === asked).map((one) => one.content)).toEqual(["eyes", "rocket"]);
  expect(town.commits).toHaveLength(1);
  // A refusal for each of two, the exception, and the commit.
  expect(town.answers()).toHaveLength(4);
  expect(checksOf(github).filter((run) => run.head_sha === head)).toHaveLength(2);
  expect(checksOf(github).filter((run) => run.head_sha === made.sha)).toHaveLength(2);
  expect(app.lines.join("")).not.toMatch(/old client|let me|reviewer|stranger|acme/);

  server.installations.delete(installationId);
  await send("installation", { action: "deleted", installation: from.installation, repositories: [] });
  const receipt = await until(() => app.lines.find((line) => line.includes('"message":"erased"')));
  expect(JSON.parse(receipt)).toMatchObject({ grants: 1, commands: 6 });
});
