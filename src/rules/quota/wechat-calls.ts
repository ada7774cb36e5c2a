import { serverApiHosts, serverApiOf } from "../../knowledge/server-apis.ts";
import { moduleOf } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Call, FunctionNode, Node } from "../../program/tree.ts";
import { lastNameOf } from "../last-name.ts";
import { callsIn } from "../reachable-code.ts";

/** A call of one of WeChat's server interfaces, by HTTP or by an SDK. */
export interface WechatCall {
  readonly call: Call;
  /** Path of the interface, `/cgi-bin/token`. */
  readonly path: string;
  /** Made by an SDK, most of which turn an errcode into an exception. */
  readonly isSdk: boolean;
}

/** SDK methods that call an interface each time; those that answer from a cache of their own are not here. */
const sdkCalls: readonly {
  readonly names: readonly string[];
  readonly on: RegExp;
  readonly path: string;
  readonly source: string;
}[] = [
  {
    names: ["fetch_access_token", "grant_token"],
    on: /client|wechat|weixin|wx|mp/i,
    path: "/cgi-bin/token",
    source: "wechatpy and wechat-sdk READMEs",
  },
  { names: ["grant_jsapi_ticket"], on: /./, path: "/cgi-bin/ticket/getticket", source: "wechat-sdk README" },
  {
    names: ["GetToken", "GetTokenAsync", "GetTicket", "GetTicketAsync"],
    on: /CommonApi$/,
    path: "/cgi-bin/token",
    source: "Senparc.Weixin wiki",
  },
  { names: ["GetAccessToken"], on: /^weapp$/, path: "/cgi-bin/token", source: "https://github.com/medivhzhan/weapp" },
  {
    names: ["get", "select"],
    on: /(?:app|wechat|officialAccount|official_account|client|oa)(?:\(\))?\.user$/i,
    path: "/cgi-bin/user/info",
    source: "EasyWeChat 4 to 6 docs",
  },
  {
    names: ["userInfo"],
    on: /getUserService\(\)$|[mM]pService|userService$/,
    path: "/cgi-bin/user/info",
    source: "WxJava WxMpUserService",
  },
  {
    names: ["sendTemplateMsg", "sendTemplateMessage"],
    on: /TemplateMsgService\(\)$|[tT]emplateMsgService$|[wW]echat|[aA]pi$|client/,
    path: "/cgi-bin/message/template/send",
    source: "WxJava WxMpTemplateMsgService; co-wechat-api",
  },
  {
    names: ["sendSubscribeMsg", "sendSubscribeMessage"],
    on: /MsgService\(\)$|SubscribeService\(\)$|[mM]sgService$|[wW]echat|[aA]pi$/,
    path: "/cgi-bin/message/subscribe/send",
    source: "WxJava WxMaMsgService",
  },
  {
    names: ["send"],
    on: /template_message$|templateMessage$|subscribe_message$|subscribeMessage$|uniformMessage$/,
    path: "/cgi-bin/message/template/send",
    source: "EasyWeChat 4 docs; wx-server-sdk openapi",
  },
  {
    names: ["SendTemplateMessage", "SendTemplateMessageAsync"],
    on: /TemplateApi$/,
    path: "/cgi-bin/message/template/send",
    source: "Senparc.Weixin wiki",
  },
];

const known = new WeakMap<Program, readonly WechatCall[]>();

/** The interface's path of a URL that calls WeChat's servers; undefined for every other URL. */
export const wechatPathOf = (url: string | undefined): string | undefined => {
  const api = serverApiOf(url ?? "");
  if (api) return api.path;
  const match = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/.exec(url ?? "");
  return match && serverApiHosts.includes((match[1] ?? "").toLowerCase()) ? (match[2] ?? "") : undefined;
};

/** Names of functions that send a request, as helpers of frameworks are called that stand outside the repository. */
const sends =
  /^(?:\w*(?:http|curl|request|fetch|rest)\w*|(?:do_?)?(?:get|post)|(?:get|post|put)_?(?:json|string|url|async|data|for_?object|for_?entity|contents?)\w*|file_get_contents|download_?string\w*|send_?(?:get|post)\w*)$/i;

