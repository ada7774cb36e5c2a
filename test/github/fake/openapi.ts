import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fields } from "./values.ts";

/** As much of JSON Schema as GitHub's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
}

interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Operation {
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body & { readonly $ref?: string }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const file = createRequire(import.meta.url)
  .resolve("@octokit/openapi/package.json")
  .replace("package.json", "generated/api.github.com.json");
const description: Description = JSON.parse(readFileSync(file, "utf8"));

const resolve = (schema: Schema): Schema => {
  const name = schema.$ref?.replace("#/components/schemas/", "");
  if (name === undefined) return schema;
  const found = description.components.schemas[name];
  if (!found) throw new Error(`no schema ${name}`);
  return resolve(found);
};

const operation = (method: string, route: string): Operation => {
  const found = description.paths[route]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub has no ${method} ${route}`);
  return found;
};

export const requestSchema = (method: string, route: string): Schema | undefined =>
  operation(method, route).requestBody?.content?.["application/json"]?.schema;

export const responseSchema = (method: string, route: string, status: number): Schema | undefined =>
  operation(method, route).responses[status]?.content?.["application/json"]?.schema;

const typeOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;

const typesOf = (schema: Schema): readonly string[] => (schema.type === undefined ? [] : [schema.type].flat());

/**
 * What is wrong with a value, as `path: problem`. With `strict`, fields that the schema does not name are wrong, too: GitHub
 * ignores them, so they are mistakes of the sender.
 */
export const problems = (value: unknown, given: Schema, strict: boolean, path = "$"): readonly string[] => {
  const schema = resolve(given);
  if (value === null && schema.nullable) return [];
  const own = ownProblems(value, schema, path);
  if (own.length > 0) return own;
  const inner: string[] = [];
  for (const part of schema.allOf ?? []) inner.push(...problems(value, part, false, path));
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice && !choice.some((one) => problems(value, one, false, path).length === 0))
    inner.push(`${path}: fits no alternative`);
  if (Array.isArray(value) && schema.items) {
    for (const [i, item] of value.entries()) inner.push(...problems(item, schema.items, strict, `${path}[${i}]`));
  }
  if (typeOf(value) === "object") {
    for (const name of schema.required ?? [])
      if (!Object.hasOwn(fields(value), name)) inner.push(`${path}.${name}: missing`);
    for (const [name, field] of Object.entries(fields(value))) {
      const known = schema.properties?.[name];
      if (known) inner.push(...problems(field, known, strict, `${path}.${name}`));
      else if (strict && schema.properties && schema.additionalProperties !== true)
        inner.push(`${path}.${name}: unknown`);
    }
  }
  return inner;
};

const ownProblems = (value: unknown, schema: Schema, path: string): readonly string[] => {
  const types = typesOf(schema);
  const type = typeOf(value);
  if (types.length > 0 && !types.includes(type) && !(type === "integer" && types.includes("number"))) {
    return [`${path}: ${type} is not ${types.join(" or ")}`];
  }
  if (schema.enum && !schema.enum.includes(value))
    return [`${path}: ${JSON.stringify(value)} is not one of ${JSON.stringify(schema.enum)}`];
  if (typeof value === "string" && value.length > (schema.maxLength ?? Infinity)) return [`${path}: too long`];
  if (Array.isArray(value) && value.length > (schema.maxItems ?? Infinity)) return [`${path}: ${value.length} items`];
  if (typeof value === "number" && value < (schema.minimum ?? -Infinity)) return [`${path}: too small`];
  return [];
};

/** The least value that fits a schema, for the many fields of GitHub's answers that nobody here looks at. */
export const sample = (given: Schema, depth = 0): unknown => {
  const schema = resolve(given);
  if (schema.nullable) return null;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
  const types = typesOf(schema);
  if (types.includes("null")) return null;
  if (types.length === 0 && choice) return sample(choice, depth);
  if (schema.allOf)
    return Object.fromEntries(schema.allOf.flatMap((part) => Object.entries(fields(sample(part, depth)))));
  if (depth > 20) return undefined;
  if (types.includes("array")) return [];
  if (types.includes("string")) return "";
  if (types.includes("boolean")) return false;
  if (types.includes("integer") || types.includes("number")) return 1;
  return Object.fromEntries(
    (schema.required ?? []).map((name) => [
      name,
      schema.properties?.[name] ? sample(schema.properties[name], depth + 1) : null,
    ]),
  );
};

/** Lays fields over a sample, object by object. */
export const overlay = (base: unknown, over: unknown): unknown => {
  if (typeOf(base) !== "object" || typeOf(over) !== "object") return over;
  const merged: Record<string, unknown> = { ...fields(base) };
  for (const [name, value] of Object.entries(fields(over))) merged[name] = overlay(merged[name], value);
  return merged;
};
