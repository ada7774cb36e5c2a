import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nock from "nock";
import { after, before } from "../../src/cli/demo/files.ts";
import { FakeGitHub } from "../github/fake/github.ts";
import { repository, repositoryId } from "../github/fake/values.ts";
import { clientId, clientSecret, serveAccounts } from "./accounts.ts";
import type { Accounts } from "./accounts.ts";
import { deliver, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import { freePort } from "./http.ts";
import { spawnApp } from "./spawn-app.ts";

/** The app at work on a pull request of a made-up repository, without GitHub. */
export interface FirstTry {
  /** Of the app's first page. */
  readonly url: string;
  readonly accounts: Accounts;
  readonly github: FakeGitHub;
  /** Opens the next pull request with the demo's change, delivers it and waits for its review. Returns its number. */
  readonly review: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** The page of the demo's repository. */
export const demoPath = `/r/${repository.owner}/${repository.repo}`;

/** The demo's shop, in which one thing is excepted for some time. */
const shop = {
  ...before,
  ".github/guidepost.yml": `version: 1
exceptions:
  - rule: quota/deprecated-api
    path: pages/index/**
    reason: The page is rebuilt with the next release.
    until: 2099-12-31
`,
};

/** Starts the app in a process of its own, on PGlite in a temporary folder and beside a fake GitHub. */
export const startFirstTry = async (): Promise<FirstTry> => {
  nock.disableNetConnect();
  nock.enableNetConnect("127.0.0.1");
  const github = new FakeGitHub().listen();
  github.viewer = "guidepost[bot]";
  const base = github.git.commit(present(shop));
  github.branches.set("main", base);
  const server = await serveGitHub(github);
  server.installations.set(installationId, [repositoryId]);
  const accounts = await serveAccounts(server.host);
  accounts.show = (path) => conversationAt(github, path);
  accounts.readable.set(accounts.visitor, [
    { id: repositoryId, installation: installationId, owner: repository.owner, name: repository.repo },
  ]);
  const folder = await mkdtemp(join(tmpdir(), "guidepost-first-try-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = await spawnApp("all", {
    DATA_DIR: join(folder, "data"),
    GHE_HOST: accounts.host,
    PORT: String(port),
    PUBLIC_URL: url,
    GITHUB_CLIENT_ID: clientId,
    GITHUB_CLIENT_SECRET: clientSecret,
  });
  let last = 0;
  return {
    url,
    accounts,
    github,
    review: async () => {
      const number = ++last;
      const head = github.git.commit(present({ ...shop, ...after, "README.md": `# ${number}\n` }), base);
      github.openPull(number, head, { title: "Growth feature" });
      const answer = await deliver(port, "pull_request", pullPayload("opened", number, head));
      if (answer.status !== 202) throw new Error(`the delivery was answered with ${answer.status}`);
      await until(() => checksOf(github).find((one) => one.head_sha === head && one.status === "completed"));
      // The check tells the verdict a moment before the database does.
      await until(async () => {
        const metrics = await (await fetch(`${url}/metrics`)).text();
        return /guidepost_reviews\{state="(?:queued|running)"/.test(metrics) ? undefined : true;
      });
      return number;
    },
    stop: async () => {
      await app.stop();
      await accounts.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const present = (tree: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tree).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));

/** All that was posted to a pull request, as text. */
export const conversationOf = (github: FakeGitHub, pull: number): string => {
  const head = github.pulls.get(pull)?.head;
  const check = checksOf(github).find((one) => one.head_sha === head);
  const reviews = github.conversation.reviews.filter((one) => one.commit === head);
  const comments = github.conversation.comments.filter((one) => one.commit === head);
  return [
    `Check guidepost: ${check?.conclusion ?? "none"} - ${check?.title ?? ""}`,
    ...reviews.map((one) => withoutMarks(one.body)),
    ...comments.map((one) => `${one.path}:${one.line ?? ""}\n${withoutMarks(one.body)}`),
  ].join("\n\n");
};

/** Without what only the app reads. */
const withoutMarks = (body: string): string => body.replaceAll(/<!--[\s\S]*?-->/g, "").trim();

const conversationAt = (github: FakeGitHub, path: string): string | undefined => {
  const pull = Number(/\/pull\/(\d+)$/.exec(path)?.[1]);
  return github.pulls.has(pull) ? conversationOf(github, pull) : undefined;
};
