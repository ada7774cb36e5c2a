import { describe, expect, test } from "vitest";
import { github, on, open, page, placed, push, pushHead, sentPaths } from "./scene.ts";
import { finding, reportOf } from "./report-builder.ts";

describe("the life of a review", () => {
  test("opened: one review with all comments, the exact request", async () => {
    open({ 10: "bad", 11: "worse" });
    await push(reportOf([on(10), on(11, { endLine: 11, severity: "warning" })]));
    expect(github.writes).toHaveLength(1);
    const [review] = github.writes;
    expect(review).toMatchObject({
      method: "POST",
      path: "/repos/acme/shop/pulls/7/reviews",
      body: {
        commit_id: github.pulls.get(7)?.head,
        event: "COMMENT",
        body: "Guidepost found 2 new problems in this push.",
      },
    });
    expect(review?.body["comments"]).toEqual([
      {
        path: page,
        side: "RIGHT",
        line: 10,
        body: expect.stringContaining("**Error** · `protection/sensitive-log` · D2"),
      },
      { path: page, side: "RIGHT", line: 11, body: expect.stringContaining("**Warning**") },
    ]);
  });

  test("complaint 1: noise when nothing is wrong: no write at all", async () => {
    open({ 10: "good" });
    await push(reportOf([]));
    expect(github.writes).toEqual([]);
  });

  test("complaint 2: one e-mail for each comment: ten findings are one request", async () => {
    open(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 10, "bad"])));
    await push(reportOf(Array.from({ length: 10 }, (_, i) => on(i + 10))));
    expect(github.creations).toHaveLength(1);
    expect(github.conversation.threads).toHaveLength(10);
  });

  test("complaint 3: a collapsed blob of nits: what exceeds the comments stands one by one in annotations", async () => {
    open(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [i + 10, "bad"])));
    const published = await push(reportOf(Array.from({ length: 14 }, (_, i) => on(i + 10))));
    expect(placed(published)).toEqual([10, 0, 4, 0]);
    expect(github.conversation.reviews[0]?.body).toBe(
      "Guidepost found 10 new problems in this push. 4 more are in the check.",
    );
  });

  test("complaint 4: duplicates after every push: a moved finding is told once, whoever else talks, over rebase and rename", async () => {
    open({ 10: "bad" });
    for (let i = 0; i < 120; i++) github.conversation.say("reader", page, 10, `remark ${i}`);
    await push(reportOf([on(10, { fingerprint: "f" })]));
    pushHead({ 3: "more", 12: "bad" });
    await push(reportOf([on(12, { fingerprint: "f" })]));
    expect(github.writes).toEqual([]);
    pushHead({ 12: "bad" }, "pages/renamed/index.js");
    await push(reportOf([finding({ path: "pages/renamed/index.js", startLine: 12, fingerprint: "f" })]));
    expect(github.writes).toEqual([]);
    expect(github.conversation.threads).toHaveLength(121);
  });

  test("complaint 5: stale comments after the fix: edited to say so and folded away, the new one posted", async () => {
    open({ 10: "bad", 20: "bad" });
    await push(reportOf([on(10), on(20)]));
    pushHead({ 20: "bad", 30: "bad" });
    await push(reportOf([on(20), on(30)]));
    expect(sentPaths()).toEqual([
      "POST /repos/acme/shop/pulls/7/reviews",
      "PATCH /repos/acme/shop/pulls/comments/100",
      "POST /graphql",
    ]);
    const [first] = github.conversation.comments;
    expect(first?.body).toMatch(new RegExp(`^✅ \\*\\*Fixed in \`${github.pulls.get(7)?.head.slice(0, 7)}\`\\.\\*\\*`));
    expect(first?.body).toContain("The phone number is logged");
    expect(first?.minimized).toBe(true);
    await push(reportOf([on(20), on(30)]));
    expect(github.writes).toEqual([]);
  });

  test("reverted: the finding returns and its comment is opened again, not repeated", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    const [comment] = github.conversation.comments;
    const original = comment?.body;
    pushHead({ 10: "good" });
    await push(reportOf([]));
    pushHead({ 10: "bad" });
    await push(reportOf([on(10)]));
    expect(github.creations).toEqual([]);
    expect(comment?.minimized).toBe(false);
    expect(comment?.body.split("\n")[0]).toBe(original?.split("\n")[0]);
    pushHead({ 10: "good" });
    await push(reportOf([]));
    expect(comment?.body.match(/Fixed in/g)).toHaveLength(1);
  });

  test("complaint 7: a comment that cannot be opened again does not count as telling: the next channel does", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    pushHead({ 10: "good" });
    await push(reportOf([]));
    pushHead({ 10: "bad" });
    github.fail({ method: "PATCH", path: /\/comments\//, status: 403 });
    expect(placed(await push(reportOf([on(10)])))).toEqual([0, 0, 1, 0]);
    expect(placed(await push(reportOf([on(10)])))).toEqual([1, 0, 0, 0]);
    expect(
      github.conversation.comments.map(({ body, minimized }) => [body.startsWith("**Error**"), minimized]),
    ).toEqual([[true, false]]);
  });

  test("complaint 6: deleting loses the discussion: a thread with human words keeps them in sight", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    const [thread] = github.conversation.threads;
    if (thread) github.conversation.reply(thread, "reader", "Why is this a problem?");
    pushHead({ 10: "good" });
    await push(reportOf([]));
    expect(sentPaths()).toEqual(["PATCH /repos/acme/shop/pulls/comments/100"]);
    expect(thread?.comments.map(({ minimized }) => minimized)).toEqual([false, false]);
    expect(thread?.comments[1]?.body).toBe("Why is this a problem?");
  });

  test("complaint 7: resolved that is not: without the right to resolve nothing is tried or claimed", async () => {
    open({ 10: "bad", 20: "bad" });
    await push(reportOf([on(10)]));
    pushHead({ 20: "bad" });
    await push(reportOf([]));
    expect(github.writes.some(({ body }) => JSON.stringify(body).includes("resolveReviewThread"))).toBe(false);
    github.conversation.canResolve = true;
    pushHead({ 10: "bad", 20: "bad" });
    await push(reportOf([on(10), on(20)]));
    pushHead({});
    await push(reportOf([]));
    expect(github.conversation.threads.map(({ resolved }) => resolved)).toEqual([true, true]);
  });

  test("resolved by hand: the finding stays, nobody is told again and the thread stays resolved", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    const [thread] = github.conversation.threads;
    if (thread) thread.resolved = true;
    pushHead({ 5: "x", 10: "bad" });
    const published = await push(reportOf([on(10)]));
    expect(github.writes).toEqual([]);
    expect(thread?.resolved).toBe(true);
    expect(placed(published)).toEqual([1, 0, 0, 0]);
  });

  test("suppressed with a reason: the comment says the reason; suppressed again later: nothing", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    await push(reportOf([on(10, { suppressed: { reason: "test data, see @ops" } })]));
    expect(github.conversation.comments[0]?.body).toMatch(
      /^☑️ \*\*Excepted since `[0-9a-f]{7}`:\*\* test data, see @&#8203;ops/,
    );
    await push(reportOf([on(10, { suppressed: { reason: "test data, see @ops" } })]));
    expect(github.writes).toEqual([]);
  });

  test("a file that could not be read this time does not count as fixed", async () => {
    open({ 10: "bad" });
    await push(reportOf([on(10)]));
    await push(reportOf([], { coverage: { inScope: 2, read: 1, skipped: [{ path: page, reason: "timeout" }] } }));
    expect(github.writes).toEqual([]);
  });
});
