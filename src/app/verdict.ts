import type { GitHubClient } from "../github/client.ts";
import { compare } from "../github/listed-files.ts";
import { noteText, silenceOf } from "../github/notes.ts";
import { publishToPullRequest } from "../github/publication.ts";
import { readPullRequestChange } from "../github/pull-request.ts";
import type { PullRequest } from "../github/pull-request.ts";
import { readChange } from "../github/read.ts";
import type { Repository } from "../github/repository.ts";
import type { Report } from "../domain/report.ts";
import { CHECK_ANNOTATIONS } from "../report/budget.ts";
import { checkOutput } from "../report/check-run.ts";
import type { CheckOutput } from "../report/check-run.ts";
import { markdownCode } from "../report/escape.ts";
import { words } from "../report/github-words.ts";
import type { Reader } from "../report/github-words.ts";
import { plan } from "../review/plan.ts";
import { scopeOf } from "../review/scope.ts";
import type { Analyse } from "./analysis.ts";
import { readConfiguration } from "./configuration.ts";
import { decoding } from "./decoding.ts";
import { localeOf, readerOf } from "./reader.ts";

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

const inCheck = {
  annotations: CHECK_ANNOTATIONS,
  annotationsPerLevel: { error: CHECK_ANNOTATIONS, warning: CHECK_ANNOTATIONS, notice: CHECK_ANNOTATIONS },
};

/** Reviews a pull request's head and brings its comments in line. Undefined when another worker has taken over. */
export const reviewPullRequest = async (
  bench: Bench,
  pull: PullRequest,
  headSha: string,
): Promise<Verdict | undefined> => {
  const { client, repository } = bench;
  const { config, origin } = await readConfiguration(client, repository, pull.baseRef);
  const acquired = await readPullRequestChange(client, repository, pull, headSha, scopeOf(config.paths), decoding);
  const { change, skipped, diagnostics } = acquired;
  const report = await bench.analyse({ change, skipped, diagnostics, config, today: bench.today });
  if (!(await bench.mayPublish())) return undefined;
  const locale = localeOf(config.language, `${pull.title}\n${pull.body}`);
  const reader = readerOf(locale, bench.serverUrl, repository, { base: acquired.mergeBase, head: headSha });
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
  const sentences = [...notes.map((note) => noteText(note, locale)), ...fromWhere(origin, reader)];
  return { report, output: checkOutput(report, { kind: "review", placement, notes: sentences }, reader) };
};

/** Reviews a merge group, which has no comments: everything is told on the check. */
export const reviewMergeGroup = async (
  bench: Bench,
  group: { readonly base: string; readonly head: string; readonly branch: string },
): Promise<Verdict> => {
  const { client, repository } = bench;
  const { config, origin } = await readConfiguration(client, repository, group.branch);
  const comparison = await compare(client, repository, group, true);
  const range = { base: comparison.mergeBase, head: group.head };
  const read = await readChange(client, repository, range, comparison.listing, scopeOf(config.paths), decoding);
  const { change, skipped, diagnostics } = read;
  const report = await bench.analyse({ change, skipped, diagnostics, config, today: bench.today });
  const reader = readerOf(localeOf(config.language, ""), bench.serverUrl, repository, range);
  const channels = { comments: 0, fileComments: 0, commentLines: 1, ...inCheck };
  const { placement } = plan({ report, shown: new Map(), head: new Map(), posted: [], channels });
  return {
    report,
    output: checkOutput(report, { kind: "review", placement, notes: fromWhere(origin, reader) }, reader),
  };
};

const fromWhere = (origin: string | undefined, reader: Reader): readonly string[] =>
  origin === undefined ? [] : [words[reader.locale].configFrom(markdownCode(origin))];
