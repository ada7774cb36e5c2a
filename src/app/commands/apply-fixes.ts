import type { Change } from "../../domain/change.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { diffTexts } from "../../github/line-diff.ts";
import { markdownCode } from "../../report/escape.ts";
import { configPath } from "../../github/config-text.ts";
import { commitFixes, fixesMadeOf, readPlainFiles } from "./fix-commit.ts";
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
  const { bench, position, words, pull, headRef, person } = scene;
  const { client, repository } = bench;
  const refusal = refusePush(position);
  if (refusal) return refused(words.refusals[refusal]);
  if (!pull.open) return refused(words.closed);
  if (pull.fork) return refused(words.fork);
  if (pull.headSha !== head) {
    const made = await fixesMadeOf(client, repository, pull.headSha, head);
    return made === undefined ? refused(words.moved) : applied(scene, made, pull.headSha);
  }
  const { acquired, report } = await judgeHead(scene, "with-grants");
  const { change } = acquired;
  const fixable = mend(report, change);
  const plain = await readPlainFiles(client, repository, head, [...fixable.files.keys()]);
  const mended = mend(report, change, (path) => plain.get(path)?.text === change.head.get(path)?.text);
  if (mended.findings.length === 0) return refused(words.nothingToApply);
  if (!(await isCleaner(scene, change, report, mended))) return refused(words.notConfirmed);
  const writer = await bench.openWriter();
  if (!writer) return refused(words.noContents);
  const files = [...mended.files].map(([path, text]) => ({ path, text: (plain.get(path)?.mark ?? "") + text }));
  const branch = { repository, name: headRef, head };
  const outcome = await commitFixes(writer, branch, files, {
    fixes: mended.findings.length,
    login: person.login,
    pull: pull.number,
  });
  if (outcome === "moved") return refused(words.moved);
  if (outcome === "refused") return refused(words.branchRefused);
  return applied(scene, mended.findings.length, outcome.sha);
};

const applied = ({ words }: Scene, fixes: number, sha: string): Reply => ({
  ended: "done",
  text: words.applied(fixes, markdownCode(sha.slice(0, 7))),
});

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
  const damaged = damagedIn(before);
  const broken = [...damagedIn(after)].some((path) => mended.files.has(path) && !damaged.has(path));
  return !broken && [...found].every(([rule, count]) => count <= (wanted.get(rule) ?? 0));
};

const countByRule = (findings: readonly Finding[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Files that could not be read to their end. */
const damagedIn = ({ diagnostics }: Report): ReadonlySet<string> =>
  new Set(diagnostics.flatMap(({ code, path = "" }) => (code === "syntax-error" || code === "internal" ? [path] : [])));
