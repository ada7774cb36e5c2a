#!/usr/bin/env node
// Measures how soon the app answers deliveries: `npm run bench -- deliveries`. 1,000 signed deliveries a minute, each of
// a new head, reach one process that receives and reviews, on a PostgreSQL that waits for its disk; GitHub is made up.
// A delivery's time counts from the moment at which it was due, so that a slow answer cannot hide behind a late request.
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { deliver, installationId, pullPayload } from "../test/app/deliver.ts";
import { repositoryId } from "../test/github/fake/values.ts";

const perMinute = 1_000;
const seconds = 60;
const pulls = 50;
const budgetMs = 200;
const count = (perMinute * seconds) / 60;

/** Sends all deliveries, each when it is due, and tells what each took. */
const sendAll = async (port) => {
  const start = performance.now() + 1_000;
  const send = async (_, i) => {
    const due = start + (i * 60_000) / perMinute;
    await sleep(due - performance.now());
    const payload = pullPayload("synchronize", (i % pulls) + 1, randomBytes(20).toString("hex"));
    const { status } = await deliver(port, "pull_request", payload);
    if (status !== 202) throw new Error(`a delivery was answered with ${status}`);
    return performance.now() - due;
  };
  return Promise.all(Array.from({ length: count }, send));
};

const page = (i) => `Page({ onLoad() { console.log("order ${i}", this.data.phone); } });\n`;

/** A GitHub with pull requests that bring one finding each. */
const makeGitHub = async () => {
  // Not loaded in the sending thread, whose requests nock would slow down.
  const { default: nock } = await import("nock");
  const { FakeGitHub } = await import("../test/github/fake/github.ts");
  nock.disableNetConnect();
  nock.enableNetConnect("127.0.0.1");
  const github = new FakeGitHub().listen();
  const frame = { "app.json": '{ "pages": ["pages/index/index"] }\n', "project.config.json": "{}\n" };
  const base = github.git.commit(frame);
  github.branches.set("main", base);
  for (let i = 1; i <= pulls; i++) {
    github.openPull(i, github.git.commit({ ...frame, "pages/index/index.js": page(i) }, base));
  }
  return github;
};

const measure = async () => {
  const { serveGitHub } = await import("../test/app/github-server.ts");
  const { startPostgres } = await import("../test/store/postgres-server.ts");
  const { spawnApp } = await import("../test/app/spawn-app.ts");
  const server = await serveGitHub(await makeGitHub());
  server.installations.set(installationId, [repositoryId]);
  const postgres = await startPostgres(true);
  const app = await spawnApp("all", { DATABASE_URL: await postgres.create(), GHE_HOST: server.host });
  try {
    // In a thread of its own, so that the made-up GitHub does not delay what is measured.
    const [times] = await once(new Worker(new URL(import.meta.url), { workerData: { port: app.port } }), "message");
    times.sort((a, b) => a - b);
    const percentile = (share) => `${times[Math.ceil(times.length * share) - 1].toFixed(0)} ms`;
    const name = `${count} deliveries in ${seconds} s, acknowledged`;
    const all = `p50 ${percentile(0.5)}, p95 ${percentile(0.95)}, p99 ${percentile(0.99)}`;
    console.log(`${name.padEnd(44)} ${all} (p99 at most ${budgetMs} ms)`);
  } finally {
    await app.kill();
    await server.close();
    await postgres.stop();
  }
};

if (isMainThread) await measure();
else parentPort.postMessage(await sendAll(workerData.port), []);
