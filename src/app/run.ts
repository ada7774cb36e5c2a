import { errorFields, jsonLog } from "./log.ts";
import { usualPatience } from "./queue.ts";
import { readSettings, SettingsError } from "./settings.ts";

/** Runs the app until it is told to stop. `entry` is the program itself, whose other threads judge changes. */
export const runApp = async (entry: URL): Promise<void> => {
  const log = jsonLog((line) => process.stdout.write(line), Date.now);
  try {
    const settings = readSettings(process.env, process.argv.slice(2));
    // Loaded after the settings are known to be right, so that a wrong one is told at once.
    const { startApp } = await import("./start.ts");
    const app = await startApp(settings, { env: process.env, entry, log, patience: usualPatience });
    let stopping = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        // A second signal means now: whatever runs is done again after the next start.
        if (stopping) process.exit(1);
        stopping = true;
        log("info", "stopping", { signal });
        void app.stop().catch((error: unknown) => {
          log("error", "stop", errorFields(error));
          process.exitCode = 1;
        });
      });
    }
    // One bad promise must not take down the reviews of everybody else.
    process.on("unhandledRejection", (error) => log("error", "unhandled", errorFields(error)));
  } catch (error) {
    process.exitCode = 1;
    const sentence =
      error instanceof SettingsError
        ? error.message
        : `Guidepost could not start: ${error instanceof Error ? error.message.split("\n", 1)[0] : "unknown error"}`;
    process.stderr.write(`${sentence}\n`);
  }
};
