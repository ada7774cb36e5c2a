import type { Finding } from "../../domain/finding.ts";
import { clauses } from "../../domain/clause.ts";
import { readRuleDocs } from "../../local/rule-docs.ts";
import { CHECK_TEXT_CHARACTERS, characters, cut, fit } from "../../report/budget.ts";
import { placeLink } from "../../report/comment.ts";
import { markdown, markdownCode } from "../../report/escape.ts";
import type { Reader } from "../../report/github-words.ts";
import { words as reportWords } from "../../report/github-words.ts";
import { newsOf } from "../../review/plan.ts";
import { rules } from "../../rules/index.ts";
import { findNamed, unknownRule } from "./named-findings.ts";
import type { Target } from "./parse-command.ts";
import { judgeHead, readerOn, refused } from "./scene.ts";
import type { Reply, Scene } from "./scene.ts";

/** A chain that is longer is read in the code. */
const longestChain = 20;

/** Explains a rule by its page, or a finding of the head by how it comes about and its rule's page. */
export const explain = async (scene: Scene, target: Target): Promise<Reply> => {
  const { words, locale } = scene;
  if (target.kind === "rule") {
    const unknown = unknownRule(scene, target);
    return unknown === undefined ? { ended: "done", text: pageOf(target.rule, scene) } : refused(unknown);
  }
  const { acquired, report } = await judgeHead(scene, "without-grants");
  const named = findNamed(scene, target, report);
  if (typeof named === "string") return refused(named);
  const [finding] = named;
  if (!finding) return refused(words.nothingToExplain);
  const reader = readerOn(scene, acquired.mergeBase);
  const place = placeLink(finding.path, finding.startLine, finding.side, reader);
  const head = `**${reportWords[locale].severity[finding.severity]}** · ${markdownCode(finding.rule)} · ${place}`;
  const text = [head, markdown(finding.message[locale]), chainOf(finding, reader), pageOf(finding.rule, scene)];
  return { ended: "done", text: text.filter((part) => part !== "").join("\n\n") };
};

/** The pages are Markdown of ours. */
const pageOf = (rule: string, { locale }: Scene): string =>
  readRuleDocs(rule, locale) ?? `# ${rules.find((one) => one.id === rule)?.title[locale] ?? rule}`;

const chainOf = ({ related }: Finding, reader: Reader): string =>
  related
    .slice(0, longestChain)
    .map(
      (step, i) =>
        `${i + 1}. ${placeLink(step.path, step.startLine, "right", reader)} ${markdown(step.message[reader.locale])}`,
    )
    .join("\n");

/**
 * Puts the pages of all rules that a head breaks on the check run that was asked, where they notify nobody. The run keeps
 * its title and summary, which GitHub wants to be sent with the text.
 */
export const explainCheck = async (scene: Scene, checkRun: number, head: string): Promise<Reply> => {
  const { bench, words, locale, pull } = scene;
  if (pull.headSha !== head) return refused(words.moved);
  const { client, repository } = bench;
  const { report } = await judgeHead(scene, "with-grants");
  const broken = [...new Set(newsOf(report).map((one) => one.rule))];
  if (broken.length === 0) return refused(words.nothingToExplain);
  const { data: run } = await client.rest.checks.get({ ...repository, check_run_id: checkRun });
  const sections = broken.toSorted().map((rule) => ({
    heading: `${pageOf(rule, scene).trim()}\n\n<sub>${markdownCode(rule)} · ${clausesOf(rule, scene)}</sub>`,
    lines: [],
    priority: 2,
    rest: () => "",
  }));
  const text = fit(sections, characters(CHECK_TEXT_CHARACTERS));
  const [title, summary] = [run.output.title ?? reportWords[locale].findings, run.output.summary ?? ""];
  await client.rest.checks.update({
    ...repository,
    check_run_id: checkRun,
    output: { title, summary: cut(summary, characters(CHECK_TEXT_CHARACTERS)), text },
  });
  return { ended: "done" };
};

const clausesOf = (rule: string, { locale }: Scene): string =>
  (rules.find((one) => one.id === rule)?.clauses ?? [])
    .map((clause) => `${clause} ${markdown(clauses[clause].title[locale])}`)
    .join(", ");
