import { compare } from "../github/listed-files.ts";
import { configPath } from "../github/config-text.ts";
import { aboutRun, silenceOf } from "../github/notes.ts";
import { publishToPullRequest } from "../github/publication.ts";
import type { PullRequest } from "../github/pull-request.ts";
import { readChange } from "../github/read.ts";
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
import { offerOf } from "./commands/offer.ts";
import { readConfiguration } from "./configuration.ts";
import { judgePull } from "./judge-pull.ts";
import type { Judging } from "./judge-pull.ts";

/** What a verdict is made with. */
export interface Bench extends Judging {
  readonly serverUrl: string;
  /** The key of the markers in our comments. */
  readonly key: Uint8Array;
  /** Asked right before anything is posted: false when another worker has taken over. */
  readonly mayPublish: () => Promise<boolean>;
  /** The app may push to branches of the repository, which is optional. */
  readonly mayCommit: () => Promise<boolean>;
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
  const { config } = effective;
  const { acquired, report } = await judgePull(bench, pull, headSha, effective);
  const { change } = acquired;
  if (!(await bench.mayPublish())) return undefined;
  const locale = localeOf(config.language, [pull.title, pull.body]);
  const reader = readerOf(locale, { ...linkedTo(bench, acquired.mergeBase, headSha), commands: true });
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
    silence: silenceOf(pull, headSha, "writes"),
    annotations: inCheck,
    key: bench.key,
    reader,
  });
  const offer = await offerOf({ report, change }, pull, locale, bench.mayCommit);
  const said = [...aboutRun(notes, effective, locale), ...offer.notes];
  const output = checkOutput(report, { kind: "review", placement, notes: said }, reader);
  return { report, output: { ...output, actions: offer.actions } };
};

/** Reviews a merge group, which has no comments: everything is told on the check. */
export const reviewMergeGroup = async (
  bench: Bench,
  group: { readonly base: string; readonly head: string; readonly branch: string },
): Promise<Verdict> => {
  const { client, repository } = bench;
  const effective = await readConfiguration(client, repository, group.branch);
  const { config, inherited } = effective;
  const comparison = await compare(client, repository, group, "files");
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
  const { today, grants } = bench;
  const report = await bench.analyse({
    change,
    skipped,
    diagnostics,
    config,
    inherited,
    configFile: configPath,
    today,
    grants,
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
