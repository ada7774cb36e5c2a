import { createHmac, timingSafeEqual } from "node:crypto";
import type { GitHubClient } from "../../github/client.ts";
import { failureOf } from "../../github/failure.ts";
import type { Repository } from "../../github/repository.ts";
import { COMMENT_CHARACTERS, characters, cut } from "../../report/budget.ts";

/** Where an answer goes, and to which command. */
export interface AnswerPlace {
  readonly client: GitHubClient;
  readonly repository: Repository;
  readonly repositoryId: number;
  readonly pull: number;
  /** Of the command; an answer to it is found again by it. */
  readonly command: string;
  readonly appId: number;
  readonly key: Uint8Array;
  /** RFC 3339: no answer is older. */
  readonly since: string;
}

/** Pages of 100 comments that are looked through for an answer of ours. */
const mostPages = 20;

const macLength = 32;

/** The hidden last line by which an answer is known again. Only the app can make one, and only for this command. */
const markOf = ({ repositoryId, pull, command, key }: AnswerPlace): string => {
  const mac = createHmac("sha256", key)
    .update(JSON.stringify(["answer", repositoryId, pull, command]))
    .digest("hex")
    .slice(0, macLength);
  return `<!-- guidepost:answer ${mac} -->`;
};

const endsWith = (body: string, mark: string): boolean => {
  const end = Buffer.from(body.trimEnd().slice(-mark.length));
  const expected = Buffer.from(mark);
  return end.length === expected.length && timingSafeEqual(end, expected);
};

/** The id and text of the answer that is there already, written by this app. */
const findAnswer = async (place: AnswerPlace): Promise<{ readonly id: number; readonly body: string } | undefined> => {
  const { client, repository, pull, since, appId } = place;
  const mark = markOf(place);
  for (let page = 1; page <= mostPages; page++) {
    const query = { ...repository, issue_number: pull, since, per_page: 100, page };
    const { data } = await client.rest.issues.listComments(query);
    for (const { id, body, user, performed_via_github_app: app } of data) {
      if (user?.type === "Bot" && (app?.id ?? appId) === appId && endsWith(body ?? "", mark)) {
        return { id, body: body ?? "" };
      }
    }
    if (data.length < 100) return undefined;
  }
  return undefined;
};

/**
 * Answers a command with one comment, however often it is called: with `again`, an answer of an earlier try is looked for
 * first and brought up to date. False when GitHub takes no comment there (locked, gone, not permitted).
 */
export const answer = async (place: AnswerPlace, text: string, again: boolean): Promise<boolean> => {
  const { client, repository, pull } = place;
  const body = `${cut(text, characters(COMMENT_CHARACTERS))}\n\n${markOf(place)}`;
  const before = again ? await findAnswer(place) : undefined;
  if (before?.body.trimEnd() === body) return true;
  try {
    if (before) await client.rest.issues.updateComment({ ...repository, comment_id: before.id, body });
    else await client.rest.issues.createComment({ ...repository, issue_number: pull, body });
    return true;
  } catch (error) {
    const { kind } = failureOf(error, 0);
    if (kind === "forbidden" || kind === "missing" || kind === "invalid") return false;
    throw error;
  }
};

/** Adds a reaction to a comment, which notifies nobody. A courtesy: nothing hangs on whether GitHub takes it. */
export const react = async (
  client: GitHubClient,
  repository: Repository,
  comment: number,
  content: "eyes" | "rocket" | "confused",
): Promise<void> => {
  try {
    await client.rest.reactions.createForIssueComment({ ...repository, comment_id: comment, content });
  } catch {
    // Gone, locked or not permitted.
  }
};
