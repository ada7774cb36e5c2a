import { mkdir } from "node:fs/promises";
import type { PGlite } from "@electric-sql/pglite";
import type { Pool, PoolClient, QueryResult } from "pg";

/** A row as the driver hands it over; whoever reads one checks its fields. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs SQL. It has the shape that pg-boss takes for a connection, so that a job can join one of our transactions. */
export interface Sql {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The app's database: a PostgreSQL server, or PGlite inside this process. */
export interface Database extends Sql {
  /** Where the queue connects to: the server's own address, or the embedded database that only this process can reach. */
  readonly source: { readonly url: string } | { readonly embedded: PGlite };
  /** Runs `work` in one transaction; when it throws, nothing of it has happened. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Long enough for a server that is busy, short enough that a delivery is refused while GitHub still listens (10 s). */
const connectionTimeoutMs = 3_000;
/** No statement of ours takes long: one that does is stuck behind something that is broken. */
const statementTimeoutMs = 8_000;
const connections = 10;

/**
 * Opens PostgreSQL at `url`. Connections are made when they are needed, so a server that is away is noticed by the first
 * statement; `onLost` hears of idle connections that break, which needs no action: the pool makes new ones.
 */
export const openPostgres = async (url: string, onLost: () => void): Promise<Database> => {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: statementTimeoutMs,
    application_name: "guidepost",
  });
  pool.on("error", onLost);
  return {
    source: { url },
    executeSql: async (text, values) => flat(await pool.query(text, values)),
    transaction: async (work) => inTransaction(pool, work),
    close: async () => pool.end(),
  };
};

/** With several statements in one text, the driver answers with a list, whatever its types say. */
const flat = (result: QueryResult | readonly QueryResult[]): { rows: Record<string, unknown>[] } => ({
  rows: "rows" in result ? result.rows : result.flatMap((one) => one.rows),
});

const inTransaction = async <Result>(pool: Pool, work: (sql: Sql) => Promise<Result>): Promise<Result> => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const result = await work({ executeSql: async (text, values) => flat(await client.query(text, values)) });
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    await rollBack(client);
    throw error;
  }
};

/** A connection that cannot even roll back is thrown away, and the server ends its transaction. */
const rollBack = async (client: PoolClient): Promise<void> => {
  try {
    await client.query("rollback");
    client.release();
  } catch {
    client.release(true);
  }
};

/** Opens PGlite in a folder, made when it is not there. Only one process may have it open. */
export const openEmbedded = async (folder: string): Promise<Database> => {
  await mkdir(folder, { recursive: true });
  const { PGlite } = await import("@electric-sql/pglite");
  const pglite = await PGlite.create({ dataDir: folder });
  return {
    source: { embedded: pglite },
    executeSql: async (text, values) => runEmbedded(pglite, text, values),
    transaction: async (work) =>
      pglite.transaction(async (transaction) =>
        work({ executeSql: async (text, values) => runEmbedded(transaction, text, values) }),
      ),
    close: async () => pglite.close(),
  };
};

/** Only the simple protocol takes several statements, and only the other one takes values. */
const runEmbedded = async (
  on: Pick<PGlite, "query" | "exec">,
  text: string,
  values: unknown[] | undefined,
): Promise<{ rows: Record<string, unknown>[] }> => {
  if (values && values.length > 0) return { rows: (await on.query<Record<string, unknown>>(text, values)).rows };
  const results: readonly { rows: Record<string, unknown>[] }[] = await on.exec(text);
  return { rows: results.flatMap((result) => result.rows) };
};
