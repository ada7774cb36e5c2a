import type { Sql } from "../../src/store/database.ts";

/** The tables of the app and of its queue in which any column of any row names this number. Throws when it sees no tables. */
export const tracesOf = async (sql: Sql, id: number): Promise<readonly string[]> => {
  const { rows: tables } = await sql.executeSql(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_schema like 'guidepost%' and table_type = 'BASE TABLE' order by 1`,
  );
  if (tables.length < 10) throw new Error("these are not all tables");
  const named: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql.executeSql(
      `select 1 from ${String(name)} as one where to_jsonb(one)::text ~ '(^|[^0-9])${id}([^0-9]|$)' limit 1`,
    );
    if (rows.length > 0) named.push(String(name));
  }
  return named;
};
