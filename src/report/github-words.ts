import type { Severity } from "../domain/finding.ts";
import type { SkipReason } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";

/** Who reads, in which language, and where things are linked to. */
export interface Reader {
  readonly locale: Locale;
  /** Page of a rule in the reader's language; undefined when it is not known where the pages are. */
  readonly ruleUrl: (rule: string) => string | undefined;
  /** What a rule's page says on how to fix, as Markdown of ours; absent where the pages are not at hand. */
  readonly howToFix?: (rule: string) => string | undefined;
  /** A line of a file as the reviewed revision has it; undefined outside of GitHub. */
  readonly fileUrl: (path: string, line: number, side: "left" | "right") => string | undefined;
  /** The reader may answer with commands in comments, which name a finding by its id: only the app obeys them. */
  readonly commands?: boolean;
}

/** The sentences of what Guidepost writes on GitHub. Counted nouns are functions of their number. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity, (n: number) => string>>;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly likely: string;
  readonly why: string;
  readonly howToFix: string;
  readonly rulePage: string;
  readonly chain: (steps: number) => string;
  readonly foundAt: (place: string) => string;
  readonly removedLine: (line: number) => string;
  readonly toExcept: string;
  readonly toExceptByCommand: string;
  readonly findingId: (id: string) => string;
  readonly fixedIn: (sha: string) => string;
  readonly exceptedIn: (sha: string, reason: string) => string;
  readonly review: (fresh: number, elsewhere: number) => string;
  readonly introduced: (counts: string) => string;
  readonly nothingIntroduced: string;
  readonly nothingInScope: string;
  readonly foundInTree: (counts: string) => string;
  readonly nothingInTree: string;
  readonly fixedCount: (n: number) => string;
  readonly existingCount: (n: number) => string;
  readonly suppressedCount: (n: number) => string;
  readonly and: string;
  readonly incomplete: (read: number, inScope: number) => string;
  readonly complete: (read: number) => string;
  readonly findings: string;
  readonly toldElsewhere: (comments: number, files: number, annotations: number) => string;
  readonly clauses: string;
  readonly clauseHead: readonly string[];
  readonly beyondCode: string;
  readonly data: string;
  readonly starts: string;
  readonly stops: string;
  readonly dataHead: readonly string[];
  readonly reviewChanges: string;
  readonly exceptions: string;
  readonly until: (day: string) => string;
  readonly byCommandOf: (login: string) => string;
  readonly skippedFiles: string;
  readonly diagnostics: string;
  readonly notes: string;
  readonly more: (n: number) => string;
  readonly inSummary: (n: number) => string;
  /** The files a configuration comes from, nearest first, as Markdown. */
  readonly configFrom: (origins: readonly string[]) => string;
  readonly footer: (version: string, guideline: string) => string;
}

