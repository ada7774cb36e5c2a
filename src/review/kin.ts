import type { Finding } from "../domain/finding.ts";
import { codeAt, fingerprintOf } from "./fingerprint.ts";
import type { SourceText } from "./source-text.ts";

/** Code shorter than this (a lone bracket, a bare call) stands in too many files to know a finding by. */
const minCode = 12;

/**
 * What a finding is known by where its file's name is not: the rule and the code. Its fingerprint follows renames over the
 * base, but a file that only this pull request has may be renamed, and code moved, between two pushes. Undefined for
 * removed code, and for code that says too little.
 */
export const kinOf = (finding: Finding, head: SourceText): string | undefined => {
  const code = finding.side === "right" ? codeAt(head, finding) : "";
  return code.length < minCode ? undefined : fingerprintOf("kin", finding.rule, code);
};
