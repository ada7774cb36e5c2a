import type { Finding, Related } from "../domain/finding.ts";

/** A finding before it is compared with the other side: no status, no fingerprint yet. */
export interface Draft extends Omit<Finding, "status" | "side" | "fingerprint" | "related" | "suppressed"> {
  readonly related: readonly Related[];
  /** Rule, base path, enclosing symbol and normalised code: equal for the same finding on both sides. */
  readonly key: string;
  /** Rule and code with its neighbouring lines: equal for a finding that moved with its surroundings. */
  readonly surroundings: string;
}
