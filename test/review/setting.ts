import { diffHunks } from "./line-diff.ts";
import type { Change, ChangedFile, SourceFile } from "../../src/domain/change.ts";
import { defaultConfig, type Config } from "../../src/domain/config.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Report } from "../../src/domain/report.ts";
import { grammars } from "../../src/languages/frontend.ts";
import { loadParsers } from "../../src/languages/tree-sitter.ts";
import { readWasm } from "../../src/local/wasm.ts";
import { review, scan } from "../../src/review/review.ts";
import type { ReviewContext } from "../../src/review/context.ts";
import type { Rule } from "../../src/rules/rule.ts";

const parsers = await loadParsers(grammars.slice(0, 1), readWasm);

export type Tree = Readonly<Record<string, string>>;

/** Every call of `console.log` outside of a function that asks `agreed()` first: findings that other lines bring about. */
export const logRule: Rule = {
  id: "test/log",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "Log", "zh-CN": "日志" },
  literals: ["console"],
  *check(program) {
    for (const call of program.allCalls()) {
      if (program.apiOf(call.callee) !== "console.log") continue;
      const around = program.enclosingFunction(call);
      const { path } = program.placeOf(call);
      const text = around ? (program.files.get(path)?.text ?? "").slice(around.start, around.end) : "";
      if (text.includes("agreed()")) continue;
      yield { place: program.placeOf(call), message: { en: "It logs.", "zh-CN": "写日志。" } };
    }
  },
};

export const contextOf = (config: Partial<Config> = {}, rules: readonly Rule[] = [logRule]): ReviewContext => ({
  config: { ...defaultConfig, ...config },
  parsers,
  rules,
  today: "2026-11-22",
  skipped: [],
  diagnostics: [],
});

const filesOf = (tree: Tree): Map<string, SourceFile> =>
  new Map(Object.entries(tree).map(([path, text]) => [path, { path, text }]));

/** The change between two trees; `renames` maps new paths to old ones. */
export const changeOf = (before: Tree, after: Tree, renames: Tree = {}): Change => {
  const moved = new Set(Object.values(renames));
  const files: ChangedFile[] = [];
  const base = new Map<string, SourceFile>();
  for (const [path, text] of Object.entries(after)) {
    const oldPath = renames[path] ?? path;
    const old = before[oldPath];
    if (old === text && oldPath === path) continue;
    if (old !== undefined) base.set(oldPath, { path: oldPath, text: old });
    const kind = old === undefined ? "added" : oldPath === path ? "modified" : "renamed";
    files.push({ path, oldPath, kind, hunks: diffHunks(old ?? "", text) });
  }
  for (const [path, text] of Object.entries(before)) {
    if (path in after || moved.has(path)) continue;
    base.set(path, { path, text });
    files.push({ path, oldPath: path, kind: "deleted", hunks: diffHunks(text, "") });
  }
  return { files, head: filesOf(after), base };
};

export const reviewTrees = (before: Tree, after: Tree, context = contextOf(), renames: Tree = {}): Report =>
  review(changeOf(before, after, renames), context);

export const scanTree = (tree: Tree, context = contextOf()): Report => scan(filesOf(tree), context);

/** Findings as `status side path:line`, with `!` for a suppressed one. */
export const brief = (report: Report): string[] =>
  report.findings.map(
    (one: Finding) => `${one.status} ${one.side} ${one.path}:${one.startLine}${one.suppressed ? " !" : ""}`,
  );
