import type { Text } from "./text.ts";

/** The clauses of the WeChat developer guidelines that findings cite. */
export const clauseIds = ["D1", "D2", "D3", "D4", "D5", "O1", "O2", "O3", "O4", "O5", "C0"] as const;
export type ClauseId = (typeof clauseIds)[number];

interface Clause {
  readonly title: Text;
  /** What no reading of code can decide about this clause; the report says so next to every verdict. */
  readonly beyondCode: Text;
}

/** Date of the edition of the guidelines that the clauses below restate. */
export const guidelineEdition = "2026-11-01";

/**
 * The duties in our own words.
 * Source: "WeChat Developer Guidelines",
 * https://developers.weixin.qq.com/doc/offiaccount/en/Getting_Started/Developer_Standards.html
 */
export const clauses: Readonly<Record<ClauseId, Clause>> = {
  D1: {
    title: {
      en: "Consent before collection, only what is needed, purpose told",
      "zh-CN": "收集前取得明示同意，仅限必要，并告知目的与范围",
    },
    beyondCode: {
      en: "whether the purpose is truly necessary, and what was declared in the console",
      "zh-CN": "用途是否确有必要，以及后台实际声明了什么",
    },
  },
  D2: {
    title: { en: "Collected data is protected from theft and leaks", "zh-CN": "对收集的数据采取保护，防止被盗和泄漏" },
    beyondCode: {
      en: "how servers, networks and people outside the repository are protected",
      "zh-CN": "仓库之外的服务器、网络和人员如何防护",
    },
  },
  D3: {
    title: {
      en: "Data stays in the account that collected it and goes to nobody else",
      "zh-CN": "数据仅用于收集它的账号与用途，不提供给他人",
    },
    beyondCode: {
      en: "contracts with recipients and what they do with the data",
      "zh-CN": "与接收方的合同及其实际使用",
    },
  },
  D4: {
    title: {
      en: "Data can be deleted and its collection stopped when Tencent requires it",
      "zh-CN": "腾讯要求时可删除数据并停止收集",
    },
    beyondCode: {
      en: "whether Tencent has asked, and whether it was done",
      "zh-CN": "腾讯是否提出要求，以及是否已执行",
    },
  },
  D5: {
    title: {
      en: "When the service ends all data goes at once, backups included",
      "zh-CN": "服务终止时立即删除全部数据，包括备份",
    },
    beyondCode: { en: "whether backups were really erased", "zh-CN": "备份是否真的已清除" },
  },
  O1: {
    title: {
      en: "No credentials or automation that log in to Official Accounts for a user",
      "zh-CN": "不得代用户登录公众平台或收集其登录凭据",
    },
    beyondCode: { en: "what operators do by hand", "zh-CN": "运营人员的人工操作" },
  },
  O2: {
    title: { en: "No tracking of what other users view or click", "zh-CN": "不得跟踪他人浏览或点击" },
    beyondCode: { en: "what is derived from server logs outside the code", "zh-CN": "代码之外从服务器日志推断的内容" },
  },
  O3: {
    title: { en: "No automatic redirect of the window", "zh-CN": "不得自动跳转窗口到其他页面" },
    beyondCode: { en: "redirects configured on servers and links", "zh-CN": "在服务器或链接侧配置的跳转" },
  },
  O4: {
    title: { en: "No unlawful or indecent gameplay or content", "zh-CN": "不得有违法或低俗的玩法与内容" },
    beyondCode: { en: "images, audio and content that users publish", "zh-CN": "图片、音频以及用户发布的内容" },
  },
  O5: {
    title: {
      en: "No claim or hint of a partnership with Tencent or of its recognition",
      "zh-CN": "不得声称或暗示与腾讯合作或获其认可",
    },
    beyondCode: { en: "real relations between companies, and images", "zh-CN": "企业间的真实关系，以及图片内容" },
  },
  C0: {
    title: { en: "Each interface is used as its specification says", "zh-CN": "按各接口自身的规范使用接口" },
    beyondCode: { en: "the call rates of a running service", "zh-CN": "运行中服务的实际调用频率" },
  },
};
