import type { GitHubClient } from "../github/client.ts";
import { compare } from "../github/listed-files.ts";
import { configPath } from "../github/config-text.ts";
import { aboutRun, silenceOf } from "../github/notes.ts";
import { publishToPullRequest } from "../github/publication.ts";
import { readPullRequestChange } from "../github/pull-request.ts";
import type { PullRequest } from "../github/pull-request.ts";
import { readChange } from "../github/read.ts";
import type { Repository } from "../github/repository.ts";
import type { Report } from "../domain/report.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import { decoding } from "../local/decoding.ts";
import { inCheck } from "../report/annotation-room.ts";
import { checkOutput } from "../report/check-run.ts";
import type { CheckOutput } from "../report/check-run.ts";
import { localeOf, readerOf } from "../report/reader.ts";
import type { Linked } from "../report/reader.ts";
import { placeWithoutComments } from "../review/plan.ts";
import { readingScope } from "../review/scope.ts";
import type { Analyse } from "./analysis.ts";
import { readConfiguration } from "./configuration.ts";

/** What a verdict is made with. */
export interface Bench {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly serverUrl: string;
  readonly analyse: Analyse;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The key of the markers in our comments. */
  readonly key: Uint8Array;
  /** Asked right before anything is posted: false when another worker has taken over. */
  readonly mayPublish: () => Promise<boolean>;
}

/** A verdict with what the check run shows of it. */
export interface Verdict {
  readonly report: Report;
  readonly output: CheckOutput;
}

/** Reviews a pull request's head and brings its comments in line. Undefined when another worker has taken over. */
export const reviewPullRequest = async (
  bench: Bench,
  pull: PullRequest,
  headSha: string,
): Promise<Verdict | undefined> => {
  const { client, repository } = bench;
  const effective = await readConfiguration(client, repository, pull.baseRef);
  const { config, inherited } = effective;
  const acquired = await readPullRequestChange(
    client,
    repository,
    pull,
    headSha,
    readingScope(config.paths, configPath),
    decoding,
  );
  const { change, skipped, diagnostics } = acquired;
  const { today } = bench;
  const report = await bench.analyse({
    change,
    skipped,
    diagnostics,
    config,
    inherited,
    configFile: configPath,
    today,
  });
  if (!(await bench.mayPublish())) return undefined;
  const locale = localeOf(config.language, [pull.title, pull.body]);
  const reader = readerOf(locale, linkedTo(bench, acquired.mergeBase, headSha));
  const { placement, notes } = await publishToPullRequest({
    client,
    repository,
    pull,
    headSha,
    report,
    head: change.head,
    listing: acquired.listing,
    comments: config.comments.max,
    // An app may comment on a fork's pull request: its token does not come from the fork's run.
    silence: silenceOf(pull, headSha, false),
    annotations: inCheck,
    key: bench.key,
    reader,
  });
  const facts = { kind: "review", placement, notes: aboutRun(notes, effective, locale) } as const;
  return { report, output: checkOutput(report, facts, reader) };
};

/** Reviews a merge group, which has no comments: everything is told on the check. */
export const reviewMergeGroup = async (
  bench: Bench,
  group: { readonly base: string; readonly head: string; readonly branch: string },
): Promise<Verdict> => {
  const { client, repository } = bench;
  const effective = await readConfiguration(client, repository, group.branch);
  const { config, inherited } = effective;
  const comparison = await compare(client, repository, group, true);
  const range = { base: comparison.mergeBase, head: group.head };
  const read = await readChange(
    client,
    repository,
    range,
    comparison.listing,
    readingScope(config.paths, configPath),
    decoding,
  );
  const { change, skipped, diagnostics } = read;
  const { today } = bench;
  const report = await bench.analyse({
    change,
    skipped,
    diagnostics,
    config,
    inherited,
    configFile: configPath,
    today,
  });
  const locale = localeOf(config.language, []);
  const reader = readerOf(locale, linkedTo(bench, range.base, range.head));
  const placement = placeWithoutComments(report, inCheck);
  const facts = { kind: "review", placement, notes: aboutRun([], effective, locale) } as const;
  return { report, output: checkOutput(report, facts, reader) };
};

const linkedTo = ({ serverUrl, repository }: Bench, base: string, head: string): Linked => ({
  repositoryUrl: `${serverUrl}/${repository.owner}/${repository.repo}`,
  base,
  head,
  docsOf: readRuleDocs,
});
