/**
 * Path patterns of the configuration: `*` and `?` within a name, `**` over folders. A pattern without a slash fits a name at
 * any depth; one that fits a folder fits all that lies in it. Matching takes at most pattern length × path length steps.
 */
export type Glob = (path: string) => boolean;

/** Compiles a pattern; paths are relative, with `/`. */
export const glob = (pattern: string): Glob => {
  const trimmed = pattern.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
  const anchored = /[^/]\//.test(trimmed) || pattern.startsWith("/") || pattern.startsWith("./");
  const wanted = trimmed.split("/").filter((segment) => segment !== "");
  if (!anchored && wanted[0] !== "**") wanted.unshift("**");
  // What lies in a folder that fits, fits.
  if (wanted.at(-1) !== "**") wanted.push("**");
  return (path) =>
    fits(
      path.split("/"),
      wanted,
      (name, part) => part === "**" || nameFits(name, part),
      (part) => part === "**",
    );
};

/** True when any of the patterns fits. */
export const anyGlob = (patterns: readonly string[]): Glob => {
  const globs = patterns.map(glob);
  return (path) => globs.some((one) => one(path));
};

const nameFits = (name: string, pattern: string): boolean =>
  fits(
    Array.from(name),
    Array.from(pattern),
    (c, p) => p === "?" || c === p,
    (p) => p === "*",
  );

/**
 * Wildcard matching with one point to return to: on a mismatch the last star takes one item more, so there is no
 * exponential case.
 */
const fits = (
  items: readonly string[],
  pattern: readonly string[],
  same: (item: string, part: string) => boolean,
  isStar: (part: string) => boolean,
): boolean => {
  let item = 0;
  let part = 0;
  let star = -1;
  let taken = 0;
  for (let current = items[0]; current !== undefined; current = items[item]) {
    const wanted = pattern[part];
    if (wanted !== undefined && isStar(wanted)) {
      star = part++;
      taken = item;
    } else if (wanted !== undefined && same(current, wanted)) {
      item++;
      part++;
    } else if (star >= 0) {
      part = star + 1;
      item = ++taken;
    } else return false;
  }
  return pattern.slice(part).every(isStar);
};
