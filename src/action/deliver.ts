import { randomUUID } from "node:crypto";
import type { Finding } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { annotationOf } from "../report/annotation.ts";
import { OUTPUT_CHARACTERS, characters, cut } from "../report/budget.ts";
import { words } from "../report/github-words.ts";
import type { Reader } from "../report/github-words.ts";
import { toJson } from "../report/json.ts";
import type { RunFacts } from "../report/overview.ts";
import { toSarif } from "../report/sarif.ts";
import { jobSummary } from "../report/summary.ts";
import { toTerminal } from "../report/terminal.ts";
import type { View } from "../report/view.ts";
import { countBySeverity, newsOf } from "../review/plan.ts";
import type { Inputs, outputNames } from "./inputs.ts";
import { writeReport } from "./write-report.ts";

type Core = typeof import("@actions/core");
type Outputs = Readonly<Record<(typeof outputNames)[number], string>>;

/** Everything that a run has to say. */
export interface Delivery {
  readonly report: Report;
  readonly facts: RunFacts;
  readonly reader: Reader;
  readonly view: View;
  readonly inputs: Inputs;
  readonly workspace: string;
  /** The annotations that are not in a check run of our own. */
  readonly logged: readonly Finding[];
}

/** Writes files, log, annotations, job summary and outputs. Files come first: they are what other steps build on. */
export const deliver = async (delivery: Delivery): Promise<void> => {
  const core = await import("@actions/core");
  const { report, facts, reader, view, inputs, workspace } = delivery;
  const files = {
    report: await writeReport(workspace, inputs.reportFile, () => toJson(report)),
    sarif: await writeReport(workspace, inputs.sarifFile, () => toSarif(report, view)),
  };
  if (inputs.htmlFile !== "") {
    const { toHtml } = await import("../report/html.ts");
    await writeReport(workspace, inputs.htmlFile, () => toHtml(report, view));
  }
  logUntrusted(toTerminal(report, view));
  annotate(core, delivery);
  // Older Enterprise Servers have no job summary.
  if (process.env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(jobSummary(report, facts, reader)).write();
  for (const [name, value] of Object.entries(outputsOf(report, facts.kind, files))) {
    core.setOutput(name, cut(value, characters(OUTPUT_CHARACTERS)));
  }
};

const outputsOf = (
  report: Report,
  kind: RunFacts["kind"],
  files: { readonly report: string; readonly sarif: string },
): Outputs => {
  const counted =
    kind === "scan" ? report.findings.filter((finding) => finding.suppressed === undefined) : newsOf(report);
  const counts = countBySeverity(counted);
  return {
    conclusion: report.conclusion,
    introduced: String(newsOf(report).length),
    fixed: String(report.findings.filter((finding) => finding.status === "fixed").length),
    errors: String(counts.error),
    warnings: String(counts.warning),
    notices: String(counts.notice),
    coverage: `${report.coverage.read}/${report.coverage.inScope}`,
    "report-file": files.report,
    "sarif-file": files.sarif,
  };
};

/** Log text that quotes the repository must not be read as commands by the runner: a name may look like one. */
const logUntrusted = (text: string): void => {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`);
};

const annotate = (core: Core, { facts, reader, logged }: Delivery): void => {
  for (const finding of logged) {
    const { path, severity, title, message, ...place } = annotationOf(finding, reader, "log");
    core[severity](message, { title, file: path, ...place });
  }
  const missing = facts.placement.summary.length;
  if (missing > 0 && logged.length > 0) core.notice(words[reader.locale].inSummary(missing), { title: "guidepost" });
};
