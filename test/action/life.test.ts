import { expect, test } from "vitest";
import type { FakeThread } from "../github/fake/conversation.ts";
import { text } from "../github/fake/values.ts";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import type { Ran } from "./runner.ts";
import { app, base, github, good, page, secret } from "./shop.ts";

const other = "miniprogram/pages/订单 列表/index.js";
const appSecret = `const appSecret = "${secret}";\n`;
const token = `const appSecret = "${secret.slice(8)}${secret.slice(0, 8)}";\n`;

/** What reading a pull request over the API takes: the pull request, its configuration, both trees, lists and texts. */
const reading = [
  "GET /repos/acme/shop/pulls/7",
  "GET /repos/acme/shop/contents/.github/guidepost.yml",
  "GET /repos/acme/.github/contents/.github/guidepost.yml",
];

/** Runs the Action on the pull request's head, and gives back what it sent besides reading the change. */
const push = async (
  files: Readonly<Record<string, string>>,
): Promise<{ readonly ran: Ran; readonly requests: readonly string[] }> => {
  const head = github.git.commit({ ...app, ...files }, base);
  const pull = github.pulls.get(7);
  if (pull) pull.head = head;
  else github.openPull(7, head);
  github.sent.length = 0;
  const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
  const sent = github.sent.map(({ method, path, body }) => {
    const verb = /^(\w+)(?:[^{]*\{\s*(\w+))?/.exec(text(body["query"])) ?? [];
    return path === "/graphql" ? `${verb[1]} ${verb[2]}` : `${method} ${path}`;
  });
  expect(sent.slice(0, 3)).toEqual(reading);
  const isReading = /^GET \/repos\/acme\/shop\/(?:compare|git|tarball)\/|^GET \/repos\/acme\/shop\/pulls\/7\/files$/;
  return { ran, requests: sent.slice(3).filter((one) => !isReading.test(one)) };
};

const threadOn = (path: string): FakeThread => {
  const found = github.conversation.threads.find(({ comments }) => comments[0]?.path === path);
  if (!found) throw new Error(`no thread on ${path}`);
  return found;
};
const shortHead = (): string => github.pulls.get(7)?.head.slice(0, 7) ?? "";

const listing = "query viewer";
const rereading = "GET /repos/acme/shop/pulls/7";
const review = "POST /repos/acme/shop/pulls/7/reviews";

test("the whole life of a pull request, push by push, with every request", async () => {
  // Opened with one problem: one review.
  let { ran, requests } = await push({ [page]: appSecret + good, [other]: good });
  expect([ran.exit, ran.outputs["introduced"], ran.outputs["coverage"]]).toEqual([1, "1", "2/2"]);
  expect(requests).toEqual([listing, rereading, review, listing]);

  // The same again, as after a re-run: nothing is written.
  ({ ran, requests } = await push({ [page]: appSecret + good, [other]: good }));
  expect([ran.exit, requests]).toEqual([1, [listing]]);

  // A push that fixes one and adds one: a new review, the old comment edited and folded.
  ({ ran, requests } = await push({ [page]: good, [other]: `// 订单\n${token}${good}` }));
  expect([ran.exit, ran.outputs["introduced"]]).toEqual([1, "1"]);
  const [first] = threadOn(page).comments;
  expect(requests).toEqual([
    listing,
    rereading,
    review,
    listing,
    `PATCH /repos/acme/shop/pulls/comments/${first?.id}`,
    "mutation minimizeComment",
  ]);
  expect(first?.body).toMatch(new RegExp(`^✅ \\*\\*Fixed in \`${shortHead()}\``));
  expect([first?.minimized, threadOn(other).comments[0]?.line]).toEqual([true, 2]);

  // A person answers, and the finding moves some lines down: nothing is written.
  github.conversation.reply(threadOn(other), "reader", "Why?");
  ({ ran, requests } = await push({ [page]: good, [other]: `// 订单\n// 列表\n\n${token}${good}` }));
  expect([ran.exit, requests]).toEqual([1, [listing]]);

  // A force push that drops the history renames the file, which the base does not have: its comment says the new place.
  const renamed = "miniprogram/pages/orders/index.js";
  ({ ran, requests } = await push({ [page]: good, [renamed]: `// 订单\n${token}${good}` }));
  expect([ran.exit, ran.outputs["introduced"]]).toEqual([1, "1"]);
  const second = threadOn(other).comments[0];
  expect(requests).toEqual([listing, rereading, `PATCH /repos/acme/shop/pulls/comments/${second?.id}`]);
  expect(second?.body).toContain(`Found at [\`${renamed}:2\`]`);

  // The first fix is reverted: its comment opens again and nobody is notified.
  ({ ran, requests } = await push({ [page]: appSecret + good, [other]: `// 订单\n${token}${good}` }));
  expect(requests).toEqual([
    listing,
    rereading,
    `PATCH /repos/acme/shop/pulls/comments/${second?.id}`,
    `PATCH /repos/acme/shop/pulls/comments/${first?.id}`,
    "mutation unminimizeComment",
  ]);
  expect([first?.minimized, first?.body.startsWith("**Error**")]).toEqual([false, true]);

  // Somebody resolves the thread by hand: it stays as they left it, and the check stays red.
  threadOn(page).resolved = true;
  ({ ran, requests } = await push({ [page]: appSecret + good, [other]: `// 订单\n${token}${good}` }));
  expect([ran.exit, requests, threadOn(page).resolved]).toEqual([1, [listing], true]);

  // All is fixed: green. The thread in which a person wrote is edited, but stays in sight.
  ({ ran, requests } = await push({ [page]: good, [other]: good }));
  expect([ran.exit, ran.outputs["conclusion"]]).toEqual([0, "success"]);
  const edits = [first, second].map((comment) => `PATCH /repos/acme/shop/pulls/comments/${comment?.id}`);
  expect(requests).toEqual([listing, rereading, edits[0], "mutation minimizeComment", edits[1]]);
  expect(threadOn(other).comments.map(({ minimized }) => minimized)).toEqual([false, false]);
  expect(threadOn(other).comments[0]?.body).toMatch(/^✅ \*\*Fixed in/);

  // And nothing is left to do.
  ({ ran, requests } = await push({ [page]: good, [other]: good }));
  expect([ran.exit, requests]).toEqual([0, [listing]]);
});
