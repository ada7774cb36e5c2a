import type { ProbotOctokit } from "probot";
import type { Database } from "../store/database.ts";
import { missedDeliveries, noteRedelivery } from "../store/redeliveries.ts";
import { errorFields } from "./log.ts";
import type { Log } from "./log.ts";
import { isWantedEvent } from "./events.ts";

/** Pages of 100 failed deliveries that one run reads, the newest first. */
const mostPages = 5;
/** Deliveries that one run asks for. */
const mostAsked = 30;
/**
 * "You can redeliver webhook deliveries that occurred in the past 3 days" (GitHub Docs, "Redelivering webhooks",
 * https://docs.github.com/en/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks).
 */
const redeliverableMs = 3 * 24 * 3_600_000;

/**
 * Asks GitHub to send again what failed and never came in: GitHub does not by itself. Returns how many it asked for.
 * `now` is milliseconds since 1970.
 */
export const redeliver = async (database: Database, app: ProbotOctokit, log: Log, now: number): Promise<number> => {
  const failed = await failedDeliveries(app, now);
  const missed = await missedDeliveries(database, [...failed.keys()]);
  let asked = 0;
  for (const delivery of missed.slice(0, mostAsked)) {
    const id = failed.get(delivery);
    if (id === undefined) continue;
    // Noted first: after a crash it is better asked for later than again and again.
    await noteRedelivery(database, delivery);
    try {
      await app.request(`POST /app/hook/deliveries/${id}/attempts`);
      asked++;
    } catch (error) {
      log("warn", "redelivery refused", { delivery, ...errorFields(error) });
    }
  }
  return asked;
};

/** Failed deliveries of the last days: which one GitHub is to be asked for, by the id that all attempts share. */
const failedDeliveries = async (app: ProbotOctokit, now: number): Promise<ReadonlyMap<string, number | bigint>> => {
  const failed = new Map<string, number | bigint>();
  let pages = 0;
  const options = { per_page: 100, status: "failure" } as const;
  for await (const { data } of app.paginate.iterator("GET /app/hook/deliveries", options)) {
    for (const { id, guid, status_code: status, event, delivered_at: delivered } of data) {
      if (now - Date.parse(delivered) > redeliverableMs) continue;
      // Older Enterprise Servers list all, whatever they are asked for.
      if ((status >= 200 && status < 300) || !isWantedEvent(event) || failed.has(guid)) continue;
      failed.set(guid, id);
    }
    const oldest = data.at(-1)?.delivered_at;
    if (++pages >= mostPages || oldest === undefined || now - Date.parse(oldest) > redeliverableMs) break;
  }
  return failed;
};
