import type { Place } from "../../../domain/place.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import { chainOf } from "../../protection/telling.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { printedRedirects } from "../printed-scripts.ts";
import { hasOwnStart, isChecked, isKeyOnly } from "../target-checks.ts";

/** The page's own address: what is built on it stays on the own site. */
const ownAddress = /(?:^|\.)location\.(?:href|origin|host|hostname|pathname|protocol)$/;

/** What is cut out of the page's own address is a part of its query: `location.href.split("?")[1]`, `new URL(…).searchParams`. */
const cutOut =
  /^\s*(?:\.match\b|\.split\(\s*["'][?&=]["']\s*\)(?!\s*\[0\])|\.(?:substr|substring|slice)\(\s*(?!0\b)|\)\s*\.searchParams\b)/;

const isOwnAddress = ({ source: { node } }: SinkFlow): boolean =>
  ownAddress.test(codeOf(node).slice(0, 80)) && !cutOut.test(moduleOf(node).text.slice(node.end, node.end + 60));

const redirectMessage = {
  en: "The redirect goes wherever a request parameter says: check the host against a list of your own, or accept paths only.",
  "zh-CN": "重定向的目标由请求参数决定：请核对域名白名单，或只接受站内路径。",
};

/** Lines between taking a value and using it that one glance holds. */
const GLANCE = 3;

/** The redirect; or, when it stands far from there, the last place where the unchecked value is taken or changed. */
const whereToLook = (program: Program, flow: SinkFlow): Place => {
  const end = program.placeOf(flow.call.kind === "element" ? flow.value : flow.call);
  const before = flow.steps
    // The head of a function takes nothing and changes nothing.
    .flatMap(({ node }) => (node.kind === "parameter" ? [] : [program.placeOf(node)]))
    .findLast(({ path, startLine }) => path !== end.path || startLine !== end.startLine);
  const isNear = before?.path === end.path && Math.abs(before.startLine - end.startLine) <= GLANCE;
  return before === undefined || isNear || !program.focus.has(before.path) ? end : before;
};

export default {
  id: "redirect/open-redirect",
  clauses: ["O3", "D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A parameter decides where the window goes", "zh-CN": "跳转目标由参数决定且未校验" },
  literals: [
    "redirect",
    "Redirect",
    "location",
    "web-view",
    "WebView",
    "REDIRECT",
    // The header, not `getLocation`.
    "Location:",
    '"Location',
    "'Location",
    ".Location",
  ],
  *check(program, config) {
    for (const flow of program.flow.into("redirect")) {
      const { path } = moduleOf(flow.call);
      if (program.isAside(path) || program.isForeignPlatform(flow.call) || isChecked(program, flow) || isKeyOnly(flow))
        continue;
      if (isOwnAddress(flow) || hasOwnStart(program, config, flow)) continue;
      const side = program.sideOf(path);
      const place = whereToLook(program, flow);
      const inView = flow.call.kind === "element";
      const isServer = !inView && side !== "web" && side !== "unknown";
      yield {
        place,
        // A web view opens the hosts only that the console lists; a browser opens any.
        severity: isServer ? "error" : "warning",
        confidence: inView ? "medium" : "high",
        related: chainOf(program, flow, place),
        message: inView
          ? {
              en: "The web view shows whatever address the page was opened with: check its host against a list of your own first.",
              "zh-CN": "web-view 直接打开页面参数给出的地址：请先核对其域名是否在自己的白名单内。",
            }
          : redirectMessage,
      };
    }
    for (const call of printedRedirects(program)) {
      const place = program.placeOf(call);
      if (!program.isAside(place.path)) yield { place, message: redirectMessage };
    }
  },
} satisfies Rule;
