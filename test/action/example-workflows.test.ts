import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputDefaults } from "../../src/action/inputs.ts";

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
      }
    >
  >;
}

interface Told {
  readonly writes: readonly { readonly method: string; readonly path: string }[];
  readonly refused: readonly unknown[];
  readonly mistakes: readonly string[];
  readonly comments: number;
}

interface Ran extends Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly files: readonly string[];
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guidepost-workflow-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The one job of an example. */
const jobOf = (file: string): Workflow["jobs"][string] => {
  const workflow: Workflow = parse(readFileSync(join("examples/workflows", file), "utf8"));
  const [job] = Object.values(workflow.jobs);
  if (!job) throw new Error(`${file} has no job`);
  return job;
};

/**
 * Runs the Action as the workflow's job does: a process of its own, the event, the inputs of its step, and a token that may
 * do exactly what the job asks for (of a fork's `pull_request` GitHub lets every token only read).
 */
const runJob = (file: string, event: string, fork = false): Ran => {
  const { permissions, steps } = jobOf(file);
  const readOnly = Object.fromEntries(Object.keys(permissions).map((scope) => [scope, "read"]));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  const inputs = { ...inputDefaults, ...steps[0]?.with, token: "token" };
  const ran = spawnSync(process.execPath, ["--import", join(import.meta.dirname, "preload.ts"), "src/action/main.ts"], {
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"],
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_REF_NAME: "main",
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      SENT_FILE: join(folder, "sent.json"),
      JOB_PERMISSIONS: JSON.stringify(fork && event === "pull_request" ? readOnly : permissions),
      ...(fork ? { JOB_FORK: "true" } : {}),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const told: Told = JSON.parse(readFileSync(join(folder, "sent.json"), "utf8"));
  const { status, stdout, stderr } = ran;
  return {
    ...told,
    status,
    stdout,
    stderr,
    summary: readFileSync(join(folder, "summary"), "utf8"),
    files: readdirSync(folder),
  };
};

const cases = readdirSync("examples/workflows")
  .toSorted()
  .flatMap((file) => {
    const workflow: Workflow = parse(readFileSync(join("examples/workflows", file), "utf8"));
    return Object.keys(workflow.on).map((event) => [file, event] as const);
  });

describe("the Action in every example workflow, with the permissions that its job asks for", () => {
  test.each(cases)("%s on %s judges the change and asks for nothing that it may not", (file, event) => {
    const ran = runJob(file, event);
    expect(ran.stderr).toBe("");
    expect([ran.status, ran.refused, ran.mistakes]).toEqual([1, [], []]);
    expect(ran.summary).toMatch(/^## ❌ (?:This change introduces|The tree has) 1 error/);
    const comments = event.startsWith("pull_request") ? 1 : 0;
    expect([ran.comments, ran.writes.length]).toEqual([comments, comments]);
    const { "sarif-file": sarif, "html-file": html } = jobOf(file).steps[0]?.with ?? {};
    expect(ran.files).toEqual(expect.arrayContaining([sarif, html].filter((name) => name !== undefined)));
  });

  test("a fork's pull_request: the token may only read, so all is in annotations and summary", () => {
    const ran = runJob("pull-request.yml", "pull_request", true);
    expect([ran.status, ran.refused, ran.writes]).toEqual([1, [], []]);
    expect(ran.stdout).toMatch(/^::error .*file=a\.js,line=1/m);
  });

  test("a fork's pull_request_target: comments come", () => {
    const ran = runJob("forks.yml", "pull_request_target", true);
    expect([ran.status, ran.refused, ran.comments]).toEqual([1, [], 1]);
  });
});
