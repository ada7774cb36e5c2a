import { markdownCell, markdownCellCode } from "../report/escape.ts";
import { words } from "../report/github-words.ts";
import { rules } from "../rules/index.ts";
import type { Options } from "./options.ts";
import { deliver } from "./output.ts";
import type { Shell } from "./shell.ts";
import { UsageError } from "./usage.ts";

/** `guidepost rules`: every rule with its clauses, severity, confidence and title. */
export const rulesCommand = async (options: Options, shell: Shell): Promise<number> => {
  const { locale } = shell;
  switch (options.format) {
    case "json": {
      const list = rules.map(({ id, clauses, severity, confidence, title }) => ({
        id,
        clauses,
        severity,
        confidence,
        title,
      }));
      await deliver(`${JSON.stringify(list, null, 2)}\n`, options, shell);
      return 0;
    }
    case "markdown": {
      const lines = rules.map(
        (rule) =>
          `| ${markdownCellCode(rule.id)} | ${rule.clauses.join(", ")} | ${words[locale].severity[rule.severity]} | ${rule.confidence} | ${markdownCell(rule.title[locale])} |`,
      );
      await deliver(`${["| | | | | |", "|---|---|---|---|---|", ...lines].join("\n")}\n`, options, shell);
      return 0;
    }
    case "text": {
      const width = Math.max(0, ...rules.map((rule) => rule.id.length));
      const lines = rules.map(
        (rule) =>
          `${rule.id.padEnd(width)}  ${rule.clauses.join(",").padEnd(5)}  ${rule.severity.padEnd(7)}  ${rule.confidence.padEnd(6)}  ${rule.title[locale]}`,
      );
      await deliver(lines.map((line) => `${line}\n`).join(""), options, shell);
      return 0;
    }
    default:
      throw new UsageError(
        `rules has no format ${options.format}: use text, json or markdown.`,
        `rules 没有 ${options.format} 格式：请用 text、json 或 markdown。`,
      );
  }
};
