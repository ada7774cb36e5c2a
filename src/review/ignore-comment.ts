import { isDate } from "../config/validate.ts";
import { suggest } from "../config/suggest.ts";
import type { Text } from "../domain/text.ts";

/** What a `guidepost-ignore` comment says. */
export interface IgnoreComment {
  readonly scope: "line" | "file";
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until: string | undefined;
  /** Why the comment does nothing; undefined when it is well formed. */
  readonly problem: Text | undefined;
}

const mark = "guidepost-ignore";

/**
 * Reads `guidepost-ignore RULE[,RULE] -- reason [until=YYYY-MM-DD]`, or `guidepost-ignore-file …`, from the text of a
 * comment. Undefined when the comment has no such mark.
 */
export const readIgnoreComment = (comment: string, ruleIds: readonly string[]): IgnoreComment | undefined => {
  const at = comment.indexOf(mark);
  if (at < 0) return undefined;
  let rest = comment.slice(at + mark.length).replace(/[\r\n][^]*$/, "");
  const scope = rest.startsWith("-file") ? "file" : "line";
  if (scope === "file") rest = rest.slice("-file".length);
  if (rest !== "" && !/^[\s:]/.test(rest)) return undefined;
  // What closes a block comment is no part of the reason.
  rest = rest
    .trim()
    .replace(/(?:\*\/|-->|\*\}|#\}\}|--\}\})$/, "")
    .trim();
  const dashes = rest.search(/(?:^|\s)--(?:\s|$)/);
  const names = (dashes < 0 ? rest : rest.slice(0, dashes))
    .split(/[\s,]+/)
    .filter((name) => name !== "" && name !== ":");
  const words = dashes < 0 ? "" : rest.slice(dashes).trim().slice(2).trim();
  const until = /(?:^|\s)\[?until=([^\s\]]+)\]?$/.exec(words)?.[1];
  const reason =
    until === undefined
      ? words
      : words
          .slice(0, words.lastIndexOf("until="))
          .replace(/\[?\s*$/, "")
          .trim();
  return { scope, rules: names, reason, until, problem: problemOf(names, reason, until, ruleIds) };
};

const problemOf = (
  names: readonly string[],
  reason: string,
  until: string | undefined,
  ruleIds: readonly string[],
): Text | undefined => {
  if (names.length === 0) {
    return {
      en: "guidepost-ignore names no rule: write `guidepost-ignore RULE -- reason`.",
      "zh-CN": "guidepost-ignore 未指明规则：请写 `guidepost-ignore RULE -- 原因`。",
    };
  }
  const unknown = names.find((name) => !ruleIds.includes(name));
  if (unknown !== undefined) {
    const meant = suggest(unknown, ruleIds);
    return {
      en: `guidepost-ignore names the rule ${unknown.slice(0, 80)}, which does not exist${meant ? `; did you mean ${meant}?` : "."}`,
      "zh-CN": `guidepost-ignore 指明的规则 ${unknown.slice(0, 80)} 不存在${meant ? `；是否想写 ${meant}？` : "。"}`,
    };
  }
  if (reason === "") {
    return {
      en: "guidepost-ignore gives no reason: write one after `--`.",
      "zh-CN": "guidepost-ignore 缺少原因：请在 `--` 之后写明。",
    };
  }
  if (until !== undefined && !isDate(until)) {
    return {
      en: "The date after `until=` must be a day as 2026-12-31.",
      "zh-CN": "`until=` 之后应为形如 2026-12-31 的日期。",
    };
  }
  return undefined;
};
