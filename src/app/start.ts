import type { AddressInfo } from "node:net";
import { openEmbedded, openPostgres } from "../store/database.ts";
import type { Database } from "../store/database.ts";
import { migrate } from "../store/migrate.ts";
import { queueState } from "../store/pages.ts";
import { countReviews } from "../store/reviews.ts";
import { takeIn } from "./inbox.ts";
import type { Log } from "./log.ts";
import { Counters, metricsText } from "./metrics.ts";
import type { Pages } from "./pages/create-pages.ts";
import { openQueue } from "./queue.ts";
import type { Patience, Queue } from "./queue.ts";
import { derivedKey } from "./derived-key.ts";
import { createSite } from "./server.ts";
import type { Settings } from "./settings.ts";

/** What the app is started with besides its settings. */
export interface Surroundings {
  /** Only Probot reads it: for the app's id and key. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program whose other threads judge changes. */
  readonly entry: URL;
  readonly log: Log;
  readonly patience: Patience;
}

/** What the parts of one process share. */
export interface Premises {
  readonly settings: Settings;
  readonly around: Surroundings;
  readonly database: Database;
  readonly queue: Queue;
}

/** A running app. */
export interface App {
  readonly port: number;
  /** Takes nothing new, lets what runs finish, and closes. */
  readonly stop: () => Promise<void>;
}

/** Orchestrators kill after 30 s (Kubernetes' default); a job that needs longer is done again by another worker. */
const graceSeconds = 20;

/** Starts the app in its role. Throws when the database cannot be reached or the port is taken. */
export const startApp = async (settings: Settings, around: Surroundings): Promise<App> => {
  const { log } = around;
  const database = await openDatabase(settings, log);
  const counters = new Counters();
  try {
    await migrate(database);
    const queue = await openQueue(database, log, around.patience);
    const server = createSite({
      webhookPath: settings.webhookPath,
      webhookSecret: settings.webhookSecret,
      takeIn: settings.role === "worker" ? undefined : async (one) => takeIn(database, queue, log, one),
      count: (taken) => counters.add("deliveries_total", taken),
      reachDatabase: async () => void (await database.executeSql("select 1")),
      metrics: async () => metricsOf(counters, database),
      pages: settings.role === "worker" ? undefined : await pagesOf(settings, database, log),
      log,
    });
    const premises = { settings, around, database, queue };
    // Each role loads only what it needs: a worker no pages and nothing that speaks as the app, a receiver no rules.
    const keeping = settings.holdsKey ? await (await import("./keep.ts")).startKeeping(premises) : undefined;
    if (settings.role !== "receiver") {
      const { startWork } = await import("./work.ts");
      await startWork(premises, (ended) => counters.add("jobs_total", ended), keeping?.mint);
    }
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(settings.port, settings.host, resolve);
    });
    const port = portOf(server.address());
    log("info", "started", {
      role: settings.role,
      port,
      database: "url" in database.source ? "postgresql" : "embedded",
    });
    return {
      port,
      stop: async () => {
        keeping?.stop();
        server.close();
        server.closeIdleConnections();
        await queue.stop(graceSeconds);
        server.closeAllConnections();
        await database.close();
        log("info", "stopped");
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
};

const pagesOf = async (settings: Settings, database: Database, log: Log): Promise<Pages> => {
  const { createPages } = await import("./pages/create-pages.ts");
  return createPages({
    database,
    apiUrl: settings.apiUrl,
    serverUrl: settings.serverUrl,
    publicUrl: settings.publicUrl,
    signIn: settings.signIn,
    key: derivedKey(settings.webhookSecret, "pages"),
    now: Date.now,
    log,
  });
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

const openDatabase = async (settings: Settings, log: Log): Promise<Database> =>
  settings.databaseUrl === undefined
    ? openEmbedded(settings.dataDir)
    : openPostgres(settings.databaseUrl, () => log("warn", "database connection lost"));

const metricsOf = async (counters: Counters, database: Database): Promise<string> => {
  const jobs = await queueState(database);
  const reviews = await countReviews(database);
  return metricsText(
    counters,
    jobs.map(({ queue: name, state, count }) => ({ labels: { queue: name, state }, value: count })),
    reviews.map(({ state, count }) => ({ labels: { state }, value: count })),
  );
};
