import { clauseIds } from "../domain/clause.ts";
import { dataKinds } from "../domain/data.ts";
import { confidences, severities } from "../domain/finding.ts";
import { locales } from "../domain/text.ts";

type Schema = {
  readonly [key: string]: string | number | boolean | readonly (string | number)[] | Schema | readonly Schema[];
};

const text: Schema = { type: "string" };
const count: Schema = { type: "integer", minimum: 0 };
const position: Schema = { type: "integer", minimum: 1 };
const choice = (of: readonly string[]): Schema => ({ enum: of });
const list = (items: Schema, minItems = 0): Schema =>
  minItems > 0 ? { type: "array", items, minItems } : { type: "array", items };
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});

const both = object(Object.fromEntries(locales.map((locale) => [locale, text])));
const place = { path: text, startLine: position, startColumn: position, endLine: position, endColumn: position };

const finding = object(
  {
    rule: text,
    clauses: list(choice(clauseIds), 1),
    severity: choice(severities),
    confidence: choice(confidences),
    status: choice(["introduced", "existing", "fixed"]),
    side: choice(["right", "left"]),
    ...place,
    message: both,
    data: list(choice(dataKinds)),
    fingerprint: text,
    related: list(object({ ...place, message: both })),
    fix: object({ description: both, edits: list(object({ ...place, text }), 1) }),
    suppressed: object({ reason: text, until: text }, ["until"]),
  },
  ["fix", "suppressed"],
);

/** The JSON Schema of `--format json`; schema/report.schema.json is written from it. */
export const reportJsonSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Guidepost report",
  ...object({
    schemaVersion: { const: 1 },
    tool: object({ name: { const: "guidepost" }, version: text, guideline: text }),
    conclusion: choice(["success", "failure", "neutral"]),
    coverage: object({
      inScope: count,
      read: count,
      skipped: list(
        object({ path: text, reason: choice(["minified", "too-large", "binary", "unreadable", "timeout"]) }),
      ),
    }),
    findings: list(finding),
    clauses: list(
      object({
        clause: choice(clauseIds),
        rules: count,
        introduced: count,
        existing: count,
        fixed: count,
        beyondCode: both,
      }),
    ),
    dataMap: list(
      object({
        data: choice(dataKinds),
        source: text,
        places: list(object({ path: text, line: position })),
        destinations: list(text),
        change: choice(["starts", "keeps", "stops"]),
      }),
    ),
    suppressions: list(
      object(
        {
          rule: text,
          path: text,
          line: position,
          reason: text,
          until: text,
          origin: choice(["comment", "config", "command"]),
          by: text,
          state: choice(["used", "unused", "expired", "invalid"]),
          added: { type: "boolean" },
        },
        ["line", "until", "by"],
      ),
    ),
    reviewChanges: list(both),
    diagnostics: list(object({ code: text, path: text, line: position, message: both }, ["path", "line"])),
    stats: object({ files: count, parsed: count, bytes: count, ms: count }),
  }),
};
