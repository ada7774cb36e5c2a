import type { Change } from "../../domain/change.ts";
import type { Report } from "../../domain/report.ts";
import type { Locale } from "../../domain/text.ts";
import type { PullRequest } from "../../github/pull-request.ts";
import { checkActions } from "../../report/check-actions.ts";
import type { CheckAction } from "../../report/check-actions.ts";
import { newsOf } from "../../review/plan.ts";
import { mend } from "./safe-fixes.ts";
import { commandWords } from "./words.ts";

/** The buttons of a check, and what to say about one that is missing. */
export interface Offer {
  readonly actions: readonly CheckAction[];
  readonly notes: readonly string[];
}

/**
 * The buttons that would work on a check of this pull request. `mayCommit` is asked only when there is something to commit
 * on a branch of this repository.
 */
export const offerOf = async (
  verdict: { readonly report: Report; readonly change: Change },
  pull: PullRequest,
  locale: Locale,
  mayCommit: () => Promise<boolean>,
): Promise<Offer> => {
  const { report, change } = verdict;
  const fixes = pull.open && !pull.fork ? mend(report, change).findings.length : 0;
  // A review does not fail for want of a button.
  const may = fixes > 0 ? await mayCommit().catch(() => undefined) : undefined;
  const offer = { fixes: may ? fixes : 0, findings: pull.open ? newsOf(report).length : 0 };
  const notes = may === false ? [commandWords[locale].noButton(fixes)] : [];
  return { actions: checkActions(offer, locale), notes };
};
