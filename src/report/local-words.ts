import type { Confidence } from "../domain/finding.ts";
import type { Conclusion } from "../domain/report.ts";
import type { Locale } from "../domain/text.ts";

/** Words that only the local reports use; the others are in github-words.ts. */
interface LocalWords {
  readonly title: Readonly<Record<"review" | "scan", string>>;
  readonly conclusion: Readonly<Record<Conclusion, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly removed: string;
  readonly related: string;
  readonly fix: string;
  readonly problems: string;
  readonly fixed: string;
  readonly dataMap: string;
  readonly dataHead: readonly [string, string, string, string, string];
  readonly change: Readonly<Record<"starts" | "keeps" | "stops", string>>;
  readonly silence: string;
  readonly undeclared: string;
  readonly unused: string;
  readonly none: string;
}

export const localWords: Readonly<Record<Locale, LocalWords>> = {
  en: {
    title: { review: "Guidepost review", scan: "Guidepost scan" },
    conclusion: { success: "success", failure: "failure", neutral: "neutral" },
    confidence: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
    removed: "removed line",
    related: "See",
    fix: "Fix",
    problems: "Problems",
    fixed: "Fixed by this change",
    dataMap: "Personal data",
    dataHead: ["Data", "From", "To", "Where", "Change"],
    change: { starts: "starts", keeps: "keeps", stops: "stops" },
    silence: "Silence is not compliance: what code cannot show is listed with each clause.",
    undeclared: "Collected but not declared",
    unused: "Declared but not collected",
    none: "none",
  },
  "zh-CN": {
    title: { review: "Guidepost 变更检查", scan: "Guidepost 全量检查" },
    conclusion: { success: "通过", failure: "未通过", neutral: "中性" },
    confidence: { high: "高置信度", medium: "中置信度", low: "低置信度" },
    removed: "被删除的行",
    related: "参见",
    fix: "修复",
    problems: "问题",
    fixed: "本次变更已修复",
    dataMap: "个人信息清单",
    dataHead: ["数据", "来源", "去向", "位置", "变化"],
    change: { starts: "新增", keeps: "保留", stops: "停止" },
    silence: "没有提示不代表合规：各条款均列出了代码无法体现的内容。",
    undeclared: "已收集但未声明",
    unused: "已声明但未收集",
    none: "无",
  },
};
