import type { Locale } from "../../domain/text.ts";
import type { EffectiveConfig } from "../../github/effective-config.ts";
import { record } from "../../github/failure.ts";
import { readPullRequest } from "../../github/pull-request.ts";
import type { PullRequest } from "../../github/pull-request.ts";
import { readRuleDocs } from "../../local/rule-docs.ts";
import type { Reader } from "../../report/github-words.ts";
import { localeOf, readerOf } from "../../report/reader.ts";
import { readGrants } from "../../store/grants.ts";
import { readConfiguration } from "../configuration.ts";
import { FinalFailure } from "../final-failure.ts";
import { judgePull } from "../judge-pull.ts";
import type { JudgedPull } from "../judge-pull.ts";
import { readStanding } from "./people.ts";
import type { Person } from "./people.ts";
import type { Position } from "./permission.ts";
import type { CommandBench } from "./run-command.ts";
import { commandWords } from "./words.ts";
import type { CommandWords } from "./words.ts";

/** Everything about a command besides the command itself, as it is on GitHub now. */
export interface Scene {
  readonly bench: CommandBench;
  /** Key of the command in the store. */
  readonly id: string;
  readonly person: Person;
  readonly position: Position;
  readonly pull: PullRequest;
  /** The branch that the head lies on, in whichever repository. */
  readonly headRef: string;
  readonly locale: Locale;
  readonly words: CommandWords;
  /** Throws a FinalFailure when the base branch's configuration cannot be used. */
  readonly config: () => EffectiveConfig;
}

/** What comes of a command. */
export interface Reply {
  readonly ended: "done" | "refused";
  /** Markdown, with all that is not ours escaped; undefined: a reaction says enough. */
  readonly text?: string;
  /** The review that was asked for is still to come. */
  readonly reviewing?: boolean;
}

/** A reply that turns a command down, with the reason. */
export const refused = (text: string): Reply => ({ ended: "refused", text });

/** Reads the scene of a command. Undefined when the pull request is not there, for then nobody asked for anything. */
export const readScene = async (
  bench: CommandBench,
  pullNumber: number,
  id: string,
  person: Person,
): Promise<Scene | undefined> => {
  const { client, repository } = bench;
  const found = await readPull(bench, pullNumber);
  if (!found) return undefined;
  const { pull, opener, headRef } = found;
  const standing = await readStanding(client, repository, person);
  const config = await readConfiguration(client, repository, pull.baseRef).catch((error: unknown) => {
    if (error instanceof FinalFailure) return error;
    throw error;
  });
  const language = config instanceof FinalFailure ? "auto" : config.config.language;
  const locale = localeOf(language, [pull.title, pull.body]);
  return {
    bench,
    id,
    person,
    position: { standing, actor: person.id, opener },
    pull,
    headRef,
    locale,
    words: commandWords[locale],
    config: () => {
      if (config instanceof FinalFailure) throw config;
      return config;
    },
  };
};

const readPull = async (
  { client, repository }: CommandBench,
  number: number,
): Promise<(Pick<Scene, "pull" | "headRef"> & Pick<Position, "opener">) | undefined> => {
  try {
    const pull = await readPullRequest(client, repository, number);
    // Asked for again, which costs nothing: GitHub answers that nothing has changed.
    const { data } = await client.rest.pulls.get({ ...repository, pull_number: number });
    const { id } = record(data.user);
    return { pull, opener: typeof id === "number" ? id : undefined, headRef: data.head.ref };
  } catch (error) {
    const { status } = record(error);
    if (status === 404 || status === 410) return undefined;
    throw error;
  }
};

/** Judges the head as it is now, with or without the exceptions that were made by commands. */
export const judgeHead = async (
  { bench, pull, config }: Scene,
  grants: "with-grants" | "without-grants",
): Promise<JudgedPull> => {
  const { client, repository, repositoryId, workshop } = bench;
  const made = grants === "with-grants" ? await readGrants(workshop.database, repositoryId, pull.number) : [];
  const judging = { client, repository, analyse: workshop.analyse, today: workshop.today(), grants: made };
  return judgePull(judging, pull, pull.headSha, config());
};

/** The reader of an answer about a judged head. */
export const readerOn = ({ bench, pull, locale }: Scene, mergeBase: string): Reader => {
  const { repository, workshop } = bench;
  return readerOf(locale, {
    repositoryUrl: `${workshop.serverUrl}/${repository.owner}/${repository.repo}`,
    base: mergeBase,
    head: pull.headSha,
    docsOf: readRuleDocs,
    commands: true,
  });
};
