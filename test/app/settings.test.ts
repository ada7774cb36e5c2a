import { expect, test } from "vitest";
import { readSettings, SettingsError } from "../../src/app/settings.ts";

const all = { WEBHOOK_SECRET: "a long and random text", APP_ID: "1", PRIVATE_KEY: "key" };
const shared = { WEBHOOK_SECRET: all.WEBHOOK_SECRET, DATABASE_URL: "postgres://x" };

test.each([
  ["no secret", { ...all, WEBHOOK_SECRET: "" }, [], /WEBHOOK_SECRET is missing/],
  ["Probot's default secret", { ...all, WEBHOOK_SECRET: "development" }, [], /anybody can guess/],
  ["no key", { ...all, PRIVATE_KEY: undefined }, [], /PRIVATE_KEY or PRIVATE_KEY_PATH is missing/],
  ["a key without an id", { ...all, APP_ID: "" }, [], /APP_ID is missing/],
  ["an id that is none", { ...all, APP_ID: "one" }, [], /APP_ID must be a whole number/],
  ["a worker with the key", { ...shared, APP_ID: "1", PRIVATE_KEY: "key" }, ["--role", "worker"], /do not belong in/],
  [
    "a worker with the key's path",
    { ...shared, APP_ID: "1", PRIVATE_KEY_PATH: "key.pem" },
    ["--role=worker"],
    /do not belong in/,
  ],
  ["a worker without an id", shared, ["--role", "worker"], /APP_ID is missing/],
  ["a worker without a shared database", all, ["--role", "worker"], /needs DATABASE_URL/],
  ["a receiver with a key and no id", { ...shared, PRIVATE_KEY: "key" }, ["--role", "receiver"], /APP_ID is missing/],
  ["a role that is none", all, ["--role", "boss"], /The only option is --role/],
  ["another option", all, ["--port", "1"], /The only option is --role/],
  ["half a client", { ...all, GITHUB_CLIENT_ID: "Iv1", PUBLIC_URL: "https://x" }, [], /go together/],
])("the app does not start with %s, and says why", (_name, env, args, words) => {
  expect(() => readSettings(env, args)).toThrow(SettingsError);
  expect(() => readSettings(env, args)).toThrow(words);
});

test("whoever has the key keeps it, workers need none, and a receiver may go without", () => {
  expect(readSettings(all, [])).toMatchObject({ role: "all", holdsKey: true, appId: 1 });
  expect(readSettings({ ...shared, APP_ID: "1" }, ["--role", "worker"])).toMatchObject({ holdsKey: false, appId: 1 });
  expect(readSettings(shared, ["--role", "receiver"])).toMatchObject({ holdsKey: false, appId: 0 });
  expect(readSettings({ ...shared, APP_ID: "1", PRIVATE_KEY: "k" }, ["--role", "receiver"])).toMatchObject({
    holdsKey: true,
  });
});
