import type { Text } from "../../../domain/text.ts";
import { deprecatedApis, type DeprecatedApi } from "../../../knowledge/deprecated-apis.ts";
import { moduleOf } from "../../../program/adopt.ts";
import { spaced } from "../../chinese.ts";
import { asksFor, codeOf, isConditional } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const messageFor = ({ api, replacement, retired }: DeprecatedApi): Text => {
  const instead =
    replacement === undefined
      ? { en: "drop the call", "zh-CN": "请移除该调用" }
      : typeof replacement === "string"
        ? { en: `use ${replacement}`, "zh-CN": `请改用 ${replacement}` }
        : { en: `use ${replacement.en}`, "zh-CN": `请改用${spaced(replacement["zh-CN"])}` };
  return retired
    ? {
        en: `${api} no longer gives the user's profile: ${instead.en}.`,
        "zh-CN": `${api} 已不再返回用户资料：${instead["zh-CN"]}。`,
      }
    : { en: `${api} is no longer maintained: ${instead.en}.`, "zh-CN": `${api} 已停止维护：${instead["zh-CN"]}。` };
};

/** Conditions that ask what the client can do: the old interface is then the way for old clients. */
const asksVersion =
  /canIUse|compareVersion|SDKVersion|getUserProfile|chooseMedia|getWindowInfo|getDeviceInfo|getAppBaseInfo|chooseAvatar/;

export default {
  id: "quota/deprecated-api",
  clauses: ["C0"],
  severity: "notice",
  confidence: "high",
  title: { en: "A retired interface is called", "zh-CN": "调用已停用或停止维护的接口" },
  literals: deprecatedApis.map(({ api }) => api.slice("wx.".length)),
  *check(program) {
    const seen = new Set<string>();
    for (const row of deprecatedApis) {
      for (const call of program.calls(row.api)) {
        const { path } = moduleOf(call);
        // An unmaintained interface is told of once a file; a game may still use the old profile interface.
        const key = `${path} ${row.api}`;
        if (seen.has(key) || program.isAside(path) || program.isForeignPlatform(call)) continue;
        // uni-app and Taro keep interfaces of the same name alive on their own; what the platform retired is gone for all.
        if (!row.retired && !/^(?:wx|wepy|mpx)\b/.test(codeOf(call.callee))) continue;
        if (program.miniProgramOf(path)?.framework === "game" || program.sideOf(path) === "web") continue;
        if (
          program.isGuarded(call, asksFor(asksVersion)) ||
          isConditional(call, (test) => asksVersion.test(codeOf(test)))
        )
          continue;
        seen.add(key);
        yield {
          place: program.placeOf(call.callee),
          message: messageFor(row),
          ...(row.retired ? { severity: "warning" } : { confidence: "low" }),
        };
      }
    }
  },
} satisfies Rule;
