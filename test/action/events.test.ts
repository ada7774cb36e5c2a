import nock from "nock";
import { describe, expect, test } from "vitest";
import { payloadOf, pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import { annotations, app, bad, base, github, good, openBad, page, withConfig } from "./shop.ts";

/** Opens a pull request that only brings another configuration. */
const openWithConfig = (text: string | Buffer): void =>
  void github.openPull(7, github.git.commit({ ...app, [page]: good, ".github/guidepost.yml": text }, base));

describe("configuration", () => {
  test("complaint 23: it is the base branch's; the head's own is shown, never obeyed", async () => {
    withConfig("fail-on: error\n");
    github.openPull(7, github.git.commit({ ...app, [page]: bad, ".github/guidepost.yml": "fail-on: never\n" }, base));
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain("What this change alters in the review itself");
    expect(ran.summary).toContain("Configuration: `acme/shop/.github/guidepost.yml@main`");
  });

  test("the organisation's, when the repository has none", async () => {
    github.otherRepositories.set("acme/.github/.github/guidepost.yml", "fail-on: never\n");
    openBad();
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(0);
    expect(ran.summary).toContain("acme/.github/.github/guidepost.yml");
  });

  test("complaint 23: one that extends the organisation's, and what a change would make of both", async () => {
    github.otherRepositories.set(
      "acme/.github/.github/guidepost.yml",
      "fail-on: warning\npaths: { include: [web/**] }\n",
    );
    github.otherRepositories.set("evil/.github/.github/guidepost.yml", "fail-on: never\n");
    withConfig("_extends: .github\npaths: { include: [miniprogram/**] }\n");
    const changed = "_extends: evil/.github\npaths: { include: [miniprogram/**] }\nfail-on: never\n";
    github.openPull(7, github.git.commit({ ...app, [page]: bad, ".github/guidepost.yml": changed }, base));
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(1);
    expect(ran.summary).toContain(
      "Configuration: `acme/shop/.github/guidepost.yml@main`, which extends `acme/.github/.github/guidepost.yml`",
    );
    expect(ran.summary).toContain(
      "- It extends the configuration `evil/.github`, which is not considered before it is merged.\n- It sets `fail-on` to never.",
    );
    expect(github.sent.filter(({ path }) => path.includes("evil"))).toEqual([]);
  });

  test("complaint 23: a preview is given although paths.include leaves the configuration out, and a damaged one is said", async () => {
    withConfig("paths: { include: [miniprogram/**] }\n");
    openWithConfig("paths: { include: [miniprogram/**] }\nrules: { secrets/hardcoded-credential: off }\n");
    const loosened = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect([loosened.exit, loosened.outputs["coverage"]]).toEqual([0, "0/0"]);
    expect(loosened.summary).toContain("It sets the rule `secrets/hardcoded-credential` to off.");
    openWithConfig("paths: [miniprogram]\n");
    const damaged = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(damaged.summary).toContain("`.github/guidepost.yml:1` paths must be keys with values.");
    openWithConfig(Buffer.from([0x23, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]));
    const inGbk = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(inGbk.summary).toContain("It must be in UTF-8.");
  });

  test("what the workflow sets itself is no change of the pull request's", async () => {
    withConfig("fail-on: error\n");
    openWithConfig("fail-on: error\nlanguage: en\n");
    const inputs = { "fail-on": "notice", "on-incomplete": "fail" };
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
    expect(ran.summary).not.toContain("What this change alters in the review itself");
  });

  test("an input wins over it", async () => {
    withConfig("fail-on: never\n");
    openBad();
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "fail-on": "warning" },
    });
    expect(ran.exit).toBe(1);
  });

  test("complaint 23: an unknown key is an error with a suggestion, not a default", async () => {
    withConfig("fail_on: never\n");
    openBad();
    await expect(runAction(github, { event: "pull_request", payload: pullPayload(github) })).rejects.toThrow(
      /line 1: .*fail-on/,
    );
  });

  test("Chinese when the people write Chinese", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { title: "新增用户页面" });
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.summary).toMatch(/^## ❌ 本次变更引入 1 个错误/);
    expect(github.conversation.comments[0]?.body).toContain("**依据:**");
  });
});

