import type { Locale } from "../../domain/text.ts";
import type { GitHubClient } from "../../github/client.ts";
import { LimitReached } from "../../github/failure.ts";
import type { Repository } from "../../github/repository.ts";
import { buttons } from "../../report/check-actions.ts";
import { markdown, markdownUrl } from "../../report/escape.ts";
import { beginCommand, commandsOfLate, holdsCommand, noteCommand } from "../../store/commands.ts";
import type { Command } from "../events.ts";
import { FinalFailure } from "../final-failure.ts";
import { errorFields } from "../log.ts";
import type { Log } from "../log.ts";
import type { Workshop } from "../settle.ts";
import { answer, react } from "./answer.ts";
import type { AnswerPlace } from "./answer.ts";
import { applyFixes } from "./apply-fixes.ts";
import { readAsked } from "./asked.ts";
import type { Asked } from "./asked.ts";
import { exceptFindings } from "./except-findings.ts";
import { explain, explainCheck } from "./explain.ts";
import { refuseTalk } from "./permission.ts";
import { readScene, refused } from "./scene.ts";
import type { Reply, Scene } from "./scene.ts";
import { commandWords } from "./words.ts";

/** What a command is run with. */
export interface CommandBench {
  /** Can reach this repository only: read contents, write checks and comments of pull requests. */
  readonly client: GitHubClient;
  readonly installation: number;
  readonly repository: Repository;
  readonly repositoryId: number;
  /** A client that may also write contents; undefined when the owner has not granted that. Asked for when needed. */
  readonly openWriter: () => Promise<GitHubClient | undefined>;
  readonly workshop: Workshop;
  /** Asks for another round of the review of a head of the command's pull request; its check is a fresh one. */
  readonly review: (head: string) => Promise<void>;
  readonly log: Log;
  /** No other try will follow if this one throws. */
  readonly last: boolean;
}

/** How a command ended, for the metrics: `ignored` ones were none, or not there any more. */
export type CommandEnded = "done" | "refused" | "ignored";

/** Commands that one person, and all people together, may have done on a pull request within an hour. */
const mostOfOne = 10;
const mostOfAll = 40;

/**
 * Runs a person's command. It may be run again after a crash at any point, so what it does must be found again and not
 * done twice. Throws what another try may mend.
 */
export const runCommand = async (bench: CommandBench, command: Command): Promise<CommandEnded> => {
  const asked = await readAsked(bench, command);
  if (!asked) return "ignored";
  const { database } = bench.workshop;
  const { installation, repositoryId: repository } = bench;
  const key = { id: asked.id, installation, repository, pull: command.pull, actor: command.actor };
  const { before, lease } = await beginCommand(database, key);
  // A comment is one command; a button may be pressed again, for other things may be so by then.
  if (asked.by === "comment" && (before === "done" || before === "reviewing")) return "ignored";
  const late = await commandsOfLate(database, key);
  const reaction = async (content: Parameters<typeof react>[3]): Promise<void> => {
    if (command.by.kind === "comment") await react(bench.client, bench.repository, command.by.comment, content);
  };
  if (late.own >= mostOfOne || late.all >= mostOfAll) {
    await reaction("confused");
    await noteCommand(database, asked.id, "done");
    return "refused";
  }
  const reply = await replyTo(bench, command, asked);
  // Another try has taken over, or everything was erased meanwhile.
  if (!reply || !(await holdsCommand(database, asked.id, lease))) return "ignored";
  if (reply.reviewing) await reaction("eyes");
  if (reply.text !== undefined) {
    const taken = await answer(answerPlace(bench, command, asked), reply.text, before !== undefined);
    if (!taken) await reaction(reply.ended === "done" ? "rocket" : "confused");
  }
  await noteCommand(database, asked.id, reply.reviewing ? "reviewing" : "done");
  return reply.ended;
};

const answerPlace = (bench: CommandBench, command: Command, asked: Asked): AnswerPlace => {
  const { client, repository, repositoryId, workshop } = bench;
  const { appId, key } = workshop;
  return { client, repository, repositoryId, appId, key, pull: command.pull, command: asked.id, since: asked.since };
};

/** What comes of a command. Undefined when its pull request is gone, or its button is none of ours. */
const replyTo = async (bench: CommandBench, command: Command, asked: Asked): Promise<Reply | undefined> => {
  let words = { ...commandWords.en, failed: `${commandWords.en.failed}\n\n${commandWords["zh-CN"].failed}` };
  let locale: Locale = "en";
  try {
    const scene = await readScene(bench, command.pull, asked.id, asked.person);
    if (!scene) return undefined;
    ({ words, locale } = scene);
    const reply = asked.by === "comment" ? await obey(scene, asked) : await press(scene, asked);
    if (reply?.text === undefined || asked.by === "button") return reply;
    return { ...reply, text: `${reply.text}\n\n<sub>${words.answerTo(markdownUrl(asked.comment.url))}</sub>` };
  } catch (error) {
    // The configuration or the change itself is why: another try would end in the same way.
    if (error instanceof FinalFailure) return refused(markdown(error.text[locale]));
    if (!bench.last || error instanceof LimitReached) throw error;
    bench.log("error", "command failed", { repository: bench.repositoryId, ...errorFields(error) });
    return refused(words.failed);
  }
};

const obey = async (scene: Scene, asked: Extract<Asked, { readonly by: "comment" }>): Promise<Reply> => {
  const { words, position, pull, bench } = scene;
  const { line } = asked;
  const refusal = line.do === "ignore" ? undefined : refuseTalk(position);
  if (refusal) return refused(words.refusals[refusal]);
  if (asked.comment.edited) return refused(words.edited);
  switch (line.do) {
    case "help":
      return { ended: "done", text: words.usage.join("\n") };
    case "nothing":
      return refused([words.mistakes[line.because], "", ...words.usage].join("\n"));
    case "explain":
      return explain(scene, line.target);
    case "ignore":
      return exceptFindings(scene, line);
    default:
      if (!pull.open) return refused(words.closed);
      await bench.review(pull.headSha);
      return { ended: "done", reviewing: true };
  }
};

const press = async (scene: Scene, asked: Extract<Asked, { readonly by: "button" }>): Promise<Reply | undefined> => {
  switch (asked.identifier) {
    case buttons.applyFixes:
      return applyFixes(scene, asked.head);
    case buttons.explain: {
      const refusal = refuseTalk(scene.position);
      return refusal ? refused(scene.words.refusals[refusal]) : explainCheck(scene, asked.checkRun, asked.head);
    }
    default:
      return undefined;
  }
};
