// Writes schema/config.schema.json and schema/report.schema.json from the code that validates and makes them.
// Usage: node tools/build-schema.mjs [--check]; with --check it only says whether the files are up to date. Needs Node 24.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { reportJsonSchema } from "../src/report/schema.ts";
import { rules } from "../src/rules/index.ts";

const folder = new URL("../schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
const schemas = {
  "config.schema.json": configJsonSchema(rules.map((rule) => rule.id)),
  "report.schema.json": reportJsonSchema,
};
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(name, folder);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`schema/${name} is out of date: run \`node tools/build-schema.mjs\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
