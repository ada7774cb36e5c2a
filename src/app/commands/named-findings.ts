import { suggest } from "../../config/suggest.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { markdownCode } from "../../report/escape.ts";
import { rules } from "../../rules/index.ts";
import type { Target } from "./parse-command.ts";
import type { Scene } from "./scene.ts";

/** What to say when a rule is named that does not exist; undefined when all is well. */
export const unknownRule = ({ words }: Scene, target: Target): string | undefined => {
  if (target.kind !== "rule" || rules.some((rule) => rule.id === target.rule)) return undefined;
  const ids = rules.map((rule) => rule.id);
  const meant = suggest(target.rule, ids);
  return words.unknownRule(markdownCode(target.rule), meant === undefined ? undefined : markdownCode(meant));
};

/** What a head introduces of what is named: all findings of a rule, or the one with the id. Else what to say instead. */
export const findNamed = ({ words }: Scene, target: Target, report: Report): readonly Finding[] | string => {
  const named = report.findings.filter(
    ({ status, rule, fingerprint }) =>
      status === "introduced" &&
      (target.kind === "rule" ? rule === target.rule : fingerprint.startsWith(target.fingerprint)),
  );
  if (named.length === 0) {
    const none =
      target.kind === "rule"
        ? words.noneOfRule(markdownCode(target.rule))
        : words.unknownFinding(markdownCode(target.fingerprint));
    return report.coverage.skipped.length > 0 ? `${none} ${words.notAllRead}` : none;
  }
  return target.kind === "finding" && named.length > 1 ? words.ambiguous(markdownCode(target.fingerprint)) : named;
};
