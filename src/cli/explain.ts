import { clauses } from "../domain/clause.ts";
import { readRuleDocs } from "../local/rule-docs.ts";
import { rules } from "../rules/index.ts";
import type { Options } from "./options.ts";
import { deliver } from "./output.ts";
import type { Shell } from "./shell.ts";
import { didYouMean, UsageError } from "./usage.ts";

/** `guidepost explain RULE`: the rule's page. */
export const explainCommand = async (options: Options, shell: Shell): Promise<number> => {
  const [id] = options.words;
  if (id === undefined)
    throw new UsageError(
      "explain needs the id of a rule: see `guidepost rules`.",
      "explain 需要规则 ID：见 `guidepost rules`。",
    );
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const hint = didYouMean(
      id,
      rules.map((one) => one.id),
    );
    throw new UsageError(`There is no rule ${id}${hint.en}`, `没有规则 ${id}${hint["zh-CN"]}`);
  }
  const { locale } = shell;
  const page = readRuleDocs(rule.id, locale) ?? `# ${rule.title[locale]}\n`;
  const facts = `${rule.id} · ${rule.severity} · ${rule.confidence}\n${rule.clauses.map((clause) => `${clause}: ${clauses[clause].title[locale]}`).join("\n")}\n`;
  await deliver(`${page.trimEnd()}\n\n---\n${facts}`, options, shell);
  return 0;
};
