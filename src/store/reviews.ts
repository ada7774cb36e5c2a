import type { ClauseRow, Conclusion } from "../domain/report.ts";
import { noteExceptions } from "./exceptions.ts";
import type { Exempted } from "./exceptions.ts";
import type { Row, Sql } from "./database.ts";

/** Which review: of one head of one pull request, or of one merge group (pull 0). */
export interface ReviewKey {
  readonly repository: number;
  readonly pull: number;
  readonly head: string;
}

/** Where a review takes place. */
export interface ReviewPlace {
  readonly installation: number;
  readonly owner: string;
  readonly name: string;
  /** Of a merge group: the commit it is built on and the branch it goes to. */
  readonly group?: { readonly base: string; readonly branch: string } | undefined;
}

/** A review that is wanted and not settled yet. */
export interface WantedReview extends ReviewKey, ReviewPlace {
  readonly round: number;
  readonly state: "queued" | "running";
  /** The check run that shows it, as far as it is known. */
  readonly checkRun: number | undefined;
}

/** The right to settle a review: lost when somebody asks for it again, or when another worker starts it. */
export interface Claim extends ReviewKey {
  readonly round: number;
  readonly lease: number;
}

/** What is kept of a verdict: counts, rules, paths and dates, no code and nothing that people wrote. */
export interface Outcome {
  /** Introduced findings. */
  readonly counts: { readonly errors: number; readonly warnings: number; readonly notices: number };
  readonly clauses: readonly Pick<ClauseRow, "clause" | "introduced" | "existing" | "fixed">[];
  /** The branch whose exceptions were met. */
  readonly branch: string;
  readonly exceptions: readonly Exempted[];
}

/** How a review ended. */
export type Settled =
  | {
      readonly state: "done";
      readonly conclusion: Conclusion;
      /** What was found; unknown when a crash came between the check and this. */
      readonly outcome: Outcome | undefined;
    }
  | { readonly state: "superseded" | "failed" | "gone" };

const columns = "repository, pull, head, installation, owner, name, base, branch, state, round, check_run";

const text = (row: Row, name: string): string => String(row[name]);
const number = (row: Row, name: string): number => Number(row[name]);

const wantedOf = (row: Row): WantedReview => ({
  repository: number(row, "repository"),
  pull: number(row, "pull"),
  head: text(row, "head"),
  installation: number(row, "installation"),
  owner: text(row, "owner"),
  name: text(row, "name"),
  group: row["base"] === null ? undefined : { base: text(row, "base"), branch: text(row, "branch") },
  round: number(row, "round"),
  state: row["state"] === "running" ? "running" : "queued",
  checkRun: row["check_run"] === null ? undefined : number(row, "check_run"),
});

const byKey = "repository = $1 and pull = $2 and head = $3";
const keyOf = ({ repository, pull, head }: ReviewKey): unknown[] => [repository, pull, head];

/** Another round of a review that is there, when `condition` holds. */
const anew = (condition: string): string =>
  `on conflict (repository, pull, head) do update set state = 'queued', round = review.round + 1, check_run = null, opening = null,
     conclusion = null, errors = null, warnings = null, notices = null, updated = now()
   where review.state in ('superseded', 'failed', 'gone') or (${condition})`;

/** Asks for a review. One that is there already stays as it is, unless it ended without a verdict. */
export const wantReview = async (sql: Sql, key: ReviewKey, place: ReviewPlace): Promise<void> =>
  queueReview(sql, key, place, "once");

/**
 * Asks for a review, also where one is there already: that one is queued anew, and whoever is at work on the round before may
 * no longer settle it.
 */
export const wantReviewAgain = async (sql: Sql, key: ReviewKey, place: ReviewPlace): Promise<void> =>
  queueReview(sql, key, place, "again");

const queueReview = async (sql: Sql, key: ReviewKey, place: ReviewPlace, times: "once" | "again"): Promise<void> => {
  await sql.executeSql(
    `insert into guidepost.reviews as review (repository, pull, head, installation, owner, name, base, branch, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'queued')
     ${anew("$9::boolean and review.state in ('done', 'running')")}`,
    [
      key.repository,
      key.pull,
      key.head,
      place.installation,
      place.owner,
      place.name,
      place.group?.base ?? null,
      place.group?.branch ?? null,
      times === "again",
    ],
  );
};

/**
 * Asks for a review of the head that a pull request has now, in the place of a review of an earlier one. Does nothing when
 * that one was erased: a worker must not bring back what was deleted.
 */
export const wantHead = async (sql: Sql, earlier: ReviewKey, head: string): Promise<void> => {
  await sql.executeSql(
    `insert into guidepost.reviews as review (repository, pull, head, installation, owner, name, state)
     select repository, pull, $4, installation, owner, name, 'queued' from guidepost.reviews where ${byKey}
     ${anew("false")}`,
    [...keyOf(earlier), head],
  );
};

/** The reviews of a pull request (or the merge groups of a repository) that are wanted and not settled, oldest first. */
export const unsettledReviews = async (
  sql: Sql,
  repository: number,
  pull: number,
): Promise<readonly WantedReview[]> => {
  const { rows } = await sql.executeSql(
    `select ${columns} from guidepost.reviews
     where repository = $1 and pull = $2 and state in ('queued', 'running') order by updated, head`,
    [repository, pull],
  );
  return rows.map(wantedOf);
};

