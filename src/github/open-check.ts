import { checkName } from "./check.ts";
import type { GitHubClient } from "./client.ts";
import type { Repository } from "./repository.ts";

/** One check run of an app on one commit. `mark` (`subject/round`) tells it from the app's other ones there. */
export interface CheckMark {
  readonly headSha: string;
  readonly appId: number;
  readonly mark: string;
  /** A completed run of any earlier round of the subject will do as well: nothing new is to be said about the commit. */
  readonly anyRound?: boolean;
  /** How far the review is. A check run that only waits so far is moved on to `in_progress`, never back. */
  readonly status: "queued" | "in_progress";
}

/** A check run that is there; without a conclusion it is not completed. */
export interface OpenedCheck {
  readonly id: number;
  readonly conclusion: string | undefined;
}

/**
 * Finds the check run with this mark, or creates it, so that a repetition after a crash goes on with the one it left.
 * Earlier rounds of the same subject that were never completed are cancelled: nobody else would end them.
 */
export const openCheck = async (
  client: GitHubClient,
  repository: Repository,
  check: CheckMark,
): Promise<OpenedCheck> => {
  const { data } = await client.rest.checks.listForRef({
    ...repository,
    ref: check.headSha,
    check_name: checkName,
    app_id: check.appId,
    filter: "all",
    per_page: 100,
  });
  const isOfSubject = (run: { readonly external_id: string | null }): boolean =>
    subjectOf(run.external_id) === subjectOf(check.mark);
  const found =
    data.check_runs.find((run) => run.external_id === check.mark) ??
    (check.anyRound ? data.check_runs.find((run) => run.status === "completed" && isOfSubject(run)) : undefined);
  for (const run of data.check_runs) {
    if (run === found || run.status === "completed" || !isOfSubject(run)) continue;
    await cancelCheck(client, repository, run.id, {
      title: "Asked for again · 已重新请求",
      summary: "A newer check of this commit stands for it. · 以此提交较新的检查为准。",
    });
  }
  if (found) {
    if (found.status === "queued" && check.status === "in_progress") {
      await client.rest.checks.update({ ...repository, check_run_id: found.id, status: check.status });
    }
    return { id: found.id, conclusion: found.conclusion ?? undefined };
  }
  const created = await client.rest.checks.create({
    ...repository,
    name: checkName,
    head_sha: check.headSha,
    external_id: check.mark,
    status: check.status,
  });
  return { id: created.data.id, conclusion: undefined };
};

const subjectOf = (mark: string | null): string | undefined => mark?.split("/", 1)[0];

/** Ends a check run without a verdict. Cancelled is no pass for a required check, unlike neutral. */
export const cancelCheck = async (
  client: GitHubClient,
  repository: Repository,
  id: number,
  output: { readonly title: string; readonly summary: string },
): Promise<void> => {
  await client.rest.checks.update({
    ...repository,
    check_run_id: id,
    status: "completed",
    conclusion: "cancelled",
    output,
  });
};
