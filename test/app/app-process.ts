// An app in a process of its own, which a test may kill: like src/app/main.ts, but hasty.
import { jsonLog } from "../../src/app/log.ts";
import { readSettings } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start.ts";
import { entry, hasty } from "./surroundings.ts";

const log = jsonLog((line) => process.stdout.write(line), Date.now);
const settings = readSettings(process.env, process.argv.slice(2));
const reconcileSeconds = Number(process.env["RECONCILE_SECONDS"] ?? hasty.reconcileSeconds);
const app = await startApp(settings, { env: process.env, entry, log, patience: { ...hasty, reconcileSeconds } });
process.on("SIGTERM", () => void app.stop());
