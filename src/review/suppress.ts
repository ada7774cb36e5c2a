import { glob, type Glob } from "../config/glob.ts";
import { compareText } from "../domain/compare-text.ts";
import type { Config } from "../domain/config.ts";
import type { Grant } from "../domain/grant.ts";
import { LineTable } from "../domain/place.ts";
import type { Diagnostic, Suppression } from "../domain/report.ts";
import type { Program } from "../program/program.ts";
import type { Module } from "../program/tree.ts";
import type { ChangedLines } from "./changed-lines.ts";
import type { ReviewContext } from "./context.ts";
import { readIgnoreComment, type IgnoreComment } from "./ignore-comment.ts";

/** A file-wide comment further down is one that nobody sees when the file is opened. */
const topLines = 20;

/** One rule that one comment or exception waives. */
interface Waiver {
  readonly entry: Omit<Suppression, "state">;
  readonly problem: IgnoreComment["problem"];
  readonly isExpired: boolean;
  readonly covers: (path: string, line: number) => boolean;
  used: boolean;
}

/** What a finding's suppression is decided by. */
export interface Suppressible {
  readonly rule: string;
  readonly path: string;
  readonly startLine: number;
}

/** All suppressions of a head tree. `find` marks the one that it returns as used, so ask it once for each finding. */
export class Suppressions {
  readonly #waivers: Waiver[];
  readonly #grants: readonly Grant[];
  readonly #today: string;

  /** Reads the comments of the program's files in focus, and takes the exceptions of the base's configuration and grants. */
  constructor(
    program: Program,
    context: Pick<ReviewContext, "config" | "rules" | "today" | "grants">,
    lines: ChangedLines,
  ) {
    const { config, today } = context;
    const ruleIds = context.rules.map((rule) => rule.id);
    const comments = [...program.focus]
      .filter((path) => program.files.get(path)?.text.includes("guidepost-ignore"))
      .flatMap((path) => commentWaivers(program.module(path), ruleIds, today, lines));
    this.#waivers = [...comments, ...exceptionWaivers(config, today)];
    this.#grants = context.grants ?? [];
    this.#today = today;
  }

  find(finding: Suppressible, fingerprint: string): { readonly reason: string; readonly until?: string } | undefined {
    const found =
      this.#waivers.find(
        (one) =>
          !one.problem &&
          !one.isExpired &&
          one.entry.rule === finding.rule &&
          one.covers(finding.path, finding.startLine),
      ) ?? this.#granted(finding, fingerprint);
    if (!found) return undefined;
    found.used = true;
    const { reason, until } = found.entry;
    return until === undefined ? { reason } : { reason, until };
  }

  /** The grant for a finding as a waiver, noted with where the finding stands now; undefined when there is none in force. */
  #granted(finding: Suppressible, fingerprint: string): Waiver | undefined {
    const fitting = this.#grants.filter((one) => one.rule === finding.rule && one.fingerprint === fingerprint);
    const waivers = fitting.map((grant) => grantWaiver(grant, finding, this.#today));
    const met = waivers.find((one) => !one.isExpired) ?? waivers[0];
    if (met) this.#waivers.push(met);
    return met?.isExpired ? undefined : met;
  }

  /** All of them with their state, sorted; call it after all findings were asked for. */
  list(): readonly Suppression[] {
    return this.#waivers
      .map((one): Suppression => ({ ...one.entry, state: stateOf(one) }))
      .sort(
        (a, b) =>
          compareText(a.path, b.path) ||
          (a.line ?? 0) - (b.line ?? 0) ||
          compareText(a.rule, b.rule) ||
          compareText(a.reason, b.reason),
      );
  }

  /**
   * What is wrong with them: malformed, expired, and unused comments. An unused exception of the configuration is told only
   * when the whole tree was judged.
   */
  diagnostics(judged: "change" | "tree"): readonly Diagnostic[] {
    return this.#waivers.flatMap((one) => {
      const { path, line, origin } = one.entry;
      const state = stateOf(one);
      if (state === "used" || (state === "unused" && origin === "config" && judged === "change")) return [];
      const message = one.problem ?? stateMessage(one);
      return [{ code: "suppression" as const, path, ...(line === undefined ? {} : { line }), message }];
    });
  }
}

