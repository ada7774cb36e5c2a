import { moduleOf } from "../program/adopt.ts";
import type { Entry } from "../program/tree.ts";
import { here, segment } from "./access-path.ts";
import type { Path } from "./access-path.ts";

/** A deeper key covers all that lies below. */
const DEPTH = 4;

/** `a.b[0].c` → a, b, c: positions stand for any item. */
export const keyPath = (key: string): Path =>
  key
    .split(/[.[\]]+/)
    .filter((part) => part !== "" && !/^\d+$/.test(part))
    .map(segment)
    .slice(0, DEPTH);

/** How far before an entry, in UTF-16 units, the name of its key is looked for. */
const NAME_REACH = 2000;
/** No key that people write is longer, in UTF-16 units. */
const KEY_LENGTH = 200;

/** The text at the beginning of code, what is not constant in it as `${…`: of `form.${key}`, of "rows[" + i. */
const literalAt = (code: string): string | undefined => {
  const [, template, , plain, more] = /^\s*(?:`([^`]*)`|(["'])([\w.[\]]*)\2(\s*\+)?)/.exec(code) ?? [];
  return template ?? (plain === undefined ? undefined : plain + (more === undefined ? "" : "${"));
};

/** The key of a computed entry as far as it is written out, there or under the name that stands for it. */
const keyText = (entry: Entry): string | undefined => {
  const { text } = moduleOf(entry);
  const code = text.slice(entry.start + 1, Math.min(entry.value.start, entry.start + KEY_LENGTH));
  const name = /^\s*([\w$]+)\s*\]/.exec(code)?.[1];
  if (name === undefined) return literalAt(code);
  const before = text.slice(Math.max(0, entry.start - NAME_REACH), entry.start);
  const written = [...before.matchAll(/(?<![\w$.])([\w$]+)\s*=(?!=)/g)].findLast((match) => match[1] === name);
  return written && literalAt(before.slice(written.index + written[0].length));
};

/**
 * The part of a computed key that is known: `form` of [`form.${key}`], list and name of [`list[${i}].name`]. It is read from the
 * entry's text, for the tree holds no expression of a computed key. Empty where nothing of the key is written out.
 */
export const computedPath = (entry: Entry): Path => {
  const key = entry.spread ? undefined : keyText(entry)?.replace(/\[\$\{[^{}]*\}\]/g, "[0]");
  if (key === undefined) return here;
  const cut = key.indexOf("${");
  return keyPath(cut < 0 ? key : key.slice(0, cut).replace(/[^.[]*$/, ""));
};
