import type { Change } from "../../domain/change.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import type { GitHubClient } from "../../github/client.ts";
import { failureOf, record } from "../../github/failure.ts";
import { diffTexts } from "../../github/line-diff.ts";
import { readTree } from "../../github/tree.ts";
import type { Repository } from "../../github/repository.ts";
import { markdownCode } from "../../report/escape.ts";
import { configPath } from "../../github/config-text.ts";
import { refusePush } from "./permission.ts";
import { mend } from "./safe-fixes.ts";
import type { Mended } from "./safe-fixes.ts";
import { judgeHead, refused } from "./scene.ts";
import type { Reply, Scene } from "./scene.ts";

/**
 * Commits the safe fixes of what the head introduces, as one commit on the pull request's branch. Everything is worked out
 * anew for the head that the button belongs to; GitHub takes the commit only while that is the branch's head.
 */
export const applyFixes = async (scene: Scene, head: string): Promise<Reply> => {
  const { bench, position, words, pull } = scene;
  const { client, repository } = bench;
  const refusal = refusePush(position);
  if (refusal) return refused(words.refusals[refusal]);
  if (!pull.open) return refused(words.closed);
  if (pull.fork) return refused(words.fork);
  if (pull.headSha !== head) {
    const made = await madeBefore(client, repository, pull.headSha, head);
    return made === undefined ? refused(words.moved) : applied(scene, made, pull.headSha);
  }
  const { acquired, report } = await judgeHead(scene, "with-grants");
  const mended = mend(report, acquired.change);
  if (mended.findings.length === 0) return refused(words.nothingToApply);
  const additions = await additionsOf(client, repository, head, acquired.change, mended);
  if (!additions) return refused(words.nothingToApply);
  if (!(await isCleaner(scene, acquired.change, report, mended))) return refused(words.notConfirmed);
  const writer = await bench.openWriter();
  if (!writer) return refused(words.noContents);
  const committed = await commit(writer, scene, head, mended.findings.length, additions);
  if (committed === "moved") return refused(words.moved);
  if (committed === "refused") return refused(words.branchRefused);
  return applied(scene, mended.findings.length, committed.sha);
};

const applied = ({ words }: Scene, fixes: number, sha: string): Reply => ({
  ended: "done",
  text: words.applied(fixes, markdownCode(sha.slice(0, 7))),
});

/** The last lines of our commit's message: what it was made of, to know it again after a crash. */
const trailer = (fixes: number, head: string): string => `Guidepost-Fixes: ${fixes} of ${head}`;

/** The number of fixes when the branch's head is the commit that an earlier try made of `head`. */
const madeBefore = async (
  client: GitHubClient,
  repository: Repository,
  now: string,
  head: string,
): Promise<number | undefined> => {
  const { data } = await client.rest.git.getCommit({ ...repository, commit_sha: now });
  if (data.parents.length !== 1 || data.parents[0]?.sha !== head) return undefined;
  const [, fixes, of] = /\nGuidepost-Fixes: (\d{1,4}) of ([0-9a-f]{40,64})\s*$/.exec(data.message) ?? [];
  return of === head ? Number(fixes) : undefined;
};

interface Addition {
  readonly path: string;
  /** Base64 */
  readonly contents: string;
}

const byteOrderMark = "\ufeff";

/**
 * The new files as GitHub takes them. A byte order mark that was taken off for reading goes back. Undefined when a file is
 * not the one that was judged, or no plain file: this mutation writes every file with mode 100644.
 */
const additionsOf = async (
  client: GitHubClient,
  repository: Repository,
  head: string,
  change: Change,
  mended: Mended,
): Promise<readonly Addition[] | undefined> => {
  const tree = await readTree(client, repository, head, async () => [...mended.files.keys()]);
  const additions: Addition[] = [];
  for (const [path, text] of mended.files) {
    const entry = tree.files.get(path);
    if (entry?.mode !== "100644") return undefined;
    const { data } = await client.rest.git.getBlob({ ...repository, file_sha: entry.id });
    const before = Buffer.from(data.content, "base64").toString("utf8");
    const mark = before.startsWith(byteOrderMark) ? byteOrderMark : "";
    if (before.slice(mark.length) !== change.head.get(path)?.text) return undefined;
    additions.push({ path, contents: Buffer.from(mark + text).toString("base64") });
  }
  return additions;
};

/** True when with the mended files each rule finds less by what was mended, none finds more, and all can still be read. */
const isCleaner = async (scene: Scene, change: Change, before: Report, mended: Mended): Promise<boolean> => {
  const head = new Map(change.head);
  for (const [path, text] of mended.files) head.set(path, { path, text });
  const files = change.files.map((file) => {
    const text = mended.files.get(file.path);
    return text === undefined ? file : { ...file, hunks: diffTexts(change.base.get(file.oldPath)?.text ?? "", text) };
  });
  const { workshop } = scene.bench;
  const { config, inherited } = scene.config();
  const facts = { config, inherited, configFile: configPath, skipped: [], diagnostics: [], today: workshop.today() };
  const after = await workshop.analyse({ change: { files, head, base: change.base }, ...facts });
  const wanted = countByRule(before.findings.filter((one) => one.status === "introduced"));
  for (const { rule } of mended.findings) wanted.set(rule, (wanted.get(rule) ?? 0) - 1);
  const found = countByRule(after.findings.filter((one) => one.status === "introduced"));
  const broken = after.diagnostics.some(
    ({ code, path }) =>
      (code === "syntax-error" || code === "internal") && path !== undefined && mended.files.has(path),
  );
  return !broken && [...found].every(([rule, count]) => count <= (wanted.get(rule) ?? 0));
};

const countByRule = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Committed {
  readonly createCommitOnBranch: { readonly commit: { readonly oid: string } | null } | null;
}

/**
 * Makes the commit. `expectedHeadOid` makes GitHub refuse when the branch has moved on (GraphQL: CreateCommitOnBranchInput,
 * https://docs.github.com/en/graphql/reference/input-objects#createcommitonbranchinput). Throws what another try may mend.
 */
const commit = async (
  writer: GitHubClient,
  { bench, pull, headRef, person }: Scene,
  head: string,
  fixes: number,
  additions: readonly Addition[],
): Promise<{ readonly sha: string } | "moved" | "refused"> => {
  const { owner, repo } = bench.repository;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: headRef },
    expectedHeadOid: head,
    message: {
      headline: `Apply ${fixes} safe ${fixes === 1 ? "fix" : "fixes"} of Guidepost`,
      body: `Asked for by ${person.login} on the check of pull request ${pull.number}.\n\n${trailer(fixes, head)}`,
    },
    fileChanges: { additions },
  };
  try {
    const answer = await writer.graphql<Committed>(mutation, { input });
    const sha = answer.createCommitOnBranch?.commit?.oid;
    return sha === undefined ? "refused" : { sha };
  } catch (error) {
    const { errors } = record(error);
    if (!Array.isArray(errors)) {
      if (failureOf(error, 0).kind === "forbidden") return "refused";
      throw error;
    }
    if (failureOf(error, 0).kind === "limit") throw error;
    return errors.some((one) => record(one)["type"] === "STALE_DATA") ? "moved" : "refused";
  }
};
