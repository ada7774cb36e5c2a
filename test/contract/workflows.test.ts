import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly "timeout-minutes": number;
        readonly permissions: Readonly<Record<string, string>>;
        readonly steps: readonly Step[];
      }
    >
  >;
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const folder = "examples/workflows";
const files = readdirSync(folder).toSorted();
const readWorkflow = (file: string): Workflow => parse(readFileSync(join(folder, file), "utf8"));
const manifest: { readonly inputs: Readonly<Record<string, unknown>> } = parse(readFileSync("action.yml", "utf8"));

test("there is a workflow for every event", () => {
  const events = files.flatMap((file) => Object.keys(readWorkflow(file).on));
  expect([...new Set(events)].toSorted()).toEqual([
    "merge_group",
    "pull_request",
    "pull_request_target",
    "push",
    "schedule",
    "workflow_dispatch",
  ]);
});

describe.each(files)("%s", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const workflow = readWorkflow(file);
  const jobs = Object.values(workflow.jobs);

  test("complaint 9: has no filter that could leave a required check pending", () => {
    for (const event of Object.values(workflow.on)) {
      for (const filter of ["paths", "paths-ignore"]) expect(event ?? {}).not.toHaveProperty(filter);
    }
  });

  test("gives the token least permissions, job by job", () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) {
      const writes = Object.entries(permissions)
        .filter(([, right]) => right === "write")
        .map(([name]) => name);
      const comments = "pull_request" in workflow.on || "pull_request_target" in workflow.on;
      expect(writes).toEqual(comments ? ["pull-requests"] : []);
    }
  });

  test("complaint 13: serialises runs of one commit and cancels none", () => {
    expect(workflow.concurrency["cancel-in-progress"]).toBe(false);
    expect(workflow.concurrency.group).toMatch(/sha|github\.ref/);
  });

  test("ends by itself, runs no shell and nothing but Guidepost with inputs that exist", () => {
    for (const job of jobs) {
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(30);
      for (const step of job.steps) {
        expect(step.run).toBeUndefined();
        expect(step.uses).toBe("guidepost-review/guidepost@v0");
        for (const input of Object.keys(step.with ?? {})) expect(Object.keys(manifest.inputs)).toContain(input);
      }
    }
    expect(text).toContain("Pin this by commit SHA");
  });
});

test("every one of the 25 complaints is in the documentation, and has a test or a reason", () => {
  const page = readFileSync("docs/github.md", "utf8");
  const listed = [...page.matchAll(/^(\d+)\. \*\*/gm)].map(([, number]) => Number(number));
  expect(listed).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  const tests = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
  const named = new Set(
    tests.flatMap((name) =>
      [...readFileSync(join("test", name), "utf8").matchAll(/complaint (\d+):/g)].map(([, number]) => Number(number)),
    ),
  );
  // The app's own; and what a workflow or the runner decides, not this code.
  const reasoned = new Set([11, 12, 24, 25]);
  expect(listed.filter((number) => !named.has(number) && !reasoned.has(number))).toEqual([]);
});
