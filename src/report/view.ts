import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";
import type { Rule } from "../rules/rule.ts";

/** What a renderer needs besides the report. */
export interface View {
  readonly kind: "review" | "scan";
  readonly locale: Locale;
  readonly rules: readonly Rule[];
  /** Text of a file: of the head on the right, of the base on the left; undefined when it is not at hand. */
  readonly textOf: (path: string, side: Finding["side"]) => string | undefined;
  /** A rule's page as Markdown; undefined when it is not at hand. */
  readonly docsOf: (rule: string, locale: Locale) => string | undefined;
  /** Colours and underlines; only for a terminal that wants them. */
  readonly colour: boolean;
}

/** The findings that are shown one by one: what a change introduces, or all of a tree; suppressed ones are only counted. */
export const shownFindings = (report: Report, kind: View["kind"]): readonly Finding[] =>
  report.findings.filter(
    (finding) => !finding.suppressed && finding.status === (kind === "scan" ? "existing" : "introduced"),
  );
