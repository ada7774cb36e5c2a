import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const messages = {
  identities: {
    en: "Calls are spread over several accounts or sessions picked at random, which gets round the limits set per account: stay within the limits of the account that has the right to the content.",
    "zh-CN": "随机轮换多个账号或会话发起调用，以绕开单账号频率限制：请在有权限的账号限额内调用。",
  },
  proxies: {
    en: "WeChat content is read through changing proxies, which gets round its access limits: use the official interfaces within their limits.",
    "zh-CN": "通过代理读取微信内容以绕开访问限制：请在限额内使用官方接口。",
  },
} as const;

const identities =
  /^(?:\w*_)?(?:accounts?|cookies|cookie_?list|cookie_?pool|credentials|sessions|wx_?accounts?|token_?(?:list|pool))$|(?:Accounts?|Cookies|CookieList|Sessions|TokenPool)$/;
const random = /random|rand\b|randint|shuffle|sample|choice/i;
/** Hosts whose pages such programs read. */
const weixinHosts = ["mp.weixin.qq.com", "weixin.sogou.com", "weread.qq.com"];
/** What a project that reads such content through somebody else's service still says. */
const isReaderText = /mp\.weixin\.qq\.com\/s|weixin\.sogou\.com|weread|微信读书|公众号文章/i;
const sender =
  /^(?:get|post|request|fetch|launch|Firefox|Chrome|Edge|Remote|Session|Client|AsyncClient|goto|ofetch|\$fetch|axios|got|curl|newContext)$/;

/** `accounts[random]`, `random.choice(accounts)`, `sample(accounts)`. */
const picked = (node: Node): boolean => {
  if (node.kind === "index")
    return identities.test(lastNameOf(node.object)) && node.index !== undefined && random.test(codeOf(node.index));
  if (node.kind !== "call") return false;
  return (
    /^(?:choice|sample|array_rand|shuffle|randomElement)$/.test(lastNameOf(node.callee)) &&
    identities.test(lastNameOf(node.arguments[0]))
  );
};

/** Where the identities to pick from are drawn up, when that stands in the same function. */
const poolOf = (program: Program, pick: Node): Node | undefined => {
  const list = pick.kind === "index" ? pick.object : pick.kind === "call" ? pick.arguments[0] : undefined;
  const made = list?.kind === "name" ? program.definitionsOf(list).find((one) => one.kind === "declare") : undefined;
  return made?.kind === "declare" && made.value && program.enclosingFunction(made) === program.enclosingFunction(pick)
    ? made.value
    : undefined;
};

const isSet = (value: Expression | undefined): boolean =>
  value !== undefined && value.kind !== "null" && value.kind !== "boolean";

export default {
  id: "quota/limit-evasion",
  clauses: ["C0"],
  severity: "warning",
  confidence: "low",
  title: { en: "Accounts or proxies are rotated to get round limits", "zh-CN": "轮换账号或代理绕开频率限制" },
  literals: [
    "mp.weixin.qq.com",
    "weixin.sogou.com",
    "weread",
    "account[",
    "accounts[",
    "Accounts[",
    "sessions[",
    "cookies[",
    "choice(",
    "array_rand",
  ],
  *check(program) {
    const picks = pickedIn(program);
    const behindProxies = program.modules(...weixinHosts).flatMap((module) => sentOverProxy(program, module) ?? []);
    if (picks.length + behindProxies.length === 0) return;
    if (!program.search(isReaderText).some((path) => !program.isAside(path))) return;
    for (const node of picks) {
      const place = program.placeOf(poolOf(program, node) ?? node);
      yield { place, message: messages.identities, confidence: "medium" };
    }
    for (const call of behindProxies) yield { place: program.placeOf(call.callee), message: messages.proxies };
  },
} satisfies Rule;

/** The first request of a file that a proxy is given for. */
const sentOverProxy = (program: Program, module: Module): Call | undefined => {
  if (program.isAside(module.path)) return undefined;
  return program
    .nodesIn(module)
    .calls.find(
      (call) =>
        sender.test(lastNameOf(call.callee)) &&
        ["proxies", "proxy", "proxy_server"].some((key) =>
          call.arguments.some((one) => isSet(program.option(one, key))),
        ),
    );
};

const pickedIn = (program: Program): Node[] => {
  const found: Node[] = [];
  for (const call of program.allCalls()) {
    if (!random.test(lastNameOf(call.callee)) || program.isAside(moduleOf(call).path)) continue;
    for (let at: Node | undefined = call; at && at.kind !== "function" && at.kind !== "module"; at = at.parent) {
      if (picked(at)) {
        found.push(at);
        break;
      }
    }
  }
  return found;
};
