import { describe, expect, test } from "vitest";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import { annotations, app, bad, base, github, good, openBad, page, secret } from "./shop.ts";

describe("pull_request", () => {
  test("verdict, one anchored review, summary, outputs, report files", async () => {
    openBad();
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "report-file": "report.json", "sarif-file": "report.sarif", "html-file": "report.html" },
    });
    expect(ran.exit).toBe(1);
    expect(github.conversation.reviews).toMatchObject([{ event: "COMMENT", commit: github.pulls.get(7)?.head }]);
    expect(github.conversation.comments.map(({ path, line, side }) => [path, line, side])).toContainEqual([
      page,
      1,
      "RIGHT",
    ]);
    expect(ran.outputs).toMatchObject({
      conclusion: "failure",
      errors: "1",
      coverage: "1/1",
      "report-file": "report.json",
      "sarif-file": "report.sarif",
    });
    expect(ran.summary).toMatch(/^## ❌ This change introduces 1 error/);
    expect(JSON.parse(ran.file("report.json"))).toMatchObject({ conclusion: "failure" });
    expect(JSON.parse(ran.file("report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(ran.file("report.html")).toMatch(/^<!doctype html>/i);
  });

  test("complaint 12: a re-run does nothing: it is a fresh review that says the same and repeats nothing", async () => {
    openBad();
    const job = { event: "pull_request", payload: pullPayload(github), inputs: { "report-file": "report.json" } };
    const first = await runAction(github, job);
    github.sent.length = 0;
    const again = await runAction(github, job);
    expect(again.file("report.json")).toBe(first.file("report.json"));
    expect([again.exit, again.summary, github.writes]).toEqual([1, first.summary, []]);
  });

  test("complaint 24: SARIF upload breaks private repositories: it is written, never uploaded", async () => {
    openBad();
    const inputs = { "sarif-file": "report.sarif" };
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
    expect(JSON.parse(ran.file("report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(github.sent.filter(({ path }) => path.includes("code-scanning"))).toEqual([]);
  });

  test("secrets are repeated nowhere", async () => {
    openBad();
    const inputs = {
      "report-file": "report.json",
      "sarif-file": "report.sarif",
      "html-file": "report.html",
      "check-run": "true",
    };
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github), inputs });
    expect(
      [
        ran.log,
        ran.summary,
        JSON.stringify(github.writes),
        ran.file("report.json"),
        ran.file("report.sarif"),
        ran.file("report.html"),
      ].join("\n"),
    ).not.toContain(secret);
  });

  test("nothing wrong: green, and no write request at all", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: good.replace("name", "title") }, base));
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(0);
    expect(github.writes).toEqual([]);
    expect(ran.outputs).toMatchObject({ conclusion: "success", introduced: "0" });
  });

  test("nothing new: no write request but the check, told over and over as it is", async () => {
    openBad();
    const job = { event: "pull_request", payload: pullPayload(github), inputs: { "check-run": "true" } };
    await runAction(github, job);
    github.sent.length = 0;
    await runAction(github, job);
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /repos/acme/shop/check-runs"]);
  });

  test.each([
    ["a draft", { draft: true }, "No comments while this is a draft"],
    ["a locked conversation", { locked: true }, "The conversation is locked"],
    ["a pull request that was closed meanwhile", { state: "closed" }, "The pull request is closed"],
  ] as const)(
    "%s: the verdict and the annotations come, comments do not, and it is said why",
    async (_name, state, why) => {
      openBad();
      Object.assign(github.pulls.get(7) ?? {}, state);
      const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
      expect([ran.exit, github.writes]).toEqual([1, []]);
      expect(annotations(ran.log)).toHaveLength(1);
      expect(ran.summary).toContain(why);
    },
  );

  test("complaint 9: a required check pending for ever: with nothing in scope it is green after a few requests", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: good, "logo.png": "png" }, base));
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(0);
    expect(ran.summary).toContain("Nothing in scope");
    expect(github.sent.length).toBeLessThan(10);
  });

  test("an empty pull request is green", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: good }, base));
    expect((await runAction(github, { event: "pull_request", payload: pullPayload(github) })).exit).toBe(0);
  });

  test("complaint 14: a fork: the verdict stands, annotations and summary tell all, nothing is tried that fails", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { headRepositoryId: 999 });
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(ran.exit).toBe(1);
    expect(github.writes).toEqual([]);
    expect(annotations(ran.log)[0]).toMatch(
      /^::error title=secrets\/.*file=miniprogram\/pages\/user\/index\.js,line=1/,
    );
    expect(ran.summary).toContain("which a fork's run does not have");
  });

  test("complaint 14: a fork that is gone", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { headRepositoryId: null });
    expect((await runAction(github, { event: "pull_request", payload: pullPayload(github) })).exit).toBe(1);
    expect(github.writes).toEqual([]);
  });

  test("complaint 13: a run that newer pushes have overtaken judges its own head and changes nothing", async () => {
    openBad();
    const payload = pullPayload(github);
    const pull = github.pulls.get(7);
    if (pull) pull.head = github.git.commit({ ...app, [page]: good }, base);
    const ran = await runAction(github, { event: "pull_request", payload });
    expect(ran.exit).toBe(1);
    expect(github.writes).toEqual([]);
    expect(ran.summary).toContain("There is a newer push");
  });

  test("closed: nothing to do", async () => {
    openBad();
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github, 7, "closed") });
    expect([ran.exit, github.sent.length]).toEqual([0, 0]);
  });

  test("comments: never", async () => {
    openBad();
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { comments: "never" },
    });
    expect(github.writes).toEqual([]);
    expect(annotations(ran.log).length).toBeGreaterThan(0);
  });

  test("complaint 19: ten annotations a level, on different files first, and one line that says how many more there are", async () => {
    const files = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`miniprogram/pages/p${i}/index.js`, bad]));
    github.openPull(7, github.git.commit({ ...app, ...files }, base), { headRepositoryId: 999 });
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    const errors = annotations(ran.log).filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(10);
    expect(new Set(errors.map((line) => /file=([^,]+)/.exec(line)?.[1])).size).toBe(10);
    expect(annotations(ran.log).at(-1)).toMatch(
      /^::notice title=guidepost::\d+ more findings are in the job summary\.$/,
    );
    expect(ran.summary).toContain("Findings not told elsewhere");
  });

  test("a check run of its own on request: exact fields, and its annotations are not repeated in the log", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { headRepositoryId: 999 });
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "check-run": "true" },
    });
    expect(github.writes.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /repos/acme/shop/check-runs"]);
    expect(github.checkRuns[0]?.updates[0]).toMatchObject({
      name: "guidepost",
      head_sha: github.pulls.get(7)?.head,
      status: "completed",
      conclusion: "failure",
      output: { annotations: [{ path: page, start_line: 1, annotation_level: "failure" }] },
    });
    expect(annotations(ran.log)).toEqual([]);
  });

  test("a check run that the token may not make: said, and the annotations go to the log", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { headRepositoryId: 999 });
    github.fail({
      method: "POST",
      path: /check-runs/,
      status: 403,
      headers: { "x-accepted-github-permissions": "checks=write" },
    });
    const ran = await runAction(github, {
      event: "pull_request",
      payload: pullPayload(github),
      inputs: { "check-run": "true" },
    });
    expect(ran.summary).toContain("The token lacks `checks: write`");
    expect(annotations(ran.log).length).toBeGreaterThan(0);
  });

  test("file names and messages cannot speak to the runner", async () => {
    const name = "miniprogram/pages/::add-mask::x%0A\n::set-output name=conclusion::success/index.js";
    github.openPull(7, github.git.commit({ ...app, [page]: good, [name]: bad }, base), { headRepositoryId: 999 });
    const { log, exit } = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect(exit).toBe(1);
    const token = /^::stop-commands::(\S+)$/m.exec(log)?.[1] ?? "";
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    const spoken = `${log.slice(0, log.indexOf("::stop-commands::"))}${log.slice(log.indexOf(`::${token}::`) + token.length + 4)}`;
    const commands = spoken.split("\n").filter((line) => line.startsWith("::"));
    expect(commands.filter((line) => !/^::(?:error|warning|notice) /.test(line))).toEqual([]);
  });
});

describe("pull_request_target", () => {
  test("a fork's pull request is read over the API and commented on", async () => {
    github.openPull(7, github.git.commit({ ...app, [page]: bad }, base), { headRepositoryId: 999 });
    const ran = await runAction(github, { event: "pull_request_target", payload: pullPayload(github) });
    expect(ran.exit).toBe(1);
    expect(github.conversation.reviews).toHaveLength(1);
  });
});
