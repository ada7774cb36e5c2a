import type { SourceFile } from "../../src/domain/change.ts";
import { moduleOf, walk } from "../../src/program/adopt.ts";
import { createProgram, type ProgramOptions } from "../../src/program/create.ts";
import type { FlowQueries, Program } from "../../src/program/program.ts";
import type { Call, FunctionNode, Node } from "../../src/program/tree.ts";
import { parsers } from "../languages/parsers.ts";

const noFlow: FlowQueries = { trace: () => [], into: () => [], sources: () => [] };

/** Files as the program takes them. */
export const filesOf = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, SourceFile> =>
  new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));

/**
 * A program of small files: `program({ "pages/a.js": "…" })`. All files are in focus unless `options.focus` says
 * otherwise; value flow is empty unless `options.flow` gives it.
 */
export const program = (texts: Readonly<Record<string, string>>, options: Partial<ProgramOptions> = {}): Program =>
  createProgram(filesOf(texts), { parsers, flow: () => noFlow, ...options });

/** The first node whose source text is exactly `text`, in any file, outermost first. */
export const nodeAt = (of: Program, text: string): Node => {
  for (const path of [...of.files.keys()].sort()) {
    const module = of.module(path);
    if (!module?.text.includes(text)) continue;
    let found: Node | undefined;
    walk(module, (node) => {
      if (!found && node.kind !== "module" && module.text.slice(node.start, node.end) === text) found = node;
      return !found;
    });
    if (found) return found;
  }
  throw new Error(`No node reads ${text}.`);
};

export const callAt = (of: Program, text: string): Call => {
  let node: Node | undefined = nodeAt(of, text);
  while (node && node.kind !== "call")
    node = node.kind === "expression" ? node.expression : node.kind === "await" ? node.operand : undefined;
  if (!node) throw new Error(`${text} is no call.`);
  return node;
};

/** `path:name` of a function, to compare with. */
export const label = (fn: FunctionNode | Node): string =>
  `${moduleOf(fn).path}:${fn.kind === "function" ? (fn.name ?? "anonymous") : fn.kind}`;
