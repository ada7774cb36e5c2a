import nock from "nock";
import { afterEach, beforeEach } from "vitest";
import { connect } from "../../src/github/client.ts";
import type { GitHubClient } from "../../src/github/client.ts";
import { FakeGitHub, api } from "./fake/github.ts";

/** A GitHub of its own for every test of the file that imports this; nothing else can be reached. */
export let github: FakeGitHub;

beforeEach(() => {
  nock.disableNetConnect();
  github = new FakeGitHub().listen();
});
afterEach(() => {
  github.verify();
  nock.cleanAll();
});

/** A client as the Action's, whose waits spend the fake's time only. */
export const freshClient = async (budgetMs = 300_000): Promise<GitHubClient> =>
  connect({ token: "t", apiUrl: api, waiting: { ...github.clock, budgetMs } });
