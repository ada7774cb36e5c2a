import type { DataKind } from "../../../domain/data.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { SinkFlow } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
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
    // An account that is created or brought up to date is written on several lines, for which there is one thing to mend.
    const seen = new Map<Node, Set<Node | undefined>>();
    for (const flow of program.flow.into("database", "file")) {
      const { path } = moduleOf(flow.call);
      const side = program.sideOf(path);
      if (!isWhole(flow) || program.isAside(path) || side === "miniprogram" || side === "web") continue;
      const within = program.enclosingFunction(flow.call);
      const told = seen.get(flow.source.node) ?? new Set();
      seen.set(flow.source.node, told);
      if (told.has(within)) continue;
      told.add(within);
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
