import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readSettings } from "../../src/app/settings.ts";

interface Service {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

const { services }: { readonly services: Readonly<Record<"receiver" | "worker", Service>> } = parse(
  readFileSync("compose.yaml", "utf8"),
  { merge: true },
);

/** The environment with every `${NAME:-}` and `${NAME:?why}` filled in. */
const filled = ({ environment }: Service): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{\w+:\?[^}]*\}/g, "1234567").replace(/\$\{\w+:-\}/g, ""),
    ]),
  );

test("the compose file starts both roles, with the key in the receiver only", () => {
  const { receiver, worker } = services;
  expect(readSettings(filled(receiver), receiver.command)).toMatchObject({ role: "receiver", holdsKey: true });
  expect(readSettings(filled(worker), worker.command)).toMatchObject({
    role: "worker",
    holdsKey: false,
    appId: 1234567,
  });
  expect(worker.secrets).toBeUndefined();
});

test("both run without rights, on a read-only file system, and as a plain user", () => {
  for (const service of [services.receiver, services.worker]) {
    expect(service).toMatchObject({ read_only: true, cap_drop: ["ALL"] });
  }
  expect(readFileSync("Dockerfile", "utf8")).toMatch(/^USER node$/m);
});
