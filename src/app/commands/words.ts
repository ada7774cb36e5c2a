import type { Locale } from "../../domain/text.ts";
import type { Mistake } from "./parse-command.ts";
import type { Refusal } from "./permission.ts";

/** The sentences of answers. Parameters are Markdown already: whoever calls has escaped what is not ours. */
export interface CommandWords {
  readonly usage: readonly string[];
  readonly mistakes: Readonly<Record<Mistake, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly edited: string;
  readonly closed: string;
  readonly past: (day: string) => string;
  readonly unknownRule: (rule: string, meant: string | undefined) => string;
  readonly unknownFinding: (id: string) => string;
  readonly noneOfRule: (rule: string) => string;
  readonly notAllRead: string;
  readonly ambiguous: (id: string) => string;
  readonly exceptedAlready: string;
  readonly tooMany: (most: number) => string;
  readonly excepted: (n: number, by: string) => string;
  readonly until: (day: string) => string;
  readonly asLongAsOpen: string;
  readonly lasting: string;
  readonly applied: (n: number, sha: string) => string;
  readonly nothingToApply: string;
  readonly nothingToExplain: string;
  readonly notConfirmed: string;
  readonly moved: string;
  readonly fork: string;
  readonly noContents: string;
  readonly branchRefused: string;
  readonly failed: string;
  readonly noButton: (fixes: number) => string;
  readonly answerTo: (url: string) => string;
}

const syntax = ["review", "explain ID", "ignore ID -- reason [until YYYY-MM-DD]", "help"].map(
  (one) => `\`/guidepost ${one}\``,
);
const [review = "", explain = "", ignore = "", help = ""] = syntax;

