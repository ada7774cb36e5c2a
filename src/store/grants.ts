import type { Grant } from "../domain/grant.ts";
import type { Row, Sql } from "./database.ts";

const grantOf = (row: Row): Grant => ({
  rule: String(row["rule"]),
  fingerprint: String(row["fingerprint"]),
  reason: String(row["reason"]),
  until: typeof row["until"] === "string" ? row["until"] : undefined,
  by: String(row["login"]),
});

/**
 * Enters the grants of a command that was begun, for the command's pull request; newer ones for the same findings take the
 * place of the older. False when the command was erased meanwhile: a worker must not bring back what was deleted.
 */
export const enterGrants = async (sql: Sql, command: string, grants: readonly Grant[]): Promise<boolean> => {
  const { rows } = await sql.executeSql(
    `insert into guidepost.grants (repository, pull, fingerprint, installation, rule, reason, until, login)
     select begun.repository, begun.pull, one.fingerprint, begun.installation, one.rule, one.reason, one.until, one.by
     from guidepost.commands as begun,
       jsonb_to_recordset($2::jsonb) as one (fingerprint text, rule text, reason text, until date, by text)
     where begun.id = $1
     on conflict (repository, pull, fingerprint) do update
     set rule = excluded.rule, reason = excluded.reason, until = excluded.until, login = excluded.login, made = now()
     returning fingerprint`,
    [command, JSON.stringify(grants)],
  );
  return rows.length > 0;
};

/**
 * The grants of a pull request, ended ones among them: the review says that they ended. For a merge group (pull 0) those
 * of all pull requests of the repository: each of these was judged alone before it could queue.
 */
export const readGrants = async (sql: Sql, repository: number, pull: number): Promise<readonly Grant[]> => {
  const { rows } = await sql.executeSql(
    `select rule, fingerprint, reason, to_char(until, 'YYYY-MM-DD') as until, login from guidepost.grants
     where repository = $1 and ($2::integer = 0 or pull = $2::integer) order by made desc, pull, fingerprint`,
    [repository, pull],
  );
  return rows.map(grantOf);
};

/** A grant as it is shown, with the pull request that it holds for. */
export interface LiveGrant extends Grant {
  readonly pull: number;
}

/** Days for which a grant is shown: pull requests seldom stay open for longer. */
const shownDays = 90;

/** The grants of a repository that have not ended before `today` (YYYY-MM-DD), the newest first. */
export const liveGrants = async (sql: Sql, repository: number, today: string): Promise<readonly LiveGrant[]> => {
  const { rows } = await sql.executeSql(
    `select pull, rule, fingerprint, reason, to_char(until, 'YYYY-MM-DD') as until, login from guidepost.grants
     where repository = $1 and (until is null or until >= $2::date) and made > now() - $3 * interval '1 day'
     order by made desc, pull, fingerprint`,
    [repository, today, shownDays],
  );
  return rows.map((row) => ({ pull: Number(row["pull"]), ...grantOf(row) }));
};

/** A pull request whose last review still counted on a grant that has ended since. */
export interface OutlivedReview {
  readonly installation: number;
  readonly repository: number;
  readonly owner: string;
  readonly name: string;
  readonly pull: number;
}

/** In one go; the next one comes soon. */
const mostOutlived = 50;

/** Finds pull requests that were last reviewed before a grant of theirs ended, at the end of its day in UTC. */
export const outlivedReviews = async (sql: Sql, today: string): Promise<readonly OutlivedReview[]> => {
  const { rows } = await sql.executeSql(
    `select installation, repository, owner, name, pull
     from (
       select distinct on (repository, pull) repository, pull, installation, owner, name, state, updated
       from guidepost.reviews
       where (repository, pull) in (select repository, pull from guidepost.grants where until < $1::date)
       order by repository, pull, updated desc
     ) as review
     where state = 'done' and exists (
       select 1 from guidepost.grants as ended
       where ended.repository = review.repository and ended.pull = review.pull and ended.until < $1::date
         and review.updated < (ended.until + 1)::timestamp at time zone 'UTC'
     )
     order by repository, pull limit $2`,
    [today, mostOutlived],
  );
  return rows.map((row) => ({
    installation: Number(row["installation"]),
    repository: Number(row["repository"]),
    owner: String(row["owner"]),
    name: String(row["name"]),
    pull: Number(row["pull"]),
  }));
};

/** Forgets the grants of a pull request that have ended, for nobody will review it again. */
export const dropEndedGrants = async (sql: Sql, repository: number, pull: number, today: string): Promise<void> => {
  await sql.executeSql("delete from guidepost.grants where repository = $1 and pull = $2 and until < $3::date", [
    repository,
    pull,
    today,
  ]);
};
