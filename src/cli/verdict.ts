import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import { shownFindings } from "../report/view.ts";
import type { View } from "../report/view.ts";
import { reachesFailOn } from "../review/verdict.ts";

/** The exit code of a finished review or scan: a failure without findings is one for what could not be read. */
export const exitCodeOf = (report: Report, kind: View["kind"], config: Config): 0 | 1 | 3 => {
  if (report.conclusion !== "failure") return 0;
  return shownFindings(report, kind).some((finding) => reachesFailOn(finding, config.failOn)) ? 1 : 3;
};
