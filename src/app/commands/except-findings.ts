import { placeLink } from "../../report/comment.ts";
import { markdown, markdownCode } from "../../report/escape.ts";
import { enterGrants } from "../../store/grants.ts";
import { findNamed, unknownRule } from "./named-findings.ts";
import type { CommentCommand } from "./parse-command.ts";
import { readAuthorship } from "./people.ts";
import { refuseException } from "./permission.ts";
import { judgeHead, readerOn, refused } from "./scene.ts";
import type { Reply, Scene } from "./scene.ts";

type Ignore = Extract<CommentCommand, { readonly do: "ignore" }>;

/** Past that nobody has looked at them, and the exception belongs into the base branch's configuration. */
const mostFindings = 200;
/** Of these the answer names so many. */
const mostNamed = 20;

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
  const named = findNamed(scene, asked.target, report);
  if (typeof named === "string") return refused(named);
  const chosen = named.filter((one) => one.suppressed === undefined);
  if (chosen.length === 0) return refused(words.exceptedAlready);
  if (chosen.length > mostFindings) return refused(words.tooMany(mostFindings));
  const { reason, until } = asked;
  const grants = chosen.map(({ rule, fingerprint }) => ({ rule, fingerprint, reason, until, by: person.login }));
  if (!(await enterGrants(bench.workshop.database, scene.id, grants))) return { ended: "refused" };
  await bench.review(pull.headSha);

  const reader = readerOn(scene, acquired.mergeBase);
  const lines = chosen
    .slice(0, mostNamed)
    .map((one) => `- ${markdownCode(one.rule)} ${placeLink(one.path, one.startLine, one.side, reader)}`);
  if (chosen.length > mostNamed) lines.push(`- … +${chosen.length - mostNamed}`);
  const ends = until === undefined ? words.asLongAsOpen : words.until(until);
  const why = `${markdown(reason)} (${ends})`;
  const text = [words.excepted(chosen.length, markdownCode(person.login)), "", ...lines, "", why, "", words.lasting];
  return { ended: "done", text: text.join("\n") };
};
