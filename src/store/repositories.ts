import type { Sql } from "./database.ts";

/** A repository that an installation may see, by the name that it has now. */
export interface SeenRepository {
  readonly repository: number;
  readonly owner: string;
  readonly name: string;
}

/** Of these installations those whose repositories were not listed of late, the longest ago first. */
export const unlistedInstallations = async (
  sql: Sql,
  installations: readonly number[],
  most: number,
): Promise<readonly number[]> => {
  const { rows } = await sql.executeSql(
    `select installation from guidepost.installations
     where installation = any($1::bigint[]) and (listed is null or listed < now() - interval '1 hour')
     order by listed nulls first, installation limit $2`,
    [[...installations], most],
  );
  return rows.map((row) => Number(row["installation"]));
};

/** All repositories of an installation that anything is kept of. */
export const repositoriesOf = async (sql: Sql, installation: number): Promise<readonly number[]> => {
  const { rows } = await sql.executeSql(
    `select repository from guidepost.repositories where installation = $1
     union select repository from guidepost.reviews where installation = $1 order by repository`,
    [installation],
  );
  return rows.map((row) => Number(row["repository"]));
};

/** Takes in which repositories an installation may see. To be run in a transaction in which it was found to be there. */
export const enterRepositories = async (
  sql: Sql,
  installation: number,
  repositories: readonly SeenRepository[],
): Promise<void> => {
  await sql.executeSql("update guidepost.installations set listed = now() where installation = $1", [installation]);
  await sql.executeSql(
    `insert into guidepost.repositories (repository, installation, owner, name)
     select one.repository, $1, one.owner, one.name
     from jsonb_to_recordset($2::jsonb) as one (repository bigint, owner text, name text)
     on conflict (repository) do update
     set installation = excluded.installation, owner = excluded.owner, name = excluded.name`,
    [installation, JSON.stringify(repositories)],
  );
};

/**
 * Takes the repositories of these installations that it is time to look through again, the longest ago first, and notes
 * that they are looked through now.
 */
export const takeRepositoriesToLook = async (
  sql: Sql,
  installations: readonly number[],
  most: number,
): Promise<readonly (SeenRepository & { readonly installation: number })[]> => {
  const { rows } = await sql.executeSql(
    `update guidepost.repositories set looked = now() where repository in (
       select repository from guidepost.repositories
       where installation = any($1::bigint[]) and (looked is null or looked < now() - interval '1 hour')
       order by looked nulls first, repository limit $2
     ) returning repository, installation, owner, name`,
    [[...installations], most],
  );
  return rows.map((row) => ({
    repository: Number(row["repository"]),
    installation: Number(row["installation"]),
    owner: String(row["owner"]),
    name: String(row["name"]),
  }));
};
