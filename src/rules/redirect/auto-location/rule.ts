import type { Config } from "../../../domain/config.ts";
import type { Text } from "../../../domain/text.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Expression } from "../../../program/tree.ts";
import { momentOf } from "../../moments.ts";
import { attributeOf } from "../../privacy-uses.ts";
import { codeOf } from "../../reachable-code.ts";
import { foreignHostOf, shownHost } from "../../recipients.ts";
import type { Problem, Rule } from "../../rule.ts";
import { windowNavigations, type Navigation } from "../navigations.ts";
import { relatedTo, startOf } from "../starts.ts";
import { isExpectedPage, targetOf, type Target } from "../targets.ts";

const toForeign = (host: string, when: Text): Text => ({
  en: `The window is sent to ${shownHost(host)} ${when.en} without a tap: show a link and let the user choose to leave.`,
  "zh-CN": `${when["zh-CN"]}未经用户点击就把窗口跳转到 ${shownHost(host)}：请改为展示链接，由用户选择是否离开。`,
});

const toApp = (scheme: string, when: Text): Text => ({
  en: `Another application (${scheme.slice(0, 20)}:) is opened ${when.en} without a tap: open it when the user taps.`,
  "zh-CN": `${when["zh-CN"]}未经用户点击就拉起其他应用（${scheme.slice(0, 20)}:）：请在用户点击时再打开。`,
});

const toOwn = (when: Text): Text => ({
  en: `The window moves on to another page ${when.en} by itself: show this page, or let the user tap to go on.`,
  "zh-CN": `${when["zh-CN"]}窗口自动跳到另一个页面：请直接展示本页，或由用户点击后再前往。`,
});

/** Asks who is there: a visitor without a session has to be sent somewhere to get one. */
const asksSession = (test: Expression): boolean =>
  /open_?id|union_?id|token|session|log(?:ged)?_?in|user|auth|cookie|\bcode\b/i.test(codeOf(test).slice(0, 200));

const problemOf = (program: Program, { node }: Navigation, target: Target): Problem | undefined => {
  if (target.kind === "unknown") return undefined;
  const start = startOf(program, node);
  if (!start) return undefined;
  const when = momentOf(start.entry);
  const place = program.placeOf(node);
  const related = relatedTo(program, start);
  if (target.kind === "foreign") {
    const isLogin = program.isGuarded(node, asksSession);
    return {
      place,
      related,
      message: toForeign(target.host, when),
      ...(isLogin ? { severity: "notice", confidence: "low" } : {}),
    };
  }
  if (target.kind === "app")
    return { place, related, message: toApp(target.scheme, when), severity: "warning", confidence: "medium" };
  if (isExpectedPage(target.path) || program.failureOf(node)) return undefined;
  return { place, related, message: toOwn(when), severity: "notice", confidence: "low" };
};

const byRefresh: Text = { en: "by a meta refresh", "zh-CN": "通过 meta refresh " };

/** `<meta http-equiv="refresh" content="3; url=…">`; without an address the page only loads again. */
const refreshOf = (program: Program, config: Config, element: Element): Problem | undefined => {
  if (attributeOf(element, "http-equiv")?.toLowerCase() !== "refresh") return undefined;
  const url = /url\s*=\s*['"]?([^'"\s]+)/i.exec(attributeOf(element, "content") ?? "")?.[1];
  if (url === undefined || program.isAside(moduleOf(element).path)) return undefined;
  const place = program.placeOf(element);
  const host = foreignHostOf(program, config, url);
  if (host !== undefined) return { place, message: toForeign(host, byRefresh) };
  return isExpectedPage(url) ? undefined : { place, message: toOwn(byRefresh), severity: "notice", confidence: "low" };
};

/** Addresses that a protocol demands to be visited: WeChat's OAuth page and its like. */
const isProtocol = (host: string): boolean =>
  /^(?:open|auth|oauth|oauth2|sso|passport|login|account|accounts|cas)\./.test(host);

export default {
  id: "redirect/auto-location",
  clauses: ["O3"],
  severity: "error",
  confidence: "high",
  title: { en: "The page sends the window elsewhere by itself", "zh-CN": "页面自动跳转到其他地址" },
  literals: [
    "location.href",
    "location.replace",
    "location.assign",
    "location =",
    "location=",
    "window.open",
    "http-equiv",
  ],
  *check(program, config) {
    for (const navigation of windowNavigations(program)) {
      const { path } = moduleOf(navigation.node);
      if (program.sideOf(path) === "miniprogram" && moduleOf(navigation.node).language === "javascript") continue;
      if (program.isForeignPlatform(navigation.node)) continue;
      const target = targetOf(program, config, navigation.target);
      if (target.kind === "foreign" && isProtocol(target.host)) continue;
      const problem = problemOf(program, navigation, target);
      if (problem) yield problem;
    }
    for (const element of program.elements("meta", "META")) {
      const problem = refreshOf(program, config, element);
      if (problem) yield problem;
    }
  },
} satisfies Rule;
