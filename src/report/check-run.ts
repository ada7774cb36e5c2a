import type { Report } from "../domain/report.ts";
import { CHECK_TEXT_CHARACTERS, CHECK_TITLE_CHARACTERS, characters, cut, fit } from "./budget.ts";
import { annotationOf } from "./annotation.ts";
import type { Annotation } from "./annotation.ts";
import type { CheckAction } from "./check-actions.ts";
import type { Reader } from "./github-words.ts";
import { headline, overview } from "./overview.ts";
import type { RunFacts } from "./overview.ts";

/** What the page of a check run shows. */
export interface CheckOutput {
  readonly conclusion: "success" | "failure" | "neutral";
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Buttons; GitHub shows three at most. */
  readonly actions?: readonly CheckAction[];
}

/** What the page of a check run shows of a report, within what GitHub takes. */
export const checkOutput = (report: Report, facts: RunFacts, reader: Reader): CheckOutput => ({
  conclusion: report.conclusion,
  title: cut(headline(report, facts.kind, reader.locale), characters(CHECK_TITLE_CHARACTERS)),
  summary: fit(overview(report, facts, reader), characters(CHECK_TEXT_CHARACTERS)),
  annotations: facts.placement.annotations.map((finding) => annotationOf(finding, reader, "check")),
});