const plural = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    severity: { error: "Error", warning: "Warning", notice: "Notice" },
    count: {
      error: plural("error", "errors"),
      warning: plural("warning", "warnings"),
      notice: plural("notice", "notices"),
    },
    skipped: {
      minified: "minified",
      "too-large": "too large",
      binary: "binary",
      unreadable: "could not be read",
      timeout: "took too long",
    },
    likely: "likely",
    why: "Why",
    howToFix: "How to fix",
    rulePage: "about this rule",
    chain: (steps) => `How it comes about (${steps} ${steps === 1 ? "step" : "steps"})`,
    foundAt: (place) => `Found at ${place}; this line is the cause.`,
    removedLine: (line) => `On removed line ${line}`,
    toExcept: "Is this intended? Say why in the code:",
    toExceptByCommand: "Or let a reviewer with write permission comment:",
    findingId: (id) => `id ${id}`,
    fixedIn: (sha) => `✅ **Fixed in ${sha}.**`,
    exceptedIn: (sha, reason) => `☑️ **Excepted since ${sha}:** ${reason}`,
    review: (fresh, elsewhere) =>
      `Guidepost found ${fresh} new ${fresh === 1 ? "problem" : "problems"} in this push.` +
      (elsewhere > 0 ? ` ${elsewhere} more ${elsewhere === 1 ? "is" : "are"} in the check.` : ""),
    introduced: (counts) => `This change introduces ${counts}`,
    nothingIntroduced: "This change introduces no problem",
    nothingInScope: "Nothing in scope: no changed file is one that Guidepost reads",
    foundInTree: (counts) => `The tree has ${counts}`,
    nothingInTree: "No problem found in the tree",
    fixedCount: (n) => `${n} fixed`,
    existingCount: (n) => `${n} existing before`,
    suppressedCount: (n) => `${n} excepted with a reason`,
    and: ", ",
    incomplete: (read, inScope) =>
      `⚠️ Only ${read} of ${inScope} files in scope could be read. Silence about the others means nothing.`,
    complete: (read) => (read === 1 ? "The one file in scope was read." : `All ${read} files in scope were read.`),
    findings: "Findings not told elsewhere",
    toldElsewhere: (comments, files, annotations) =>
      `Told on the lines: ${plural("comment", "comments")(comments + files)}, ${plural("annotation", "annotations")(annotations)}.`,
    clauses: "Clauses",
    clauseHead: ["Clause", "Rules", "Introduced", "Existing", "Fixed"],
    beyondCode: "What code cannot show",
    data: "What this change starts and stops collecting",
    starts: "starts",
    stops: "stops",
    dataHead: ["Data", "From", "To", "Where"],
    reviewChanges: "What this change alters in the review itself",
    exceptions: "Exceptions in force",
    until: (day) => `until ${day}`,
    byCommandOf: (login) => `by a command of ${login}`,
    skippedFiles: "Files that were not read",
    diagnostics: "Worth knowing",
    notes: "About this run",
    inSummary: (n) => `${plural("more finding is", "more findings are")(n)} in the job summary.`,
    configFrom: (origins) => `Configuration: ${origins.join(", which extends ")}`,
    more: (n) => `… and ${n} more in the report file (input \`report-file\`).`,
    footer: (version, guideline) =>
      `Guidepost ${version} · WeChat developer guidelines, ${guideline} · not affiliated with Tencent · silence is not compliance`,
  },
  "zh-CN": {
    severity: { error: "错误", warning: "警告", notice: "提示" },
    count: { error: (n) => `${n} 个错误`, warning: (n) => `${n} 个警告`, notice: (n) => `${n} 个提示` },
    skipped: { minified: "压缩代码", "too-large": "过大", binary: "二进制", unreadable: "无法读取", timeout: "超时" },
    likely: "较可能",
    why: "依据",
    howToFix: "如何修复",
    rulePage: "规则说明",
    chain: (steps) => `来龙去脉（${steps} 步）`,
    foundAt: (place) => `问题位于 ${place}，本行是其起因。`,
    removedLine: (line) => `在被删除的第 ${line} 行`,
    toExcept: "确属有意为之？请在代码中说明理由：",
    toExceptByCommand: "或由有写权限的评审者评论：",
    findingId: (id) => `编号 ${id}`,
    fixedIn: (sha) => `✅ **已在 ${sha} 修复。**`,
    exceptedIn: (sha, reason) => `☑️ **自 ${sha} 起例外：** ${reason}`,
    review: (fresh, elsewhere) =>
      `Guidepost 在本次推送中发现 ${fresh} 个新问题。${elsewhere > 0 ? `另有 ${elsewhere} 个见检查结果。` : ""}`,
    introduced: (counts) => `本次变更引入 ${counts}`,
    nothingIntroduced: "本次变更没有引入问题",
    nothingInScope: "无需检查：变更的文件都不在 Guidepost 的检查范围内",
    foundInTree: (counts) => `代码树中有 ${counts}`,
    nothingInTree: "代码树中没有发现问题",
    fixedCount: (n) => `修复 ${n} 个`,
    existingCount: (n) => `原有 ${n} 个`,
    suppressedCount: (n) => `有理由例外 ${n} 个`,
    and: "，",
    incomplete: (read, inScope) => `⚠️ 范围内 ${inScope} 个文件只读取了 ${read} 个；对其余文件没有结论。`,
    complete: (read) => `范围内 ${read} 个文件全部已读取。`,
    findings: "未在别处说明的问题",
    toldElsewhere: (comments, files, annotations) =>
      `已在代码行上说明：评论 ${comments + files} 条，注解 ${annotations} 条。`,
    clauses: "条款",
    clauseHead: ["条款", "规则", "引入", "原有", "修复"],
    beyondCode: "代码无法体现的内容",
    data: "本次变更开始和停止收集的数据",
    starts: "开始",
    stops: "停止",
    dataHead: ["数据", "来源", "去向", "位置"],
    reviewChanges: "本次变更对检查自身的改动",
    exceptions: "生效中的例外",
    until: (day) => `至 ${day}`,
    byCommandOf: (login) => `由 ${login} 以命令设定`,
    skippedFiles: "未读取的文件",
    diagnostics: "其他说明",
    notes: "关于本次运行",
    inSummary: (n) => `另有 ${n} 个问题见作业摘要。`,
    configFrom: (origins) => `配置：${origins.join("，继承自 ")}`,
    more: (n) => `…… 另有 ${n} 条，见报告文件（输入 \`report-file\`）。`,
    footer: (version, guideline) =>
      `Guidepost ${version} · 微信开发者规范 ${guideline} · 与腾讯无隶属关系 · 没有提示不代表合规`,
  },
};

/** `2 errors, 1 warning`, gravest first; empty when all are 0. */
export const countsText = (counts: Readonly<Record<Severity, number>>, locale: Locale): string =>
  (["error", "warning", "notice"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words[locale].count[severity](counts[severity]))
    .join(words[locale].and);
