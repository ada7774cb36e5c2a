import { appendTo } from "../domain/append.ts";
import type { ChangedLines } from "./changed-lines.ts";
import type { Draft } from "./draft.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** A draft with its fingerprint, and whether the other side has the same finding. */
export interface Compared {
  readonly draft: Draft;
  readonly fingerprint: string;
  readonly onBothSides: boolean;
}

/**
 * Pairs the findings of both sides: by key (counted, so that a second copy of the same line is new), then by the line that
 * an unchanged line was on the base, then by surroundings (moved code). What is left is new on the head or gone from
 * the base.
 */
export const compareSides = (
  head: readonly Draft[],
  base: readonly Draft[],
  lines: ChangedLines,
): { readonly head: readonly Compared[]; readonly gone: readonly Compared[] } => {
  const pairs = new Pairs(head, base);
  const isAdded = (draft: Draft): boolean =>
    lines.firstAdded(draft.path, draft.startLine, draft.startLine) !== undefined;
  // Of equal ones, those on untouched lines were there before.
  pairs.pair(
    head.filter((draft) => !isAdded(draft)),
    (draft) => draft.key,
  );
  pairs.pair(head.filter(isAdded), (draft) => draft.key);
  pairs.pair(
    head.filter((draft) => !isAdded(draft)),
    (draft, side) => {
      const path = side === "head" ? lines.oldPathOf(draft.path) : draft.path;
      const line = side === "head" ? lines.baseLine(draft.path, draft.startLine) : draft.startLine;
      return JSON.stringify([draft.rule, path, line]);
    },
  );
  pairs.pair(head, (draft) => draft.surroundings);
  const occurrences = new Map<string, number>();
  const compared = (draft: Draft, onBothSides: boolean): Compared => {
    const index = occurrences.get(draft.key) ?? 0;
    occurrences.set(draft.key, index + 1);
    return { draft, fingerprint: index === 0 ? draft.key : fingerprintOf(draft.key, index), onBothSides };
  };
  // Old ones are numbered first, so that a new copy above an old one does not take its number.
  const known = new Map(head.filter((draft) => pairs.has(draft)).map((draft) => [draft, compared(draft, true)]));
  const all = head.map((draft) => known.get(draft) ?? compared(draft, false));
  return { head: all, gone: base.filter((draft) => !pairs.has(draft)).map((draft) => compared(draft, false)) };
};

class Pairs {
  readonly #base: readonly Draft[];
  readonly #taken = new Set<Draft>();

  constructor(head: readonly Draft[], base: readonly Draft[]) {
    this.#base = head.length === 0 ? [] : base;
  }

  has(draft: Draft): boolean {
    return this.#taken.has(draft);
  }

  /** Pairs drafts that are still alone by equal text; an empty text pairs with nothing. */
  pair(head: readonly Draft[], textOf: (draft: Draft, side: "head" | "base") => string): void {
    const free = new Map<string, Draft[]>();
    for (const draft of this.#base) {
      const text = textOf(draft, "base");
      if (text === "" || this.#taken.has(draft)) continue;
      appendTo(free, text, draft);
    }
    for (const draft of head) {
      if (this.#taken.has(draft)) continue;
      const partner = free.get(textOf(draft, "head"))?.shift();
      if (!partner) continue;
      this.#taken.add(draft);
      this.#taken.add(partner);
    }
  }
}
