import { isMainThread } from "node:worker_threads";

const here = import.meta.url;

if (isMainThread) {
  const { runApp } = await import("./run.ts");
  await runApp(new URL(here));
} else {
  const { runAnalysisThread } = await import("./analysis-thread.ts");
  await runAnalysisThread();
}
