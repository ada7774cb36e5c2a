import nock from "nock";
import { expect, test } from "vitest";
import { app as shop, bad, base, github } from "../action/shop.ts";
import { repositoryId } from "../github/fake/values.ts";
import { startPostgres } from "../store/postgres-server.ts";
import { deliver, installationId, pullPayload, until } from "./deliver.ts";
import { checksOf, serveGitHub } from "./github-server.ts";
import { spawnApp } from "./spawn-app.ts";
import type { Spawned } from "./spawn-app.ts";

const pulls = 8;
const pushes = 4;
const deliveries = 300;
const kills = 20;
const workers = 3;

/** Numbers that look random and are the same in every run (mulberry32). */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

test("workers that are killed lose no review and post none twice", { timeout: 600_000 }, async () => {
  nock.enableNetConnect("127.0.0.1");
  const random = chance(20_261_122);
  const postgres = await startPostgres();
  const server = await serveGitHub(github);
  server.installations.set(installationId, [repositoryId]);
  const env = { DATABASE_URL: await postgres.create(), GHE_HOST: server.host, WORKER_CONCURRENCY: "4" };
  const receiver = await spawnApp("receiver", env);
  const crew: Spawned[] = await Promise.all(Array.from({ length: workers }, async () => spawnApp("worker", env)));

  // Each push adds a page with a secret of its own, so that each head has exactly one piece of news.
  const heads: string[][] = Array.from({ length: pulls }, () => []);
  const push = (pull: number, round: number): void => {
    const pages = Array.from(
      { length: round + 1 },
      (_, i) => [`miniprogram/pages/p${pull}-${i}/index.js`, bad] as const,
    );
    const head = github.git.commit({ ...shop, ...Object.fromEntries(pages) }, base);
    heads[pull]?.push(head);
    const known = github.pulls.get(pull + 1);
    if (known) known.head = head;
    else github.openPull(pull + 1, head);
  };
  let sent = 0;
  const deliverSome = async (count: number): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const pull = Math.floor(random() * pulls);
      const known = heads[pull] ?? [];
      // The newest for certain, then any again and out of order.
      const [at, which] = i < pulls ? [i, (heads[i]?.length ?? 1) - 1] : [pull, Math.floor(random() * known.length)];
      const head = heads[at]?.[which] ?? "";
      const id = { "x-github-delivery": random() < 0.3 ? `${at}-${which}` : `${at}-${which}-${sent}` };
      const action = which === 0 ? "opened" : "synchronize";
      expect((await deliver(receiver.port, "pull_request", pullPayload(action, at + 1, head), id)).status).toBe(202);
      sent++;
    }
  };
  const killOne = async (): Promise<void> => {
    const index = Math.floor(random() * workers);
    await crew[index]?.kill();
    crew[index] = await spawnApp("worker", env);
  };

  try {
    for (let round = 0; round < pushes; round++) {
      for (let pull = 0; pull < pulls; pull++) push(pull, round);
      await deliverSome(deliveries / pushes);
      for (let i = 0; i < kills / pushes; i++) await killOne();
    }
    await until(async () => {
      const metrics = await (await fetch(`http://127.0.0.1:${receiver.port}/metrics`)).text();
      return /guidepost_(?:reviews\{state|jobs\{queue="reviews",state)="(?:queued|running|created|retry|active)"/.test(
        metrics,
      )
        ? undefined
        : true;
    });
  } finally {
    await Promise.all([receiver, ...crew].map(async (one) => one.stop()));
    await server.close();
    await postgres.stop();
  }

  const checks = checksOf(github);
  expect(sent).toBe(deliveries);
  expect(checks.filter((check) => check.status !== "completed")).toEqual([]);
  for (const [pull, own] of heads.entries()) {
    for (const head of own) {
      // One delivery of each head was certain, so each has its check, judged or superseded.
      expect(checks.filter((check) => check.head_sha === head)).toHaveLength(1);
      const reviews = github.conversation.reviews.filter((review) => review.commit === head);
      expect(reviews.length).toBeLessThanOrEqual(1);
      if (head !== own.at(-1)) continue;
      expect(checks.find((check) => check.head_sha === head)).toMatchObject({ conclusion: "failure" });
      expect(reviews).toHaveLength(1);
    }
    const paths = github.conversation.comments
      .map((comment) => comment.path)
      .filter((path) => path.includes(`/p${pull}-`));
    expect(paths.toSorted()).toEqual(
      Array.from({ length: pushes }, (_, i) => `miniprogram/pages/p${pull}-${i}/index.js`),
    );
  }
});
