import type { ConfigLayer } from "../config/parse.ts";
import type { Change } from "../domain/change.ts";
import type { Config } from "../domain/config.ts";
import type { Report } from "../domain/report.ts";
import { previewConfig } from "./config-preview.ts";
import type { ReviewContext } from "./context.ts";
import { review } from "./review.ts";

/** A change with all that its verdict depends on besides the rules. Plain data: it can be handed to a thread. */
export interface Judgement extends Pick<ReviewContext, "config" | "today" | "grants" | "skipped" | "diagnostics"> {
  readonly change: Change;
  /** Where the configuration lies in the tree, for what the change would make of it. */
  readonly configFile: string;
  /** What the configuration in force is laid over. */
  readonly inherited: readonly ConfigLayer[];
  /** What the workflow sets itself, whatever a configuration says; it is in `config` already. */
  readonly overrides?: Partial<Config>;
}

/** The verdict on a change, with a preview of the configuration that it brings. */
export const judge = (judgement: Judgement, { parsers, rules }: Pick<ReviewContext, "parsers" | "rules">): Report => {
  const { change, configFile, config, today, grants, skipped } = judgement;
  const ruleIds = rules.map((rule) => rule.id);
  const preview = previewConfig(change, configFile, judgement.inherited, ruleIds);
  const headConfig = preview.headConfig && { ...preview.headConfig, ...judgement.overrides };
  const diagnostics = [...judgement.diagnostics, ...preview.diagnostics];
  return review(change, { config, parsers, rules, today, grants, skipped, diagnostics, headConfig });
};