export const commandWords: Readonly<Record<Locale, CommandWords>> = {
  en: {
    usage: [
      "The first line of a comment can be one of these:",
      `- ${review} – reviews this pull request's head again`,
      `- ${explain} – says what a rule or a finding is about and how to fix it`,
      `- ${ignore} – excepts a finding of somebody else's pull request`,
      `- ${help} – this list`,
      "",
      "ID is a rule, as `secrets/hardcoded-credential`, or the eight digits that a finding is told with.",
    ],
    mistakes: {
      "unknown-command": "There is no such command.",
      "too-much": "There are more words than this command takes.",
      "no-target":
        "An ID is missing: a rule, as `secrets/hardcoded-credential`, or the eight digits that a finding is told with.",
      "no-reason": "A reason is missing: write one after `--`.",
      "reason-too-long": "The reason is longer than 500 characters.",
      "bad-date": "The date after `until` must be a day as 2026-12-31.",
    },
    refusals: {
      "no-part-in-it":
        "Commands are for the author of a pull request and for people who may at least triage this repository.",
      "no-write": "This is for people with write permission in this repository.",
      "own-pull-request":
        "Nobody can except findings of a pull request of his own. Ask a reviewer with write permission.",
      "sole-author":
        "All commits are yours, and nobody can except findings of his own work. Ask a reviewer with write permission.",
    },
    edited: "That comment was edited, so nobody knows whose words it has. Nothing was done: write a new comment.",
    closed: "This pull request is closed.",
    past: (day) => `${day} has passed already.`,
    unknownRule: (rule, meant) => `There is no rule ${rule}${meant === undefined ? "." : `; did you mean ${meant}?`}`,
    unknownFinding: (id) => `The head of this pull request introduces no finding ${id}.`,
    notAllRead: "Not all of its files could be read, so this may be wrong: say it again later.",
    noneOfRule: (rule) => `The head of this pull request introduces no finding of ${rule}.`,
    ambiguous: (id) => `Several findings begin with ${id}: write more digits.`,
    exceptedAlready: "This is excepted already, in the code or by the configuration.",
    tooMany: (most) =>
      `These are more than ${most} findings, which nobody looks at one by one: write the exception into the configuration of the base branch.`,
    excepted: (n, by) => `☑️ ${n === 1 ? "One finding is" : `${n} findings are`} excepted by ${by}:`,
    until: (day) => `until ${day}`,
    asLongAsOpen: "for this pull request",
    lasting:
      "To keep an exception after the merge, write it into the code (`guidepost-ignore RULE -- reason`) or into the configuration of the base branch.",
    applied: (n, sha) => `✅ ${n === 1 ? "One safe fix was" : `${n} safe fixes were`} committed as ${sha}.`,
    nothingToApply: "There is no safe fix to make any more.",
    nothingToExplain: "The head of this pull request breaks no rule any more.",
    notConfirmed:
      "Together the fixes do not give a clean result, so nothing was committed. Accept the suggestions one by one.",
    moved: "There is a newer push, so nothing was done: its own check has its own buttons.",
    fork: "The branch lies in a fork, where the app may not push. Accept the suggestions in the comments.",
    noContents:
      "The app may not push here: the permission `contents: write` is optional and was not granted. Accept the suggestions in the comments.",
    branchRefused:
      "GitHub did not take the commit: rules of the branch may forbid it. Accept the suggestions in the comments.",
    failed:
      "⚠️ This could not be done: GitHub could not be reached, or refused, after many tries. Nothing was changed.",
    noButton: (n) =>
      `${n === 1 ? "One safe fix" : `${n} safe fixes`} could be committed by a button here, had the app the optional permission \`contents: write\`. Without it, accept the suggestions in the comments.`,
    answerTo: (url) => `Answer to [this comment](${url})`,
  },
  "zh-CN": {
    usage: [
      "评论的第一行可以是：",
      `- ${review} – 重新评审此拉取请求的最新提交`,
      `- ${explain} – 说明规则或问题及其修复方法`,
      `- ${ignore} – 对他人拉取请求中的问题设定例外`,
      `- ${help} – 本列表`,
      "",
      "ID 为规则（如 `secrets/hardcoded-credential`）或问题所附的八位编号。全角的“——”“：”亦可，日期可写作“至 2026-12-31”。",
    ],
    mistakes: {
      "unknown-command": "没有这个命令。",
      "too-much": "命令后有多余的文字。",
      "no-target": "缺少 ID：规则（如 `secrets/hardcoded-credential`）或问题所附的八位编号。",
      "no-reason": "缺少原因：请在 `--` 之后写明。",
      "reason-too-long": "原因超过 500 个字符。",
      "bad-date": "`until` 之后应为形如 2026-12-31 的日期。",
    },
    refusals: {
      "no-part-in-it": "仅拉取请求的作者，以及对本仓库至少有分类（triage）权限的人可以使用命令。",
      "no-write": "仅对本仓库有写权限的人可以这样做。",
      "own-pull-request": "任何人都不能对自己的拉取请求设定例外。请联系有写权限的评审者。",
      "sole-author": "全部提交均出自您本人，任何人都不能对自己的代码设定例外。请联系有写权限的评审者。",
    },
    edited: "该评论被编辑过，无从确认出自何人。未执行任何操作：请另写评论。",
    closed: "此拉取请求已关闭。",
    past: (day) => `${day} 已过。`,
    unknownRule: (rule, meant) => `没有规则 ${rule}${meant === undefined ? "。" : `；是否想写 ${meant}？`}`,
    unknownFinding: (id) => `此拉取请求的最新提交没有引入编号为 ${id} 的问题。`,
    notAllRead: "其文件未能全部读取，以上或有误：请稍后再试。",
    noneOfRule: (rule) => `此拉取请求的最新提交没有引入 ${rule} 的问题。`,
    ambiguous: (id) => `以 ${id} 开头的问题不止一个：请写更多位数。`,
    exceptedAlready: "代码或配置中已有此例外。",
    tooMany: (most) => `此类问题超过 ${most} 个，无法逐一核对：请将例外写入目标分支的配置。`,
    excepted: (n, by) => `☑️ ${by} 设定了 ${n} 个例外：`,
    until: (day) => `至 ${day}`,
    asLongAsOpen: "限此拉取请求",
    lasting: "若合并后仍需例外，请写入代码（`guidepost-ignore 规则 -- 原因`）或目标分支的配置。",
    applied: (n, sha) => `✅ 已提交 ${n} 处安全修复：${sha}。`,
    nothingToApply: "已没有可提交的安全修复。",
    nothingToExplain: "此拉取请求的最新提交已不违反任何规则。",
    notConfirmed: "这些修复合在一起得不到干净的结果，未提交。请逐条接受建议。",
    moved: "已有更新的推送，未执行任何操作：请使用其自己的检查中的按钮。",
    fork: "分支位于 fork 中，应用不能推送。请接受评论中的建议。",
    noContents: "应用不能在此推送：权限 `contents: write` 为可选，尚未授予。请接受评论中的建议。",
    branchRefused: "GitHub 未接受此提交，可能受分支规则限制。请接受评论中的建议。",
    failed: "⚠️ 未能完成：多次尝试后仍无法访问 GitHub 或被其拒绝。未做任何更改。",
    noButton: (n) =>
      `如授予应用可选权限 \`contents: write\`，此处会有按钮可一次提交 ${n} 处安全修复；否则请接受评论中的建议。`,
    answerTo: (url) => `回复[此评论](${url})`,
  },
};
