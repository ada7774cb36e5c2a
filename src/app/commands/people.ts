import type { GitHubClient } from "../../github/client.ts";
import { record } from "../../github/failure.ts";
import type { Repository } from "../../github/repository.ts";
import type { Authorship, Standing } from "./permission.ts";

/** A person by the id that an event named. */
export interface Person {
  readonly id: number;
  readonly login: string;
}

/** The words of a command and who wrote them. */
export interface CommandComment {
  readonly by: Person;
  readonly body: string;
  readonly url: string;
  /** RFC 3339 */
  readonly created: string;
  /** Changed after it was sent, perhaps by somebody else: whose words are these? */
  readonly edited: boolean;
}

const isMissing = (error: unknown): boolean => {
  const { status } = record(error);
  return status === 404 || status === 410;
};

/**
 * Reads the comment of a command. Undefined when it is gone, not on this pull request, not by this account, or not written
 * by a person in person: bots and apps that speak for somebody do not command.
 */
export const readCommandComment = async (
  client: GitHubClient,
  repository: Repository,
  command: { readonly comment: number; readonly pull: number; readonly actor: number },
): Promise<CommandComment | undefined> => {
  try {
    const { data } = await client.rest.issues.getComment({ ...repository, comment_id: command.comment });
    const { user } = data;
    if (user?.id !== command.actor || user.type !== "User" || data.performed_via_github_app) return undefined;
    if (!data.issue_url.endsWith(`/issues/${command.pull}`)) return undefined;
    return {
      by: { id: user.id, login: user.login },
      body: data.body ?? "",
      url: data.html_url,
      created: data.created_at,
      edited: data.updated_at !== data.created_at,
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** The person with an account's id, by the name that it has now. Undefined for bots and accounts that are gone. */
export const readPerson = async (client: GitHubClient, id: number): Promise<Person | undefined> => {
  try {
    const { data } = await client.rest.users.getById({ account_id: id });
    return data.type === "User" && data.id === id ? { id, login: data.login } : undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/**
 * What a person may do, the highest of all grants ("Get repository permissions for a user",
 * https://docs.github.com/en/rest/collaborators/collaborators). `triage` is told as `read` there, so the role's own
 * permissions are looked at as well. Whoever GitHub does not know there may do nothing; other errors are thrown.
 */
export const readStanding = async (
  client: GitHubClient,
  repository: Repository,
  { id, login }: Person,
): Promise<Standing> => {
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login });
    // The name may have passed to another account since.
    if (data.user?.id !== id) return "none";
    if (data.permission === "admin" || data.permission === "write") return "write";
    if (data.permission !== "read") return "none";
    return data.role_name === "triage" || data.user.permissions?.triage === true ? "triage" : "read";
  } catch (error) {
    if (isMissing(error)) return "none";
    throw error;
  }
};

/** Which people wrote a pull request's commits (bots are nobody); GitHub lists 250 at most. */
export const readAuthorship = async (
  client: GitHubClient,
  repository: Repository,
  pullNumber: number,
): Promise<readonly Authorship[]> => {
  const commits: Authorship[] = [];
  for (let page = 1; page <= 3; page++) {
    const { data } = await client.rest.pulls.listCommits({
      ...repository,
      pull_number: pullNumber,
      per_page: 100,
      page,
    });
    for (const { author, commit, parents } of data) {
      const { id, type } = record(author);
      commits.push({
        author: typeof id === "number" && type === "User" ? id : undefined,
        coauthors: coauthorsIn(commit.message),
        isMerge: parents.length > 1,
      });
    }
    if (data.length < 100) break;
  }
  return commits;
};

/** Accounts that a message's trailers name by GitHub's own addresses (docs: creating a commit with multiple authors). */
const coauthorsIn = (message: string): readonly number[] =>
  [...message.matchAll(/^co-authored-by:[^\n<]{0,200}<(\d{1,15})\+[^@\s>]{1,100}@users\.noreply\.github\.com>/gim)].map(
    ([, id]) => Number(id),
  );
