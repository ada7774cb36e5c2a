import { cpSync } from "node:fs";
import { join } from "node:path";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { treeOf } from "../github/fake/git.ts";
import { FakeGitHub } from "../github/fake/github.ts";
import { temporaryFolder } from "../local/repository-fixture.ts";
import { Checkout } from "./checkout.ts";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";

const page = "miniprogram/页面/index.js";
const good = { "miniprogram/app.json": '{ "pages": ["页面/index"] }\n', [page]: "Page({\n  data: { a: 1 },\n});\n" };
const bad = { ...good, [page]: `const appSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";\n${good[page]}` };

let github: FakeGitHub;
let checkout: Checkout;
let head: string;

beforeEach(() => {
  nock.disableNetConnect();
  github = new FakeGitHub().listen();
  checkout = new Checkout();
  const base = checkout.commit(treeOf(good));
  head = checkout.commit(treeOf(bad));
  github.branches.set("main", github.git.adopt(base, good));
  github.openPull(7, github.git.adopt(head, bad, base));
});
afterEach(() => {
  nock.cleanAll();
  checkout.remove();
});

const read = (): readonly string[] =>
  github.sent.map(({ path }) => path).filter((path) => /\/git\/|\/tarball\/|\/compare\//.test(path));

describe("a checkout that has both sides", () => {
  test("is read instead of the API, with the same report", async () => {
    const inputs = { "report-file": "report.json" };
    const remote = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
    expect(read().length).toBeGreaterThan(0);
    github.sent.length = 0;
    github.conversation.threads.length = 0;
    const local = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "report-file": `${checkout.folder}/report.json` },
      workspace: checkout.folder,
    });
    expect(read()).toEqual([]);
    expect(local.exit).toBe(1);
    expect(github.conversation.comments).toMatchObject([{ path: page, line: 1 }]);
    expect(local.summary.replace(/report-file.*/, "")).toBe(remote.summary);
  });

  test("a shallow one is no obstacle: the API has what is missing", async () => {
    const shallow = new Checkout();
    shallow.commit(treeOf(bad));
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      workspace: shallow.folder,
    });
    shallow.remove();
    expect(ran.exit).toBe(1);
    expect(read().length).toBeGreaterThan(0);
  });

  test("a scheduled run reads the workspace", async () => {
    const ran = await runAction(github, {
      event: "schedule",
      payload: { repository: { id: 1, default_branch: "main" } },
      workspace: checkout.folder,
      env: { GITHUB_SHA: head },
    });
    expect([ran.exit, ran.outputs["errors"]]).toEqual([1, "1"]);
    expect(read()).toEqual([]);
  });
});

describe("pull_request_target", () => {
  test("refuses a workspace that holds the pull request's own files", async () => {
    const job = { event: "pull_request_target", payload: pullPayload(github), workspace: checkout.folder };
    await expect(runAction(github, job)).rejects.toThrow("Remove the checkout");
  });

  test.each([
    ["in a folder of its own", (): string => "pr"],
    ["on a branch whose ref is packed", (): string => (checkout.git("pack-refs", "--all"), "")],
    [
      "by its merge commit, which GitHub has replaced since",
      (): string => {
        checkout.git("update-ref", "refs/remotes/pull/7/merge", "HEAD~1");
        checkout.git("checkout", "-q", "--detach", "HEAD~1");
        return "";
      },
    ],
  ])("refuses one %s", async (_name, prepare) => {
    const place = prepare();
    const workspace = place === "" ? checkout.folder : temporaryFolder();
    if (place !== "") cpSync(checkout.folder, join(workspace, "code", place), { recursive: true });
    const job = { event: "pull_request_target", payload: pullPayload(github), workspace };
    await expect(runAction(github, job)).rejects.toThrow("Remove the checkout");
  });

  test("does not look at a workspace of the base branch", async () => {
    checkout.git("checkout", "-q", "-B", "main", "HEAD~1");
    const ran = await runAction(github, {
      event: "pull_request_target",
      payload: pullPayload(github),
      workspace: checkout.folder,
    });
    expect(ran.exit).toBe(1);
    expect(read().length).toBeGreaterThan(0);
  });
});
