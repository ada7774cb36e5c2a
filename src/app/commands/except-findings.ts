import { suggest } from "../../config/suggest.ts";
import type { Finding } from "../../domain/finding.ts";
import { placeLink } from "../../report/comment.ts";
import { markdown, markdownCode } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import { enterGrant } from "../../store/grants.ts";
import type { CommentCommand, Target } from "./parse-command.ts";
import { readAuthorship } from "./people.ts";
import { refuseException } from "./permission.ts";
import { judgeHead, readerOn, refused } from "./scene.ts";
import type { Reply, Scene } from "./scene.ts";

type Ignore = Extract<CommentCommand, { readonly do: "ignore" }>;

/** One command excepts no more than a person can have looked at. */
const mostFindings = 50;

/**
 * Excepts findings of the head for this pull request, each by its fingerprint, and has the head reviewed again, so that the
 * check turns. Which findings there are is worked out anew; what comments say is not believed.
 */
export const exceptFindings = async (scene: Scene, asked: Ignore): Promise<Reply> => {
  const { bench, position, words, pull, person } = scene;
  // Commits are read only for those whose answer hangs on them.
  const commits =
    position.standing === "write" ? await readAuthorship(bench.client, bench.repository, pull.number) : [];
  const refusal = refuseException(position, commits);
  if (refusal) return refused(words.refusals[refusal]);
  if (!pull.open) return refused(words.closed);
  if (asked.until !== undefined && asked.until < bench.workshop.today()) return refused(words.past(asked.until));
  const unknown = unknownRule(scene, asked.target);
  if (unknown !== undefined) return refused(unknown);

  const { acquired, report } = await judgeHead(scene, "without-grants");
  const chosen = choose(
    scene,
    asked.target,
    report.findings.filter((one) => one.status === "introduced"),
  );
  if (typeof chosen === "string") return refused(chosen);
  const { reason, until } = asked;
  let entered = true;
  for (const { rule, fingerprint } of chosen) {
    const grant = { rule, fingerprint, reason, until, by: person.login };
    entered &&= await enterGrant(bench.workshop.database, scene.id, grant);
  }
  if (!entered) return { ended: "refused" };
  await bench.review(pull.headSha);

  const reader = readerOn(scene, acquired.mergeBase);
  const lines = chosen.map(
    (one) => `- ${markdownCode(one.rule)} ${placeLink(one.path, one.startLine, one.side, reader)}`,
  );
  const ends = until === undefined ? words.asLongAsOpen : words.until(until);
  const why = `${markdown(reason)} (${ends})`;
  const text = [words.excepted(chosen.length, markdownCode(person.login)), "", ...lines, "", why, "", words.lasting];
  return { ended: "done", text: text.join("\n") };
};

/** What to say when a rule is named that does not exist. */
export const unknownRule = ({ words }: Scene, target: Target): string | undefined => {
  if (target.kind !== "rule" || rules.some((rule) => rule.id === target.rule)) return undefined;
  const ids = rules.map((rule) => rule.id);
  const meant = suggest(target.rule, ids);
  return words.unknownRule(markdownCode(target.rule), meant === undefined ? undefined : markdownCode(meant));
};

/** The findings that a target names, or why there is none to go by. */
const choose = ({ words }: Scene, target: Target, findings: readonly Finding[]): readonly Finding[] | string => {
  const named = findings.filter((one) => names(target, one));
  if (named.length === 0) {
    return target.kind === "rule"
      ? words.noneOfRule(markdownCode(target.rule))
      : words.unknownFinding(markdownCode(target.fingerprint));
  }
  if (isAmbiguous(target, named)) return words.ambiguous(markdownCode(target.fingerprint));
  const open = named.filter((one) => one.suppressed === undefined);
  return open.length === 0 ? words.exceptedAlready : open.slice(0, mostFindings);
};

/** True when a target names a finding. */
export const names = (target: Target, { rule, fingerprint }: Finding): boolean =>
  target.kind === "rule" ? rule === target.rule : fingerprint.startsWith(target.fingerprint);

/** True when a target that is to be one finding is several. */
export const isAmbiguous = (
  target: Target,
  named: readonly Finding[],
): target is Extract<Target, { readonly kind: "finding" }> =>
  target.kind === "finding" && new Set(named.map((one) => one.fingerprint)).size > 1;
