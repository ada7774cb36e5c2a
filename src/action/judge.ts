import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import type { ReadTreeTexts } from "../github/read-tree-texts.ts";
import { loadParsers } from "../languages/tree-sitter.ts";
import { parsersFor } from "../local/parsers.ts";
import { readWasm } from "../local/wasm.ts";
import type { ReviewContext } from "../review/context.ts";
import { judge } from "../review/judge.ts";
import type { Judgement } from "../review/judge.ts";
import { scan } from "../review/review.ts";
import { rules } from "../rules/index.ts";
import type { Acquired } from "./acquire.ts";

/** Known rules, which configurations may name. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id);

/** Starts the parser while the change is being read; whoever needs it hears of a failure. */
export const warmUp = (): void => {
  loadParsers([], readWasm).catch(() => {});
};

/** The verdict on a change. */
export const judgeChange = async (
  { change, skipped, diagnostics }: Acquired,
  given: Pick<Judgement, "config" | "inherited" | "overrides" | "configFile" | "today">,
): Promise<Report> => {
  // Nothing is parsed when nothing in scope has changed, so no grammar is loaded then.
  const parsers = change.files.length === 0 ? nothingToParse : await parsersFor(change.files.map((file) => file.path));
  return judge({ ...given, change, skipped, diagnostics }, { parsers, rules });
};

/** The verdict on a whole tree. `today` is the day suppressions are judged on, YYYY-MM-DD. */
export const judgeTree = async (tree: ReadTreeTexts, config: Config, today: string): Promise<Report> => {
  const parsers = await parsersFor(tree.files.keys());
  return scan(tree.files, { config, parsers, rules, today, skipped: tree.skipped, diagnostics: tree.diagnostics });
};

const nothingToParse: ReviewContext["parsers"] = {
  parse: (_grammar, path) => ({
    code: "internal",
    path,
    message: { en: "Not analysed: no parser was loaded.", "zh-CN": "未分析：未加载解析器。" },
  }),
};
