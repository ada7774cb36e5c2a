import type { DataKind } from "../../../domain/data.ts";
import type { Text } from "../../../domain/text.ts";
import type { SinkFlow } from "../../../program/program.ts";
import { leaksInto } from "../../protection/sinks-of.ts";
import { chainOf, gravest, listed } from "../../protection/telling.ts";
import type { Rule } from "../../rule.ts";
import { identityKinds } from "../../tracking/identity.ts";

/** WeChat's own statistics are no third party; tracking/event-with-identity judges them. */
const counts = (kind: DataKind, { destination }: SinkFlow): boolean =>
  destination !== "We Analysis" && identityKinds.has(kind);

/** What several vendors offer under the same calls, so that no name can be told. */
const services: ReadonlyMap<string, Text> = new Map([
  ["web analytics", { en: "web analytics", "zh-CN": "网站统计" }],
  ["product analytics", { en: "product analytics", "zh-CN": "产品分析" }],
  ["error monitoring", { en: "error monitoring", "zh-CN": "错误监控" }],
  ["session replay", { en: "session replay", "zh-CN": "会话录制" }],
  ["TalkingData or Umeng", { en: "TalkingData or Umeng", "zh-CN": "TalkingData 或友盟" }],
]);

const recipientOf = (destination = "web analytics"): Text => {
  const vendor = destination.slice(0, 40);
  return services.get(destination) ?? { en: vendor, "zh-CN": vendor };
};

export default {
  id: "confinement/pii-as-analytics-id",
  clauses: ["D3", "O2"],
  severity: "error",
  confidence: "high",
  title: { en: "A user's identity goes to an analytics vendor", "zh-CN": "用户身份作为标识上报第三方统计" },
  literals: [
    "sensors",
    "aldstat",
    "uma",
    "gio",
    "gdp",
    "gtag",
    "_hmt",
    "_czc",
    "_paq",
    "dataLayer",
    "mixpanel",
    "amplitude",
    "posthog",
    "analytics",
    "Sentry",
    "Raven",
    "bugsnag",
    "Bugsnag",
    "clarity",
    "LogRocket",
    "FullStory",
    "hotjar",
    "zhuge",
    "TDAPP",
    "TDSDK",
    "MobclickAgent",
    "fundebug",
    "aegis",
    "Aegis",
  ],
  *check(program) {
    for (const { place, flow, kinds, isKnown } of leaksInto(program, "analytics", counts)) {
      const names = listed(kinds);
      const isMild = gravest(kinds) === "low" || flow.destination === "error monitoring";
      const vendor = recipientOf(flow.destination);
      yield {
        place,
        severity: isMild || !isKnown ? "warning" : "error",
        confidence: isKnown ? "high" : "medium",
        data: kinds,
        related: chainOf(program, flow, place),
        message: {
          en: `User data (${names.en}) goes to a third party (${vendor.en}) as an identity or event field: use a random id of your own that says nothing.`,
          "zh-CN": `用户数据（${names["zh-CN"]}）作为标识或事件字段上报给第三方（${vendor["zh-CN"]}）：请改用自行生成、不含个人信息的随机标识。`,
        },
      };
    }
  },
} satisfies Rule;
