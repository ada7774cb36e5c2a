/** Text of one file as it was read; `text` has its byte order mark removed. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** How its bytes are written where that is not UTF-8. Edits are written in UTF-8, so none is offered for such a file. */
  readonly encoding?: "gb18030";
}

export type ChangeKind = "added" | "modified" | "deleted" | "renamed";

/** Lines that belong together in a diff; all counts from 1. A count of 0 means that the side has no line there. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** New line numbers that the change added. */
  readonly added: readonly number[];
  /** Old line numbers that the change removed. */
  readonly removed: readonly number[];
}

export interface ChangedFile {
  readonly path: string;
  /** The path on the base side; differs from `path` only for a rename. */
  readonly oldPath: string;
  readonly kind: ChangeKind;
  readonly hunks: readonly Hunk[];
}

/** One pull request, or any two revisions: what changed, and both trees' texts as far as they were read. */
export interface Change {
  readonly files: readonly ChangedFile[];
  readonly head: ReadonlyMap<string, SourceFile>;
  readonly base: ReadonlyMap<string, SourceFile>;
}