describe("other events", () => {
  test("complaint 10: a merge queue stalls: the group is judged on its own head, without comments", async () => {
    const head = github.git.commit({ ...app, [page]: bad }, base);
    const payload = {
      repository: { id: 1, default_branch: "main" },
      merge_group: { base_sha: base, head_sha: head, base_ref: "refs/heads/main" },
    };
    const ran = await runAction(github, { event: "merge_group", payload, inputs: { "check-run": "true" } });
    expect(ran.exit).toBe(1);
    expect(github.checkRuns[0]?.updates[0]).toMatchObject({ head_sha: head });
    expect(github.sent.map(({ method, path }) => `${method} ${path.replace("/repos/acme/", "")}`)).toEqual([
      "GET shop/contents/.github/guidepost.yml",
      "GET .github/contents/.github/guidepost.yml",
      `GET shop/compare/${base}...${head}`,
      `GET shop/git/trees/${base}`,
      `GET shop/git/trees/${head}`,
      expect.stringMatching(/^GET shop\/git\/blobs\//),
      expect.stringMatching(/^GET shop\/git\/blobs\//),
      expect.stringMatching(/^GET shop\/git\/blobs\//),
      "POST shop/check-runs",
    ]);
  });

  test("complaint 10: a group whose tree a pull request had already gets the very same report, from its own files", async () => {
    const files = { ...app, [page]: bad };
    github.openPull(7, github.git.commit(files, base));
    const inputs = { "report-file": "report.json" };
    const pull = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
    const group = payloadOf(
      github,
      "merge_group",
      base,
      github.git.commit(files, base, github.pulls.get(7)?.head ?? ""),
    );
    const merged = await runAction(github, { event: "merge_group", payload: group, inputs });
    expect(merged.exit).toBe(1);
    expect(merged.file("report.json")).toBe(pull.file("report.json"));
  });

  test("complaint 10: a group that brings together what each pull request lacked alone is red", async () => {
    // The pull request was green; another one that was merged before it has made the same page bad.
    const first = github.git.commit({ ...app, [page]: bad }, base);
    const payload = payloadOf(
      github,
      "merge_group",
      base,
      github.git.commit({ ...app, [page]: bad, "miniprogram/b.js": good }, first),
    );
    const ran = await runAction(github, { event: "merge_group", payload });
    expect([ran.exit, ran.outputs["coverage"]]).toEqual([1, "2/2"]);
  });

  test("a push is judged over the commit before it", async () => {
    const after = github.git.commit({ ...app, [page]: bad }, base);
    const payload = { ref: "refs/heads/main", before: base, after, repository: { id: 1, default_branch: "main" } };
    const ran = await runAction(github, { event: "push", payload });
    expect([ran.exit, ran.outputs["introduced"]]).toEqual([1, "1"]);
  });

  test("complaint 21: a new branch is judged over the default branch, a force push too", async () => {
    const after = github.git.commit({ ...app, [page]: bad }, base);
    for (const change of [{ before: "0".repeat(40) }, { before: "f".repeat(40), forced: true }]) {
      const payload = { ref: "refs/heads/topic", after, repository: { id: 1, default_branch: "main" }, ...change };
      expect((await runAction(github, { event: "push", payload })).outputs["introduced"]).toBe("1");
    }
  });

  test("a commit before that GitHub has forgotten: the tree is judged instead", async () => {
    const after = github.git.commit({ ...app, [page]: bad }, base);
    const payload = {
      ref: "refs/heads/main",
      before: "f".repeat(40),
      after,
      repository: { id: 1, default_branch: "main" },
    };
    const ran = await runAction(github, { event: "push", payload });
    expect([ran.exit, ran.outputs["errors"]]).toEqual([1, "1"]);
  });

  test.each(["schedule", "workflow_dispatch"])("%s judges the whole tree", async (event) => {
    github.branches.set("main", github.git.commit({ ...app, [page]: bad }));
    const ran = await runAction(github, { event, payload: { repository: { id: 1, default_branch: "main" } } });
    expect([ran.exit, ran.outputs["errors"]]).toEqual([1, "1"]);
    expect(ran.summary).toMatch(/^## ❌ The tree has 1 error/);
    expect(annotations(ran.log)).toHaveLength(1);
  });

  test.each([
    ["a deleted branch", "push", { ref: "refs/heads/x", deleted: true, after: "0".repeat(40) }],
    ["an event of no interest", "issues", {}],
  ])("%s is green without any request", async (_name, event, payload) => {
    expect((await runAction(github, { event, payload })).exit).toBe(0);
    expect(github.sent).toEqual([]);
  });

  test("an Enterprise Server is asked at its own address, for both APIs, and linked to", async () => {
    nock.cleanAll();
    github.listen("https://ghe.example");
    openBad();
    const env = { GITHUB_API_URL: "https://ghe.example/api/v3", GITHUB_SERVER_URL: "https://ghe.example" };
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "fail-on": "never" },
      env,
    });
    expect(ran.exit).toBe(0);
    expect(github.conversation.reviews).toHaveLength(1);
  });
});
