import { clauses } from "../domain/clause.ts";
import type { Finding, Severity } from "../domain/finding.ts";
import { linesOf } from "../review/anchors.ts";
import { ANNOTATION_MESSAGE_BYTES, COMMAND_MESSAGE_CHARACTERS, bytes, characters, cut } from "./budget.ts";
import { visible } from "./escape.ts";
import { words } from "./github-words.ts";
import type { Reader } from "./github-words.ts";
import { shortId } from "./short-id.ts";

/** A finding as an annotation of a file: of a check run, or of the job's log. Plain text, not Markdown. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only when the annotation is within one line; GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** `title` of an annotation: 255 characters (REST description of checks/create). */
const titleCharacters = 255;

/**
 * An annotation always points into the head's text. One about a removed line therefore points at the file's start and
 * names the line in words.
 */
export const annotationOf = (finding: Finding, reader: Reader, sink: "check" | "log"): Annotation => {
  const text = words[reader.locale];
  const limit = sink === "check" ? bytes(ANNOTATION_MESSAGE_BYTES) : characters(COMMAND_MESSAGE_CHARACTERS);
  const url = reader.ruleUrl(finding.rule);
  const clause = finding.clauses[0];
  const removed = finding.side === "left" ? `${text.removedLine(finding.startLine)}: ` : "";
  const message = [
    `${removed}${visible(finding.message[reader.locale])}`,
    `${text.why}: ${clause} – ${clauses[clause].title[reader.locale]}`,
    ...(url === undefined ? [] : [`${text.howToFix}: ${url}`]),
    ...(reader.commands ? [text.findingId(shortId(finding.fingerprint))] : []),
  ].join("\n");
  const lines = finding.side === "left" ? { first: 1, last: 1 } : linesOf(finding);
  const withColumns = finding.side === "right" && lines.first === lines.last && finding.endColumn > finding.startColumn;
  return {
    path: finding.path,
    startLine: lines.first,
    endLine: lines.last,
    ...(withColumns ? { startColumn: finding.startColumn, endColumn: finding.endColumn } : {}),
    severity: finding.severity,
    title: cut(`${finding.rule} (${finding.clauses.join(", ")})`, characters(titleCharacters)),
    message: cut(message, limit),
  };
};
