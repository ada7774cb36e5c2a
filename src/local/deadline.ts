import type { Watch } from "../languages/tree-sitter.ts";

/**
 * Milliseconds after which the parsing of one file is given up. Budgets in steps end real files long before; this ends the
 * few garbage inputs that cost the Java and C# grammars seconds in a handful of steps.
 */
export const PARSE_LIMIT_MS = 5_000;

/**
 * Milliseconds that the parsing of all files of a process may take. Twenty thousand files take well below one of these
 * minutes; thousands of files of garbage, each just within its own limit, would take hours.
 */
export const PARSE_TOTAL_MS = 10 * 60_000;

/** How often within the limit of one text the processor time is read anew: it is that much out of date at most. */
const SAMPLES = 50;

/** Milliseconds of processor time that this process has used. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * A watch that is over after some milliseconds, counted anew for each text, and after so many for all texts. They must have
 * passed on the clock and been worked by the process as well: a machine that sleeps, or a runner that is held back, takes
 * nothing away from a file. The clock is asked first, since it costs next to nothing.
 */
export const deadline = (milliseconds: number, totalMilliseconds: number): Watch => {
  const workedBefore = processorTime();
  let sample = { worked: workedBefore, at: performance.now() };
  let spent = 0;
  return () => {
    const begin = performance.now();
    // To ask the system for each of a thousand small files takes longer than to parse some of them.
    if (begin - sample.at > milliseconds / SAMPLES) sample = { worked: processorTime(), at: begin };
    const { worked } = sample;
    let counted = 0;
    return () => {
      const elapsed = performance.now() - begin;
      spent += elapsed - counted;
      counted = elapsed;
      return (
        (elapsed > milliseconds && processorTime() - worked > milliseconds) ||
        (spent > totalMilliseconds && processorTime() - workedBefore > totalMilliseconds)
      );
    };
  };
};
