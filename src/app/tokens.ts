import { createProbot } from "probot";
import { connect } from "../github/client.ts";
import type { GitHubClient, Waiting } from "../github/client.ts";
import { failureOf } from "../github/failure.ts";

/** Why there is no token: the app was removed, or it may not see the repository (any more). */
export type Closed = "no-installation" | "no-repository";

/** Opens a client that can reach one repository and nothing else. */
export type OpenRepository = (installation: number, repository: number) => Promise<GitHubClient | Closed>;

/** All that a review needs: a token that leaks can do no more, whatever the app was granted. */
const permissions = { contents: "read", pull_requests: "write", checks: "write", metadata: "read" } as const;

/**
 * Asks for tokens with the app's key, which stays in here: clients get a token of one repository, and the thread that
 * reads foreign code gets neither.
 */
export const repositoryOpener = (
  env: Readonly<Record<string, string | undefined>>,
  apiUrl: string,
  waiting: () => Waiting,
): OpenRepository => {
  const probot = createProbot({ env: { ...env, LOG_FORMAT: "json" }, overrides: { logLevel: "fatal" } });
  return async (installation, repository) => {
    const app = await probot.auth();
    try {
      const { data } = await app.rest.apps.createInstallationAccessToken({
        installation_id: installation,
        repository_ids: [repository],
        permissions,
      });
      return await connect({ token: data.token, apiUrl, waiting: waiting() });
    } catch (error) {
      const { kind } = failureOf(error, 0);
      if (kind === "missing") return "no-installation";
      // Also when the owner has not yet accepted all permissions that this version asks for.
      if (kind === "invalid") return "no-repository";
      throw error;
    }
  };
};
