import { readFileSync, readdirSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { SourceFile } from "../../src/domain/change.ts";

import type { SinkKind } from "../../src/program/program.ts";

/** What a comment of a case expects of its line. */
export interface Expectation {
  readonly path: string;
  readonly line: number;
  /** `log phone openid`: the sink and the kinds that arrive there. */
  readonly sink: string;
  readonly kinds: readonly string[];
}

/** One small program with the flows that it has; what it does not expect must not be found. */
export interface Case {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Sinks that the case looks at. */
  readonly sinks: readonly SinkKind[];
  readonly expected: readonly Expectation[];
  /** Lines at which a flow must begin, with the interface. */
  readonly sources: readonly { readonly path: string; readonly line: number; readonly api: string }[];
}

const sinkKinds: readonly SinkKind[] = [
  "log",
  "storage",
  "url",
  "response",
  "request",
  "analytics",
  "database",
  "file",
  "llm",
  "sql",
  "jump",
  "redirect",
];
const isSink = (word: string): word is SinkKind => sinkKinds.some((kind) => kind === word);

const mark = (line: string, word: string): string | undefined =>
  new RegExp(`(?://|#|<!--|/\\*)\\s*${word}:\\s*(.*?)\\s*(?:-->|\\*/.*)?$`).exec(line)?.[1];

const readCase = (name: string, first: string, lines: readonly string[]): Case => {
  const files: { path: string; lines: string[] }[] = [];
  const expected: Expectation[] = [];
  const sources: { path: string; line: number; api: string }[] = [];
  let sinks: readonly SinkKind[] = [];
  for (const line of lines) {
    const path = mark(line, "file");
    const wanted = mark(line, "sinks");
    if (wanted !== undefined) {
      sinks = wanted.split(" ").filter(isSink);
      continue;
    }
    if (path !== undefined) {
      files.push({ path, lines: [] });
      continue;
    }
    const file = files.at(-1) ?? { path: first, lines: [] };
    if (files.length === 0) files.push(file);
    file.lines.push(line);
    for (const text of mark(line, "sink")?.split(/\s*;\s*/) ?? []) {
      const [sink = "", ...kinds] = text.split(/\s+/);
      expected.push({ path: file.path, line: file.lines.length, sink, kinds: kinds.sort() });
    }
    const api = mark(line, "source");
    if (api !== undefined) sources.push({ path: file.path, line: file.lines.length, api });
  }
  const shown = sinks.length > 0 ? sinks : [...new Set(expected.map((one) => one.sink).filter(isSink))];
  return {
    name,
    files: files.map((file) => ({ path: file.path, text: `${file.lines.join("\n")}\n` })),
    sinks: shown.length > 0 ? shown : ["log"],
    expected,
    sources,
  };
};

/**
 * All cases below a folder. A file holds several, each begun by `case: title`; `file: path` begins a further file of the case.
 * `sinks: log response` says which sinks count (those expected, or `log`).
 */
export const readCases = (folder: string): readonly Case[] => {
  const cases: Case[] = [];
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const extension = extname(entry);
    if (extension === "") continue;
    let title: string | undefined;
    let lines: string[] = [];
    const end = (): void => {
      if (title !== undefined)
        cases.push(readCase(`${entry.split(sep).join("/")}: ${title}`, `case${extension}`, lines));
    };
    for (const line of readFileSync(join(folder, entry), "utf8").split("\n")) {
      const next = mark(line, "case");
      if (next === undefined) lines.push(line);
      else {
        end();
        title = next;
        lines = [];
      }
    }
    end();
  }
  return cases;
};
