import { describe, expect, test } from "vitest";
import { aboutRun } from "../../src/github/notes.ts";
import { actionKey, markerLine } from "../../src/report/marker.ts";
import { repositoryId } from "./fake/github.ts";
import { finding, reportOf } from "./report-builder.ts";
import { github, on, open, page, placed, push, pushHead, sentPaths } from "./scene.ts";

describe("when GitHub does not play along", () => {
  test("complaint 8: a wedged pull request: reviews only ever comment", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    expect(github.conversation.reviews.map(({ event }) => event)).toEqual(["COMMENT"]);
  });

  test("complaint 13: a stale verdict overwrites a newer one: after another push nothing is written", async () => {
    open({ 10: "bad" });
    const old = github.pulls.get(7)?.head ?? "";
    pushHead({ 10: "bad", 11: "x" });
    const published = await push(reportOf([on(10)]), { headSha: old });
    expect(github.writes).toEqual([]);
    expect(published.notes).toEqual(["stale"]);
    expect(placed(published)).toEqual([0, 0, 1, 0]);
  });

  test("complaint 13: the head is read once more right before writing", async () => {
    open({ 10: "bad" });
    const client = push(reportOf([on(10)]));
    // The push arrives while threads and files are being read.
    const conversation = github.conversation;
    const graphql = conversation.graphql.bind(conversation);
    conversation.graphql = (...args) => {
      pushHead({ 10: "bad", 11: "x" });
      return graphql(...args);
    };
    expect((await client).notes).toEqual(["stale"]);
    expect(github.writes).toEqual([]);
  });

  test.each([
    ["a fork's read-only token", { readOnly: true }, {}, "fork"],
    ["a draft", {}, { draft: true }, "draft"],
    ["a closed pull request", {}, { state: "closed" }, "closed"],
    ["a locked conversation", {}, { locked: true }, "locked"],
  ] as const)(
    "complaint 14: on %s everything is in annotations and summary, and nothing is tried",
    async (_name, options, state, note) => {
      open({ 10: "bad" });
      Object.assign(github.pulls.get(7) ?? {}, state);
      const published = await push(reportOf([on(10)]), options);
      expect(github.writes).toEqual([]);
      expect(published.notes).toEqual([note]);
      expect(placed(published)).toEqual([0, 0, 1, 0]);
    },
  );

  test("complaint 14: a 403 names the permission, loses nothing and is not tried again", async () => {
    open({ 10: "bad", 20: "bad" });
    github.fail({
      method: "POST",
      path: /\/reviews/,
      status: 403,
      headers: { "x-accepted-github-permissions": "pull_requests=write" },
      body: { message: "Resource not accessible by integration" },
    });
    const published = await push(reportOf([on(10), on(20), finding({ path: page, startLine: 33 })]));
    expect(sentPaths()).toEqual(["POST /repos/acme/shop/pulls/7/reviews"]);
    expect(published.notes).toEqual([
      { failed: "comments", failure: { kind: "forbidden", needed: "pull-requests: write" } },
    ]);
    expect(placed(published)).toEqual([0, 0, 3, 0]);
  });

  test("complaint 15: one bad anchor loses the whole review: the batch is halved until the bad one stands alone", async () => {
    open({ 10: "bad", 12: "bad", 14: "bad", 16: "bad" });
    github.conversation.cursed.add(`${page}:14`);
    const published = await push(reportOf([on(10), on(12), on(14), on(16)]));
    expect(github.conversation.threads.map(({ comments }) => comments[0]?.line)).toEqual([10, 12, 16]);
    expect(placed(published)).toEqual([3, 0, 1, 0]);
    expect(published.placement.annotations[0]?.startLine).toBe(14);
  });

  test("complaint 15: comments that GitHub takes and loses are told as annotations", async () => {
    open({ 10: "bad", 12: "bad" });
    const conversation = github.conversation;
    const create = conversation.createReview.bind(conversation);
    conversation.createReview = (...args) => {
      const answer = create(...args);
      conversation.threads.pop();
      return answer;
    };
    expect(placed(await push(reportOf([on(10), on(12)])))).toEqual([1, 0, 1, 0]);
  });

  test("complaint 17: a secondary limit in the middle: waits as told, repeats what was not begun", async () => {
    open({ 10: "bad" });
    github.fail({
      method: "POST",
      path: /\/reviews/,
      status: 403,
      headers: { "retry-after": "17" },
      body: { message: "You have exceeded a secondary rate limit" },
    });
    await push(reportOf([on(10)]));
    expect(github.waits).toContain(17_000);
    expect(github.conversation.threads).toHaveLength(1);
  });

  test("complaint 17: a limit longer than the run's patience ends in annotations, not in a hanging check", async () => {
    open({ 10: "bad" });
    github.fail({ method: "POST", path: /\/reviews/, status: 429, headers: { "retry-after": "3600" } });
    const published = await push(reportOf([on(10)]));
    expect(github.waits).toEqual([]);
    expect(published.notes).toEqual([{ failed: "comments", failure: { kind: "limit", waitMs: 3_600_000 } }]);
    expect(placed(published)).toEqual([0, 0, 1, 0]);
  });

  test("a create whose answer is lost is looked for before it is sent again", async () => {
    open({ 10: "bad" });
    github.fail({ method: "POST", path: /\/reviews/, status: 502, performed: true });
    await push(reportOf([on(10)]));
    expect(github.conversation.threads).toHaveLength(1);
    expect(github.creations).toHaveLength(1);
  });

  test("a create whose answer is lost, with no list to look at afterwards: told as annotations, and not sent again", async () => {
    open({ 10: "bad" });
    github.fail({ method: "POST", path: /\/reviews/, status: 502, performed: true });
    const conversation = github.conversation;
    const create = conversation.createReview.bind(conversation);
    conversation.createReview = (...args) => {
      github.fail({ method: "POST", path: /graphql/, status: 500, times: 9 });
      return create(...args);
    };
    expect(placed(await push(reportOf([on(10)])))).toEqual([0, 0, 1, 0]);
    expect(github.creations).toHaveLength(1);
  });

  test("complaint 13: a push between the last look and the writing: one refusal, no halving, and it is said", async () => {
    open({ 10: "bad", 12: "bad", 14: "bad", 16: "bad" });
    for (const line of [10, 12, 14, 16]) github.conversation.cursed.add(`${page}:${line}`);
    const conversation = github.conversation;
    const create = conversation.createReview.bind(conversation);
    conversation.createReview = (...args) => {
      pushHead({ 11: "x" });
      return create(...args);
    };
    const published = await push(reportOf([on(10), on(12), on(14), on(16)]));
    expect(github.creations).toHaveLength(1);
    expect(published.notes).toEqual(["stale"]);
    expect(placed(published)).toEqual([0, 0, 4, 0]);
  });

  test("complaint 14: a token that may not even list comments: the missing permission is named", async () => {
    open({ 10: "bad" });
    const forbidden = {
      data: null,
      errors: [{ type: "FORBIDDEN", message: "Resource not accessible by integration" }],
    };
    github.fail({ method: "POST", path: /graphql/, status: 200, body: forbidden });
    const { notes } = await push(reportOf([on(10)]));
    expect(aboutRun(notes, { origins: [] }, "en")).toEqual([
      "Earlier comments could not be listed, so none were added, for a finding must not be told twice. The token lacks `pull-requests: read`: give it to the job under `permissions`.",
    ]);
    expect(github.creations).toEqual([]);
  });

  test("a create that failed for good is sent once more after the look", async () => {
    open({ 10: "bad" });
    github.fail({ method: "POST", path: /\/reviews/, status: 502 });
    await push(reportOf([on(10)]));
    expect(github.conversation.threads).toHaveLength(1);
    expect(github.creations).toHaveLength(2);
  });

  test("without a list of earlier comments none are added", async () => {
    open({ 10: "bad" });
    github.fail({ method: "POST", path: /graphql/, status: 500, times: 9 });
    const published = await push(reportOf([on(10)]));
    expect(github.creations).toEqual([]);
    expect(placed(published)).toEqual([0, 0, 1, 0]);
  });

  test("a finding off the shown lines becomes a file comment, two at most, the rest annotations", async () => {
    open({ 10: "bad" });
    const published = await push(reportOf([on(10), on(30), on(32), on(34)]));
    expect(placed(published)).toEqual([1, 2, 1, 0]);
    expect(github.creations).toHaveLength(3);
    expect(github.conversation.comments.filter(({ subject }) => subject === "file").map(({ body }) => body)).toEqual([
      expect.stringContaining(`Found at \`${page}:30\``),
      expect.stringContaining(`Found at \`${page}:32\``),
    ]);
  });

  test("a file whose lines GitHub does not show takes file comments only", async () => {
    github.hiddenPatches.add(page);
    open({ 10: "bad" });
    expect(placed(await push(reportOf([on(10)])))).toEqual([0, 1, 0, 0]);
  });

  test("a deleted safeguard stands on the left side", async () => {
    open({ 10: "good" });
    await push(reportOf([on(10, { side: "left" })]));
    expect(github.conversation.comments[0]).toMatchObject({ side: "LEFT", line: 10 });
  });

  test("a comment of several lines begins and ends in one hunk", async () => {
    open({ 10: "bad", 11: "bad", 12: "bad" });
    await push(reportOf([on(11, { endLine: 30 })]));
    expect(github.conversation.comments[0]).toMatchObject({ startLine: 11, line: 15 });
  });

  test("markers of others are no reason to be silent: neither copied ones nor forged ones", async () => {
    open({ 10: "bad" });
    const fingerprint = on(10).fingerprint;
    const forged = (pullNumber: number, key: Uint8Array): string =>
      `text\n${markerLine({ fingerprint, state: "open" }, { repositoryId, pullNumber, key })}`;
    github.conversation.say("author", page, 10, forged(7, actionKey(repositoryId)));
    github.conversation.say("github-actions", page, 10, forged(7, actionKey(repositoryId)));
    github.conversation.say("github-actions[bot]", page, 10, forged(8, actionKey(repositoryId)));
    github.conversation.say("github-actions[bot]", page, 10, forged(7, actionKey(1)));
    await push(reportOf([on(10)]));
    expect(github.creations).toHaveLength(1);
  });
});
