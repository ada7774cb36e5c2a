import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program, Route } from "../../../program/program.ts";
import { letsEverybodyIn } from "../../../program/route-annotations.ts";
import type { Entry, Expression, FunctionNode, Member, Name, Node, ObjectLiteral } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { claimedAccount } from "../claimed-accounts.ts";
import { identities, nameOf, readBehind, readsOf } from "../sent-values.ts";

/** What shows that the caller's identity is settled in another way before the handler runs. */
const guard =
  /auth|login|token|jwt|session|sign|permission|role|admin|security|protect|verify|csrf|check|guard|internal/i;
/** Controllers that only people reach who have logged in, by the name of what they extend: `AdminController`, `AuthBase`. */
const guardedBase =
  /(?:^|[\\.])(?:Admin|Auth|Login|Backend|Manage|Console|Secure)\w*(?:Controller|Base|Action|Api)\w*$|AdminBase$/;
/** Methods that PHP frameworks run before each action of a controller, and what they do there to turn visitors away. */
const runsBefore = /^(?:__construct|_?initialize|init|beforeAction)$/;
const loginCheck =
  /->\s*(?:(?:check|need|require|must|verify|is)_?\w{0,12}_?(?:login|auth|admin|permission|purview)\w*\(|middleware\(\s*\[?\s*['"](?:auth|jwt|admin))/i;
/** What a handler looks at when it settles it itself. */
const settled =
  /getWXContext|wxContext|FromUserName|ToUserName|check_?signature|verify_?sign|validate_?sign|jwt(?![\w.]{0,20}(?:sign|create|generate|encode|issue))|verify_?token|check_?login\(|get_?login_?user|(?:get_)?current_?user|login_?required|Auth::|->user\(\)|req(?:uest)?\.user\b|ctx\.state\.user|session\[|session\.get|req\.session|get_?session\(|\$_SESSION|notify|SecurityUtils|StpUtil|UserContext|x-wx-openid/i;

/**
 * Laravel's request takes in what the server has found itself, and is read like what was sent from then on.
 * Source: https://laravel.com/docs/requests#merging-additional-input
 */
const merged = /->(?:merge|replace)\(\s*\[[^;]{0,2000}?['"](?:\w{0,20}open_?id|union_?id)['"]\s*=>/i;

/** Where the identity comes in: the handler's parameter, or the expression that reads it. */
const entranceOf = (program: Program, handler: FunctionNode, read: Expression): Node => {
  if (read.kind !== "name") return read;
  const [definition] = program.definitionsOf(read);
  return definition?.kind === "parameter" && definition.parent === handler ? definition : read;
};

const cloudMessage = {
  en: "The cloud function trusts an OpenID that the caller sends, so anyone can act as another user: take it from cloud.getWXContext().",
  "zh-CN": "云函数信任调用方传来的 OpenID，任何人都能冒充其他用户：请改用 cloud.getWXContext() 取得。",
};
const serverMessage = {
  en: "The interface trusts an OpenID or UnionID that the client sends, so anyone who knows it can act as that user: take it from the session of the logged-in user.",
  "zh-CN": "接口信任客户端传来的 OpenID 或 UnionID，知道它的人都能冒充该用户：请从登录会话中取得用户身份。",
};

const accountMessage = {
  en: "The interface gives or changes the personal data of whichever user id is sent, and nothing tells who is calling: take the user from the session of the login.",
  "zh-CN": "接口按客户端传来的用户 ID 返回或修改个人数据，没有任何登录校验：请从登录会话中取得当前用户。",
};

const clientMessage = {
  en: "The client sends an OpenID or UnionID to tell who it is, which anyone can change: let the server take it from the session that the login opened.",
  "zh-CN": "客户端通过发送 OpenID 或 UnionID 表明身份，而它可以被任意篡改：请由服务器从登录建立的会话中取得。",
};

/** Where a whole program tells by OpenID who it is, one finding a page says nothing new; the rest is counted. */
const MOST_FILES = 5;
const MOST_RELATED = 20;
const everywhereMessage = (files: number) => ({
  en: `${clientMessage.en.slice(0, -1)} (${files} more ${files === 1 ? "file does" : "files do"} the same).`,
  "zh-CN": `${clientMessage["zh-CN"].slice(0, -1)}（另有 ${files} 个文件同样如此）。`,
});
const alsoMessage = { en: "It is sent here, too.", "zh-CN": "这里也发送了该标识。" };

/** Object literals that an argument is, or that the variable behind it holds. */
const objectsIn = (program: Program, argument: Expression): readonly ObjectLiteral[] =>
  (argument.kind === "object" ? [argument] : program.valuesOf(argument)).filter((node) => node.kind === "object");

/** What a payload holds by name: the entry that it is the value of, and entries of an object. */
const entriesIn = (program: Program, payload: Expression): readonly Entry[] => [
  ...(payload.parent?.kind === "entry" ? [payload.parent] : []),
  ...objectsIn(program, textOfJson(payload)).flatMap((object) => object.entries),
];

/** What becomes the text: `JSON.stringify(x)`, `Qs.stringify(x)`. */
const textOfJson = (value: Expression): Expression =>
  value.kind === "call" && value.callee.kind === "member" && value.callee.property === "stringify"
    ? (value.arguments[0] ?? value)
    : value;

/** Entries under which a client sends an identity along with a request, the first of each file. */
function* sentIdentities(program: Program): Generator<Node> {
  const told = new Set<string>();
  for (const { call, payload, urlText } of program.httpCalls()) {
    const { path } = moduleOf(call);
    const side = program.sideOf(path);
    if (
      (side !== "miniprogram" && side !== "web") ||
      told.has(path) ||
      program.isAside(path) ||
      /\.weixin\.qq\.com/.test(urlText ?? "")
    )
      continue;
    const entry = payload
      .flatMap((one) => entriesIn(program, one))
      .find(
        ({ key, value }) =>
          key !== undefined &&
          /^(?:wx_?)?(?:open|union)_?id$/i.test(key) &&
          value.kind !== "string" &&
          value.kind !== "null",
      );
    if (!entry) continue;
    told.add(path);
    yield entry;
  }
}

/** A right that the caller claims for itself: `if (event.isAdmin)`. */
const claimedRight = /^is_?(?:admin|super(?:_?(?:admin|user))?|manager|vip|owner)$/i;
const claimedRights = /is_?(?:admin|super|manager|vip|owner)/i;
const rightMessage = {
  en: "Whether the caller is an administrator is taken from what the caller sends, so anyone is one: look it up by the logged-in identity.",
  "zh-CN": "是否管理员由调用方自行声明，任何人都可冒充：请根据登录身份在服务端查询权限。",
};

/** What the caller sent: `event.isAdmin` of a cloud function, `req.body.isAdmin`, or taken apart from there. */
const sent =
  /^(?:event|(?:req|request|ctx|ctx\.request|this\.ctx\.request)\.(?:body|query|params|data|json|args|form))(?:\b|$)/;
const isSent = (program: Program, read: Name | Member): boolean => {
  if (read.kind === "member") return sent.test(codeOf(read));
  const made = program.definitionsOf(read).find((one) => one.kind === "declare");
  return made?.kind === "declare" && made.value !== undefined && sent.test(codeOf(made.value));
};

const claimedIn = (program: Program, handler: FunctionNode): Node | undefined => {
  let found: Node | undefined;
  walk(handler, (node) => {
    if (found || (node.kind !== "if" && node.kind !== "conditional")) return found === undefined;
    walk(node.test, (one) => {
      if ((one.kind === "member" || one.kind === "name") && claimedRight.test(nameOf(one)) && isSent(program, one))
        found ??= one;
    });
    return true;
  });
  return found;
};

export default {
  id: "protection/client-trusted-identity",
  clauses: ["D2", "D3"],
  severity: "error",
  confidence: "medium",
  title: { en: "An identity from the client is trusted", "zh-CN": "信任客户端传来的用户身份" },
  literals: ["penid", "penId", "PENID", "penID", "nionid", "nionId", "nionID", "sAdmin", "s_admin", "sManager"],
  *check(program) {
    const seen = new Set<string>();
    for (const route of program.routes) {
      const module = moduleOf(route.handler);
      if (!program.focus.has(module.path) || program.isAside(module.path)) continue;
      const isCloud = program.sideOf(module.path) === "cloud-function";
      const claimed = claimedRights.test(module.text) ? claimedIn(program, route.handler) : undefined;
      if (claimed) yield { place: program.placeOf(claimed), message: rightMessage };
      if (isSettled(route, isCloud)) continue;
      const [first] = readsOf(program, route.handler, identities);
      const behind = first || isCloud ? undefined : readBehind(program, route.handler, identities);
      if (behind && settled.test(codeOf(behind.fn))) continue;
      const identity = first ?? behind?.read;
      const read = identity ?? claimedAccount(program, route);
      if (!read || isGuardedByAll(program, route)) continue;
      const place = program.placeOf(entranceOf(program, route.handler, read));
      const at = `${place.path}:${place.startLine}`;
      if (seen.has(at)) continue;
      seen.add(at);
      yield {
        place,
        ...(identity
          ? {
              message: isCloud ? cloudMessage : serverMessage,
              data: ["openid"] as const,
              severity: isCloud ? ("error" as const) : ("warning" as const),
            }
          : {
              message: accountMessage,
              data: ["account-id"] as const,
              severity: "warning" as const,
              confidence: "low" as const,
            }),
      };
    }
    const places = Array.from(sentIdentities(program), (entry) => program.placeOf(entry));
    const untold = places.slice(MOST_FILES);
    for (const [index, place] of places.slice(0, MOST_FILES).entries()) {
      const isLast = index === MOST_FILES - 1 && untold.length > 0;
      yield {
        place,
        message: isLast ? everywhereMessage(untold.length) : clientMessage,
        data: ["openid"],
        severity: "notice",
        confidence: "low",
        ...(isLast ? { related: untold.slice(0, MOST_RELATED).map((one) => ({ ...one, message: alsoMessage })) } : {}),
      };
    }
  },
} satisfies Rule;

const guardsAll = new WeakMap<Program, boolean>();
/** Nest puts a guard before all handlers, of which some may be let off. Source: https://docs.nestjs.com/guards#binding-guards */
const isGuardedByAll = (program: Program, { handler }: Route): boolean => {
  if (handler.annotations.length === 0 || letsEverybodyIn(handler)) return false;
  let answer = guardsAll.get(program);
  if (answer === undefined)
    guardsAll.set(program, (answer = program.search(/\.useGlobalGuards\(|\bAPP_GUARD\b/).length > 0));
  return answer;
};

/** Pages of the people who run the account, where an OpenID names the user whom they deal with. */
const adminPath = /(?:^|\/)(?:admin|manage|manager|backend|console)\//i;

/** Something before the handler or in it tells who is calling. */
const isSettled = (route: Route, isCloud: boolean): boolean => {
  const { handler } = route;
  const { path, text: whole } = moduleOf(handler);
  const text = whole.slice(handler.start, handler.end);
  if (isCloud) return false;
  if (adminPath.test(path)) return true;
  const owner = handler.parent;
  if (owner?.kind === "class") {
    if (owner.bases.some((base) => guardedBase.test(base))) return true;
    const before = owner.members.filter((one) => one.kind === "function" && runsBefore.test(one.name ?? ""));
    if (before.some((one) => loginCheck.test(moduleOf(handler).text.slice(one.start, one.end)))) return true;
  }
  return route.guards.some((name) => guard.test(name)) || settled.test(text) || merged.test(text);
};
