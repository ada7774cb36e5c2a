type Schema = Readonly<Record<string, unknown>>;

/**
 * Holds data against the part of JSON Schema that our schemas use; returns one line for each mismatch. An unknown keyword
 * is a mismatch too, so that nothing goes unchecked.
 */
export const mismatches = (data: unknown, schema: Schema, at = "$"): string[] =>
  Object.entries(schema).flatMap(([keyword, wanted]): string[] => {
    const check = keywords[keyword];
    return check ? check(data, wanted, schema, at) : [`${at}: unknown keyword ${keyword}`];
  });

type Check = (data: unknown, wanted: unknown, schema: Schema, at: string) => string[];
const unless = (fits: boolean, at: string, what: string): string[] => (fits ? [] : [`${at}: ${what}`]);
const isSchema = (data: unknown): data is Schema => typeof data === "object" && data !== null && !Array.isArray(data);
const fieldsOf = (data: unknown): Schema => (isSchema(data) ? data : {});
const itemsOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);
const typeOf = (data: unknown): string =>
  Array.isArray(data) ? "array" : Number.isInteger(data) ? "integer" : typeof data;

const keywords: Readonly<Record<string, Check>> = {
  $schema: () => [],
  title: () => [],
  type: (data, wanted, _, at) => unless(typeOf(data) === wanted, at, `is ${typeOf(data)}, not ${String(wanted)}`),
  enum: (data, wanted, _, at) => unless(itemsOf(wanted).includes(data), at, `${JSON.stringify(data)} is not allowed`),
  const: (data, wanted, _, at) => unless(data === wanted, at, `is not ${JSON.stringify(wanted)}`),
  minimum: (data, wanted, _, at) => unless(Number(data) >= Number(wanted), at, `is below ${String(wanted)}`),
  minItems: (data, wanted, _, at) => unless(itemsOf(data).length >= Number(wanted), at, "has too few items"),
  items: (data, wanted, _, at) => itemsOf(data).flatMap((item, i) => mismatches(item, fieldsOf(wanted), `${at}[${i}]`)),
  required: (data, wanted, _, at) =>
    itemsOf(wanted).flatMap((key) => unless(String(key) in fieldsOf(data), at, `lacks ${String(key)}`)),
  properties: (data, wanted, _, at) =>
    Object.entries(fieldsOf(wanted)).flatMap(([key, schema]) =>
      key in fieldsOf(data) ? mismatches(fieldsOf(data)[key], fieldsOf(schema), `${at}.${key}`) : [],
    ),
  additionalProperties: (data, _wanted, schema, at) =>
    Object.keys(fieldsOf(data)).flatMap((key) =>
      unless(key in fieldsOf(schema["properties"]), at, `has the key ${key}`),
    ),
};
