import type { Locale } from "../../domain/text.ts";

/** Why there is no page to show. */
export type Message = "missing" | "broken" | "away" | "githubAway" | "signInFailed" | "tooMany" | "refused";

/** What each message says, and what to do. */
export const messageWords: Readonly<
  Record<Locale, Readonly<Record<Message, { readonly title: string; readonly why: string }>>>
> = {
  en: {
    missing: { title: "Not found", why: "There is no such page, or it is not for you to see." },
    broken: { title: "Something went wrong", why: "The page could not be made. The log of the server says why." },
    away: { title: "The database is away", why: "Reviews go on when it is back. Try again in a minute." },
    githubAway: {
      title: "GitHub does not answer",
      why: "GitHub could not be asked what you may read. Try again in a minute.",
    },
    signInFailed: {
      title: "The sign-in did not work",
      why: "It was cancelled, took longer than ten minutes, or was begun in another browser.",
    },
    tooMany: { title: "Too many sign-ins", why: "Wait a minute, then try again." },
    refused: { title: "The request was refused", why: "It did not come from a page of this server." },
  },
  "zh-CN": {
    missing: { title: "未找到", why: "此页面不存在，或您无权查看。" },
    broken: { title: "出错了", why: "无法生成页面，原因见服务器日志。" },
    away: { title: "数据库不可用", why: "恢复后评审会继续。请稍后再试。" },
    githubAway: { title: "GitHub 没有响应", why: "无法向 GitHub 询问您的权限。请稍后再试。" },
    signInFailed: { title: "登录未成功", why: "登录被取消、超过十分钟，或在其他浏览器中发起。" },
    tooMany: { title: "登录过于频繁", why: "请稍候一分钟再试。" },
    refused: { title: "请求被拒绝", why: "该请求并非来自本服务器的页面。" },
  },
};
