import { readFile } from "node:fs/promises";
import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { completeCheck } from "../github/check.ts";
import { connect } from "../github/client.ts";
import type { GitHubClient } from "../github/client.ts";
import { configPath } from "../github/config-text.ts";
import type { EffectiveConfig } from "../github/effective-config.ts";
import { aboutRun, silenceOf } from "../github/notes.ts";
import type { Note } from "../github/notes.ts";
import type { Waiting } from "../github/patience.ts";
import { publishToPullRequest } from "../github/publication.ts";
import { readPullRequest } from "../github/pull-request.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import { inCheck, inLog } from "../report/annotation-room.ts";
import { checkOutput } from "../report/check-run.ts";
import type { Reader } from "../report/github-words.ts";
import { actionKey } from "../report/marker.ts";
import type { RunFacts } from "../report/overview.ts";
import { localeOf, readerOf } from "../report/reader.ts";
import { placeWithoutComments } from "../review/plan.ts";
import type { Placement } from "../review/plan.ts";
import { spread } from "../review/ranking.ts";
import { readingScope, scopeOf } from "../review/scope.ts";
import { rules } from "../rules/index.ts";
import { acquirePullRequest, acquireRange, acquireTree } from "./acquire.ts";
import type { Acquired } from "./acquire.ts";
import { readConfiguration } from "./configuration.ts";
import { deliver } from "./deliver.ts";
import { placeOf, taskOf } from "./event.ts";
import type { Place, Task } from "./event.ts";
import { holdsHead } from "./guard.ts";
import { InputError, readInputs } from "./inputs.ts";
import type { Inputs } from "./inputs.ts";
import { judgeChange, judgeTree, ruleIds, warmUp } from "./judge.ts";

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
  readonly reader: (effective: EffectiveConfig, head: string, base: string) => Reader;
}

/** What was judged, for delivery. `sha` is the commit that a check run belongs to. */
interface Judged {
  readonly report: Report;
  readonly kind: RunFacts["kind"];
  readonly placement: Placement;
  readonly notes: readonly Note[];
  readonly effective: EffectiveConfig;
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
    throw new InputError({
      en: "The input token is empty; its default, the job's own token, is enough.",
      "zh-CN": "输入 token 为空；其默认值（作业自身的令牌）即可。",
    });
  const client = await connect({ token: inputs.token, apiUrl: place.apiUrl, waiting: clock });
  const repositoryUrl = `${place.serverUrl}/${place.repository.owner}/${place.repository.repo}`;
  const reader = ({ config }: EffectiveConfig, head: string, base: string): Reader =>
    readerOf(localeOf(config.language, place.words), {
      repositoryUrl,
      base,
      head,
      home: homeOf(env),
      docsOf: readRuleDocs,
    });
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
  if (
    task.privileged &&
    (await holdsHead(place.workspace, { number: task.number, commits: [task.headSha, pull.mergeCommit] }))
  ) {
    throw new InputError({
      en:
        "On pull_request_target the workspace holds the pull request's own files, which later steps might run with this job's secrets. " +
        "Remove the checkout: Guidepost reads the pull request over the API.",
      "zh-CN":
        "pull_request_target 的工作区中有拉取请求自己的文件，后续步骤可能会带着此作业的机密运行它们。请移除检出：Guidepost 通过 API 读取拉取请求。",
    });
  }
  const effective = await readConfiguration(client, place.repository, pull.baseRef, inputs, ruleIds);
  const configFile = inputs.config || configPath;
  const inScope = readingScope(effective.config.paths, configFile);
  const acquired = await acquirePullRequest(client, place, task, pull, inScope);
  const report = await judgeChange(acquired, { ...effective, configFile, today: clock.today });
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
    silence: silenceOf(pull, task.headSha, !task.privileged && (task.headFork || pull.fork) ? "reads" : "writes"),
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
  const configFile = inputs.config || configPath;
  const acquired =
    task.kind === "range" ? await acquireRange(client, place, task, readingScope(config.paths, configFile)) : undefined;
  const sha = task.kind === "range" ? task.head : task.commit;
  const report = acquired
    ? await judgeChange(acquired, { ...effective, configFile, today: clock.today })
    : await judgeTree(await acquireTree(client, place, sha, scopeOf(config.paths)), config, clock.today);
  const kind = acquired ? "review" : "scan";
  // A scan's findings are all there were before; as annotations and in the summary they count like news.
  const told = kind === "scan" ? { ...report, findings: report.findings.map(asNews) } : report;
  const placement = placeWithoutComments(told, inputs.checkRun ? inCheck : inLog);
  const reader = started.reader(effective, sha, acquired?.mergeBase ?? sha);
  return { report, kind, placement, notes: [], effective, reader, sha, acquired };
};

const asNews = (finding: Finding): Finding => ({ ...finding, status: "introduced" });

/** Annotations that the check run did not take have to fit into the log. */
const logRest = (
  placement: Placement,
  taken: number,
): { readonly placement: Placement; readonly logged: readonly Finding[] } => {
  const { annotations, summary } = placement;
  const rest = spread([...annotations.slice(taken), ...summary], inLog.annotations, inLog.annotationsPerLevel);
  return {
    placement: { ...placement, annotations: [...annotations.slice(0, taken), ...rest.taken], summary: rest.left },
    logged: rest.taken,
  };
};

const finish = async ({ client, inputs, place }: Run, judged: Judged): Promise<0 | 1> => {
  const { report, kind, effective, reader } = judged;
  let { placement, notes } = judged;
  let logged = placement.annotations;
  if (inputs.checkRun) {
    const refusal = await completeCheck(
      client,
      place.repository,
      judged.sha,
      checkOutput(report, { kind, placement, notes: aboutRun(notes, effective, reader.locale) }, reader),
    );
    ({ placement, logged } = refusal ? logRest(placement, refusal.taken) : { placement, logged: [] });
    if (refusal) {
      const failed = refusal.taken === 0 ? "check-run" : "annotations";
      notes = [...notes, { failed, failure: refusal.failure }];
    }
  }
  const { change } = judged.acquired ?? {};
  await deliver({
    report,
    facts: { kind, placement, notes: aboutRun(notes, effective, reader.locale) },
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
    logged,
  });
  return report.conclusion === "failure" ? 1 : 0;
};

/** Pages of rules are linked at the version of the Action that runs; without one (a local action) in the project's home. */
const homeOf = (env: Env): string | undefined => {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: version = "" } = env;
  return repository === "" || version === "" ? undefined : `https://github.com/${repository}/blob/${version}`;
};
