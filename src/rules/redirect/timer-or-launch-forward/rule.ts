import { momentOf } from "../../moments.ts";
import { foreignHostOf, shownHost } from "../../recipients.ts";
import type { Rule } from "../../rule.ts";
import { pageNavigations } from "../navigations.ts";
import { handedUrl, isPromotion } from "../promotion.ts";
import { relatedTo, startOf } from "../starts.ts";

export default {
  id: "redirect/timer-or-launch-forward",
  clauses: ["O3"],
  severity: "warning",
  confidence: "medium",
  title: {
    en: "Opening a page leads on to an advertisement or a foreign site",
    "zh-CN": "打开页面后自动跳转到广告或外部网站",
  },
  literals: ["navigateTo", "redirectTo", "reLaunch"],
  *check(program, config) {
    for (const { node, target } of pageNavigations(program)) {
      const path = program.textOf(target);
      if (path === undefined) continue;
      const host = foreignHostOf(program, config, handedUrl(path));
      if (host === undefined && !isPromotion(path.replace(/\?.*$/s, "")) && !path.startsWith("plugin-private:"))
        continue;
      const start = startOf(program, node);
      if (!start) continue;
      const when = momentOf(start.entry);
      yield {
        place: program.placeOf(node),
        related: relatedTo(program, start),
        message:
          host === undefined
            ? {
                en: `The user is led to a page of advertising or of a plugin ${when.en} without a tap: offer it as a button.`,
                "zh-CN": `${when["zh-CN"]}未经用户点击就跳转到广告或插件页面：请改为由用户点击按钮进入。`,
              }
            : {
                en: `A web page of ${shownHost(host)} is opened ${when.en} without a tap: offer it as a button.`,
                "zh-CN": `${when["zh-CN"]}未经用户点击就打开 ${shownHost(host)} 的网页：请改为由用户点击按钮进入。`,
              },
      };
    }
  },
} satisfies Rule;
