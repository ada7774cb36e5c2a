/** A name of an owner or a repository as GitHub has them; never one that a browser takes for a step up. */
const name = String.raw`(?!\.{1,2}(?:/|$))[\w.-]{1,100}`;
const nameOnly = new RegExp(`^${name}$`);
const own = new RegExp(`^/(?:rules(?:/[a-z-]+/[a-z0-9-]+)?|r/${name}/${name})?$`);

/** True when GitHub could have an owner or a repository of this name. */
export const isName = (text: string): boolean => nameOnly.test(text);

/**
 * Where to go after a sign-in: one of our own pages, or the first. Anything else, as `//elsewhere.example`, could lead away
 * from here with our name on it.
 */
export const returnPath = (asked: string | undefined): string => (asked !== undefined && own.test(asked) ? asked : "/");

/** The address that begins a sign-in and comes back to a page. */
export const signInPath = (back: string): string => `/sign-in?to=${encodeURIComponent(back)}`;
