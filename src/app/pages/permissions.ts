import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../github/client.ts";
import type { GitHubClient } from "../../github/client.ts";
import { record } from "../../github/failure.ts";
import { readableRepositories, readableRepository } from "../../github/readable-repositories.ts";
import type { Repository } from "../../github/repository.ts";
import type { Session } from "./session.ts";

/** GitHub does not take the visitor's token: it has expired or was revoked. */
export class TokenRefused extends Error {}

/** GitHub could not be asked, or wants to be left in peace. */
export class GitHubAway extends Error {}

/** Asks GitHub what visitors may read, and remembers the answers for a minute. Throws a TokenRefused or GitHubAway. */
export interface Permissions {
  /** The repositories of the app that the visitor may read. */
  readonly all: (session: Session) => Promise<readonly number[]>;
  /** The id of a repository that the visitor may read. */
  readonly one: (session: Session, repository: Repository) => Promise<number | undefined>;
}

const rememberedMs = 60_000;
const mostRemembered = 2_000;
/** A visitor waits for no longer when GitHub asks to wait. */
const waitingMs = 2_000;

/** Permissions as GitHub at `apiUrl` knows them; `now` is milliseconds since 1970. */
export const permissionsFrom = (apiUrl: string, now: () => number): Permissions => {
  const all = remembering<readonly number[]>(now);
  const one = remembering<number | undefined>(now);
  return {
    all: async ({ hash, token }) => all(hash, async () => asUser(apiUrl, now, token, readableRepositories)),
    one: async ({ hash, token }, repository) =>
      one(`${hash} ${repository.owner}/${repository.repo}`, async () =>
        asUser(apiUrl, now, token, async (client) => readableRepository(client, repository)),
      ),
  };
};

/** Asks once for what is asked for several times within a minute. A failure is not remembered. */
const remembering = <Answer>(now: () => number): ((key: string, ask: () => Promise<Answer>) => Promise<Answer>) => {
  const known = new Map<string, { readonly until: number; readonly answer: Promise<Answer> }>();
  return async (key, ask) => {
    const before = known.get(key);
    if (before && before.until > now()) return before.answer;
    if (known.size >= mostRemembered) known.clear();
    const answer = ask();
    known.set(key, { until: now() + rememberedMs, answer });
    answer.catch(() => known.delete(key));
    return answer;
  };
};

/** Asks GitHub with a visitor's token. Throws a TokenRefused or GitHubAway. */
export const asUser = async <Answer>(
  apiUrl: string,
  now: () => number,
  token: string,
  ask: (client: GitHubClient) => Promise<Answer>,
): Promise<Answer> => {
  const waiting = { sleep: async (milliseconds: number) => sleep(milliseconds), now, budgetMs: waitingMs };
  try {
    return await ask(await connect({ token, apiUrl, waiting }));
  } catch (error) {
    if (record(error)["status"] === 401) throw new TokenRefused();
    throw new GitHubAway();
  }
};
