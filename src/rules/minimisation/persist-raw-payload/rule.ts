import { moduleOf } from "../../../program/adopt.ts";
import type { DataKind } from "../../../domain/data.ts";
import type { Node } from "../../../program/tree.ts";
import type { SinkFlow } from "../../../program/program.ts";
import type { Rule } from "../../rule.ts";

/** What the platform hands over as one object with more in it than a service needs. */
const bundles: ReadonlySet<DataKind> = new Set(["profile", "encrypted-data", "phone", "session-key"]);

/** The answer goes in as it came: as the value, as a spread, or as JSON; not one field of it. */
const isWhole = (flow: SinkFlow): boolean =>
  flow.whole && flow.source.basis === "interface" && flow.kinds.some((kind) => bundles.has(kind));

export default {
  id: "minimisation/persist-raw-payload",
  clauses: ["D1", "D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The whole answer about a user is stored", "zh-CN": "整包保存平台返回的用户数据" },
  literals: [
    "serInfo",
    "serinfo",
    "UserInfo",
    "jscode2session",
    "code2Session",
    "code2session",
    "encryptedData",
    "oauth",
    "getuserphonenumber",
    "openid",
    "getOpenData",
    "ecrypt",
  ],
  *check(program) {
    const seen = new Set<Node>();
    for (const flow of program.flow.into("database", "file")) {
      const { path } = moduleOf(flow.call);
      const side = program.sideOf(path);
      if (!isWhole(flow) || seen.has(flow.value) || program.isAside(path) || side === "miniprogram" || side === "web")
        continue;
      seen.add(flow.value);
      yield {
        place: program.placeOf(flow.value),
        message: {
          en: `Everything that ${flow.source.api.slice(0, 60)} answers about the user is stored as it comes: keep only the fields that the service needs.`,
          "zh-CN": `${flow.source.api.slice(0, 60)} 返回的用户数据被原样整包保存：请只保存业务需要的字段。`,
        },
        data: flow.kinds,
        related: [
          {
            ...program.placeOf(flow.source.node),
            message: { en: "The data comes from here.", "zh-CN": "数据来自此处。" },
          },
        ],
      };
    }
  },
} satisfies Rule;
