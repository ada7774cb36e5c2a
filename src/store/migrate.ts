import type { Database, Sql } from "./database.ts";
import { migrations } from "./migrations.ts";

/** "guidepos" as a number: any process that migrates this database takes the same lock. */
const lock = "7455559110903426931";

/**
 * Brings the schema up to date, forward only, all steps in one transaction and under a lock: of several processes that
 * start at once, one migrates and the others find it done. Throws when the database is newer than this program.
 */
export const migrate = async (database: Database): Promise<void> => {
  await database.transaction(async (sql) => {
    await sql.executeSql(`select pg_advisory_xact_lock(${lock})`);
    await sql.executeSql(
      "create schema if not exists guidepost; create table if not exists guidepost.migrations (version integer primary key)",
    );
    const done = await versionOf(sql);
    if (done > migrations.length) {
      throw new Error(
        `The database has schema version ${done}, this program knows ${migrations.length}: run the newer version of Guidepost again.`,
      );
    }
    for (const [index, step] of migrations.entries()) {
      if (index < done) continue;
      await sql.executeSql(step);
      await sql.executeSql("insert into guidepost.migrations (version) values ($1)", [index + 1]);
    }
  });
};

const versionOf = async (sql: Sql): Promise<number> => {
  const { rows } = await sql.executeSql("select coalesce(max(version), 0) as version from guidepost.migrations");
  return Number(rows[0]?.["version"] ?? 0);
};
