import type { Change } from "../domain/change.ts";
import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import { grammarsFor } from "../languages/frontends.ts";
import { loadParsers } from "../languages/tree-sitter.ts";
import { deadline, PARSE_LIMIT_MS } from "../local/deadline.ts";
import { readWasm } from "../local/wasm.ts";
import type { ReviewContext } from "../review/context.ts";
import { review, scan } from "../review/review.ts";
import { rules } from "../rules/index.ts";
import type { ReadTreeTexts } from "../github/read-tree-texts.ts";
import type { Acquired } from "./acquire.ts";
import { previewConfiguration } from "./configuration.ts";

/** Known rules, which configurations may name. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** Starts the parser while the change is being read; whoever needs it hears of a failure. */
export const warmUp = (): void => {
  loadParsers([], readWasm).catch(() => {});
};

/** The verdict on a change. `today` is the day suppressions are judged on, YYYY-MM-DD. */
export const judgeChange = async (
  acquired: Acquired,
  config: Config,
  configFile: string,
  today: string,
): Promise<Report> => {
  const { change, skipped } = acquired;
  const preview = previewConfiguration(change.files, change.head, configFile, ruleIds);
  const parsers = await parsersFor(change);
  const diagnostics = [...acquired.diagnostics, ...preview.diagnostics];
  return review(change, { config, parsers, rules, today, skipped, diagnostics, headConfig: preview.headConfig });
};

/** The verdict on a whole tree. */
export const judgeTree = async (tree: ReadTreeTexts, config: Config, today: string): Promise<Report> => {
  const parsers = await loadParsers(grammarsFor(tree.files.keys()), readWasm, deadline(PARSE_LIMIT_MS));
  return scan(tree.files, { config, parsers, rules, today, skipped: tree.skipped, diagnostics: tree.diagnostics });
};

/** Nothing is parsed when nothing in scope has changed, so no grammar is loaded then. */
const parsersFor = async (change: Change): Promise<ReviewContext["parsers"]> =>
  change.files.length === 0
    ? nothingToParse
    : loadParsers(grammarsFor(change.files.map((file) => file.path)), readWasm, deadline(PARSE_LIMIT_MS));

const nothingToParse: ReviewContext["parsers"] = {
  parse: (_grammar, path) => ({
    code: "internal",
    path,
    message: { en: "Not analysed: no parser was loaded.", "zh-CN": "未分析：未加载解析器。" },
  }),
};
