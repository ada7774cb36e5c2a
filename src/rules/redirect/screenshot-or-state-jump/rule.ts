import type { Text } from "../../../domain/text.ts";
import type { Entry, Program } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import type { Problem, Rule } from "../../rule.ts";
import { pageNavigations, programNavigations, windowNavigations, type Navigation } from "../navigations.ts";
import { isPromotion } from "../promotion.ts";

const texts = {
  screenshot: {
    en: "A screenshot or recording makes the program jump to another page: stay on the page, a hint is enough.",
    "zh-CN": "用户截屏或录屏后程序自动跳转：请停留在当前页，给出提示即可。",
  },
  share: {
    en: "Sharing makes the program jump to another page: stay where the user was.",
    "zh-CN": "用户分享后程序自动跳转：请停留在原页面。",
  },
  payment: {
    en: "After a payment the program jumps to a page of advertising: show the order, and the offer as a link.",
    "zh-CN": "支付完成后自动跳转到营销页面：请展示订单，优惠以链接形式提供。",
  },
} as const satisfies Readonly<Record<string, Text>>;

const shareHook = /^(?:onShareAppMessage|onShareTimeline|useShareAppMessage|useShareTimeline)$/;

/** In a hook of sharing, or in a callback that the hook hands back. */
const isInShare = (program: Program, node: Node): boolean => {
  for (let fn = program.enclosingFunction(node); fn; fn = program.enclosingFunction(fn))
    if (shareHook.test(fn.name ?? "")) return true;
  return false;
};

const causeOf = (program: Program, navigation: Navigation, { kind, name }: Entry): Text | undefined => {
  if (kind === "event" && /onUserCaptureScreen|onScreenRecordingStateChanged|onScreenCapture/.test(name))
    return texts.screenshot;
  if (shareHook.test(name)) return texts.share;
  if (/^wx\.request(?:Order|Virtual)?Payment$/.test(name)) {
    const isOffer =
      navigation.to === "program" || isPromotion((program.textOf(navigation.target) ?? "").replace(/\?.*$/s, ""));
    return isOffer ? texts.payment : undefined;
  }
  return undefined;
};

const problemOf = (program: Program, navigation: Navigation): Problem | undefined => {
  const causes = program.entriesOf(navigation.node).map((entry) => causeOf(program, navigation, entry));
  const message = isInShare(program, navigation.node) ? texts.share : causes.find((text) => text !== undefined);
  if (message === undefined) return undefined;
  return {
    place: program.placeOf(navigation.node),
    message,
    severity: message === texts.screenshot ? "error" : "warning",
  };
};

export default {
  id: "redirect/screenshot-or-state-jump",
  clauses: ["O3"],
  severity: "error",
  confidence: "medium",
  title: { en: "A screenshot, a share or a payment makes the program jump", "zh-CN": "截屏、分享或支付后自动跳转" },
  literals: [
    "onUserCaptureScreen",
    "onScreenRecordingStateChanged",
    "onShareAppMessage",
    "onShareTimeline",
    "requestPayment",
    "ShareAppMessage",
  ],
  *check(program) {
    for (const all of [pageNavigations, programNavigations, windowNavigations]) {
      for (const navigation of all(program)) {
        const problem = problemOf(program, navigation);
        if (problem) yield problem;
      }
    }
  },
} satisfies Rule;
