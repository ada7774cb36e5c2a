import { createServer } from "node:http";
import type { Server } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxBodyBytes } from "../../src/app/read-body.ts";
import { deliver, pullPayload, sign } from "./deliver.ts";
import { homes } from "./homes.ts";
import type { Home } from "./homes.ts";
import { start } from "./start-app.ts";
import type { Started } from "./start-app.ts";

const head = "c".repeat(40);

/** Writes raw bytes to the port and returns all that comes back. */
const raw = async (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.end(text));
    let answer = "";
    socket.on("data", (bytes) => (answer += bytes.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });

/** The port that a server listens on. */
const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
};

// The embedded database serves one process that does all, so there is a GitHub, which does not know this app.
describe.each(homes)("deliveries on $name", ({ prepare }) => {
  let home: Awaited<ReturnType<Home["prepare"]>>;
  let app: Started;
  const github = createServer((_request, response) => response.writeHead(401).end());

  beforeAll(async () => {
    home = await prepare();
    await new Promise<void>((resolve) => {
      github.listen(0, "127.0.0.1", resolve);
    });
    app = await start("all", { ...(await home.env()), GHE_HOST: `127.0.0.1:${portOf(github)}` });
  });
  afterAll(async () => {
    await app.stop();
    github.close();
    await home.end();
  });

  const page = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${app.port}${path}`)).text();
  const taken = async (): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries(
      [...(await page("/metrics")).matchAll(/^guidepost_deliveries_total\{taken="(\w+)"\} (\d+)$/gm)].map(
        ([, name = "", count]) => [name, Number(count)],
      ),
    );
  /** What one step adds to the counters. */
  const adds = async (step: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> => {
    const before = await taken();
    await step();
    const after = Object.entries(await taken()).map(([name, count]) => [name, count - (before[name] ?? 0)] as const);
    return Object.fromEntries(after.filter(([, count]) => count > 0));
  };

  test("a signed one is taken, and a repetition is answered the same without being taken again", async () => {
    const statuses: number[] = [];
    const added = await adds(async () => {
      for (let i = 0; i < 3; i++) {
        const answer = await deliver(app.port, "pull_request", pullPayload("opened", 1, head), {
          "x-github-delivery": "same",
        });
        statuses.push(answer.status);
      }
    });
    expect(statuses).toEqual([202, 202, 202]);
    expect(added).toEqual({ queued: 1, known: 2 });
  });

  test.each([
    ["unsigned", { "x-hub-signature-256": "" }, 401],
    [
      "signed with another secret",
      { "x-hub-signature-256": sign(JSON.stringify(pullPayload("opened", 2, head)), "x") },
      401,
    ],
    [
      "signed with the secret everybody knows",
      { "x-hub-signature-256": sign(JSON.stringify(pullPayload("opened", 2, head)), "development") },
      401,
    ],
    ["signed with a shorter text", { "x-hub-signature-256": "sha256=00" }, 401],
    ["without a usable id", { "x-github-delivery": "a b" }, 400],
    ["without an event", { "x-github-event": "" }, 400],
  ])("one that is %s is refused", async (_name, headers, status) => {
    const payload = pullPayload("opened", 2, head);
    expect(await adds(async () => deliver(app.port, "pull_request", payload, headers))).toEqual({ refused: 1 });
    expect((await deliver(app.port, "pull_request", payload, headers)).status).toBe(status);
  });

  test("a body that is not JSON is refused, whoever signed it", async () => {
    expect((await deliver(app.port, "pull_request", "payload=%7B%7D")).status).toBe(400);
    expect((await deliver(app.port, "pull_request", '{"action":')).status).toBe(400);
  });

  test("one that is cut off is not taken", async () => {
    const body = JSON.stringify(pullPayload("opened", 3, head));
    const text = `POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\nx-github-delivery: cut\r\nx-github-event: pull_request\r\nx-hub-signature-256: ${sign(body)}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 40)}`;
    await raw(app.port, text);
    const added = await adds(async () => {
      const whole = await deliver(app.port, "pull_request", body, { "x-github-delivery": "cut" });
      expect(whole.status).toBe(202);
    });
    expect(added).toMatchObject({ queued: 1 });
  });

  test("one over 25 MB is refused before it is read", async () => {
    const announced = await raw(
      app.port,
      `POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\ncontent-length: ${maxBodyBytes + 1}\r\n\r\n`,
    );
    expect(announced).toMatch(/^HTTP\/1\.1 413 /);
    const chunk = "x".repeat(1024 * 1024);
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(26);
    const streamed = await raw(
      app.port,
      `POST /api/github/webhooks HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
    ).catch(() => "reset");
    expect(streamed).toMatch(/^HTTP\/1\.1 413 |^reset$/);
  });

  test.each([
    ["an unknown event", "sponsorship", { action: "created" }],
    ["an action of no interest", "pull_request", pullPayload("labeled", 4, head)],
    ["a draft's new title", "pull_request", pullPayload("edited", 4, head, { changes: { title: { from: "x" } } })],
    ["ids that are none", "pull_request", pullPayload("opened", -1, "../../etc/passwd")],
    ["an event of no installation", "pull_request", { ...Object(pullPayload("opened", 4, head)), installation: null }],
    ["a list", "pull_request", []],
    ["nothing", "pull_request", null],
  ])("%s is acknowledged and asks for nothing", async (_name, event, payload) => {
    expect(await adds(async () => deliver(app.port, event, payload))).toEqual({ idle: 1 });
  });

  test("nothing that people wrote is logged or stored, and paths of nobody are not found", async () => {
    await deliver(app.port, "pull_request", pullPayload("opened", 5, head));
    expect(app.lines.join("")).not.toMatch(/A title|somebody|acme/);
    for (const line of app.lines) expect(() => JSON.parse(line)).not.toThrow();
    expect((await fetch(`http://127.0.0.1:${app.port}/.env`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${app.port}/api/github/webhooks`)).status).toBe(405);
    expect(await page("/live")).toBe("live\n");
    expect(await page("/ready")).toBe("ready\n");
  });
});

describe("a database that goes away", () => {
  test("makes the app unready, takes no delivery without storing it, and is used again when it is back", async () => {
    const [postgres] = homes;
    const home = await postgres?.prepare();
    if (!home?.server) throw new Error("PostgreSQL comes first");
    const app = await start("receiver", await home.env());
    const ready = async (): Promise<number> => (await fetch(`http://127.0.0.1:${app.port}/ready`)).status;
    try {
      expect(await ready()).toBe(200);
      expect(
        (await deliver(app.port, "pull_request", pullPayload("opened", 1, head), { "x-github-delivery": "before" }))
          .status,
      ).toBe(202);
      await home.server.halt();
      expect(await ready()).toBe(503);
      const refused = { "x-github-delivery": "refused" };
      expect((await deliver(app.port, "pull_request", pullPayload("opened", 2, head), refused)).status).toBe(503);
      expect((await fetch(`http://127.0.0.1:${app.port}/live`)).status).toBe(200);
      await home.server.resume();
      while ((await ready()) !== 200);
      expect(
        (await deliver(app.port, "pull_request", pullPayload("opened", 1, head), { "x-github-delivery": "before" }))
          .status,
      ).toBe(202);
      const page = async (): Promise<string> => (await fetch(`http://127.0.0.1:${app.port}/metrics`)).text();
      expect(await page()).toContain('guidepost_deliveries_total{taken="known"} 1');
      expect(await page()).toContain('guidepost_reviews{state="queued"} 1');
      // What was refused is not known: GitHub's redelivery of it is taken.
      expect((await deliver(app.port, "pull_request", pullPayload("opened", 2, head), refused)).status).toBe(202);
      expect(await page()).toContain('guidepost_reviews{state="queued"} 2');
    } finally {
      await app.stop();
      await home.end();
    }
  });
});
