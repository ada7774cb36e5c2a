import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { main, reportOf } from "./process.ts";

const folder = mkdtempSync(join(tmpdir(), "guidepost-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a report that is longer than a pipe arrives whole, however late it is read", async () => {
  const calls = 400;
  const log = "wx.getUserProfile({ success: (res) => console.log('profile', res.userInfo) });\n";
  writeFileSync(join(folder, "app.json"), '{ "pages": [] }');
  writeFileSync(join(folder, "app.js"), log.repeat(calls));
  const child = spawn(process.execPath, [main, "scan", folder, "--format", "json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  await once(child.stdout, "readable");
  await sleep(500);
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) printed += String(chunk);
  expect(printed.length).toBeGreaterThan(1 << 18);
  expect(reportOf(printed).findings.length).toBeGreaterThanOrEqual(calls);
  expect(await ended).toEqual([1, null]);
});
