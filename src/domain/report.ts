import type { ClauseId } from "./clause.ts";
import type { DataKind } from "./data.ts";
import type { Finding } from "./finding.ts";
import type { Text } from "./text.ts";

export type Conclusion = "success" | "failure" | "neutral";

export type SkipReason = "minified" | "too-large" | "binary" | "unreadable" | "timeout";

/** What was in scope, what was read of it, and what was not. */
export interface Coverage {
  readonly inScope: number;
  readonly read: number;
  readonly skipped: readonly { readonly path: string; readonly reason: SkipReason }[];
}

/** Something the reader of a report should know that is no finding: damaged syntax, a cut budget, an unread file. */
export interface Diagnostic {
  readonly code:
    | "syntax-error"
    | "encoding"
    | "too-large"
    | "minified"
    | "too-deep"
    | "unreadable"
    | "binary"
    | "budget"
    | "config"
    | "symlink"
    | "submodule"
    | "suppression"
    | "skipped"
    | "internal";
  readonly path?: string;
  readonly line?: number;
  readonly message: Text;
}

/** One row of the personal-data inventory: a kind of data, where it enters and where it goes. */
export interface DataMapRow {
  readonly data: DataKind;
  /** Interface or field it comes from, as `wx.getLocation`. */
  readonly source: string;
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** Where it goes: `log`, `storage`, `server`, a host. */
  readonly destinations: readonly string[];
  /** Against the base: does the change start, keep or stop it. */
  readonly change: "starts" | "keeps" | "stops";
}

/** A suppression, from a comment in the code, from the base's config, or made by a person's command on the pull request. */
export interface Suppression {
  readonly rule: string;
  readonly path: string;
  readonly line?: number;
  readonly reason: string;
  readonly until?: string;
  readonly origin: "comment" | "config" | "command";
  /** Login of the person who made it by a command. */
  readonly by?: string;
  readonly state: "used" | "unused" | "expired" | "invalid";
  /** The change under review adds it. */
  readonly added: boolean;
}

/** One clause: how many rules judged it, what they found, and what code cannot show. */
export interface ClauseRow {
  readonly clause: ClauseId;
  readonly rules: number;
  readonly introduced: number;
  readonly existing: number;
  readonly fixed: number;
  readonly beyondCode: Text;
}

/** The whole result of a review or scan: what `--format json` prints. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: "guidepost"; readonly version: string; readonly guideline: string };
  readonly conclusion: Conclusion;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly clauses: readonly ClauseRow[];
  readonly dataMap: readonly DataMapRow[];
  readonly suppressions: readonly Suppression[];
  /** What the change loosens in the review itself: new suppressions, weaker config. */
  readonly reviewChanges: readonly Text[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stats: { readonly files: number; readonly parsed: number; readonly bytes: number; readonly ms: number };
}
