import { parentPort, workerData } from "node:worker_threads";
import { parseConfig } from "../config/parse.ts";
import { defaultConfig } from "../domain/config.ts";
import type { Config } from "../domain/config.ts";
import type { Diagnostic, Report } from "../domain/report.ts";
import { configPath } from "../github/config-text.ts";
import { grammarsFor } from "../languages/frontends.ts";
import { loadParsers } from "../languages/tree-sitter.ts";
import { deadline, PARSE_LIMIT_MS } from "../local/deadline.ts";
import { readWasm } from "../local/wasm.ts";
import { review } from "../review/review.ts";
import { rules } from "../rules/index.ts";
import type { AnalysisRequest } from "./analysis.ts";
import { isConfig } from "./configuration.ts";

/** The thread's whole life: one change in, one report out. */
export const runAnalysisThread = async (): Promise<void> => {
  const request: AnalysisRequest = workerData;
  // Nothing is handed over for good, so the list of transfers is empty.
  parentPort?.postMessage(await judge(request), []);
};

/** The verdict on a change. */
export const judge = async (request: AnalysisRequest): Promise<Report> => {
  const { change, config, today, skipped } = request;
  const preview = previewOf(request);
  const paths = change.files.map((file) => file.path);
  const parsers = await loadParsers(grammarsFor(paths), readWasm, deadline(PARSE_LIMIT_MS));
  const diagnostics = [...request.diagnostics, ...preview.diagnostics];
  return review(change, { config, parsers, rules, today, skipped, diagnostics, headConfig: preview.headConfig });
};

/** What the change would make of the configuration: shown, never obeyed. A damaged one is said. */
const previewOf = ({
  change,
}: AnalysisRequest): { readonly headConfig: Config | undefined; readonly diagnostics: readonly Diagnostic[] } => {
  if (!change.files.some((file) => file.path === configPath || file.oldPath === configPath)) {
    return { headConfig: undefined, diagnostics: [] };
  }
  const text = change.head.get(configPath)?.text;
  const ids = rules.map((rule) => rule.id);
  const parsed = text === undefined ? defaultConfig : parseConfig(text, ids);
  if (isConfig(parsed)) return { headConfig: parsed, diagnostics: [] };
  const diagnostics = parsed.problems.map(({ line, message }): Diagnostic => ({
    code: "config",
    path: configPath,
    message,
    ...(line === undefined ? {} : { line }),
  }));
  return { headConfig: undefined, diagnostics };
};
