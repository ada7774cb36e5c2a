import type { DataEntry, DataMap, DataNode, Expression, ObjectLiteral } from "./tree.ts";

/** The value under a path of keys in a data file; undefined when a key is missing. */
export const dataAt = (data: DataNode | undefined, ...keys: readonly string[]): DataNode | undefined => {
  let at = data;
  for (const key of keys) {
    if (at?.kind !== "data-map") return undefined;
    at = at.entries.find((entry) => entry.key === key)?.value;
  }
  return at;
};

/** The text under a path of keys; undefined for none, and for any other value. */
export const textAt = (data: DataNode | undefined, ...keys: readonly string[]): string | undefined => {
  const found = dataAt(data, ...keys);
  return found?.kind === "data-scalar" && typeof found.value === "string" ? found.value : undefined;
};

/** The entries of the map under a path of keys; none where there is no map. */
export const entriesAt = (data: DataNode | undefined, ...keys: readonly string[]): readonly DataEntry[] => {
  const found = dataAt(data, ...keys);
  return found?.kind === "data-map" ? found.entries : [];
};

/** The items of the list under a path of keys; none where there is no list. */
export const itemsAt = (data: DataNode | undefined, ...keys: readonly string[]): readonly DataNode[] => {
  const found = dataAt(data, ...keys);
  return found?.kind === "data-list" ? found.items : [];
};

/**
 * Reads a literal of code as data: the app configuration of Taro and wepy is an object in a script. What is no literal
 * is left out. The nodes keep their places, and hang under the literal's own parent.
 */
export const dataFromLiteral = (literal: Expression, depth = 0): DataNode | undefined => {
  const { start, end, parent } = literal;
  if (depth > 20) return undefined;
  switch (literal.kind) {
    case "string":
    case "number":
    case "boolean":
      return { kind: "data-scalar", start, end, parent, value: literal.value };
    case "null":
      return { kind: "data-scalar", start, end, parent, value: null };
    case "array": {
      const items = literal.items.map((item) => dataFromLiteral(item, depth + 1)).filter((item) => item !== undefined);
      const list: DataNode = { kind: "data-list", start, end, parent, items };
      for (const item of items) item.parent = list;
      return list;
    }
    case "object":
      return mapOf(literal, depth);
    default:
      return undefined;
  }
};

const mapOf = (literal: ObjectLiteral, depth: number): DataMap => {
  const entries: DataEntry[] = [];
  const map: DataMap = { kind: "data-map", start: literal.start, end: literal.end, parent: literal.parent, entries };
  for (const entry of literal.entries) {
    const value = entry.key === undefined ? undefined : dataFromLiteral(entry.value, depth + 1);
    if (!value || entry.key === undefined) continue;
    const row: DataEntry = {
      kind: "data-entry",
      start: entry.start,
      end: entry.end,
      parent: map,
      key: entry.key,
      keyStart: entry.start,
      value,
    };
    value.parent = row;
    entries.push(row);
  }
  return map;
};
