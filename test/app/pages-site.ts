import { createServer } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPages } from "../../src/app/pages/create-pages.ts";
import type { House } from "../../src/app/pages/create-pages.ts";
import { openQueue } from "../../src/app/queue.ts";
import type { Queue } from "../../src/app/queue.ts";
import { openEmbedded } from "../../src/store/database.ts";
import type { Database } from "../../src/store/database.ts";
import { migrate } from "../../src/store/migrate.ts";
import { clientId, clientSecret, serveAccounts } from "./accounts.ts";
import type { Accounts } from "./accounts.ts";
import { serverHost } from "./http.ts";
import { hasty } from "./surroundings.ts";

/** The pages with a GitHub of their own. */
export interface Served {
  readonly url: string;
  readonly accounts: Accounts;
  /** Messages of the log. */
  readonly logged: string[];
  /** Added to the clock, in milliseconds. */
  ahead: number;
  readonly close: () => Promise<void>;
}

/** Serves the pages on a database; `over` replaces what else they are made from. */
export const servePages = async (database: Database, over: Partial<House> = {}): Promise<Served> => {
  const accounts = await serveAccounts();
  const logged: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://${serverHost(server)}`;
  const served: Served = {
    url,
    accounts,
    logged,
    ahead: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await accounts.close();
    },
  };
  const pages = createPages({
    database,
    apiUrl: `http://${accounts.host}/api/v3`,
    serverUrl: `http://${accounts.host}`,
    publicUrl: url,
    signIn: { clientId, clientSecret },
    key: new Uint8Array(32).fill(7),
    now: () => Date.now() + served.ahead,
    log: (_level, message, fields) => logged.push(JSON.stringify({ message, ...fields })),
    ...over,
  });
  server.on("request", (request, response) => void pages(request, response));
  return served;
};

const away = async (): Promise<never> => Promise.reject(new Error("away"));

/** A database that answers nothing. */
export const databaseAway: Database = {
  source: { url: "" },
  executeSql: away,
  transaction: away,
  close: async () => undefined,
};

/** The pages with a database and a queue that are empty. */
export interface Site extends Served {
  readonly database: Database;
  readonly queue: Queue;
}

/** Opens the pages on PGlite. */
export const openSite = async (): Promise<Site> => {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-pages-"));
  const database = await openEmbedded(folder);
  await migrate(database);
  const queue = await openQueue(database, () => undefined, hasty);
  const served = await servePages(database);
  const { close } = served;
  return Object.assign(served, {
    database,
    queue,
    close: async () => {
      await close();
      await queue.stop(1);
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  });
};
