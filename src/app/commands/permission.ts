/** What a person may do in a repository, as GitHub's API tells it; `author_association` is never asked. */
export type Standing = "write" | "triage" | "read" | "none";

/** What the right to command hangs on. */
export interface Position {
  readonly standing: Standing;
  readonly actor: number;
  /** The account that opened the pull request. */
  readonly opener: number | undefined;
}

/** A commit's author when that is a person whom GitHub knows; merges take over what others wrote. */
export interface Authorship {
  readonly author: number | undefined;
  /** Whom the commit itself names besides, which anybody may write. */
  readonly coauthors: readonly number[];
  readonly isMerge: boolean;
}

/** Why somebody may not do what he asks for. */
export type Refusal = "no-part-in-it" | "no-write" | "own-pull-request" | "sole-author";

/** To read, to be explained to and to have a review run again: those who may triage, and the author. */
export const refuseTalk = ({ standing, actor, opener }: Position): Refusal | undefined => {
  if (standing === "write" || standing === "triage") return undefined;
  return standing === "read" && actor === opener ? undefined : "no-part-in-it";
};

/** To push to the branch by a button: those who may push to it anyway. */
export const refusePush = ({ standing }: Position): Refusal | undefined =>
  standing === "write" ? undefined : "no-write";

/**
 * To except a finding: those with write permission, but nobody for himself. Whoever opened the pull request may not, nor
 * the one who wrote all of it and had it opened by somebody else or by a bot. A commit whose author GitHub does not
 * know may be anybody's, and one by a bot was asked for by anybody, so neither makes somebody else an author. That a
 * commit names co-authors counts only against the one it names, as agents do with the person whom they work for.
 */
export const refuseException = (
  { standing, actor, opener }: Position,
  commits: readonly Authorship[],
): Refusal | undefined => {
  if (standing !== "write") return "no-write";
  // An account that is gone tells nothing of who opened the pull request, so the commits decide alone.
  if (actor === opener) return "own-pull-request";
  const own = commits.filter((one) => !one.isMerge);
  const authors = new Set(own.flatMap((one) => [one.author, ...one.coauthors.filter((account) => account === actor)]));
  authors.delete(undefined);
  return authors.size === 1 && authors.has(actor) ? "sole-author" : undefined;
};
