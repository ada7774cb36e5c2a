import { configShape } from "./schema.ts";
import { formats, type Shape } from "./shape.ts";

/** A JSON Schema (2020-12) as plain data. */
export type JsonSchema = {
  readonly [key: string]: string | number | boolean | readonly (string | number)[] | JsonSchema;
};

/** The schema of `.github/guidepost.yml` for editors; schema/config.schema.json is written from it. */
export const configJsonSchema = (ruleIds: readonly string[]): JsonSchema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "guidepost.yml",
  ...schemaOf(configShape, ruleIds),
});

const schemaOf = (shape: Shape, ruleIds: readonly string[]): JsonSchema => {
  const description = shape.about;
  switch (shape.type) {
    case "choice":
      return { description, enum: shape.of };
    case "text": {
      const limits = { description, type: "string", minLength: 1, maxLength: shape.maxLength };
      if (shape.format === "rule" && ruleIds.length > 0) return { description, enum: ruleIds };
      return shape.format ? { ...limits, pattern: formats[shape.format].pattern } : limits;
    }
    case "integer":
      return { description, type: "integer", minimum: shape.min, maximum: shape.max };
    case "list":
      return { description, type: "array", maxItems: shape.maxItems, items: schemaOf(shape.of, ruleIds) };
    case "record":
      return {
        description,
        type: "object",
        propertyNames: { enum: ruleIds },
        additionalProperties: schemaOf(shape.of, ruleIds),
      };
    default:
      return {
        description,
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(shape.keys).map(([key, of]) => [key, schemaOf(of, ruleIds)])),
        ...(shape.required.length > 0 ? { required: shape.required } : {}),
      };
  }
};
