import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultConfig, type Config } from "../../src/domain/config.ts";
import type { SourceFile } from "../../src/domain/change.ts";
import { createFlow } from "../../src/flow/flow.ts";
import { grammars } from "../../src/languages/frontend.ts";
import { loadParsers } from "../../src/languages/tree-sitter.ts";
import { readWasm } from "../../src/local/wasm.ts";
import { createProgram } from "../../src/program/create.ts";
import { createGate } from "../../src/program/gate.ts";
import type { Problem, Rule } from "../../src/rules/rule.ts";

const parsers = await loadParsers(grammars, readWasm);

/** All files below a folder, by path relative to it. */
export const readTree = (folder: string): Map<string, string> => {
  const files = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), readFileSync(path, "utf8"));
  }
  return files;
};

/** What one rule finds in a tree, every file in focus. */
export const check = (rule: Rule, texts: ReadonlyMap<string, string>, config: Config = defaultConfig): Problem[] => {
  const files = new Map<string, SourceFile>();
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) files.set(path, { path, text });
  const program = createProgram(files, { parsers, flow: createFlow, gate: createGate([rule]) });
  return program.mayHold(rule) ? Array.from(rule.check(program, config)) : [];
};

/** `path:line` of each problem, sorted. */
export const placesOf = (problems: readonly Problem[]): string[] =>
  [...new Set(problems.map(({ place }) => `${place.path}:${place.startLine}`))].sort();

/**
 * `path:line` of each line that holds the word `expect` in a comment, and of each line of expect.txt (`path:line`), for
 * files that know no comments.
 */
export const expectedIn = (texts: ReadonlyMap<string, string>): string[] => {
  const expected: string[] = [];
  for (const [path, text] of texts) {
    text.split("\n").forEach((line, index) => {
      if (path === "expect.txt") {
        if (line.trim()) expected.push(line.trim());
      } else if (/(?:\/\/|\/\*|<!--|#|--|\{#)\s*expect\b/.test(line)) expected.push(`${path}:${index + 1}`);
    });
  }
  return expected.sort();
};
