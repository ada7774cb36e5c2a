import { jsonLog } from "../../src/app/log.ts";
import { readSettings } from "../../src/app/settings.ts";
import type { Role } from "../../src/app/settings.ts";
import { startApp } from "../../src/app/start.ts";
import type { App } from "../../src/app/start.ts";
import { entry, envOf, hasty } from "./surroundings.ts";

/** An app under test with what it wrote to its log. */
export interface Started extends App {
  readonly lines: readonly string[];
}

/** Starts the app inside this process, as `npm start` would with this environment. */
export const start = async (role: Role, env: Readonly<Record<string, string>>): Promise<Started> => {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line), Date.now);
  const whole = { ...envOf(role), ...env };
  const app = await startApp(readSettings(whole, ["--role", role]), { env: whole, entry, log, patience: hasty });
  return { ...app, lines };
};
