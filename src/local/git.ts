import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { Failure } from "./failure.ts";

/** How a git process ended. `stderr` is cut at 4 kB. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A patch of this size is no review any more; the caller falls back to what it can say without it. */
const maxOutput = 512 * 1024 * 1024;

// The repository under review is hostile: nothing that its configuration names may run, and nothing may reach the network.
const settings = [
  "core.quotePath=false",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "diff.external=",
  "gc.auto=0",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

/** The caller's environment without anything that redirects git, plus what keeps it from asking, fetching or locking. */
const environment = (): NodeJS.ProcessEnv => {
  const clean: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(process.env)) if (!/^GIT_/i.test(name)) clean[name] = value;
  return {
    ...clean,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // Partial clones: a missing blob is said to be missing, not fetched (git 2.39.4, 2.45).
    GIT_NO_LAZY_FETCH: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_PAGER: "cat",
  };
};

/** Starts git in a directory with its arguments as they are: no shell. */
export const startGit = (directory: string, args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn("git", ["--no-pager", "--literal-pathspecs", ...settings, ...args], {
    cwd: directory,
    env: environment(),
    stdio: "pipe",
    windowsHide: true,
  });

/** Runs git to its end. Rejects with a Failure only when git itself cannot be started. */
export const runGit = async (directory: string, args: readonly string[]): Promise<GitResult> => {
  const child = startGit(directory, args);
  child.stdin.end();
  const chunks: Buffer[] = [];
  let size = 0;
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxOutput) child.kill();
    else chunks.push(chunk);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (stderr.length < 4096) stderr += text;
  });
  const code = await ended(child);
  return { code, stdout: Buffer.concat(chunks), stderr };
};

/** Resolves with the exit code (-1 after a signal) once all output was read. */
export const ended = (child: ChildProcessWithoutNullStreams): Promise<number> =>
  new Promise((resolve, reject) => {
    // The process may end before it has read all we write to it; its exit code says what there is to say.
    child.stdin.on("error", () => {});
    child.on("error", (error: NodeJS.ErrnoException) => reject(startFailure(error)));
    child.on("close", (code) => resolve(code ?? -1));
  });

const startFailure = (error: NodeJS.ErrnoException): Failure =>
  error.code === "ENOENT"
    ? new Failure(
        "git was not found: install git 2.30 or later and put it on the PATH.",
        "未找到 git：请安装 git 2.30 或更高版本并加入 PATH。",
      )
    : new Failure(
        `git could not be started (${error.code ?? "unknown error"}).`,
        `无法启动 git（${error.code ?? "未知错误"}）。`,
      );

/** NUL-separated records of an output, without the empty one after the last NUL. */
export const records = (output: Buffer): string[] => {
  const parts = output.toString("utf8").split("\0");
  if (parts.at(-1) === "") parts.pop();
  return parts;
};
