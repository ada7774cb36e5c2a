import type { Comment, DataEntry, DataMap, DataScalar } from "../program/tree.ts";
import type { Frontend } from "./frontend.ts";
import { commentNode } from "./nodes.ts";
import { moduleOfParts } from "./text.ts";

/** One line of the file without its line end; `next` is where the following line starts. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const lineEnd = /\r\n|\n|\r/g;

const lineAt = (text: string, start: number): Line => {
  lineEnd.lastIndex = start;
  const match = lineEnd.exec(text);
  return match
    ? { start, end: match.index, next: match.index + match[0].length }
    : { start, end: text.length, next: text.length };
};

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 12 || code === 0xfeff || code === 0xa0;

const skipBlanks = (text: string, at: number, end: number): number => {
  let i = at;
  while (i < end && isBlank(text.charCodeAt(i))) i++;
  return i;
};

const trimBlanks = (text: string, start: number, at: number): number => {
  let end = at;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
};

interface Value {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the line after the value starts. */
  readonly next: number;
}

/** End of a value in quotes that starts at `at`, before the closing quote; -1 when the quote is not closed in the line. */
const closingQuote = (text: string, at: number, end: number): number => {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === quote) return i;
  }
  return -1;
};

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f" };

/** Resolves the escapes of .properties files, which .env files in double quotes share: `\n`, `\u4f60`, `\:`. */
const unescape = (value: string): string =>
  value.includes("\\")
    ? value.replaceAll(/\\(?:u([0-9a-fA-F]{4})|([^u]))/g, (_, hex: string | undefined, character: string | undefined) =>
        hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (escapes[character ?? ""] ?? character ?? ""),
      )
    : value;

/** Quoted text, or the rest of the line (less a ` #` comment); an odd backslash at the end joins the next line. */
const readValue = (text: string, at: number, line: Line): Value => {
  const start = skipBlanks(text, at, line.end);
  const quote = text.charAt(start);
  if (start < line.end && (quote === '"' || quote === "'")) {
    const close = closingQuote(text, start, line.end);
    const after = close < 0 ? line.end : skipBlanks(text, close + 1, line.end);
    if (close >= 0 && (after === line.end || text.charAt(after) === "#" || text.charAt(after) === ";")) {
      const inner = text.slice(start + 1, close);
      return { start, end: close + 1, text: quote === '"' ? unescape(inner) : inner, next: line.next };
    }
  }
  const pieces: string[] = [];
  let current = line;
  let from = start;
  for (;;) {
    const comment = text.slice(from, current.end).search(/\s#/);
    const end = trimBlanks(text, from, comment < 0 ? current.end : from + comment);
    const backslashes = /\\*$/.exec(text.slice(Math.max(from, end - 64), end))?.[0].length ?? 0;
    const isContinued = comment < 0 && backslashes % 2 === 1 && current.next < text.length;
    pieces.push(text.slice(from, isContinued ? end - 1 : end));
    if (!isContinued) return { start, end, text: unescape(pieces.join("")), next: current.next };
    current = lineAt(text, current.next);
    from = skipBlanks(text, current.start, current.end);
  }
};

/** Where the key ends: at its `=` or `:`; -1 when the line has none. */
const keyEnd = (text: string, start: number, end: number): number => {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) i++;
    else if (code === 61 || code === 58) return i;
  }
  return -1;
};

const exportPrefix = /export[ \t]+/y;

/** A `[name]` section, or the part of the file before the first one. */
interface Section {
  readonly key: string;
  readonly start: number;
  readonly headerEnd: number;
  readonly entries: DataEntry[];
}

const entryOf = ({ key, start, headerEnd, entries }: Section): DataEntry => {
  const end = entries.at(-1)?.end ?? headerEnd;
  const value: DataMap = { kind: "data-map", start, end, parent: undefined, entries };
  return { kind: "data-entry", start, end, parent: undefined, key, keyStart: start, value };
};

/** The `key=value` of a line with what follows on continuation lines; undefined when the line has no key. */
const readEntry = (text: string, lineStart: number, line: Line): { entry: DataEntry; next: number } | undefined => {
  exportPrefix.lastIndex = lineStart;
  const start = lineStart + (exportPrefix.exec(text)?.[0].length ?? 0);
  const separator = keyEnd(text, start, line.end);
  if (separator < 0) return undefined;
  const key = unescape(text.slice(start, trimBlanks(text, start, separator)));
  const value = readValue(text, separator + 1, line);
  const scalar: DataScalar = {
    kind: "data-scalar",
    start: value.start,
    end: value.end,
    parent: undefined,
    value: value.text,
  };
  return {
    entry: { kind: "data-entry", start, end: value.end, parent: undefined, key, keyStart: start, value: scalar },
    next: value.next,
  };
};

/**
 * Lowers .properties, .env and .ini files to a map; a section `[name]` is a map of its own. Lines that hold no key are
 * passed over. Never throws.
 */
export const lowerProperties: Frontend = (path, text) => {
  const top: DataEntry[] = [];
  const sections: Section[] = [];
  const comments: Comment[] = [];
  let entries = top;
  let next = 0;
  while (next < text.length) {
    const line = lineAt(text, next);
    next = line.next;
    const start = skipBlanks(text, line.start, line.end);
    const end = trimBlanks(text, start, line.end);
    const first = text.charAt(start);
    if (start === end) continue;
    if (first === "#" || first === ";" || first === "!") comments.push(commentNode(start, end, text.slice(start, end)));
    else if (first === "[" && text.charAt(end - 1) === "]") {
      entries = [];
      sections.push({ key: text.slice(start + 1, end - 1), start, headerEnd: end, entries });
    } else {
      const read = readEntry(text, start, line);
      if (!read) continue;
      entries.push(read.entry);
      next = read.next;
    }
  }
  const all = [...top, ...sections.map(entryOf)];
  const data: DataMap = { kind: "data-map", start: 0, end: text.length, parent: undefined, entries: all };
  return moduleOfParts(path, "properties", text, { data, comments });
};
