import { momentOf } from "../../moments.ts";
import type { Rule } from "../../rule.ts";
import { programNavigations } from "../navigations.ts";
import { relatedTo, startOf } from "../starts.ts";

export default {
  id: "redirect/auto-mini-program-jump",
  clauses: ["O3", "C0"],
  severity: "error",
  confidence: "high",
  title: {
    en: "Another mini program or a channel opens without a tap",
    "zh-CN": "未经用户点击自动打开其他小程序或视频号等",
  },
  literals: [
    "navigateToMiniProgram",
    "openEmbeddedMiniProgram",
    "openOfficialAccount",
    "openChannels",
    "openCustomerServiceChat",
  ],
  *check(program) {
    for (const { node } of programNavigations(program)) {
      if (node.kind !== "call") continue;
      const start = startOf(program, node);
      if (!start) continue;
      const api = (program.apiOf(node.callee) ?? "").slice(0, 60);
      const when = momentOf(start.entry);
      yield {
        place: program.placeOf(node.callee),
        related: relatedTo(program, start),
        message: {
          en: `${api} runs ${when.en} before the user has tapped anything; the platform allows the jump after a tap only: bind it to a button.`,
          "zh-CN": `${api} ${when["zh-CN"]}、用户点击之前就被调用，平台只允许在用户点击后跳转：请绑定到按钮上。`,
        },
      };
    }
  },
} satisfies Rule;
