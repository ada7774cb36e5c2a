import { clauseIds } from "../domain/clause.ts";
import type { ClauseId } from "../domain/clause.ts";
import type { Row, Sql } from "./database.ts";
import { queueSchema } from "./queued-jobs.ts";

/** A repository that reviews were made in, with how many there are. */
export interface KnownRepository {
  readonly repository: number;
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
  readonly reviews: number;
  readonly updated: Date;
}

/** A review as it is shown. */
export interface ShownReview {
  /** 0 for a merge group. */
  readonly pull: number;
  readonly head: string;
  readonly state: "queued" | "running" | "done" | "superseded" | "failed" | "gone";
  /** Of a review that is done. */
  readonly conclusion: "success" | "failure" | "neutral" | undefined;
  /** Introduced findings; undefined when the review is not done, or when a crash came between its check and its counts. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notices: number } | undefined;
  readonly checkRun: number | undefined;
  readonly updated: Date;
}

/** What the reviews of one day found under one clause, all together. */
export interface ClauseDay {
  /** YYYY-MM-DD, UTC */
  readonly day: string;
  readonly clause: ClauseId;
  /** Reviews that were completed on that day. */
  readonly reviews: number;
  /** Of those, the ones that introduced something under the clause. */
  readonly breaches: number;
  readonly introduced: number;
  readonly fixed: number;
}

/** An exception as the last review that met it saw it on the base branch. */
export interface LiveException {
  readonly branch: string;
  readonly rule: string;
  readonly path: string;
  /** YYYY-MM-DD; undefined: it has no end. */
  readonly until: string | undefined;
  readonly origin: "comment" | "config";
  readonly used: boolean;
  readonly seen: Date;
}

/** Jobs of one queue in one state. */
export interface QueueState {
  readonly queue: string;
  /** `created` and `retry` wait, `active` is at work; jobs of the queue `dead` have failed all their tries. */
  readonly state: "created" | "retry" | "active" | "completed" | "cancelled" | "failed";
  readonly count: number;
  /** When the oldest of them was queued. */
  readonly oldest: Date;
}

const text = (row: Row, name: string): string => String(row[name]);
const number = (row: Row, name: string): number => Number(row[name]);
const optional = <Value>(row: Row, name: string, read: (row: Row, name: string) => Value): Value | undefined =>
  row[name] === null || row[name] === undefined ? undefined : read(row, name);
const date = (row: Row, name: string): Date => {
  const value = row[name];
  return value instanceof Date ? value : new Date(String(value));
};

/** Of these repositories those that reviews were made in, the busiest of late first. */
export const knownRepositories = async (
  sql: Sql,
  repositories: readonly number[],
): Promise<readonly KnownRepository[]> => {
  const { rows } = await sql.executeSql(
    `select distinct on (repository) repository, installation, owner, name,
       count(*) over (partition by repository)::integer as reviews, updated
     from guidepost.reviews where repository = any($1::bigint[]) order by repository, updated desc`,
    [[...repositories]],
  );
  return rows
    .map((row) => ({
      repository: number(row, "repository"),
      installation: number(row, "installation"),
      owner: text(row, "owner"),
      name: text(row, "name"),
      reviews: number(row, "reviews"),
      updated: date(row, "updated"),
    }))
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime() || a.repository - b.repository);
};

const isState = (value: unknown): value is ShownReview["state"] =>
  ["queued", "running", "done", "superseded", "failed", "gone"].some((state) => state === value);

/** The reviews of a repository, the last one first. */
export const recentReviews = async (sql: Sql, repository: number, most: number): Promise<readonly ShownReview[]> => {
  const { rows } = await sql.executeSql(
    `select pull, head, state, conclusion, errors, warnings, notices, check_run, updated from guidepost.reviews
     where repository = $1 order by updated desc, head limit $2`,
    [repository, most],
  );
  return rows.map((row) => {
    const { state, conclusion } = row;
    return {
      pull: number(row, "pull"),
      head: text(row, "head"),
      state: isState(state) ? state : "failed",
      conclusion:
        conclusion === "success" || conclusion === "failure" || conclusion === "neutral" ? conclusion : undefined,
      counts: optional(row, "errors", () => ({
        errors: number(row, "errors"),
        warnings: number(row, "warnings"),
        notices: number(row, "notices"),
      })),
      checkRun: optional(row, "check_run", number),
      updated: date(row, "updated"),
    };
  });
};

/** What a repository's reviews of the last `days` days found, by day and clause, the first day first; days without reviews are left out. */
export const clauseHistory = async (sql: Sql, repository: number, days: number): Promise<readonly ClauseDay[]> => {
  const { rows } = await sql.executeSql(
    `select to_char(judged at time zone 'UTC', 'YYYY-MM-DD') as day, clause, count(*)::integer as reviews,
       count(*) filter (where introduced > 0)::integer as breaches,
       sum(introduced)::integer as introduced, sum(fixed)::integer as fixed
     from guidepost.verdicts where repository = $1 and judged > now() - $2 * interval '1 day'
     group by 1, 2 order by 1, 2`,
    [repository, days],
  );
  return rows.flatMap((row) => {
    const clause = clauseIds.find((id) => id === row["clause"]);
    if (clause === undefined) return [];
    return {
      day: text(row, "day"),
      clause,
      reviews: number(row, "reviews"),
      breaches: number(row, "breaches"),
      introduced: number(row, "introduced"),
      fixed: number(row, "fixed"),
    };
  });
};

/** The exceptions of a repository that have not ended before `today` (YYYY-MM-DD), the next to end first. */
export const liveExceptions = async (
  sql: Sql,
  repository: number,
  today: string,
): Promise<readonly LiveException[]> => {
  const { rows } = await sql.executeSql(
    `select branch, rule, path, to_char(until, 'YYYY-MM-DD') as until, origin, used, seen from guidepost.exceptions
     where repository = $1 and (until is null or until >= $2::date)
     order by until nulls last, branch, rule, path, origin`,
    [repository, today],
  );
  return rows.map((row) => ({
    branch: text(row, "branch"),
    rule: text(row, "rule"),
    path: text(row, "path"),
    until: optional(row, "until", text),
    origin: row["origin"] === "config" ? "config" : "comment",
    used: row["used"] === true,
    seen: date(row, "seen"),
  }));
};

const isJobState = (value: unknown): value is QueueState["state"] =>
  ["created", "retry", "active", "completed", "cancelled", "failed"].some((state) => state === value);

/** The state of the queues: of all jobs, or of those of one repository. */
export const queueState = async (sql: Sql, repository?: number): Promise<readonly QueueState[]> => {
  const { rows } = await sql.executeSql(
    `select name, state::text as state, count(*)::integer as count, min(created_on) as oldest from ${queueSchema}.job
     where name not like '\\_\\_pgboss%' and ($1::bigint is null or (data->>'repository')::bigint = $1)
     group by 1, 2 order by 1, 2`,
    [repository ?? null],
  );
  return rows.flatMap((row) => {
    const { state } = row;
    if (!isJobState(state)) return [];
    return { queue: text(row, "name"), state, count: number(row, "count"), oldest: date(row, "oldest") };
  });
};
