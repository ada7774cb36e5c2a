import type { SourceFile } from "../domain/change.ts";
import type { DataKind } from "../domain/data.ts";
import type { Finding } from "../domain/finding.ts";
import { LineTable } from "../domain/place.ts";
import { linesOf } from "./anchors.ts";

/** Whole lines of the head text that a fix replaces, and what they become, in the file's own line endings. */
export interface Suggestion {
  readonly startLine: number;
  readonly line: number;
  /** The new lines, joined by the file's line ending, without one at the end. Empty: the lines go away. */
  readonly text: string;
}

/** A suggestion repeats the line around the fix in every notification, so it is not made where that line holds these. */
const neverRepeated: ReadonlySet<DataKind> = new Set([
  "credential",
  "password",
  "session-key",
  "id-number",
  "bank-card",
]);

const isNeverRepeated = (finding: Finding): boolean =>
  finding.rule.startsWith("secrets/") || finding.data.some((kind) => neverRepeated.has(kind));

/** A fix over more lines than this is for an editor, not for a button. */
const longestFix = 20;

/**
 * A finding's fix as whole lines, which is all that a suggestion on GitHub can replace. Undefined when there is no fix, it
 * touches another file, its edits overlap, it reaches a last line without a line ending, or the lines hold a secret.
 */
export const suggestionOf = (finding: Finding, head: ReadonlyMap<string, SourceFile>): Suggestion | undefined => {
  const { fix } = finding;
  const file = head.get(finding.path);
  if (!fix || !file || fix.edits.length === 0 || finding.side !== "right") return undefined;
  if (fix.edits.some((edit) => edit.path !== finding.path) || isNeverRepeated(finding)) return undefined;

  const table = new LineTable(file.text);
  const offset = (line: number, column: number): number => table.startOf(line) + column - 1;
  const edits = [...fix.edits].sort((a, b) => a.startLine - b.startLine || a.startColumn - b.startColumn);
  const startLine = Math.min(...edits.map((edit) => edit.startLine));
  const line = Math.max(...edits.map((edit) => linesOf(edit).last));
  // The text must go on after the last line: GitHub adds no line ending where the file has none.
  if (line - startLine >= longestFix || line >= table.count) return undefined;

  const end = table.startOf(line + 1);
  let text = "";
  let at = table.startOf(startLine);
  for (const edit of edits) {
    const from = offset(edit.startLine, edit.startColumn);
    const to = offset(edit.endLine, edit.endColumn);
    if (from < at || to < from || to > end) return undefined;
    text += file.text.slice(at, from) + edit.text;
    at = to;
  }
  text += file.text.slice(at, end);
  const eol = file.text.slice(0, end).endsWith("\r\n") ? "\r\n" : "\n";
  if (!text.endsWith(eol)) return text === "" ? { startLine, line, text } : undefined;
  return { startLine, line, text: text.slice(0, -eol.length) };
};
