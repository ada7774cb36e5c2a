import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A real git repository in a temporary folder that is removed when the test ends. */
export interface Repository {
  readonly directory: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files (undefined removes one) and commits everything; returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | Buffer | undefined>>) => string;
}

/** A temporary folder that is removed when the test ends. */
export const temporaryFolder = (): string => {
  const directory = mkdtempSync(join(tmpdir(), "guidepost-test-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

export const writeFiles = (directory: string, files: Readonly<Record<string, string | Buffer | undefined>>): void => {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    if (content === undefined) {
      rmSync(file, { recursive: true });
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};

const author = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@example.com",
  "-c",
  "commit.gpgSign=false",
  "-c",
  "core.autocrlf=false",
];

export const repository = (...init: readonly string[]): Repository => {
  const directory = temporaryFolder();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", [...author, ...args], {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  git("init", "--quiet", "--initial-branch=main", ...init);
  return {
    directory,
    git,
    commit: (files) => {
      writeFiles(directory, files);
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message", "change");
      return git("rev-parse", "HEAD");
    },
  };
};
