import { createProbot } from "probot";
import type { ProbotOctokit } from "probot";
import { failureOf } from "../github/failure.ts";

/** Why there is no token: the app was removed, or it may not see the repository (any more). */
export type Closed = "no-installation" | "no-repository";

/** What a token is for; it can do no more than that, whatever the app was granted. */
export type Purpose = "review" | "command" | "look";

/** For whom and what a token is. Without a repository it reaches all of the installation, and can only see which those are. */
export interface TokenWish {
  readonly installation: number;
  readonly repository: number | undefined;
  readonly purpose: Purpose;
}

/** Makes a token of one hour. Throws what GitHub answers when it cannot be asked. */
export type Mint = (wish: TokenWish) => Promise<{ readonly token: string } | Closed>;

const reviewing = { contents: "read", pull_requests: "write", checks: "write", metadata: "read" } as const;
const permissions = {
  review: reviewing,
  command: { ...reviewing, contents: "write" },
  look: { metadata: "read" },
} as const;

/** The key of the app in its hands: the only thing here that can speak as the app itself. */
export interface KeyHolder {
  readonly mint: Mint;
  /** GitHub as the app sees it. */
  readonly asApp: () => Promise<ProbotOctokit>;
}

/** Takes the key from the environment. Clocks that differ by a minute are told apart by octokit, which asks again by GitHub's. */
export const holdKey = (env: Readonly<Record<string, string | undefined>>): KeyHolder => {
  const probot = createProbot({ env: { ...env, LOG_FORMAT: "json" }, overrides: { logLevel: "fatal" } });
  const asApp = async (): Promise<ProbotOctokit> => probot.auth();
  return {
    asApp,
    mint: async ({ installation, repository, purpose }) => {
      const app = await asApp();
      try {
        const { data } = await app.rest.apps.createInstallationAccessToken({
          installation_id: installation,
          ...(repository === undefined ? {} : { repository_ids: [repository] }),
          permissions: permissions[purpose],
        });
        return { token: data.token };
      } catch (error) {
        const { kind } = failureOf(error, 0);
        if (kind === "missing") return "no-installation";
        // Also when the owner has not yet accepted all permissions that this version asks for.
        if (kind === "invalid") return "no-repository";
        throw error;
      }
    },
  };
};
