import { describe, expect, test } from "vitest";
import { fields, list } from "../github/fake/values.ts";
import { pullPayload } from "./payload.ts";
import { runAction } from "./runner.ts";
import { annotations, app, bad, base, github, good } from "./shop.ts";

const numbers = Array.from({ length: 900 }, (_, i) => i);
const pageOf = (i: number): string => `miniprogram/pages/页 ${String(i).padStart(3, "0")}/index.js`;

/** A pull request that adds 900 pages, every second one with a problem. */
const open900 = (): void => {
  const files = Object.fromEntries(
    numbers.map((i) => [pageOf(i), (i % 2 === 0 ? bad : good).replace("name", `n${i}`)]),
  );
  github.openPull(7, github.git.commit({ ...app, ...files }, base));
};

const asked = (part: string): number => github.sent.filter(({ path }) => path.includes(part)).length;
const chunks = (): readonly number[] =>
  (github.checkRuns[0]?.updates ?? []).map((update) => list(fields(update["output"])["annotations"]).length);

describe("a pull request of 900 files", () => {
  const job = { event: "pull_request", inputs: { "check-run": "true", "report-file": "report.json" } };

  test("complaint 20: is read whole in few requests, told within every limit, and nothing is dropped", async () => {
    open900();
    const ran = await runAction(github, { ...job, payload: pullPayload(github) });
    expect([ran.exit, ran.outputs["coverage"], ran.outputs["errors"]]).toEqual([1, "900/900", "450"]);

    // Nine pages of a hundred files; texts come from the patches, but for those of the three unchanged files.
    expect(asked("/pulls/7/files")).toBe(9);
    expect(asked("/git/blobs/")).toBe(3);
    expect(github.sent.length).toBeLessThan(40);

    // Ten comments in one review, then the check run with 50 annotations a request, and the rest in the summary.
    expect(github.writes.map(({ method, path }) => `${method} ${path.replace("/repos/acme/shop", "")}`)).toEqual([
      "POST /pulls/7/reviews",
      "POST /check-runs",
      ...Array.from({ length: 5 }, () => "PATCH /check-runs/1"),
    ]);
    expect(github.conversation.comments).toHaveLength(10);
    expect(chunks()).toEqual([50, 50, 50, 50, 50, 50]);
    expect(annotations(ran.log)).toEqual([]);
    const inSummary = ran.summary.match(/^- \*\*Error\*\*/gm)?.length;
    expect(inSummary).toBe(450 - 10 - 300);
    expect(github.waits).toEqual(Array.from({ length: 6 }, () => 1_000));
  });

  test("complaint 17: a secondary limit in the middle of the annotations: waited for, and each is there once", async () => {
    open900();
    const limit = { status: 403, headers: { "retry-after": "42" }, body: { message: "secondary rate limit" } };
    github.fail({ method: "PATCH", path: /check-runs/, ...limit });
    await runAction(github, { ...job, payload: pullPayload(github) });
    expect(github.waits).toContain(42_000);
    expect(chunks()).toEqual([50, 50, 50, 50, 50, 50]);
    const told = github.checkRuns[0]?.updates.flatMap((update) =>
      list(fields(update["output"])["annotations"]).map((one) => fields(one)["path"]),
    );
    expect(new Set(told).size).toBe(300);
  });

  test("complaint 17: a limit that lasts too long: what the check run did not take is in the log and the summary", async () => {
    open900();
    github.fail({ method: "PATCH", path: /check-runs/, status: 429, headers: { "retry-after": "3600" } });
    const ran = await runAction(github, { ...job, payload: pullPayload(github) });
    expect(ran.exit).toBe(1);
    expect(chunks()).toEqual([50]);
    expect(annotations(ran.log)).toHaveLength(11);
    expect(ran.summary.match(/^- \*\*Error\*\*/gm)?.length).toBe(450 - 10 - 50 - 10);
    expect(ran.summary).toContain("The check run could not take all annotations");
  });

  test("complaint 15: one line that GitHub refuses costs that comment only", async () => {
    open900();
    github.conversation.cursed.add(`${pageOf(4)}:1`);
    const ran = await runAction(github, { ...job, payload: pullPayload(github) });
    expect(github.conversation.comments).toHaveLength(9);
    expect(chunks()).toEqual([50, 50, 50, 50, 50, 50]);
    expect(ran.summary.match(/^- \*\*Error\*\*/gm)?.length).toBe(450 - 9 - 300);
    expect(JSON.stringify(github.checkRuns[0]?.updates)).toContain(pageOf(4));
  });

  test("complaint 14: from a fork: the same verdict, ten annotations, everything else in the summary, no write request", async () => {
    open900();
    const pull = github.pulls.get(7);
    if (pull) pull.headRepositoryId = 999;
    const ran = await runAction(github, { event: "pull_request", payload: pullPayload(github) });
    expect([ran.exit, github.writes]).toEqual([1, []]);
    expect(annotations(ran.log)).toHaveLength(11);
    expect(ran.summary.match(/^- \*\*Error\*\*/gm)?.length).toBe(440);
  });

  test("complaint 20: files that GitHub did not hand over keep it from being green", async () => {
    open900();
    for (const i of [0, 1]) github.hiddenPatches.add(pageOf(i));
    github.fail({ method: "GET", path: /\/git\/blobs\//, status: 404, times: 9 });
    const ran = await runAction(github, { ...job, payload: pullPayload(github), inputs: { "fail-on": "never" } });
    expect([ran.exit, ran.outputs["coverage"]]).toEqual([1, "898/900"]);
    expect(ran.summary).toContain("Only 898 of 900 files in scope could be read");
  });
});
