import type { Conclusion } from "../../domain/report.ts";
import type { Confidence, Severity } from "../../domain/finding.ts";
import type { Locale } from "../../domain/text.ts";
import { words as shared } from "../../report/github-words.ts";
import { localWords } from "../../report/local-words.ts";
import type { LiveException } from "../../store/pages.ts";

/** How a review stands, as the pages tell it. */
export type Standing = Conclusion | "queued" | "running" | "superseded" | "failed" | "gone";

/** The sentences of the pages. Counted nouns are functions of their number. */
interface PageWords {
  readonly skip: string;
  readonly navigation: string;
  readonly home: string;
  readonly rules: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly signedInAs: string;
  readonly promise: string;
  readonly lead: string;
  readonly signInTitle: string;
  readonly signInWhy: string;
  readonly signInKept: string;
  readonly signInMissing: string;
  readonly judged: string;
  readonly judgedLead: string;
  readonly allRules: (n: number) => string;
  readonly yours: string;
  readonly yoursNone: string;
  readonly yoursCut: (n: number) => string;
  readonly yoursCaption: string;
  readonly repository: string;
  readonly open: string;
  readonly recent: string;
  readonly recentNone: string;
  readonly recentCaption: string;
  readonly pull: string;
  readonly group: string;
  readonly commit: string;
  readonly verdict: string;
  readonly found: string;
  readonly foundNothing: string;
  readonly when: string;
  readonly waiting: (n: number) => string;
  readonly running: (n: number) => string;
  readonly dead: (n: number) => string;
  readonly idle: string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly onGitHub: string;
  readonly byClause: string;
  readonly byClauseNone: string;
  readonly byClauseLead: (weeks: number) => string;
  readonly byWeek: string;
  readonly week: string;
  readonly trend: string;
  readonly trendText: (weeks: readonly number[]) => string;
  readonly inTotal: string;
  readonly broken: string;
  readonly brokenIn: (breaches: number, reviews: number) => string;
  readonly clause: string;
  readonly exceptions: string;
  readonly exceptionsLead: string;
  readonly exceptionsNone: string;
  readonly grantsLead: string;
  readonly reason: string;
  readonly by: string;
  readonly rule: string;
  readonly path: string;
  readonly origin: string;
  readonly origins: Readonly<Record<LiveException["origin"], string>>;
  readonly unused: string;
  readonly branch: string;
  readonly until: string;
  readonly forever: string;
  readonly whileOpen: string;
  readonly daysLeft: (n: number) => string;
  readonly deadTitle: string;
  readonly deadLead: string;
  readonly deadNone: string;
  readonly wholeRepository: string;
  readonly rulesLead: (n: number) => string;
  readonly beyond: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly severityLabel: string;
  readonly clauses: string;
  readonly noPage: string;
  readonly more: string;
  readonly notSignedIn: string;
  readonly notSignedInWhy: string;
  readonly back: string;
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  en: {
    skip: "Skip to the content",
    navigation: "Main",
    home: "Overview",
    rules: "Rules",
    signIn: "Sign in with GitHub",
    signOut: "Sign out",
    signedInAs: "Signed in as",
    promise: "Pull requests, read against the WeChat developer guidelines",
    lead: "Guidepost reviews every pull request of the repositories it is installed on. It says on the line, in English or Chinese, what would break the guidelines: user data collected without consent, logged, sent to others or never deleted; secrets in the code; automatic redirects; claims of a tie with Tencent.",
    signInTitle: "See your reviews",
    signInWhy:
      "Sign in with GitHub to see reviews, open work and exceptions of the repositories that you may read there.",
    signInKept:
      "GitHub is asked what you may read, and nothing is done in your name. The sign-in ends after eight hours, or when you sign out.",
    signInMissing: "Sign-in is not set up on this server. The rules can be read without it.",
    judged: "What is judged",
    judgedLead: "Every finding cites one of these clauses.",
    allRules: (n) => `All ${n} rules`,
    yours: "Your repositories",
    yoursNone: "No repository that you may read has been reviewed yet. Install the App on one and open a pull request.",
    yoursCut: (n) => `Only the ${n} repositories with the latest reviews are shown.`,
    yoursCaption: "Those with the latest reviews first.",
    repository: "Repository",
    open: "Open work",
    recent: "Recent reviews",
    recentNone: "Nothing has been reviewed yet.",
    recentCaption: "The latest first. A verdict leads to its check on GitHub.",
    pull: "Pull request",
    group: "Merge group",
    commit: "Commit",
    verdict: "Verdict",
    found: "Introduced",
    foundNothing: "nothing",
    when: "When (UTC)",
    waiting: (n) => `${n} waiting`,
    running: (n) => `${n} in review`,
    dead: (n) => `${n} given up`,
    idle: "none",
    standing: {
      success: "Passed",
      failure: "Failed",
      neutral: "Neutral",
      queued: "Waiting",
      running: "In review",
      superseded: "Superseded",
      failed: "Not completed",
      gone: "Gone",
    },
    onGitHub: "on GitHub",
    byClause: "Findings by clause",
    byClauseNone: "No finding has been introduced in this time.",
    byClauseLead: (weeks) =>
      `What pull requests introduced in the last ${weeks} weeks, counted once for each reviewed commit.`,
    byWeek: "By week",
    week: "Week of",
    trend: "Trend",
    trendText: (weeks) => `By week, the oldest first: ${weeks.join(", ")}`,
    inTotal: "Findings",
    broken: "Failed it",
    brokenIn: (breaches, reviews) => `${breaches} of ${reviews} ${reviews === 1 ? "review" : "reviews"}`,
    clause: "Clause",
    exceptions: "Live exceptions",
    exceptionsLead: "Of a whole branch, as the latest review found them in force.",
    grantsLead: "Made by a command, each for one finding of one pull request.",
    reason: "Reason",
    by: "By",
    exceptionsNone: "No exception is in force.",
    rule: "Rule",
    path: "Where",
    origin: "Made in",
    origins: { comment: "a comment", config: "the configuration" },
    unused: "not needed",
    branch: "Branch",
    until: "Until",
    forever: "no end",
    whileOpen: "the pull request's end",
    daysLeft: (n) => (n === 0 ? "last day" : n === 1 ? "1 day left" : `${n} days left`),
    deadTitle: "Given up",
    deadLead:
      "All tries of these reviews failed. Their checks say so; ask for the check again on GitHub once the cause is gone.",
    deadNone: "No review was given up.",
    wholeRepository: "All of it",
    rulesLead: (n) =>
      `${n} rules, by the clause that they serve. Silence is not compliance: what code cannot show is said with each clause.`,
    beyond: "Code cannot show",
    severity: shared.en.severity,
    confidence: localWords.en.confidence,
    severityLabel: "Severity",
    clauses: "Clauses",
    noPage: "This rule's page is not at hand.",
    more: "All rules",
    notSignedIn: "Sign in to see this page",
    notSignedInWhy: "Reviews are shown to those who may read the repository on GitHub.",
    back: "To the overview",
  },
  "zh-CN": {
    skip: "跳到正文",
    navigation: "主导航",
    home: "概览",
    rules: "规则",
    signIn: "使用 GitHub 登录",
    signOut: "退出登录",
    signedInAs: "当前用户",
    promise: "依据微信开发者规范评审拉取请求",
    lead: "Guidepost 评审所安装仓库的每个拉取请求，用中文或英文在代码行上指出违规之处：未经同意收集用户数据，把用户数据写入日志、提供给他人或留着不删，密钥写在代码里，自动跳转，以及自称与腾讯合作。",
    signInTitle: "查看评审",
    signInWhy: "使用 GitHub 登录，即可查看您有权读取的仓库的评审、待办和例外。",
    signInKept: "仅向 GitHub 询问您可以读取哪些仓库，不会以您的名义做任何事。登录在八小时后或退出时结束。",
    signInMissing: "此服务器未设置登录。无需登录即可阅读规则。",
    judged: "评审内容",
    judgedLead: "每个问题都注明以下条款之一。",
    allRules: (n) => `全部 ${n} 条规则`,
    yours: "您的仓库",
    yoursNone: "您有权读取的仓库尚无评审。请在仓库中安装此应用并创建拉取请求。",
    yoursCut: (n) => `仅显示最近有评审的 ${n} 个仓库。`,
    yoursCaption: "最近有评审的在前。",
    repository: "仓库",
    open: "待办",
    recent: "最近的评审",
    recentNone: "尚无评审。",
    recentCaption: "最新的在前。点击结论可查看 GitHub 上的检查。",
    pull: "拉取请求",
    group: "合并组",
    commit: "提交",
    verdict: "结论",
    found: "新引入",
    foundNothing: "无",
    when: "时间（UTC）",
    waiting: (n) => `等待 ${n} 个`,
    running: (n) => `评审中 ${n} 个`,
    dead: (n) => `已放弃 ${n} 个`,
    idle: "无",
    standing: {
      success: "通过",
      failure: "未通过",
      neutral: "中性",
      queued: "等待中",
      running: "评审中",
      superseded: "已被取代",
      failed: "未能完成",
      gone: "已不存在",
    },
    onGitHub: "在 GitHub 上查看",
    byClause: "各条款的问题",
    byClauseNone: "这段时间没有新引入的问题。",
    byClauseLead: (weeks) => `最近 ${weeks} 周内拉取请求引入的问题，每个评审过的提交各计一次。`,
    byWeek: "按周",
    week: "起始日",
    trend: "趋势",
    trendText: (weeks) => `按周，从最早到最近：${weeks.join("、")}`,
    inTotal: "问题数",
    broken: "违反情况",
    brokenIn: (breaches, reviews) => `${reviews} 次评审中有 ${breaches} 次`,
    clause: "条款",
    exceptions: "生效中的例外",
    exceptionsLead: "适用于整个分支，以最近一次评审所见为准。",
    grantsLead: "由命令设立，每项仅针对一个拉取请求中的一个问题。",
    reason: "理由",
    by: "设立者",
    exceptionsNone: "没有生效中的例外。",
    rule: "规则",
    path: "位置",
    origin: "出处",
    origins: { comment: "注释", config: "配置" },
    unused: "未用到",
    branch: "分支",
    until: "截止",
    forever: "无期限",
    whileOpen: "拉取请求结束时",
    daysLeft: (n) => (n === 0 ? "最后一天" : `还剩 ${n} 天`),
    deadTitle: "已放弃的评审",
    deadLead: "这些评审的所有尝试均已失败，检查结果中已说明。排除原因后，请在 GitHub 上重新运行检查。",
    deadNone: "没有被放弃的评审。",
    wholeRepository: "整个仓库",
    rulesLead: (n) => `共 ${n} 条规则，按所属条款排列。没有提示不代表合规：各条款均注明代码无法体现的内容。`,
    beyond: "代码无法体现",
    severity: shared["zh-CN"].severity,
    confidence: localWords["zh-CN"].confidence,
    severityLabel: "级别",
    clauses: "条款",
    noPage: "没有此规则的说明。",
    more: "全部规则",
    notSignedIn: "请登录后查看",
    notSignedInWhy: "评审仅向在 GitHub 上有权读取该仓库的人显示。",
    back: "返回概览",
  },
};
