import type { ClauseId } from "./clause.ts";
import type { DataKind } from "./data.ts";
import type { Place } from "./place.ts";
import type { Text } from "./text.ts";

/** From the gravest to the mildest. */
export const severities = ["error", "warning", "notice"] as const;
export type Severity = (typeof severities)[number];

/** Expected precision: high above 90 %, medium 70 to 90 %, low below. A low one never fails a check. */
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** A further place that explains a finding: a step of the flow, or the cause. */
export interface Related extends Place {
  readonly message: Text;
}

/** Replaces the text at the place; an insertion has an empty place. */
export interface Edit extends Place {
  readonly text: string;
}

/** A change that is safe to apply as it stands: the file still parses and the finding is gone. */
export interface Fix {
  readonly description: Text;
  readonly edits: readonly Edit[];
}

export type FindingStatus = "introduced" | "existing" | "fixed";

/** One reported problem, in the shape of the report (schema/report.schema.json). */
export interface Finding extends Place {
  readonly rule: string;
  /** The clauses it breaks, the primary one first. */
  readonly clauses: readonly [ClauseId, ...ClauseId[]];
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly status: FindingStatus;
  /** `left` when the place is in the base text, as for a deleted safeguard. */
  readonly side: "right" | "left";
  readonly message: Text;
  readonly data: readonly DataKind[];
  /** Stable over line moves, renames and pushes: rule, normalised code, enclosing symbol, occurrence. */
  readonly fingerprint: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  readonly suppressed?: { readonly reason: string; readonly until?: string };
}
