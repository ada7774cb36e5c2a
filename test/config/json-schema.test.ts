import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { rules } from "../../src/rules/index.ts";

test("the shipped schema is the one that the validator's shapes make", () => {
  const shipped: unknown = JSON.parse(
    readFileSync(new URL("../../schema/config.schema.json", import.meta.url), "utf8"),
  );
  expect(shipped).toEqual(configJsonSchema(rules.map((rule) => rule.id)));
});
