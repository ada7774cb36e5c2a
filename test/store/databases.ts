import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll } from "vitest";
import { openEmbedded, openPostgres } from "../../src/store/database.ts";
import type { Database } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { startPostgres } from "./postgres-server.ts";

/** A database for one test. */
export interface Fresh {
  readonly database: Database;
  /** Closes it and removes what it left. */
  readonly drop: () => Promise<void>;
}

/** A kind of database that every test of the store must pass on. */
export interface Kind {
  readonly name: string;
  readonly prepare: () => Promise<{ readonly fresh: () => Promise<Fresh>; readonly end: () => Promise<void> }>;
}

export const kinds: readonly Kind[] = [
  {
    name: "PostgreSQL",
    prepare: async () => {
      const server = await startPostgres();
      return {
        fresh: async () => {
          const database = await openPostgres(await server.create(), () => undefined);
          return { database, drop: async () => database.close() };
        },
        end: server.stop,
      };
    },
  },
  {
    name: "PGlite",
    // It takes seconds to make one, so the tests of a file share it and each begins with an empty one.
    prepare: async () => {
      const folder = await mkdtemp(join(tmpdir(), "guidepost-pglite-"));
      const database = await openEmbedded(folder);
      return {
        fresh: async () => ({
          database,
          drop: async () => void (await database.executeSql("drop schema if exists guidepost cascade")),
        }),
        end: async () => {
          await database.close();
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
  },
];

/**
 * Lets a suite have a database of a kind: what is returned, called before each test, gives an empty one at the newest
 * schema, which is dropped after the test.
 */
export const freshEach = ({ prepare }: Kind): (() => Promise<Database>) => {
  let server: Awaited<ReturnType<Kind["prepare"]>>;
  let fresh: Fresh;
  beforeAll(async () => {
    server = await prepare();
  });
  afterAll(async () => server.end());
  afterEach(async () => fresh.drop());
  return async () => {
    fresh = await server.fresh();
    await migrate(fresh.database);
    return fresh.database;
  };
};
