import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guidepost-process-"));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The Action as a process of its own, from its source, with GitHub replaced at the edge. */
const start = (
  env: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, ["--import", join(import.meta.dirname, "preload.ts"), "src/action/main.ts"], {
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      SENT_FILE: join(folder, "sent.json"),
      INPUT_TOKEN: "token",
      ...env,
    },
  });

const read = (name: string): string => readFileSync(join(folder, name), "utf8");

test("the process ends with 1 when the check fails, after everything is said", () => {
  const ran = start({});
  expect(ran.stderr).toBe("");
  expect(ran.status).toBe(1);
  expect(read("output")).toMatch(/conclusion<<(ghadelimiter_\S+)\nfailure\n\1/);
  expect(read("summary")).toMatch(/^## ❌/);
  expect(JSON.parse(read("sent.json"))).toMatchObject({
    writes: [{ method: "POST", path: "/repos/acme/shop/pulls/7/reviews" }],
  });
});

test("the process ends with 0 when it passes", () => {
  expect(start({ "INPUT_FAIL-ON": "never" }).status).toBe(0);
});

test("what goes wrong is one sentence, a red check and a report that says so, never a stack trace", () => {
  const ran = start({ "INPUT_FAIL-ON": "sometimes", "INPUT_REPORT-FILE": "out/report.json" });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain(
    "::error title=guidepost::The input fail-on must be one of error, warning, notice, never",
  );
  expect(ran.stdout).toContain("%0A输入 fail-on 应为以下之一");
  expect(read("summary")).toMatch(/^## ❌ Guidepost\n\nThe input fail-on must be/);
  expect(JSON.parse(read("out/report.json"))).toMatchObject({
    diagnostics: [{ message: { "zh-CN": expect.stringMatching(/^输入 fail-on/) } }],
  });
  expect(ran.stdout + ran.stderr).not.toMatch(/\n\s+at /);
  expect(read("output")).toContain("failure");
});
