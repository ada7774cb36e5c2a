import { createServer } from "node:http";
import { setImmediate } from "node:timers/promises";
import nock from "nock";
import { beforeEach, describe, expect, test } from "vitest";
import { connect } from "../../src/github/client.ts";
import type { GitHubClient } from "../../src/github/client.ts";
import { patienceOf } from "../../src/github/patience.ts";
import { repository } from "./fake/github.ts";
import { freshClient, github } from "./fresh.ts";

beforeEach(() => {
  github.branches.set("main", github.git.commit({ "app.json": "{}\n" }));
});

const readTree = async (client: GitHubClient): Promise<unknown> =>
  client.rest.git.getTree({ ...repository, tree_sha: "main" });
const limit = (seconds: number): void =>
  github.fail({
    method: "GET",
    path: /trees/,
    status: 403,
    headers: { "retry-after": String(seconds) },
    body: { message: "You have exceeded a secondary rate limit" },
  });

describe("complaint 17: rate limits, kept by all requests of a run together", () => {
  test("requests that run at the same time wait at the same time, which the budget pays for once", async () => {
    let moment = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      const until = moment + milliseconds;
      await setImmediate();
      moment = Math.max(moment, until);
    };
    const patience = patienceOf({ now: () => moment, sleep, budgetMs: 300_000 });
    await Promise.all([1, 2, 3, 4].map(async () => patience.silence(200_000)));
    expect(moment).toBe(200_000);
    await expect(patience.silence(150_000)).rejects.toThrow("asks to wait 150 s");
    await expect(patience.ready()).rejects.toThrow("asks to wait 150 s");
  });

  test("nothing is asked while GitHub wants silence", async () => {
    limit(30);
    const client = await freshClient();
    await readTree(client);
    await readTree(client);
    expect(github.waits).toEqual([30_000]);
  });

  test("after a limit that is too long nothing more is asked at all", async () => {
    limit(3_600);
    const client = await freshClient();
    await expect(readTree(client)).rejects.toThrow("rate limit asks to wait 3600 s");
    for (let i = 0; i < 5; i++) await expect(readTree(client)).rejects.toThrow("rate limit");
    expect(github.sent).toHaveLength(1);
  });
});

describe("a check that never hangs", () => {
  test("a server that takes requests and never answers ends in an error, after as many tries as any other failure", async () => {
    let requests = 0;
    const server = createServer(() => void requests++);
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    nock.cleanAll();
    nock.enableNetConnect("127.0.0.1");
    const waiting = { ...github.clock, budgetMs: 300_000, requestMs: 50 };
    const client = await connect({ token: "t", apiUrl: `http://127.0.0.1:${port}`, waiting });
    try {
      await expect(readTree(client)).rejects.toThrow(/timeout|abort/i);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    expect(requests).toBe(4);
    expect(github.waits).toEqual([1_000, 2_000, 4_000]);
  });

  test("a server that answers slowly for ever: after ten minutes nothing more is asked", async () => {
    const client = await freshClient();
    await readTree(client);
    github.waits.push(10 * 60_000);
    await expect(readTree(client)).rejects.toThrow("the time for this run is up");
    expect(github.sent).toHaveLength(1);
  });
});
