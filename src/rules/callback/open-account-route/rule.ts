import { moduleOf } from "../../../program/adopt.ts";
import type { Program, Route } from "../../../program/program.ts";
import type { Call } from "../../../program/tree.ts";
import { wechatPathOf } from "../../quota/wechat-calls.ts";
import { calledFrom, callsIn, codeOf, ownerOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";

const message = {
  en: "Anyone who calls this route changes the account itself (menu, mass messages, counters or materials): put an administrator's login before it or make it a command.",
  "zh-CN": "任何人访问此路由即可改动公众号本身（菜单、群发、调用次数或素材）：请加上管理员登录校验，或改为命令行操作。",
};

/** Interfaces that change the account for everybody. */
const accountPath =
  /^\/cgi-bin\/(?:menu\/(?:create|delete|addconditional|delconditional)|clear_quota|message\/mass\/|template\/(?:api_set_industry|del_private_template)|tags\/delete|material\/del_material|freepublish\/|customservice\/kfaccount\/)/;

/** The same by SDK: method and what it is called on. */
const accountCalls: readonly { readonly method: RegExp; readonly on: RegExp; readonly source: string }[] = [
  {
    method: /^(?:create|delete|add|destroy)$/,
    on: /(?:^|\.)(?:app|wechat|officialAccount|this|client|weObj)?\.?menu(?:\(\))?$/i,
    source: "EasyWeChat 3 to 5 menu docs; wechatpy client.menu",
  },
  { method: /^(?:menuCreate|menuDelete)$/, on: /[mM]enuService(?:\(\))?$/, source: "WxJava WxMpMenuService" },
  {
    method: /^(?:createMenu|removeMenu|create_menu|delete_menu|CreateMenu|DeleteMenu|addConditionalMenu)$/,
    on: /wechat|weixin|wx|api|CommonApi|client|weObj|menu/i,
    source: "co-wechat-api, wechat-sdk, Senparc CommonApi",
  },
  {
    method: /^(?:massOpenIdsMessageSend|massGroupMessageSend|SendGroupMessageByGroupId|massSend)$/,
    on: /./,
    source: "WxJava WxMpMassMessageService; Senparc GroupMessageApi",
  },
];

const keeper = /auth|admin|login|permission|role|token|jwt|session|guard|verify|sign|acl|rbac|can:|basic|whitelist|ip/i;
const checksInside =
  /auth|admin|is_?login|permission|remote_addr|getRemoteAddr|127\.0\.0\.1|\$this->user|session\(\s*["']admin|csrf|isAdmin|secret|password|REMOTE_ADDR|php_sapi_name/i;
/** Projects that keep routes by rules elsewhere; nothing certain can be said of one route there. */
const keptElsewhere =
  /WebSecurityConfigurerAdapter|SecurityFilterChain|HandlerInterceptor|ShiroFilter|@SaCheck|SaInterceptor|\[Authorize|UseAuthorization|AuthenticationMiddleware|before_request|AddAuthentication/;

const changesAccount = (program: Program, call: Call): boolean => {
  if (call.callee.kind !== "member") return false;
  const { property, object } = call.callee;
  const owner = program.apiOf(object) ?? codeOf(object);
  return accountCalls.some(({ method, on }) => method.test(property) && on.test(owner.replace(/->/g, ".")));
};

const isOpen = (route: Route): boolean => {
  if (
    route.guards.some((guard) => keeper.test(guard)) ||
    /admin|manage|backend|cron|console|internal/i.test(route.path)
  )
    return false;
  const path = moduleOf(route.handler).path;
  if (/admin|manage|backend|console|command/i.test(path)) return false;
  const owner = ownerOf(route.handler);
  if (
    owner?.kind === "class" &&
    (owner.bases.some((base) => /admin|auth|backend|manage/i.test(base)) ||
      owner.annotations.some(({ name }) => keeper.test(name)))
  )
    return false;
  if (
    owner?.kind === "class" &&
    owner.members.some(
      (one) =>
        one.kind === "function" &&
        /^(?:__construct|initialize|_initialize|__before|middleware)$/.test(one.name ?? "") &&
        checksInside.test(codeOf(one)),
    )
  )
    return false;
  return !route.handler.annotations.some(({ name }) => keeper.test(name)) && !checksInside.test(codeOf(route.handler));
};

export default {
  id: "callback/open-account-route",
  clauses: ["C0", "D2"],
  severity: "warning",
  confidence: "medium",
  title: { en: "A route open to all changes the account", "zh-CN": "公开路由可改动公众号设置" },
  literals: [
    "menu/create",
    "menu/delete",
    "menu.create",
    "menu->",
    "->menu",
    "createMenu",
    "menuCreate",
    "create_menu",
    "CreateMenu",
    "clear_quota",
    "message/mass",
    "massSend",
    "MessageSend",
  ],
  *check(program) {
    if (program.routes.length === 0 || program.search(keptElsewhere).some((path) => !program.isAside(path))) return;
    const https = new Map(program.httpCalls().map(({ call, urlText }) => [call, wechatPathOf(urlText) ?? ""]));
    for (const route of program.routes) {
      if (
        program.isAside(moduleOf(route.handler).path) ||
        !program.focus.has(moduleOf(route.place).path) ||
        !isOpen(route)
      )
        continue;
      const calls = calledFrom(program, route.handler, 2).flatMap((fn) => callsIn(fn));
      if (calls.some((call) => accountPath.test(https.get(call) ?? "") || changesAccount(program, call)))
        yield { place: program.placeOf(headOf(route.place)), message };
    }
  },
} satisfies Rule;
