import { createServer } from "node:http";
import type { Server } from "node:http";
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

/** The pages with a database and a GitHub of their own. */
export interface Site {
  readonly url: string;
  readonly database: Database;
  readonly queue: Queue;
  readonly accounts: Accounts;
  /** Messages of the log. */
  readonly logged: string[];
  /** Added to the clock, in milliseconds. */
  ahead: number;
  readonly close: () => Promise<void>;
}

/** Opens the pages; `over` replaces what they are made from. */
export const openSite = async (over: Partial<House> = {}): Promise<Site> => {
  const folder = await mkdtemp(join(tmpdir(), "guidepost-pages-"));
  const database = await openEmbedded(folder);
  await migrate(database);
  const queue = await openQueue(database, () => undefined, hasty);
  const accounts = await serveAccounts();
  const logged: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://${serverHost(server)}`;
  const site: Site = {
    url,
    database,
    queue,
    accounts,
    logged,
    ahead: 0,
    close: async () => {
      await closed(server);
      await queue.stop(1);
      await database.close();
      await accounts.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  const pages = createPages({
    database,
    apiUrl: `http://${accounts.host}/api/v3`,
    serverUrl: `http://${accounts.host}`,
    publicUrl: url,
    signIn: { clientId, clientSecret },
    key: new Uint8Array(32).fill(7),
    now: () => Date.now() + site.ahead,
    log: (_level, message, fields) => logged.push(JSON.stringify({ message, ...fields })),
    ...over,
  });
  server.on("request", (request, response) => void pages(request, response));
  return site;
};

const closed = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
};
