import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { createSite } from "../../src/app/server.ts";
import { pullPayload, secret, sign } from "./deliver.ts";
import { serverHost } from "./http.ts";

const body = JSON.stringify(pullPayload("opened", 1, "c".repeat(40)));
const headers = [
  "POST /hook HTTP/1.1",
  "host: x",
  "x-github-delivery: slow",
  "x-github-event: pull_request",
  `x-hub-signature-256: ${sign(body)}`,
  `content-length: ${body.length}`,
].join("\r\n");

test.each([
  ["a slow header", headers.slice(0, 60)],
  ["a slow body", `${headers}\r\n\r\n${body.slice(0, 60)}`],
])("a sender with %s is sent away, and nothing is taken", async (_name, sent) => {
  const taken: string[] = [];
  const counted: string[] = [];
  const site = createSite(
    {
      webhookPath: "/hook",
      webhookSecret: secret,
      takeIn: async ({ id }) => {
        taken.push(id);
        return "queued";
      },
      count: (outcome) => counted.push(outcome),
      reachDatabase: async () => undefined,
      metrics: async () => "",
      pages: undefined,
      log: () => undefined,
    },
    200,
  ).listen(0, "127.0.0.1");
  await once(site, "listening");
  let answer = "";
  const socket = connect(Number(serverHost(site).split(":")[1]), "127.0.0.1", () => socket.write(sent));
  socket.on("data", (bytes) => (answer += bytes.toString()));
  await once(socket, "close");
  site.close();
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(taken).toEqual([]);
  expect(counted).not.toContain("queued");
});
