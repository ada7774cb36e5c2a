import type { Severity } from "../../../domain/finding.ts";
import { trackerFileWords } from "../../../knowledge/tracker-files.ts";
import { trackingHosts, trackingPackages, type TrackerKind } from "../../../knowledge/tracking.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Module, Node } from "../../../program/tree.ts";
import { isConsent } from "../../consent/unprompted.ts";
import type { Rule } from "../../rule.ts";
import { launchWords, trackersIn, type Tracker } from "../trackers.ts";

/** Kinds as the message names them in Chinese. */
const kindsInChinese: Readonly<Record<TrackerKind, string>> = {
  "ad measurement": "广告监测",
  advertising: "广告",
  "advertising/social": "广告与社交",
  analytics: "统计分析",
  "analytics/ads": "统计与广告",
  apm: "性能监控",
  "apm/session replay": "性能监控与会话录制",
  attribution: "归因",
  crash: "崩溃收集",
  "error monitoring": "错误监控",
  experimentation: "A/B 实验",
  fingerprinting: "设备指纹",
  llm: "大模型",
  "push/analytics": "推送与统计",
  "session replay": "会话录制",
  support: "客服",
  "support/analytics": "客服与统计",
  "tag manager": "代码管理",
};

/** Kinds that rules of their own judge, and what tracks nobody. */
const elsewhere: ReadonlySet<TrackerKind> = new Set(["session replay", "fingerprinting", "llm", "support"]);
const mild: ReadonlySet<TrackerKind> = new Set([
  "apm",
  "apm/session replay",
  "crash",
  "error monitoring",
  "push/analytics",
  "support/analytics",
]);

/** Pages on which one vendor is told of; a site that repeats a snippet on each page has one thing to mend. */
const PAGES = 3;
const personal = /phone|mobile|openid|id_?card|real_?name|address|password|手机|身份证|姓名|车牌|地址|密码/gi;

/** The pages that know most of their users first, since that is where a tracker learns most. */
const byHarm = (trackers: readonly Tracker[]): readonly Tracker[] => {
  const weights = new Map<Module, number>();
  const weightOf = (node: Node): number => {
    const module = moduleOf(node);
    const weight = weights.get(module) ?? module.text.slice(0, 100_000).match(personal)?.length ?? 0;
    weights.set(module, weight);
    return weight;
  };
  return trackers.toSorted((a, b) => weightOf(b.node) - weightOf(a.node));
};

const severityOf = (program: Program, node: Node, kind: TrackerKind): Severity => {
  if (mild.has(kind) || program.isGuarded(node, isConsent)) return "notice";
  return kind === "advertising" && program.sideOf(moduleOf(node).path) === "miniprogram" ? "error" : "warning";
};

export default {
  id: "tracking/third-party-tracker",
  clauses: ["O2", "D3"],
  severity: "warning",
  confidence: "high",
  title: { en: "A third party tracks what users do", "zh-CN": "引入第三方统计或广告追踪" },
  literals: [
    ...trackingHosts.filter(({ kind }) => !elsewhere.has(kind)).map(({ host }) => host),
    ...trackingPackages
      .filter(({ kind, ecosystem }) => ecosystem === "npm" && !elsewhere.has(kind))
      .map(({ name }) => name),
    ...trackerFileWords,
    ...launchWords,
    "uniStatistics",
  ],
  *check(program) {
    const told = new Map<string, number>();
    const found = Array.from(trackersIn(program)).filter(
      ({ node, kind }) => !elsewhere.has(kind) && !program.isForeignPlatform(node),
    );
    for (const { node, vendor, kind } of byHarm(found)) {
      const times = told.get(vendor) ?? 0;
      if (times >= PAGES) continue;
      told.set(vendor, times + 1);
      const severity = severityOf(program, node, kind);
      yield {
        place: program.placeOf(node),
        severity,
        message: {
          en: `${vendor} (${kind}) is loaded here and learns what users open and tap: do without it or use WeChat's own statistics; else load it after consent and declare it.`,
          "zh-CN": `此处加载了 ${vendor}（${kindsInChinese[kind]}），第三方可获知用户的访问和点击：请移除或改用微信自带的统计；确需使用时，请在用户同意后加载，并在隐私指引中声明。`,
        },
      };
    }
  },
} satisfies Rule;
