import { parentPort, workerData } from "node:worker_threads";
import { parsersFor } from "../local/parsers.ts";
import { judge } from "../review/judge.ts";
import type { Judgement } from "../review/judge.ts";
import { rules } from "../rules/index.ts";

/** The thread's whole life: one change in, one report out. */
export const runAnalysisThread = async (): Promise<void> => {
  const judgement: Judgement = workerData;
  const parsers = await parsersFor(judgement.change.files.map((file) => file.path));
  // Nothing is handed over for good, so the list of transfers is empty.
  parentPort?.postMessage(judge(judgement, { parsers, rules }), []);
};
