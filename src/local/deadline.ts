import type { Watch } from "../languages/tree-sitter.ts";

/**
 * Milliseconds after which the parsing of one file is given up. Budgets in steps end real files long before; this ends the
 * few garbage inputs that cost the Java and C# grammars seconds in a handful of steps.
 */
export const PARSE_LIMIT_MS = 5_000;

/** A watch that is over after some milliseconds of wall time, counted anew for each text. */
export const deadline =
  (milliseconds: number): Watch =>
  () => {
    const end = performance.now() + milliseconds;
    return () => performance.now() > end;
  };
