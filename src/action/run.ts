import { readFile } from "node:fs/promises";
import type { Report } from "../domain/report.ts";
import { completeCheck } from "../github/check.ts";
import { connect } from "../github/client.ts";
import type { GitHubClient, Waiting } from "../github/client.ts";
import { configPath } from "../github/config-text.ts";
import { noteText, silenceOf } from "../github/notes.ts";
import type { Note } from "../github/notes.ts";
import { publishToPullRequest } from "../github/publication.ts";
import { readPullRequest } from "../github/pull-request.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import { ANNOTATIONS_PER_LEVEL, CHECK_ANNOTATIONS } from "../report/budget.ts";
import { checkOutput } from "../report/check-run.ts";
import { markdownCode } from "../report/escape.ts";
import { words } from "../report/github-words.ts";
import type { Reader } from "../report/github-words.ts";
import { actionKey } from "../report/marker.ts";
import type { RunFacts } from "../report/overview.ts";
import { adviceOf } from "../report/rule-advice.ts";
import { plan } from "../review/plan.ts";
import type { Placement } from "../review/plan.ts";
import { spread } from "../review/ranking.ts";
import { scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { acquirePullRequest, acquireRange, acquireTree } from "./acquire.ts";
import type { Acquired } from "./acquire.ts";
import { readConfiguration } from "./configuration.ts";
import type { Effective } from "./configuration.ts";
import { deliver } from "./deliver.ts";
import { placeOf, taskOf } from "./event.ts";
import type { Place, Task } from "./event.ts";
import { holdsHead } from "./guard.ts";
import { InputError, readInputs } from "./inputs.ts";
import type { Inputs } from "./inputs.ts";
import { judgeChange, judgeTree, ruleIds, warmUp } from "./judge.ts";
import { localeOf } from "./locale.ts";

/** Time from outside, so that tests neither wait nor depend on the day. */
export interface Clock extends Waiting {
  /** YYYY-MM-DD */
  readonly today: string;
}

type Env = Readonly<Record<string, string | undefined>>;

interface Run {
  readonly client: GitHubClient;
  readonly inputs: Inputs;
  readonly place: Place;
  readonly clock: Clock;
  readonly reader: (effective: Effective, head: string, base: string) => Reader;
}

/** What was judged, for delivery. `sha` is the commit that a check run belongs to. */
interface Judged {
  readonly report: Report;
  readonly kind: RunFacts["kind"];
  readonly placement: Placement;
  readonly notes: readonly Note[];
  readonly effective: Effective;
  readonly reader: Reader;
  readonly sha: string;
  readonly acquired: Pick<Acquired, "change"> | undefined;
}

/** Runs the Action on one event. Returns the exit code: 0 when the check passes, 1 when it does not. */
export const run = async (env: Env, clock: Clock): Promise<0 | 1> => {
  const inputs = readInputs(env);
  const payload: Readonly<Record<string, unknown>> = JSON.parse(await readFile(env["GITHUB_EVENT_PATH"] ?? "", "utf8"));
  const place = placeOf(env, payload);
  const task = taskOf(env, payload);
  if (task.kind === "nothing") {
    process.stdout.write(`${task.why}\n`);
    return 0;
  }
  if (inputs.token === "")
    throw new InputError("The input token is empty; its default, the job's own token, is enough.");
  const client = await connect({ token: inputs.token, apiUrl: place.apiUrl, waiting: clock });
  const reader = (effective: Effective, head: string, base: string): Reader =>
    readerOf(env, place, effective, head, base);
  const started = { client, inputs, place, clock, reader };
  warmUp();
  const judged = task.kind === "pull-request" ? await runPullRequest(started, task) : await runCommits(started, task);
  return finish(started, judged);
};

const runPullRequest = async (
  started: Run,
  task: Extract<Task, { readonly kind: "pull-request" }>,
): Promise<Judged> => {
  const { client, inputs, place, clock } = started;
  const pull = await readPullRequest(client, place.repository, task.number);
  if (task.privileged && (await holdsHead(place.workspace, [task.headSha, pull.mergeCommit]))) {
    throw new InputError(
      "On pull_request_target the workspace holds the pull request's own files, which later steps might run with this job's secrets. " +
        "Remove the checkout: Guidepost reads the pull request over the API.",
    );
  }
  const effective = await readConfiguration(client, place.repository, pull.baseRef, inputs, ruleIds);
  const acquired = await acquirePullRequest(client, place, task, pull, scopeOf(effective.config.paths));
  const report = await judgeChange(acquired, effective.config, inputs.config || configPath, clock.today);
  const reader = started.reader(effective, task.headSha, acquired.mergeBase);
  const published = await publishToPullRequest({
    client,
    repository: place.repository,
    pull,
    headSha: task.headSha,
    report,
    head: acquired.change.head,
    listing: acquired.listing,
    comments: inputs.comments === "auto" ? effective.config.comments.max : 0,
    silence: silenceOf(pull, task.headSha, !task.privileged && (task.headFork || pull.fork)),
    annotations: inputs.checkRun ? inCheck : inLog,
    key: actionKey(pull.repositoryId),
    reader,
  });
  return { report, kind: "review", ...published, effective, reader, sha: task.headSha, acquired };
};

const runCommits = async (started: Run, task: Extract<Task, { readonly kind: "range" | "tree" }>): Promise<Judged> => {
  const { client, inputs, place, clock } = started;
  const effective = await readConfiguration(client, place.repository, task.branch, inputs, ruleIds);
  const { config } = effective;
  const inScope = scopeOf(config.paths);
  const acquired = task.kind === "range" ? await acquireRange(client, place, task, inScope) : undefined;
  const sha = task.kind === "range" ? task.head : task.commit;
  const report = acquired
    ? await judgeChange(acquired, config, inputs.config || configPath, clock.today)
    : await judgeTree(await acquireTree(client, place, sha, inScope), config, clock.today);
  const kind = acquired ? "review" : "scan";
  // A scan's findings are all there were before; as annotations and in the summary they count like news.
  const told = kind === "scan" ? { ...report, findings: report.findings.map((finding) => asNews(finding)) } : report;
  const channels = { comments: 0, fileComments: 0, commentLines: 1, ...(inputs.checkRun ? inCheck : inLog) };
  const { placement } = plan({ report: told, shown: new Map(), head: new Map(), posted: [], channels });
  const reader = started.reader(effective, sha, acquired?.mergeBase ?? sha);
  return { report, kind, placement, notes: [], effective, reader, sha, acquired };
};

const asNews = (finding: Report["findings"][number]): Report["findings"][number] => ({
  ...finding,
  status: "introduced",
});

/** What a check run of our own takes. */
const inCheck = {
  annotations: CHECK_ANNOTATIONS,
  annotationsPerLevel: { error: CHECK_ANNOTATIONS, warning: CHECK_ANNOTATIONS, notice: CHECK_ANNOTATIONS },
};

/** What the job's log takes; one notice stays free for the sentence that says how many more there are. */
const inLog = {
  annotations: 3 * ANNOTATIONS_PER_LEVEL,
  annotationsPerLevel: {
    error: ANNOTATIONS_PER_LEVEL,
    warning: ANNOTATIONS_PER_LEVEL,
    notice: ANNOTATIONS_PER_LEVEL - 1,
  },
};

/** Without the check run its annotations have to fit into the log. */
const withLogAnnotations = (placement: Placement): Placement => {
  const { taken, left } = spread(
    [...placement.annotations, ...placement.summary],
    inLog.annotations,
    inLog.annotationsPerLevel,
  );
  return { ...placement, annotations: taken, summary: left };
};

const finish = async ({ client, inputs, place }: Run, judged: Judged): Promise<0 | 1> => {
  const { report, kind, effective, reader } = judged;
  let { placement } = judged;
  const notes = judged.notes.map((note) => noteText(note, reader.locale));
  if (effective.origin !== undefined) notes.push(words[reader.locale].configFrom(markdownCode(effective.origin)));
  let annotated = false;
  if (inputs.checkRun) {
    const failure = await completeCheck(
      client,
      place.repository,
      judged.sha,
      checkOutput(report, { kind, placement, notes }, reader),
    );
    annotated = failure === undefined;
    if (failure) {
      placement = withLogAnnotations(placement);
      notes.push(noteText({ failed: "check-run", failure }, reader.locale));
    }
  }
  const { change } = judged.acquired ?? {};
  await deliver({
    report,
    facts: { kind, placement, notes },
    reader,
    view: {
      kind,
      locale: reader.locale,
      rules,
      textOf: (path, side) => (side === "left" ? change?.base : change?.head)?.get(path)?.text,
      docsOf: readRuleDocs,
      colour: false,
    },
    inputs,
    workspace: place.workspace,
    annotated,
  });
  return report.conclusion === "failure" ? 1 : 0;
};

/** Pages of rules are linked at the version of the Action that runs; without one (a local action) in the project's home. */
const readerOf = (env: Env, place: Place, effective: Effective, head: string, base: string): Reader => {
  const locale = localeOf(effective.config.language, place.words);
  const { owner, repo } = place.repository;
  const home = env["GITHUB_ACTION_REPOSITORY"] || "guidepost-review/guidepost";
  const version = env["GITHUB_ACTION_REF"] || "main";
  return {
    locale,
    howToFix: (rule) => adviceOf(readRuleDocs(rule, locale) ?? "", locale),
    ruleUrl: (rule) => `https://github.com/${home}/blob/${version}/src/rules/${rule}/docs.${locale}.md`,
    fileUrl: (path, line, side) =>
      `${place.serverUrl}/${owner}/${repo}/blob/${side === "left" ? base : head}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`,
  };
};
