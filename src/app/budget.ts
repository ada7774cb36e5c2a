import type { Meter } from "../github/client.ts";
import type { Database } from "../store/database.ts";
import { barInstallation, shareBudget, takeCreation } from "../store/installations.ts";
import type { Allowance, Standing } from "../store/installations.ts";

/** How old what is known of the shared budget may be. A review makes some requests a second. */
const freshMs = 5_000;

/** Requests that a review may need: with less than that left, it had better begin after the budget is filled again. */
const reserve = 100;

/** Milliseconds before which no work for the installation should begin; 0 when it may. */
export const waitOf = ({ remaining, refilledInMs, barredForMs }: Standing): number =>
  Math.max(barredForMs, remaining !== undefined && remaining < reserve ? refilledInMs : 0);

/** How an installation stands, as far as any process knows. */
export const standingOf = async (database: Database, installation: number): Promise<Standing> =>
  shareBudget(database, installation, undefined);

const allowanceOf = (headers: Readonly<Record<string, unknown>>): Allowance | undefined => {
  // Search and GraphQL have budgets of their own.
  if (headers["x-ratelimit-resource"] !== "core") return undefined;
  const [remaining, refilled] = [Number(headers["x-ratelimit-remaining"]), Number(headers["x-ratelimit-reset"])];
  return Number.isSafeInteger(remaining) && Number.isSafeInteger(refilled) ? { remaining, refilled } : undefined;
};

/** The share that one client has in its installation's budget. `now` is milliseconds since 1970. */
export const sharedMeter = (database: Database, installation: number, now: () => number): Meter => {
  let learned: Allowance | undefined;
  // Jobs are short: the first thing that one learns is told at once.
  let told = false;
  let asked = -Infinity;
  let silentUntil = 0;
  return {
    before: async (kind) => {
      if (now() - asked > freshMs || (learned && !told)) {
        asked = now();
        told = learned !== undefined;
        const { barredForMs } = await shareBudget(database, installation, learned);
        silentUntil = now() + barredForMs;
      }
      const silence = silentUntil - now();
      if (silence > 0) return silence;
      return kind === "creation" ? takeCreation(database, installation) : 0;
    },
    after: (headers) => {
      learned = allowanceOf(headers) ?? learned;
    },
    barred: async (milliseconds) => barInstallation(database, installation, milliseconds),
  };
};
