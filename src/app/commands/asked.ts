import { checkName } from "../../github/check.ts";
import { record } from "../../github/failure.ts";
import type { Command } from "../events.ts";
import { parseCommand } from "./parse-command.ts";
import type { CommentCommand } from "./parse-command.ts";
import { readCommandComment, readPerson } from "./people.ts";
import type { CommandComment, Person } from "./people.ts";
import type { CommandBench } from "./run-command.ts";

/** A command as it is on GitHub now, of a person. */
export type Asked = {
  /** The same for every try of the command. */
  readonly id: string;
  readonly person: Person;
  /** RFC 3339: no answer to it is older. */
  readonly since: string;
} & (
  | { readonly by: "comment"; readonly line: CommentCommand; readonly comment: CommandComment }
  | { readonly by: "button"; readonly identifier: string; readonly checkRun: number; readonly head: string }
);

/** Reads what a command asks for. Undefined when it is none: not by a person, not on this pull request, not there any more. */
export const readAsked = async (bench: CommandBench, command: Command): Promise<Asked | undefined> => {
  const { by } = command;
  if (by.kind === "button") return readPressed(bench, command, by);
  const comment = await readCommandComment(bench.client, bench.repository, { ...command, comment: by.comment });
  const line = comment && parseCommand(comment.body);
  if (!line) return undefined;
  const id = `comment/${bench.repositoryId}/${by.comment}`;
  return { id, person: comment.by, since: comment.created, by: "comment", line, comment };
};

type Button = Extract<Command["by"], { readonly kind: "button" }>;

/** Only buttons of our own check runs count, and a run says itself of which pull request and commit it is. */
const readPressed = async (
  { client, repository, repositoryId, workshop }: CommandBench,
  { pull, actor }: Command,
  { checkRun, identifier, head }: Button,
): Promise<Asked | undefined> => {
  const person = await readPerson(client, actor);
  if (!person) return undefined;
  try {
    const { data: run } = await client.rest.checks.get({ ...repository, check_run_id: checkRun });
    if (run.app?.id !== workshop.appId || run.name !== checkName || run.head_sha !== head) return undefined;
    if (!run.external_id?.startsWith(`${pull}/`)) return undefined;
    const id = `button/${repositoryId}/${checkRun}/${identifier}/${actor}`;
    const since = run.started_at ?? new Date(0).toISOString();
    return { id, person, since, by: "button", identifier, checkRun, head };
  } catch (error) {
    if (record(error)["status"] === 404) return undefined;
    throw error;
  }
};
