import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Failure } from "../../local/failure.ts";
import { runGit } from "../../local/git.ts";
import { deliverReview } from "../deliver-review.ts";
import type { Options } from "../options.ts";
import { readSurvey } from "../read-survey.ts";
import type { Shell } from "../shell.ts";
import { survey } from "../survey.ts";
import { after, before, type Tree } from "./files.ts";

/**
 * `guidepost demo`: makes a small mini program with a pull request in a temporary folder, reviews it and prints what a
 * reviewer would see. The folder is removed; nothing is sent anywhere. Findings are what it is for, so it ends with 0.
 */
export const demoCommand = async (options: Options, shell: Shell): Promise<number> => {
  const directory = await mkdtemp(join(tmpdir(), "guidepost-demo-"));
  try {
    await commitTree(directory, ["init", "--quiet", "--initial-branch=main"], before, "Shop");
    await commitTree(directory, ["checkout", "--quiet", "-b", "growth"], after, "Growth feature");
    const reading = await readSurvey(await survey(directory, "main", "growth"), options, shell);
    await deliverReview(reading, options, shell);
    return 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

/** Runs a git command, writes the files and commits them all. */
const commitTree = async (directory: string, first: readonly string[], tree: Tree, message: string): Promise<void> => {
  await git(directory, first);
  for (const [path, text] of Object.entries(tree)) {
    const file = join(directory, path);
    if (text === undefined) {
      await rm(file);
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await git(directory, ["add", "--all"]);
  const author = ["-c", "user.name=Guidepost", "-c", "user.email=demo@example.com", "-c", "commit.gpgSign=false"];
  await git(directory, [...author, "commit", "--quiet", "--message", message]);
};

const git = async (directory: string, args: readonly string[]): Promise<void> => {
  const { code, stderr } = await runGit(directory, args);
  if (code === 0) return;
  const why = stderr.trim().split("\n").at(-1) ?? "";
  throw new Failure(`The demo repository could not be made (${why}).`, `无法创建示例仓库（${why}）。`);
};
