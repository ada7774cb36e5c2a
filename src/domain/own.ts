/**
 * What a table says of a key that comes from reviewed code or another foreign text; undefined for unknown keys, among them
 * `constructor` and `toString`, which every object answers to.
 */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
