import { Worker } from "node:worker_threads";
import type { Report } from "../domain/report.ts";
import type { Judgement } from "../review/judge.ts";
import { FinalFailure } from "./final-failure.ts";

/** How much one review may take. */
export interface AnalysisLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** The budget of a 20,000-file repository is 512 MB for a whole process; a thread that needs more meets garbage. */
export const usualLimits: AnalysisLimits = { milliseconds: 120_000, megabytes: 768 };

/** Judges a change; throws a FinalFailure when that takes too long or too much memory. */
export type Analyse = (judgement: Judgement) => Promise<Report>;

/**
 * Judges changes in threads of the program `entry`, each with an empty environment, and ended when it is over a limit. A
 * thread is handed texts and the rules of the game, no token and no key.
 */
export const analyseInThread =
  (entry: URL, limits: AnalysisLimits): Analyse =>
  async (judgement) => {
    const thread = new Worker(entry, {
      workerData: judgement,
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Report>((resolve, reject) => {
        timer = setTimeout(() => reject(tooMuch), limits.milliseconds);
        thread.once("message", resolve);
        thread.once("error", (error) => reject(isOutOfMemory(error) ? tooMuch : error));
        thread.once("exit", () => reject(tooMuch));
      });
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  };

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

const tooMuch = new FinalFailure({
  en: "The analysis was stopped: this change takes more time or memory than one review may. The Action, or paths.ignore in the configuration, can help.",
  "zh-CN": "分析已中止：本次变更所需的时间或内存超过单次评审的上限。可改用 Action，或在配置中设置 paths.ignore。",
});
