import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/domain/report.ts";

/** The CLI as it starts from its sources. */
export const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the CLI from its sources as a process of its own, in English unless the arguments say otherwise. */
export const guidepost = (
  directory: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: directory,
    encoding: "utf8",
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: directory,
      LANG: "en_US.UTF-8",
      // The home is the repository under test.
      NODE_DISABLE_COMPILE_CACHE: "1",
      ...env,
    },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
};

/** The report that a command printed. */
export const reportOf = (printed: string): Report => JSON.parse(printed);

/** The report in a file; undefined when it was not written. */
export const reportIn = (file: string): Report | undefined =>
  existsSync(file) ? reportOf(readFileSync(file, "utf8")) : undefined;

/** The sentences of a failure: what was printed to standard error, without a stack trace. */
export const sentences = (ended: Ended): string[] => ended.stderr.trim().split("\n");