const stateOf = (waiver: Waiver): Suppression["state"] => {
  if (waiver.problem) return "invalid";
  if (waiver.isExpired) return "expired";
  return waiver.used ? "used" : "unused";
};

const stateMessage = ({ isExpired, entry: { rule, until } }: Waiver): Diagnostic["message"] =>
  isExpired
    ? {
        en: `The suppression of ${rule} ended on ${until}: mend the finding, or give it a new reason and date.`,
        "zh-CN": `对 ${rule} 的豁免已于 ${until} 到期：请修复问题，或重新说明原因与日期。`,
      }
    : {
        en: `The suppression of ${rule} suppresses nothing: remove it.`,
        "zh-CN": `对 ${rule} 的豁免没有对应的问题：请删除。`,
      };

const commentWaivers = (
  module: Module | undefined,
  ruleIds: readonly string[],
  today: string,
  lines: ChangedLines,
): Waiver[] => {
  if (!module) return [];
  const table = new LineTable(module.text);
  const lineOf = (offset: number): number => table.at(offset).line;
  const commentLines = new Set<number>();
  for (const comment of module.comments) {
    const { line, column } = table.at(comment.start);
    const startsLine = module.text.slice(comment.start - column + 1, comment.start).trim() === "";
    if (startsLine)
      for (let at = line; at <= lineOf(Math.max(comment.start, comment.end - 1)); at++) commentLines.add(at);
  }
  return module.comments.flatMap((comment) => {
    const read = readIgnoreComment(module.text.slice(comment.start, comment.end), ruleIds);
    if (!read) return [];
    const line = lineOf(
      comment.start + Math.max(0, module.text.slice(comment.start, comment.end).indexOf("guidepost-ignore")),
    );
    // The line below a comment; a stack of comments speaks about the line below them all.
    let below = lineOf(Math.max(comment.start, comment.end - 1)) + 1;
    while (commentLines.has(below)) below++;
    const problem = read.problem ?? (read.scope === "file" && line > topLines ? tooLow : undefined);
    const covers = (path: string, at: number): boolean =>
      path === module.path &&
      (read.scope === "file" || at === lineOf(comment.start) || (commentLines.has(line) && at === below));
    const added = lines.firstAdded(module.path, line, line) !== undefined;
    return (read.rules.length === 0 ? [""] : read.rules).map((rule): Waiver => {
      const { reason, until } = read;
      const entry = {
        rule,
        path: module.path,
        line,
        reason,
        ...(until === undefined ? {} : { until }),
        origin: "comment" as const,
        added,
      };
      return { entry, problem, isExpired: until !== undefined && until < today, covers, used: false };
    });
  });
};

const tooLow = {
  en: `guidepost-ignore-file must stand within the first ${topLines} lines of the file.`,
  "zh-CN": `guidepost-ignore-file 必须位于文件的前 ${topLines} 行内。`,
};

const exceptionWaivers = (config: Config, today: string): Waiver[] =>
  config.exceptions.map((exception) => {
    const { rule, path, reason, until } = exception;
    const fits: Glob = glob(path);
    const entry = {
      rule,
      path,
      reason,
      ...(until === undefined ? {} : { until }),
      origin: "config" as const,
      added: false,
    };
    return {
      entry,
      problem: undefined,
      isExpired: until !== undefined && until < today,
      covers: (file) => fits(file),
      used: false,
    };
  });

/** A grant covers one finding, wherever that stands now, and no other at its place; without its finding it is not told. */
const grantWaiver = (grant: Grant, { path, startLine }: Suppressible, today: string): Waiver => {
  const { rule, reason, until, by } = grant;
  const origin = "command" as const;
  return {
    entry: { rule, path, line: startLine, reason, ...(until === undefined ? {} : { until }), origin, by, added: false },
    problem: undefined,
    isExpired: until !== undefined && until < today,
    covers: () => false,
    used: false,
  };
};
