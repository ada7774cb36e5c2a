import { describe, expect, test } from "vitest";
import { offerOf } from "../../src/app/commands/offer.ts";
import type { Change } from "../../src/domain/change.ts";
import type { PullRequest } from "../../src/github/pull-request.ts";
import { annotationOf } from "../../src/report/annotation.ts";
import { commentBody } from "../../src/report/comment.ts";
import { overview } from "../../src/report/overview.ts";
import { readerOf } from "../../src/report/reader.ts";
import { finding, reportOf } from "../github/report-builder.ts";

const pull: PullRequest = {
  number: 7,
  repositoryId: 1,
  headSha: "a".repeat(40),
  baseSha: "b".repeat(40),
  baseRef: "main",
  fork: false,
  open: true,
  draft: false,
  locked: false,
  changedFiles: 1,
  mergeCommit: undefined,
  title: "",
  body: "",
};
const change: Change = {
  files: [{ path: "a.js", oldPath: "a.js", kind: "modified", hunks: [] }],
  head: new Map([["a.js", { path: "a.js", text: "0123\n" }]]),
  base: new Map(),
};
const edits = [{ path: "a.js", startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, text: "" }];
const fixable = finding({ path: "a.js", startLine: 1, fix: { description: { en: "x", "zh-CN": "x" }, edits } });
const fixless = finding({ path: "a.js", startLine: 1, fingerprint: "0f1e2d3c4b5a69788796a5b4" });

const offered = async (
  findings: Parameters<typeof reportOf>[0],
  over: Partial<PullRequest>,
  may: boolean,
): Promise<{ readonly buttons: readonly string[]; readonly notes: readonly string[]; readonly asked: number }> => {
  let asked = 0;
  const mayCommit = async (): Promise<boolean> => {
    asked++;
    return may;
  };
  const offer = await offerOf({ report: reportOf(findings), change }, { ...pull, ...over }, "en", mayCommit);
  return { buttons: offer.actions.map((one) => one.identifier), notes: offer.notes, asked };
};

describe("a check's buttons", () => {
  test("are both there when both would work", async () => {
    expect(await offered([fixable], {}, true)).toEqual({
      buttons: ["apply-safe-fixes", "explain"],
      notes: [],
      asked: 1,
    });
  });

  test("no fixes are offered without the permission, and the check says which one", async () => {
    const { buttons, notes } = await offered([fixable], {}, false);
    expect(buttons).toEqual(["explain"]);
    expect(notes).toEqual([expect.stringContaining("`contents: write`")]);
  });

  test.each<[string, Parameters<typeof reportOf>[0], Partial<PullRequest>, readonly string[]]>([
    ["on a fork's branch", [fixable], { fork: true }, ["explain"]],
    ["without a safe fix", [fixless], {}, ["explain"]],
    ["on a closed pull request", [fixable], { open: false }, []],
    ["without a finding", [], {}, []],
    ["when all is excepted", [{ ...fixable, suppressed: { reason: "x" } }], {}, []],
  ])("no fixes are offered %s, and nobody is asked for the permission", async (_where, findings, over, buttons) => {
    expect(await offered(findings, over, true)).toEqual({ buttons, notes: [], asked: 0 });
  });
});

test("a review does not fail because nobody can say whether there is a button", async () => {
  const away = new Error("GitHub is away");
  const offer = await offerOf({ report: reportOf([fixable]), change }, pull, "en", async () => Promise.reject(away));
  expect(offer.actions.map((one) => one.identifier)).toEqual(["explain"]);
  expect(offer.notes).toEqual([]);
});

describe("the id of a finding", () => {
  const linked = { repositoryUrl: "https://github.com/a/b", base: "b", head: "h", docsOf: () => undefined };
  const scope = { repositoryId: 1, pullNumber: 7, key: new Uint8Array(32) };
  const report = reportOf([fixless]);
  const placement = { comments: [], fileComments: [], annotations: [], summary: [fixless] };
  const summaryFor = (commands: boolean): string =>
    overview(report, { kind: "review", placement, notes: [] }, readerOf("en", { ...linked, commands }))
      .flatMap((part) => [part.heading, ...part.lines])
      .join("\n");
  const bodyFor = (commands: boolean): string =>
    commentBody(fixless, { anchor: undefined, suggestion: undefined }, readerOf("en", { ...linked, commands }), scope);

  test("is told wherever a finding is, when commands are obeyed", () => {
    expect(bodyFor(true)).toContain("`/guidepost ignore 0f1e2d3c -- …`");
    expect(summaryFor(true)).toContain("id `0f1e2d3c`");
    expect(annotationOf(fixless, readerOf("zh-CN", { ...linked, commands: true }), "check").message).toContain(
      "编号 0f1e2d3c",
    );
  });

  test("is left out where nobody obeys, as in the Action", () => {
    expect(bodyFor(false)).not.toContain("/guidepost ignore");
    expect(summaryFor(false)).not.toContain("0f1e2d3c");
    expect(annotationOf(fixless, readerOf("en", linked), "log").message).not.toContain("0f1e2d3c");
  });
});
