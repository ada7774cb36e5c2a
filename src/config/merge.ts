import type { Shape } from "./shape.ts";
import { isFields } from "./validate.ts";
import type { Plain } from "./validate.ts";

/**
 * Lays the values of a nearer file over those that it extends: keys are merged one by one and lists are joined, without
 * repetitions; of single values, and of lists that replace, the nearer one counts. Both sides fit the shape.
 */
export const merge = (shape: Shape, inherited: Plain, nearer: Plain): Plain => {
  if (shape.type === "list" && Array.isArray(inherited) && Array.isArray(nearer)) {
    return shape.replaces === true ? nearer : joined([...inherited, ...nearer]);
  }
  if (!isFields(inherited) || !isFields(nearer)) return nearer;
  const merged = new Map(Object.entries(inherited));
  for (const [key, value] of Object.entries(nearer)) {
    const below = merged.get(key);
    const of = shape.type === "object" ? shape.keys[key] : shape.type === "record" ? shape.of : undefined;
    merged.set(key, below === undefined || of === undefined ? value : merge(of, below, value));
  }
  return Object.fromEntries(merged);
};

const joined = (items: readonly Plain[]): readonly Plain[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
