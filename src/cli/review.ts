import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Options } from "./options.ts";
import type { Shell } from "./shell.ts";
import { survey } from "./survey.ts";

/** `guidepost review`: what head introduces over its merge base with base. */
export const reviewCommand = async (options: Options, shell: Shell): Promise<number> => {
  const started = performance.now();
  const directory = resolve(shell.directory, options.repo ?? ".");
  const surveying = survey(directory, options.base, options.head);
  // Whether git failed is told when its answer is wanted, below.
  surveying.catch(() => {});
  const { reviewRepository, exitCodeOf } = await loadReview();
  const { report, config } = await reviewRepository(await surveying, options, shell);
  shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
  return exitCodeOf(report, "review", config);
};

/**
 * Loads what reviews, which takes a fifth of the time of a small review, while git works. Loading blocks the process, so
 * it goes in steps: in between, git's answers are taken and its next question is asked.
 */
const loadReview = async (): Promise<typeof import("./review-repository.ts") & typeof import("./verdict.ts")> => {
  await import("../languages/frontends.ts");
  await takeAnswers();
  await import("../rules/index.ts");
  await takeAnswers();
  await import("../flow/flow.ts");
  await takeAnswers();
  return { ...(await import("./review-repository.ts")), ...(await import("./verdict.ts")) };
};

/** Three turns: output and end of a process are told in one, the closing of its pipes in the next, a failed start later. */
const takeAnswers = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
};