/** Everything known about a commit, settled or not: what a request to check it again may be about. */
export const reviewsOfHead = async (
  sql: Sql,
  repository: number,
  head: string,
): Promise<readonly (ReviewKey & ReviewPlace)[]> => {
  const { rows } = await sql.executeSql(
    `select ${columns} from guidepost.reviews where repository = $1 and head = $2 order by pull`,
    [repository, head],
  );
  return rows.map(wantedOf);
};

/** Starts a review. Undefined when it is settled, or erased, meanwhile. */
export const claimReview = async (sql: Sql, key: ReviewKey): Promise<Claim | undefined> => {
  const { rows } = await sql.executeSql(
    `update guidepost.reviews set state = 'running', lease = lease + 1, updated = now(),
       -- The worker that had it before is dead, and opens nothing any more.
       opening = case when opening_worker then null else opening end
     where ${byKey} and state in ('queued', 'running') returning round, lease`,
    keyOf(key),
  );
  const [row] = rows;
  return row && { ...key, round: number(row, "round"), lease: number(row, "lease") };
};

const byClaim = `${byKey} and round = $4 and lease = $5 and state = 'running'`;
const claimOf = (claim: Claim): unknown[] => [...keyOf(claim), claim.round, claim.lease];

/** True while nobody else has started the review and nobody has asked for it anew. */
export const holdsClaim = async (sql: Sql, claim: Claim): Promise<boolean> => {
  const { rows } = await sql.executeSql(`select 1 as held from guidepost.reviews where ${byClaim}`, claimOf(claim));
  return rows.length > 0;
};

/** Which round of a review. */
export type Round = ReviewKey & Pick<Claim, "round">;

/** Seconds after which whoever was about to open a check run is taken for dead. */
const openingSeconds = 60;

/** Takes the right to look for the check run of a round and to create it. False while somebody else has it. */
export const beginOpening = async (sql: Sql, round: Round, who: "worker" | "announcer"): Promise<boolean> => {
  const { rows } = await sql.executeSql(
    `update guidepost.reviews set opening = now(), opening_worker = $6
     where ${byKey} and round = $4 and (opening is null or opening < now() - $5 * interval '1 second') returning round`,
    [...keyOf(round), round.round, openingSeconds, who === "worker"],
  );
  return rows.length > 0;
};

/** Notes the check run that shows a review, if there is one now, and lets others open one again. */
export const endOpening = async (sql: Sql, round: Round, checkRun: number | undefined): Promise<void> => {
  await sql.executeSql(
    `update guidepost.reviews set opening = null, check_run = coalesce($5, check_run) where ${byKey} and round = $4`,
    [...keyOf(round), round.round, checkRun ?? null],
  );
};

/** Ends a review, if the claim still holds, and keeps what it found. */
export const settleReview = async (sql: Sql, claim: Claim, settled: Settled): Promise<void> => {
  const done = settled.state === "done" ? settled : undefined;
  const counts = done?.outcome?.counts;
  const { rows } = await sql.executeSql(
    `update guidepost.reviews set state = $6, conclusion = $7, errors = $8, warnings = $9, notices = $10, updated = now()
     where ${byClaim} returning installation`,
    [
      ...claimOf(claim),
      settled.state,
      done?.conclusion ?? null,
      counts?.errors ?? null,
      counts?.warnings ?? null,
      counts?.notices ?? null,
    ],
  );
  const [row] = rows;
  if (!row || !done?.outcome) return;
  await noteClauses(sql, claim, done.outcome.clauses);
  const { branch, exceptions } = done.outcome;
  await noteExceptions(
    sql,
    { installation: number(row, "installation"), repository: claim.repository, branch },
    exceptions,
  );
};

const noteClauses = async (sql: Sql, key: ReviewKey, clauses: Outcome["clauses"]): Promise<void> => {
  await sql.executeSql(
    `insert into guidepost.verdicts (repository, pull, head, clause, introduced, existing, fixed)
     select $1, $2, $3, one.clause, one.introduced, one.existing, one.fixed
     from jsonb_to_recordset($4::jsonb) as one (clause text, introduced integer, existing integer, fixed integer)
     on conflict (repository, pull, head, clause) do update
     set introduced = excluded.introduced, existing = excluded.existing, fixed = excluded.fixed, judged = now()`,
    [...keyOf(key), JSON.stringify(clauses)],
  );
};

/** Gives up all that is unsettled of a pull request, or of a whole repository, which GitHub no longer knows. */
export const giveUp = async (sql: Sql, repository: number, pull?: number): Promise<void> => {
  await sql.executeSql(
    `update guidepost.reviews set state = 'gone', updated = now()
     where repository = $1 and pull = coalesce($2::integer, pull) and state in ('queued', 'running')`,
    [repository, pull ?? null],
  );
};

/** How many reviews there are in each state. */
export const countReviews = async (
  sql: Sql,
): Promise<readonly { readonly state: string; readonly count: number }[]> => {
  const { rows } = await sql.executeSql(
    "select state, count(*)::integer as count from guidepost.reviews group by state order by state",
  );
  return rows.map((row) => ({ state: text(row, "state"), count: number(row, "count") }));
};