/** Calls of such helpers with an address of WeChat's, in the function that writes the address. */
function* helperCalls(program: Program): Generator<{ readonly call: Call; readonly path: string }> {
  const seen = new Set<Node>();
  for (const text of program.strings()) {
    const first = text.kind === "string" ? text.value : text.parts[0]?.kind === "string" ? text.parts[0].value : "";
    if (!first.includes("api.weixin.qq.com") || program.isAside(moduleOf(text).path)) continue;
    const fn = program.enclosingFunction(text);
    if (!fn || seen.has(fn) || fn.end - fn.start > 10_000) continue;
    seen.add(fn);
    for (const call of callsIn(fn)) {
      const name = lastNameOf(call.callee);
      if (!sends.test(name) || call.arguments.length === 0 || call.arguments.length > 6) continue;
      const path = call.arguments
        .slice(0, 3)
        .map((one) =>
          one.kind === "function" || one.kind === "object" ? undefined : wechatPathOf(program.textOf(one)),
        )
        .find((one) => one !== undefined);
      if (path !== undefined && program.functionsOf(call.callee).length === 0) yield { call, path };
    }
  }
}

/** Every call of WeChat's server interfaces in files of the product, in order of path and place. */
export const wechatCalls = (program: Program): readonly WechatCall[] => {
  let found = known.get(program);
  if (found) return found;
  const calls = new Map<Call, WechatCall>();
  for (const { call, urlText } of program.httpCalls()) {
    const path = wechatPathOf(urlText);
    if (path !== undefined && !program.isAside(moduleOf(call).path)) calls.set(call, { call, path, isSdk: false });
  }
  for (const { call, path } of helperCalls(program))
    if (!calls.has(call)) calls.set(call, { call, path, isSdk: false });
  for (const row of sdkCalls) {
    for (const call of program.calls(...row.names)) {
      if (call.callee.kind !== "member" || calls.has(call) || program.isAside(moduleOf(call).path)) continue;
      if (row.on.test((program.apiOf(call.callee) ?? "").replace(/\.\w+$/, "")))
        calls.set(call, { call, path: row.path, isSdk: true });
    }
  }
  // A function of the repository that makes the call is told of where it makes it, not where it is called.
  const makers = new Set<Node | undefined>([...calls.keys()].map((call) => ownFunctionOf(program, call)));
  const isOutside = (call: Call): boolean => program.functionsOf(call.callee).some((fn) => makers.has(fn));
  known.set(program, (found = [...calls.values()].filter(({ call }) => !isOutside(call))));
  return found;
};

const handlersByProgram = new WeakMap<Program, ReadonlySet<Node>>();
const handlersOf = (program: Program): ReadonlySet<Node> => {
  let handlers = handlersByProgram.get(program);
  if (!handlers) handlersByProgram.set(program, (handlers = new Set(program.routes.map(({ handler }) => handler))));
  return handlers;
};

/** The function around a node that is declared on its own: callbacks inside it are looked through. */
export const ownFunctionOf = (program: Program, node: Node): FunctionNode | undefined => {
  const handlers = handlersOf(program);
  let fn = program.enclosingFunction(node);
  for (let hop = 0; fn && hop < 20; hop++) {
    const isCallback =
      (fn.parent?.kind === "call" && !handlers.has(fn)) ||
      (fn.parent?.kind === "entry" &&
        fn.parent.parent?.parent?.kind === "call" &&
        /^(?:success|fail|complete|error|then)$/.test(fn.parent.key ?? ""));
    const outer = isCallback ? program.enclosingFunction(fn) : undefined;
    if (!outer) return fn;
    fn = outer;
  }
  return fn;
};

/** Words of code that waits, counts or bundles before it calls again. */
export const paces =
  /sleep|delay|setTimeout|\bwait\b|\blimit(?:er|ed)?\b|RateLimit|throttle|debounce|chunk|batch|queue|bottleneck|semaphore|concurrency|backoff|back_off|\bjitter\b|tenacity|\bretrying\b|p-?retry/i;

/** Files of which none of this needs to be read hold one of these. */
export const serverLiterals: readonly string[] = [
  "api.weixin.qq.com",
  "cgi-bin/",
  "jscode2session",
  "errcode",
  "access_token",
  "accessToken",
  "WxMp",
  "WxMa",
  "EasyWeChat",
  "Senparc",
  "wechatpy",
  "template_message",
  "templateMessage",
  "subscribeMessage",
  "->user->get",
  "grant_token",
  "medivhzhan/weapp",
];
