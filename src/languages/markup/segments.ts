import type { Islands } from "./islands.ts";

/** A stretch of a text or of an attribute's value. */
export interface Segment {
  readonly kind: "literal" | "binding" | "island";
  readonly start: number;
  readonly end: number;
  readonly prints: boolean;
}

/** Splits a stretch of a file into literal text, bindings and islands; the segments follow each other without gaps. */
export const segmentsOf = (islands: Islands, start: number, end: number): Segment[] => {
  const segments: Segment[] = [];
  let literal = start;
  for (let at = islands.next(start); at < end; at = islands.next(at)) {
    const code = islands.at(at, end);
    if (!code) {
      at++;
      continue;
    }
    if (at > literal) segments.push({ kind: "literal", start: literal, end: at, prints: true });
    segments.push({ kind: code.kind, start: at, end: code.end, prints: code.prints });
    at = code.end;
    literal = at;
  }
  if (end > literal) segments.push({ kind: "literal", start: literal, end, prints: true });
  return segments;
};
