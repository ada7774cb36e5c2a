import type { Locale } from "../domain/text.ts";
import { markdownCode } from "../report/escape.ts";
import { words } from "../report/github-words.ts";
import type { EffectiveConfig } from "./effective-config.ts";
import type { GitHubFailure } from "./failure.ts";
import type { PullRequest } from "./pull-request.ts";

/** Why something was not done that the reader might expect. */
export type Note =
  | "fork"
  | "draft"
  | "closed"
  | "locked"
  | "stale"
  | { readonly failed: "list" | "comments" | "check-run" | "annotations"; readonly failure: GitHubFailure };

/**
 * Why no comments are made on a pull request; undefined when they may be. Known before anything is asked: the token
 * of a fork's run may only read, whatever the workflow asks for (docs: GITHUB_TOKEN).
 */
export const silenceOf = (pull: PullRequest, headSha: string, token: "reads" | "writes"): Note | undefined => {
  if (token === "reads") return "fork";
  if (!pull.open) return "closed";
  if (pull.locked) return "locked";
  if (pull.headSha !== headSha) return "stale";
  return pull.draft ? "draft" : undefined;
};

const sentences = {
  en: {
    fork: "Comments need a token that may write, which a fork's run does not have: everything is in the annotations and here.",
    draft: "No comments while this is a draft; they come when it is ready for review.",
    closed: "The pull request is closed: no comments.",
    locked: "The conversation is locked: no comments.",
    stale: "There is a newer push: its own run tells what it finds, so this one changed nothing on the pull request.",
    list: "Earlier comments could not be listed, so none were added, for a finding must not be told twice.",
    comments: "GitHub did not take all comments; their findings are in the annotations and here.",
    "check-run": "The check run could not be created; the job's own conclusion stands.",
    annotations: "The check run could not take all annotations; the others are in the job's log and here.",
    forbidden: (needed: string) => `The token lacks ${needed}: give it to the job under \`permissions\`.`,
    limit: "GitHub's rate limit is used up.",
    other: "GitHub could not be reached or failed.",
  },
  "zh-CN": {
    fork: "发表评论需要可写的令牌，来自 fork 的运行没有：全部内容见注解与此处。",
    draft: "草稿状态不发表评论；转为可评审后再发表。",
    closed: "拉取请求已关闭：不发表评论。",
    locked: "对话已锁定：不发表评论。",
    stale: "已有更新的推送：由其自己的运行给出结果，本次未改动拉取请求。",
    list: "无法列出先前的评论，因此未添加新评论：同一问题不应重复说明。",
    comments: "GitHub 未接受全部评论，其内容见注解与此处。",
    "check-run": "无法创建检查；以作业自身的结论为准。",
    annotations: "检查未能接收全部注解，其余见作业日志与此处。",
    forbidden: (needed: string) => `令牌缺少 ${needed}，请在作业的 \`permissions\` 中授予。`,
    limit: "GitHub 的速率限制已用尽。",
    other: "无法访问 GitHub，或其出错。",
  },
} as const;

/** What the reader should know about a run, as sentences of Markdown: the notes, and where its configuration comes from. */
export const aboutRun = (
  notes: readonly Note[],
  { origins }: Pick<EffectiveConfig, "origins">,
  locale: Locale,
): readonly string[] => [
  ...notes.map((note) => noteText(note, locale)),
  ...(origins.length === 0 ? [] : [words[locale].configFrom(origins.map((origin) => markdownCode(origin)))]),
];

/** What the permission is called in a workflow, when GitHub did not say. */
const usual = {
  list: "pull-requests: read",
  comments: "pull-requests: write",
  "check-run": "checks: write",
  annotations: "checks: write",
} as const;

/** A note as sentences of Markdown. */
const noteText = (note: Note, locale: Locale): string => {
  const text = sentences[locale];
  if (typeof note === "string") return text[note];
  const { failed, failure } = note;
  const why =
    failure.kind === "forbidden"
      ? text.forbidden(markdownCode(failure.needed ?? usual[failed]))
      : failure.kind === "limit"
        ? text.limit
        : text.other;
  return `${text[failed]} ${why}`;
};
