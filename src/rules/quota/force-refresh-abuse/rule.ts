import { moduleOf } from "../../../program/adopt.ts";
import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import { asksFor, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { ownFunctionOf, wechatCalls } from "../wechat-calls.ts";

const messages = {
  force: {
    en: "The token is forced to be new although nothing says that the old one is void, which is allowed 20 times a day: force it only after errcode 40001, 40014 or 42001, once.",
    "zh-CN":
      "未判断凭据是否失效就强制刷新 access_token，每日仅允许 20 次：请仅在返回 40001、40014 或 42001 后刷新一次。",
  },
  clear: {
    en: "The call counters of the account are reset from code that runs by itself, which is allowed 10 times a month: leave it to an operator.",
    "zh-CN": "在自动执行的代码中清零接口调用次数，每月仅允许 10 次：请改由运营人员手动执行。",
  },
} as const;

const forceKey = /^(?:is_?)?(?:force_?refresh|get_?new_?token|refresh_?force)$/i;
/** Methods that take "force" as a plain boolean, and its position. Sources: WxJava, EasyWeChat 3 to 5, Senparc. */
const byPosition: Readonly<Record<string, number>> = {
  getAccessToken: 0,
  getToken: 0,
  getJsapiTicket: 0,
  getStableAccessToken: 0,
  TryGetAccessToken: 2,
  TryGetAccessTokenAsync: 2,
  GetAccessToken: 1,
};
const wechat = /wx|wechat|weixin|mpService|maService|access_?token|AccessTokenContainer|app/i;
const voidToken = /40001|40014|42001|err_?code|expire|invalid|force|stale|is_?valid|retry|exception|error/i;
/** Functions whose duty it is to refresh; they are judged where they are called. */
const refresher = /refresh|force|reset|renew|invalid/i;

const isTrue = (node: Expression | undefined): boolean => node?.kind === "boolean" && node.value;

const forced = (program: Program): Node[] => {
  const found: Node[] = [];
  for (const call of program.calls(...Object.keys(byPosition))) {
    const name = call.callee.kind === "member" ? call.callee.property : "";
    const value = call.arguments[byPosition[name] ?? 0];
    if (value && isTrue(value) && wechat.test(codeOf(call.callee))) found.push(value);
  }
  for (const module of program.modules("orce", "etNewToken")) {
    walk(module, (node) => {
      if (
        node.kind === "entry" &&
        forceKey.test(node.key ?? "") &&
        isTrue(node.value) &&
        /grant_type|client_credential|stable_token|appid|named/i.test(
          node.parent?.kind === "object" ? (node.parent.named ? "named" : codeOf(node.parent)) : "",
        )
      )
        found.push(node);
    });
  }
  return found;
};

const runsByItself = (program: Program, call: Call): boolean => {
  const kinds = program.entriesOf(call).map(({ kind }) => kind);
  return kinds.some((kind) => kind === "schedule" || kind === "timer" || kind === "push" || kind === "life-cycle");
};

export default {
  id: "quota/force-refresh-abuse",
  clauses: ["C0", "D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A token refresh is forced without need", "zh-CN": "无必要地强制刷新凭据" },
  literals: [
    "force_refresh",
    "forceRefresh",
    "ForceRefresh",
    "getNewToken",
    "getAccessToken",
    "GetAccessToken",
    "getToken",
    "getJsapiTicket",
    "clear_quota",
    "clearQuota",
  ],
  *check(program) {
    for (const node of forced(program)) {
      const fn = ownFunctionOf(program, node);
      if (program.isAside(moduleOf(node).path) || refresher.test(fn?.name ?? "")) continue;
      if (!program.isGuarded(node, asksFor(voidToken))) yield { place: program.placeOf(node), message: messages.force };
    }
    for (const { call, path } of wechatCalls(program)) {
      if (path.startsWith("/cgi-bin/clear_quota") && runsByItself(program, call))
        yield { place: program.placeOf(call.callee), message: messages.clear };
    }
  },
} satisfies Rule;
