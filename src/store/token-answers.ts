import type { Sql } from "./database.ts";

/** The answer to a worker's request for a token. */
export interface TokenAnswer {
  readonly id: string;
  readonly installation: number;
  readonly repository: number;
  /** Only the app's processes can open it. */
  readonly sealed: string;
}

/** Leaves an answer for the worker that asked, unless the installation was erased meanwhile. */
export const leaveAnswer = async (sql: Sql, { id, installation, repository, sealed }: TokenAnswer): Promise<void> => {
  await sql.executeSql(
    `insert into guidepost.token_answers (id, installation, repository, sealed)
     select $1, installation, $3, $4 from guidepost.installations where installation = $2 for key share
     on conflict (id) do nothing`,
    [id, installation, repository, sealed],
  );
};

/** Takes an answer away; undefined while there is none. */
export const collectAnswer = async (sql: Sql, id: string): Promise<string | undefined> => {
  const { rows } = await sql.executeSql("delete from guidepost.token_answers where id = $1 returning sealed", [id]);
  const [row] = rows;
  return row && String(row["sealed"]);
};
