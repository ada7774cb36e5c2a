import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { appKey } from "../report/marker.ts";
import { openEmbedded, openPostgres } from "../store/database.ts";
import type { Database } from "../store/database.ts";
import { migrate } from "../store/migrate.ts";
import { queueState } from "../store/pages.ts";
import { countReviews } from "../store/reviews.ts";
import { analyseInThread, usualLimits } from "./analysis.ts";
import { sharedMeter } from "./budget.ts";
import { takeIn } from "./inbox.ts";
import { errorFields } from "./log.ts";
import type { Log } from "./log.ts";
import { Counters, metricsText } from "./metrics.ts";
import { holdKey } from "./mint.ts";
import type { KeyHolder, Mint } from "./mint.ts";
import { createPages } from "./pages/create-pages.ts";
import type { Pages } from "./pages/create-pages.ts";
import { openQueue } from "./queue.ts";
import type { Patience, Queue } from "./queue.ts";
import { derivedKey } from "./derived-key.ts";
import { reconcile } from "./reconcile.ts";
import { announce } from "./review-check.ts";
import { createSite } from "./server.ts";
import type { Settings } from "./settings.ts";
import { answerTokenRequest, relayedMint } from "./token-relay.ts";
import { repositoryOpener } from "./tokens.ts";
import type { OpenRepository } from "./tokens.ts";
import { handleCommand, handleLookup, handleReview } from "./worker.ts";

/** What the app is started with besides its settings. */
export interface Surroundings {
  /** Only Probot reads it: for the app's id and key. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The program whose other threads judge changes. */
  readonly entry: URL;
  readonly log: Log;
  readonly patience: Patience;
}

/** A running app. */
export interface App {
  readonly port: number;
  /** Takes nothing new, lets what runs finish, and closes. */
  readonly stop: () => Promise<void>;
}

/** All waits for GitHub of one review together; the queue tries again later, so no worker sits and waits for long. */
const waitingMs = 3 * 60_000;
/** Orchestrators kill after 30 s (Kubernetes' default); a job that needs longer is done again by another worker. */
const graceSeconds = 20;
/** Jobs of a kind that a process with the key does at a time: each is a request or two to GitHub. */
const keepersLanes = 4;

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
      pages: settings.role === "worker" ? undefined : pagesOf(settings, database, log),
      log,
    });
    const keyHolder = settings.holdsKey ? holdKey(around.env) : undefined;
    const chores = keyHolder && (await startKeeping(settings, around, database, queue, keyHolder));
    if (settings.role !== "receiver") await startWork(settings, around, database, queue, counters, keyHolder);
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
        clearInterval(chores);
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

const pagesOf = (settings: Settings, database: Database, log: Log): Pages =>
  createPages({
    database,
    apiUrl: settings.apiUrl,
    serverUrl: settings.serverUrl,
    publicUrl: settings.publicUrl,
    signIn: settings.signIn,
    key: derivedKey(settings.webhookSecret, "pages"),
    now: Date.now,
    log,
  });

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

const openDatabase = async (settings: Settings, log: Log): Promise<Database> =>
  settings.databaseUrl === undefined
    ? openEmbedded(settings.dataDir)
    : openPostgres(settings.databaseUrl, () => log("warn", "database connection lost"));

/** What a process with the key does: it answers workers that have none, shows what they have not come to yet, and mends. */
const startKeeping = async (
  settings: Settings,
  { log, patience }: Surroundings,
  database: Database,
  queue: Queue,
  keyHolder: KeyHolder,
): Promise<NodeJS.Timeout> => {
  const { mint } = keyHolder;
  const key = derivedKey(settings.webhookSecret, "tokens");
  await queue.work("tokens", keepersLanes, async ({ job, createdOn }) =>
    answerTokenRequest(database, mint, key, job, Date.now() - createdOn.getTime()),
  );
  const openRepository = opener(settings, database, mint);
  await queue.work("announcements", keepersLanes, async ({ job }) =>
    announce(database, settings.appId, openRepository, job),
  );
  const office = { database, queue, keyHolder, openRepository, log, now: Date.now };
  await queue.work("chores", 1, async () => reconcile(office));
  const onceInSeconds = patience.reconcileSeconds;
  const ring = async (): Promise<void> => {
    try {
      await queue.send(database, "chores", {}, { onceInSeconds });
    } catch (error) {
      log("warn", "chores", errorFields(error));
    }
  };
  await ring();
  return setInterval(() => void ring(), onceInSeconds * 1_000);
};

const opener = ({ apiUrl }: Settings, database: Database, mint: Mint): OpenRepository =>
  repositoryOpener({
    mint,
    apiUrl,
    waiting: () => ({ sleep: async (milliseconds) => sleep(milliseconds), now: Date.now, budgetMs: waitingMs }),
    meterOf: (installation) => sharedMeter(database, installation, Date.now),
  });

const startWork = async (
  settings: Settings,
  { entry, log }: Surroundings,
  database: Database,
  queue: Queue,
  counters: Counters,
  keyHolder: KeyHolder | undefined,
): Promise<void> => {
  const workshop = {
    database,
    appId: settings.appId,
    serverUrl: settings.serverUrl,
    analyse: analyseInThread(entry, usualLimits),
    key: appKey(settings.webhookSecret),
    today: () => new Date().toISOString().slice(0, 10),
  };
  const mint = keyHolder?.mint ?? relayedMint(database, queue, derivedKey(settings.webhookSecret, "tokens"), sleep);
  const openRepository = opener(settings, database, mint);
  const count = (ended: string): void => counters.add("jobs_total", ended);
  const crew = { workshop, queue, openRepository, log, count };
  await queue.work("reviews", settings.concurrency, async (at) => handleReview(crew, at));
  await queue.work("commands", 1, async (at) => handleCommand(crew, at));
  await queue.work("lookups", 1, async (at) => handleLookup(crew, at));
};

const metricsOf = async (counters: Counters, database: Database): Promise<string> => {
  const jobs = await queueState(database);
  const reviews = await countReviews(database);
  return metricsText(
    counters,
    jobs.map(({ queue: name, state, count }) => ({ labels: { queue: name, state }, value: count })),
    reviews.map(({ state, count }) => ({ labels: { state }, value: count })),
  );
};
