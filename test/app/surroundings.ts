import { generateKeyPairSync } from "node:crypto";
import type { Patience } from "../../src/app/queue.ts";
import type { Role } from "../../src/app/settings.ts";
import { secret } from "./deliver.ts";

/** The app's own program, for its analysis threads. */
export const entry = new URL("../../src/app/main.ts", import.meta.url);

/** Finds a dead worker as quickly as the queue allows. */
export const hasty: Patience = {
  retries: 20,
  firstRetrySeconds: 1,
  heartbeatSeconds: 10,
  superviseSeconds: 1,
  reconcileSeconds: 600,
};

const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({
  type: "pkcs1",
  format: "pem",
});

/** What every app under test is told. */
const usualEnv: Readonly<Record<string, string>> = {
  WEBHOOK_SECRET: secret,
  APP_ID: "1",
  PORT: "0",
  HOST: "127.0.0.1",
  GHE_PROTOCOL: "http",
};

/** What an app in a role is told: a worker never has the key. */
export const envOf = (role: Role): Readonly<Record<string, string>> =>
  role === "worker" ? usualEnv : { ...usualEnv, PRIVATE_KEY: String(privateKey) };
