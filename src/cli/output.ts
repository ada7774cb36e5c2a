import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Report } from "../domain/report.ts";
import type { Text } from "../domain/text.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import type { View } from "../report/view.ts";
import { failedReport } from "../review/assemble.ts";
import { rules } from "../rules/index.ts";
import type { Format, Options } from "./options.ts";
import type { Shell } from "./shell.ts";
import { UsageError } from "./usage.ts";

/** Renders a report in a format; each renderer is loaded only when it is wanted. */
export const render = async (report: Report, format: Format, view: View): Promise<string> => {
  switch (format) {
    case "text":
      return (await import("../report/terminal.ts")).toTerminal(report, view);
    case "json":
      return (await import("../report/json.ts")).toJson(report);
    case "sarif":
      return (await import("../report/sarif.ts")).toSarif(report, view);
    case "html":
      return (await import("../report/html.ts")).toHtml(report, view);
    default:
      return (await import("../report/markdown.ts")).toMarkdown(report, view);
  }
};

/** The view of this shell: colours only when a terminal reads the text itself. */
export const viewFor = (
  kind: View["kind"],
  options: Options,
  shell: Shell,
  locale: View["locale"],
  textOf: View["textOf"],
): View => ({
  kind,
  locale,
  rules,
  textOf,
  docsOf: readRuleDocs,
  colour: shell.colour && options.output === undefined,
});

/** Writes to the file of `--output`, making its folder, or to standard output. Throws a UsageError when the file cannot be written. */
export const deliver = async (text: string, options: Options, shell: Shell): Promise<void> => {
  if (options.output === undefined) return shell.print(text);
  const file = resolve(shell.directory, options.output);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new UsageError(
      `The report cannot be written to ${options.output} (${code}).`,
      `无法将报告写入 ${options.output}（${code}）。`,
    );
  }
};

/** Writes a report that says why there is none, so that whoever reads the file finds one. */
export const writeFailure = async (texts: readonly Text[], options: Options, shell: Shell): Promise<void> => {
  const report = failedReport(texts, rules);
  const view = viewFor("review", options, shell, shell.locale, () => undefined);
  await deliver(await render(report, options.format, view), options, shell);
};
