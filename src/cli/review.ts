import { resolve } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Options } from "./options.ts";
import type { Reading } from "./read-survey.ts";
import type { Shell } from "./shell.ts";
import { survey } from "./survey.ts";

/** `guidepost review`: what head introduces over its merge base with base. */
export const reviewCommand = async (options: Options, shell: Shell): Promise<number> => {
  const started = performance.now();
  const reading = read(options, shell);
  // A failure of git is told when its answer is wanted, below.
  reading.catch(() => {});
  await loadInSteps();
  const [{ deliverReview }, { exitCodeOf }] = await Promise.all([
    import("./deliver-review.ts"),
    import("./verdict.ts"),
  ]);
  const report = await deliverReview(await reading, options, shell);
  shell.progress(`${((performance.now() - started) / 1000).toFixed(2)} s\n`);
  return exitCodeOf(report, "review", (await reading).config);
};

const read = async (options: Options, shell: Shell): Promise<Reading> => {
  const found = await survey(resolve(shell.directory, options.repo ?? "."), options.base, options.head);
  const { readSurvey } = await import("./read-survey.ts");
  return readSurvey(found, options, shell);
};

/**
 * Loads what reviews, which takes a fifth of the time of a small review, while git works. Loading blocks the process, so
 * it goes in steps: in between, git's answers are taken and its next question is asked.
 */
const loadInSteps = async (): Promise<void> => {
  await import("../languages/frontends.ts");
  await takeAnswers();
  await import("../rules/index.ts");
  await takeAnswers();
  await import("../flow/flow.ts");
  await takeAnswers();
};

/** Three turns: output and end of a process are told in one, the closing of its pipes in the next, a failed start later. */
const takeAnswers = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
};
