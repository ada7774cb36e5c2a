import type { Diagnostic } from "../../domain/report.ts";
import { FlatTree } from "../flat-tree.ts";
import type { Parsers } from "../frontend.ts";

const directive = /^[ \t\uFEFF]*#[ \t]*(if|elif|else|endif)\b/;

/**
 * The text with every `#if … #endif` reduced to its first branch. What goes becomes blanks, so that all offsets stay;
 * undefined when there is none.
 */
const firstBranches = (text: string): string | undefined => {
  /** For each open `#if`: are we in its first branch. */
  const open: boolean[] = [];
  let closed = 0;
  let isChanged = false;
  const lines = text.split("\n").map((line) => {
    const word = directive.exec(line)?.[1];
    if (word === "if") open.push(true);
    else if (word === "endif") {
      if (open.pop() === false) closed--;
    } else if (word && open.at(-1)) {
      open[open.length - 1] = false;
      closed++;
    }
    if (word === undefined && closed === 0) return line;
    isChanged = true;
    return line.replaceAll(/[^\r]/g, " ");
  });
  return isChanged ? lines.join("\n") : undefined;
};

const damageIn = (tree: FlatTree): number => {
  let damage = 0;
  for (let node = 0; node < tree.count; node++) if (tree.isError(node) || tree.isMissing(node)) damage++;
  return damage;
};

/**
 * Parses a C# file with all branches of its conditional compilation. The grammar cannot read an `#if` that cuts through a
 * statement or a declaration; such a file is read with the first branches only.
 */
export const parseCsharp = (path: string, text: string, parsers: Parsers): FlatTree | Diagnostic => {
  const whole = parsers.parse("csharp", path, text);
  if (!(whole instanceof FlatTree) || damageIn(whole) === 0) return whole;
  const reduced = firstBranches(text);
  const partial = reduced === undefined ? undefined : parsers.parse("csharp", path, reduced);
  return partial instanceof FlatTree && damageIn(partial) < damageIn(whole) ? partial : whole;
};
