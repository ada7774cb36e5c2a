import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../store/postgres-server.ts";
import type { PostgresServer } from "../store/postgres-server.ts";

/** Where an app keeps its state, on each kind of database. */
export interface Home {
  readonly name: string;
  readonly prepare: () => Promise<{
    readonly env: () => Promise<Readonly<Record<string, string>>>;
    readonly server: PostgresServer | undefined;
    readonly end: () => Promise<void>;
  }>;
}

const postgres: Home = {
  name: "PostgreSQL",
  prepare: async () => {
    const server = await startPostgres();
    return { env: async () => ({ DATABASE_URL: await server.create() }), server, end: server.stop };
  },
};

const pglite: Home = {
  name: "PGlite",
  prepare: async () => {
    const folder = await mkdtemp(join(tmpdir(), "guidepost-app-"));
    let count = 0;
    return {
      env: async () => ({ DATA_DIR: join(folder, String(count++)) }),
      server: undefined,
      end: async () => rm(folder, { recursive: true, force: true }),
    };
  },
};

export const homes: readonly Home[] = [postgres, pglite];
