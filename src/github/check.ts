import type { Severity } from "../domain/finding.ts";
import type { Annotation } from "../report/annotation.ts";
import { ANNOTATIONS_PER_REQUEST } from "../report/budget.ts";
import type { CheckOutput } from "../report/check-run.ts";
import type { GitHubClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import type { GitHubFailure } from "./failure.ts";
import type { Repository } from "./repository.ts";

/** The name that branch protection knows. */
export const checkName = "guidepost";

const levels: Readonly<Record<Severity, "failure" | "warning" | "notice">> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

const wireAnnotation = (one: Annotation) => ({
  path: one.path,
  start_line: one.startLine,
  end_line: one.endLine,
  ...(one.startColumn !== undefined && one.endColumn !== undefined
    ? // Our end is exclusive, GitHub's names the last column.
      { start_column: one.startColumn, end_column: Math.max(one.startColumn, one.endColumn - 1) }
    : {}),
  annotation_level: levels[one.severity],
  title: one.title,
  message: one.message,
});

/** Why GitHub refused, and how many annotations it had taken before: 0 when there is no check run at all. */
export interface CheckRefusal {
  readonly failure: GitHubFailure;
  readonly taken: number;
}

/**
 * Completes a check run, or creates a completed one without `id`: a finished run cannot be opened again, so every run is
 * fresh. Annotations go 50 at a time, which GitHub appends; the conclusion goes first, so that a failure on the way
 * leaves no check pending. Undefined when GitHub took all.
 */
export const completeCheck = async (
  client: GitHubClient,
  repository: Repository,
  headSha: string,
  output: CheckOutput,
  id?: number,
): Promise<CheckRefusal | undefined> => {
  const chunks: Annotation[][] = [];
  for (let i = 0; i < output.annotations.length; i += ANNOTATIONS_PER_REQUEST) {
    chunks.push(output.annotations.slice(i, i + ANNOTATIONS_PER_REQUEST));
  }
  const text = { title: output.title, summary: output.summary };
  const first = { ...text, annotations: (chunks[0] ?? []).map(wireAnnotation) };
  const buttons = output.actions?.length ? { actions: output.actions.map((action) => ({ ...action })) } : {};
  const done = { status: "completed", conclusion: output.conclusion, output: first, ...buttons } as const;
  let taken = 0;
  try {
    const { data } =
      id === undefined
        ? await client.rest.checks.create({ ...repository, name: checkName, head_sha: headSha, ...done })
        : await client.rest.checks.update({ ...repository, check_run_id: id, ...done });
    taken = first.annotations.length;
    for (const chunk of chunks.slice(1)) {
      await client.rest.checks.update({
        ...repository,
        check_run_id: data.id,
        output: { ...text, annotations: chunk.map(wireAnnotation) },
      });
      taken += chunk.length;
    }
    return undefined;
  } catch (error) {
    return { failure: failureOf(error, 0), taken };
  }
};
