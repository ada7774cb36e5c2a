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

/** A watch that is over after some milliseconds of wall time, counted anew for each text, and after so many for all texts. */
export const deadline = (milliseconds: number, totalMilliseconds: number): Watch => {
  let spent = 0;
  return () => {
    const begin = performance.now();
    let counted = 0;
    return () => {
      const elapsed = performance.now() - begin;
      spent += elapsed - counted;
      counted = elapsed;
      return elapsed > milliseconds || spent > totalMilliseconds;
    };
  };
};
