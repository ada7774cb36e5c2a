import type { Report } from "../domain/report.ts";
import { STEP_SUMMARY_BYTES, bytes, fit } from "./budget.ts";
import type { Reader } from "./github-words.ts";
import { overview } from "./overview.ts";
import type { RunFacts } from "./overview.ts";

/** The job summary as Markdown, within what the runner shows. */
export const jobSummary = (report: Report, facts: RunFacts, reader: Reader): string =>
  `${fit(overview(report, facts, reader), bytes(STEP_SUMMARY_BYTES))}\n`;
