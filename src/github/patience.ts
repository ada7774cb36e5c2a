import { LimitReached, TimeUp } from "./failure.ts";

/** Time comes from outside, so that tests do not wait. */
export interface Waiting {
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
  /** All waits of one run together, in milliseconds: a check must end, even red, rather than hang. */
  readonly budgetMs: number;
  /** Told how long GitHub wanted silence when that is more than is left of the budget. */
  readonly onLimit?: (milliseconds: number) => void;
  /** How long one answer may take. */
  readonly requestMs?: number;
}

/** GitHub itself gives up after 10 s (docs: GraphQL timeouts); the rest is for archives and slow lines. */
const requestMs = 60_000;

/** After this long nothing more is asked, however patiently GitHub answers: a client is made for one run. */
const totalMs = 10 * 60_000;

/** The patience of one client. */
export interface Patience {
  /** Before every request: waits while GitHub wants silence; throws when it wants more of it than there is, or time is up. */
  readonly ready: () => Promise<void>;
  /** Ends a request that takes too long. */
  readonly signal: () => AbortSignal;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** As `pause`, for all requests of the client. Once the wait is too long, nothing more is asked: GitHub bars who goes on. */
  readonly silence: (milliseconds: number) => Promise<void>;
}

export const patienceOf = (waiting: Waiting): Patience => {
  const end = waiting.now() + totalMs;
  let left = waiting.budgetMs;
  let silentUntil = -Infinity;
  let over: LimitReached | undefined;

  const spend = (milliseconds: number, asked: number): void => {
    if (milliseconds > left) {
      waiting.onLimit?.(asked);
      throw new LimitReached(asked);
    }
    left -= milliseconds;
  };
  const sleepUntil = async (moment: number): Promise<void> => {
    const milliseconds = moment - waiting.now();
    if (milliseconds > 0) await waiting.sleep(milliseconds);
  };

  return {
    ready: async () => {
      if (over) throw over;
      await sleepUntil(silentUntil);
      if (waiting.now() >= end) throw new TimeUp();
    },
    signal: () => AbortSignal.timeout(Math.max(1, Math.min(waiting.requestMs ?? requestMs, end - waiting.now()))),
    pause: async (milliseconds) => {
      if (milliseconds <= 0) return;
      spend(milliseconds, milliseconds);
      await waiting.sleep(milliseconds);
    },
    silence: async (milliseconds) => {
      const now = waiting.now();
      const until = now + milliseconds;
      try {
        // What runs at the same time waits at the same time, and that is spent once.
        spend(Math.max(0, until - Math.max(now, silentUntil)), milliseconds);
      } catch (error) {
        if (error instanceof LimitReached) over = error;
        throw error;
      }
      silentUntil = Math.max(silentUntil, until);
      await sleepUntil(until);
    },
  };
};
