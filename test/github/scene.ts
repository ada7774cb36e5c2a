import nock from "nock";
import { afterEach, beforeEach } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import type { Report } from "../../src/domain/report.ts";
import { connect } from "../../src/github/client.ts";
import { silenceOf } from "../../src/github/notes.ts";
import { publishToPullRequest } from "../../src/github/publication.ts";
import type { Published } from "../../src/github/publication.ts";
import { readPullRequest } from "../../src/github/pull-request.ts";
import { actionKey } from "../../src/report/marker.ts";
import { FakeGitHub, api, repository } from "./fake/github.ts";
import { finding } from "./report-builder.ts";

/** A pull request on a fresh GitHub for every test of the file that imports this. */
const lines = (count: number, changes: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, i) => `${changes[i + 1] ?? `line ${i + 1}`}\n`).join("");

export const page = "pages/用户 页/index.js";
export let github: FakeGitHub;
let base: string;

beforeEach(() => {
  nock.disableNetConnect();
  github = new FakeGitHub().listen();
  base = github.git.commit({ [page]: lines(40), "app.json": "{}\n" });
  github.branches.set("main", base);
});
afterEach(() => {
  github.verify();
  nock.cleanAll();
});

/** One run of the Action's publishing on the pull request as it is now. */
export const push = async (
  report: Report,
  options: { readonly readOnly?: boolean; readonly comments?: number; readonly headSha?: string } = {},
): Promise<Published> => {
  github.sent.length = 0;
  const waiting = { ...github.clock, budgetMs: 300_000 };
  const client = await connect({ token: "t", apiUrl: api, waiting });
  const pull = await readPullRequest(client, repository, 7);
  const headSha = options.headSha ?? pull.headSha;
  return publishToPullRequest({
    client,
    repository,
    pull,
    headSha,
    report,
    head: new Map(),
    listing: undefined,
    comments: options.comments ?? 10,
    silence: silenceOf(pull, headSha, options.readOnly ? "reads" : "writes"),
    annotations: { annotations: 30, annotationsPerLevel: { error: 10, warning: 10, notice: 9 } },
    key: actionKey(pull.repositoryId),
    reader: { locale: "en", ruleUrl: (rule) => `https://example.com/${rule}`, fileUrl: () => undefined },
  });
};

export const open = (changes: Readonly<Record<number, string>>, path = page): void => {
  github.openPull(7, github.git.commit({ [path]: lines(40, changes), "app.json": "{}\n" }, base));
};
export const pushHead = (changes: Readonly<Record<number, string>>, path = page): void => {
  const pull = github.pulls.get(7);
  if (pull) pull.head = github.git.commit({ [path]: lines(40, changes), "app.json": "{}\n" }, base);
};
export const sentPaths = (): readonly string[] => github.writes.map(({ method, path }) => `${method} ${path}`);
export const placed = ({ placement }: Published): readonly number[] =>
  [placement.comments, placement.fileComments, placement.annotations, placement.summary].map((list) => list.length);
export const on = (startLine: number, over: Partial<Finding> = {}): Finding =>
  finding({ path: page, startLine, ...over });
