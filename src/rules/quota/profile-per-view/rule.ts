import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { asksSomething, codeOf, isConditional } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { ownFunctionOf, serverLiterals, wechatCalls } from "../wechat-calls.ts";

const message = {
  en: "Each view of this page asks WeChat for the follower's record, which spends the daily quota: ask once, keep what is needed for a while, and follow the subscribe events.",
  "zh-CN": "每次访问页面都调用获取用户信息接口，会消耗每日调用次数：请只获取一次并短期缓存，同时依据关注事件更新。",
};

const keeps = /cach|redis|remember|memo/i;

const isOnEachView = (program: Program, call: Call): boolean =>
  program.entriesOf(call).some(({ kind, name }) => kind === "request" && !/^(?:POST|PUT|DELETE|PATCH)\b/.test(name)) &&
  !program.isGuarded(call, asksSomething) &&
  !isConditional(call, () => true);

export default {
  id: "quota/profile-per-view",
  clauses: ["C0"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The follower's record is fetched on each page view", "zh-CN": "每次访问页面都拉取用户信息" },
  literals: serverLiterals,
  *check(program) {
    for (const { call, path } of wechatCalls(program)) {
      if (path !== "/cgi-bin/user/info" || program.sideOf(moduleOf(call).path) === "library") continue;
      const fn = ownFunctionOf(program, call);
      if (fn && !keeps.test(codeOf(fn)) && isOnEachView(program, call))
        yield { place: program.placeOf(call.callee), message, data: ["profile"] };
    }
  },
} satisfies Rule;
