import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import { run } from "../../src/action/run.ts";
import type { FakeGitHub } from "../github/fake/github.ts";

export interface Ran {
  readonly exit: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly file: (name: string) => string;
}

export interface Job {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A checkout; without one the workspace is an empty folder. */
  readonly workspace?: string;
}

/** One folder for all runs of a test file: the toolkit remembers where the summary is. */
const folder = mkdtempSync(join(tmpdir(), "guidepost-action-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const reports = ["report.json", "report.sarif", "report.html"];

/** Runs the Action in this process as the runner would: variables, event file, command files, log. */
export const runAction = async (github: FakeGitHub, job: Job): Promise<Ran> => {
  for (const name of reports) rmSync(at(name), { force: true });
  for (const name of ["output", "summary"]) writeFileSync(at(name), "");
  writeFileSync(at("event.json"), JSON.stringify(job.payload));
  const env = {
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: at("event.json"),
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_SHA: github.branches.get("main") ?? "",
    GITHUB_REF_NAME: "main",
    GITHUB_WORKSPACE: job.workspace ?? folder,
    GITHUB_OUTPUT: at("output"),
    GITHUB_STEP_SUMMARY: at("summary"),
    INPUT_TOKEN: "token",
    ...Object.fromEntries(
      Object.entries(job.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...job.env,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  let log = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    const exit = await run(env, { ...github.clock, budgetMs: 300_000, today: "2026-11-22" });
    const files = new Map(
      readFileSync(at("output"), "utf8")
        .split(/^(?=[\w-]+<<ghadelimiter)/m)
        .map(outputOf),
    );
    const written = new Map(reports.map((name) => [name, readIfThere(at(name))]));
    return {
      exit,
      log,
      summary: readFileSync(at("summary"), "utf8"),
      outputs: Object.fromEntries(files),
      file: (name) => written.get(name) ?? "",
    };
  } finally {
    write.mockRestore();
    vi.unstubAllEnvs();
  }
};

const outputOf = (text: string): readonly [string, string] => {
  const [first = "", ...rest] = text.split("\n");
  return [first.split("<<")[0] ?? "", rest.slice(0, -2).join("\n")];
};

const readIfThere = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
