import { plainKey } from "../knowledge/plain-names.ts";

/** Fields still to be read from a value, outermost first, as plain keys: of `x` in `x.data.phoneNumber`, data and phonenumber. */
export type Path = readonly string[];

/** Longer paths lose their tail: the answer then covers more than was asked. */
const PATH_LIMIT = 5;

/** The path of a value that is asked for as a whole. */
export const here: Path = [];

/** A field name as a path has it. */
export const segment = plainKey;

/** The path behind a field. */
export const within = (field: string, path: Path): Path => [segment(field), ...path].slice(0, PATH_LIMIT);

/** One path after the other. */
export const joined = (first: Path, second: Path): Path =>
  first.length === 0 ? second : [...first, ...second].slice(0, PATH_LIMIT);

const isIndex = (part: string): boolean => /^\d+$/.test(part);

/** The path without positions in lists: items of a list are not told apart. */
export const fieldsOf = (path: Path): Path => (path.some(isIndex) ? path.filter((part) => !isIndex(part)) : path);

/** The position that the path asks for first, when it is one. */
export const indexOf = (path: Path): number | undefined => {
  const [first] = path;
  return first !== undefined && isIndex(first) ? Number(first) : undefined;
};

/**
 * How a value stored under `stored` serves a question for `asked`: the rest of the question for it, an empty rest when the
 * stored value is a part of what is asked for, undefined when the two are different places.
 */
export const restOf = (stored: Path, asked: Path): Path | undefined => {
  const store = fieldsOf(stored);
  const ask = fieldsOf(asked);
  const shared = Math.min(store.length, ask.length);
  for (let i = 0; i < shared; i++) if (store[i] !== ask[i]) return undefined;
  return ask.slice(store.length);
};
