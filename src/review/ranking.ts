import { compareText } from "../domain/compare-text.ts";
import { confidences, severities } from "../domain/finding.ts";
import type { Finding, Severity } from "../domain/finding.ts";

/** Total order of findings by what a reader should see first; equal ones in order of place. */
const compare = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
  compareText(a.path, b.path) ||
  a.startLine - b.startLine ||
  a.startColumn - b.startColumn ||
  compareText(a.rule, b.rule) ||
  compareText(a.fingerprint, b.fingerprint);

/** Findings from the one to be seen first to the last; the input stays as it is. */
export const ranked = (findings: readonly Finding[]): readonly Finding[] => [...findings].sort(compare);

/**
 * Chooses the findings that a channel with little room takes: at most `most` in all and `perLevel` of one severity. Within a
 * severity the first of each rule and file go before a second of the same kind, so that ten places show ten different things.
 * `taken` and `left` together are the input, both ranked.
 */
export const spread = (
  findings: readonly Finding[],
  most: number,
  perLevel: Readonly<Record<Severity, number>>,
): { readonly taken: readonly Finding[]; readonly left: readonly Finding[] } => {
  const taken = new Set<Finding>();
  const used: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  const order = ranked(findings);
  const seen = new Set<string>();
  const firsts = order.filter((finding) => {
    const kind = JSON.stringify([finding.rule, finding.path]);
    return !seen.has(kind) && seen.add(kind);
  });
  for (const severity of severities) {
    for (const finding of [...firsts, ...order]) {
      if (taken.size >= most || used[severity] >= perLevel[severity]) break;
      if (finding.severity !== severity || taken.has(finding)) continue;
      taken.add(finding);
      used[severity]++;
    }
  }
  return { taken: order.filter((one) => taken.has(one)), left: order.filter((one) => !taken.has(one)) };
};
