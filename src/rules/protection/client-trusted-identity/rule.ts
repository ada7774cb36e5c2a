import type { DataKind } from "../../../domain/data.ts";
import { hintOfName } from "../../../knowledge/personal-names.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program, Route } from "../../../program/program.ts";
import type { Expression, FunctionNode, Member, Name, Node, ObjectLiteral } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

const identities: ReadonlySet<DataKind> = new Set(["openid", "unionid"]);
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
  /getWXContext|wxContext|FromUserName|ToUserName|check_?signature|verify_?sign|validate_?sign|jwt|verify_?token|check_?login\(|get_?login_?user|(?:get_)?current_?user|login_?required|Auth::|->user\(\)|req(?:uest)?\.user\b|ctx\.state\.user|session\[|session\.get|req\.session|get_?session\(|\$_SESSION|notify|SecurityUtils|StpUtil|UserContext|x-wx-openid/i;

const nameOf = (node: Name | Member): string => (node.kind === "name" ? node.name : node.property);

/** Objects that middleware fills for the handler: who is logged in, not what the client sent. */
const filled = /identity|principal|user|session|auth|current|login|account|member|claims|token|operator/i;

/** The object that a chain of members and calls begins at. */
const rootOf = (node: Expression): Expression => {
  let at = node;
  for (let hops = 0; hops < 20; hops++) {
    if (at.kind === "member" || at.kind === "index") at = at.object;
    else if (at.kind === "call") at = at.callee;
    else break;
  }
  return at;
};

/** The identity comes from the request, and from nowhere else. */
const fromRequest = (program: Program, node: Expression): boolean => {
  const root = rootOf(node);
  if (root !== node && root.kind === "name" && filled.test(root.name)) return false;
  const flows = program.flow.trace(node);
  return (
    flows.some(({ source }) => source.api === "request parameter") &&
    flows.every(({ source }) => source.basis === "name")
  );
};

const recipient = /^\$?(?:to_?user|target|receiver|recipient|to)_?(?:open|union)_?id$/i;

/** Where the identity comes in: the handler's parameter, or the expression that reads it. */
const entranceOf = (program: Program, handler: FunctionNode, read: Expression): Node => {
  if (read.kind !== "name") return read;
  const [definition] = program.definitionsOf(read);
  return definition?.kind === "parameter" && definition.parent === handler ? definition : read;
};

/** Reads of an identity in a handler, outermost expression first: `event.openid`, `req.body.openId`, a parameter `openid`. */
const readsIn = (program: Program, handler: FunctionNode): readonly Expression[] => {
  const reads: Expression[] = [];
  walk(handler, (node) => {
    // `c.QueryParam("openid")` among the arguments of a query names the field itself.
    const [key] = node.kind === "call" ? node.arguments : [];
    const name =
      node.kind === "member" || node.kind === "name" ? nameOf(node) : key?.kind === "string" ? key.value : undefined;
    if (name === undefined || (node.kind !== "member" && node.kind !== "name" && node.kind !== "call")) return;
    // `touser_openid` tells whom the message goes to, not who sends it.
    const kinds = recipient.test(name) ? [] : hintOfName(name).kinds;
    if (kinds.some((kind) => identities.has(kind)) && isUse(node) && fromRequest(program, node)) reads.push(node);
  });
  return reads;
};

/** The value is used to find or change something: in a condition's row, a query, a call; not only logged or compared with nothing. */
const isUse = (node: Node): boolean => {
  const { parent } = node;
  if (!parent) return false;
  if (parent.kind === "assign" || parent.kind === "declare") return parent.value === node;
  if (
    parent.kind === "object-pattern" ||
    parent.kind === "parameter" ||
    parent.kind === "if" ||
    parent.kind === "unary"
  )
    return false;
  return !(parent.kind === "member");
};

const cloudMessage = {
  en: "The cloud function trusts an OpenID that the caller sends, so anyone can act as another user: take it from cloud.getWXContext().",
  "zh-CN": "云函数信任调用方传来的 OpenID，任何人都能冒充其他用户：请改用 cloud.getWXContext() 取得。",
};
const serverMessage = {
  en: "The interface trusts an OpenID or UnionID that the client sends, so anyone who knows it can act as that user: take it from the session of the logged-in user.",
  "zh-CN": "接口信任客户端传来的 OpenID 或 UnionID，知道它的人都能冒充该用户：请从登录会话中取得用户身份。",
};

const clientMessage = {
  en: "The client sends an OpenID or UnionID to tell who it is, which anyone can change: let the server take it from the session that the login opened.",
  "zh-CN": "客户端通过发送 OpenID 或 UnionID 表明身份，而它可以被任意篡改：请由服务器从登录建立的会话中取得。",
};

/** Object literals that an argument is, or that the variable behind it holds. */
const objectsIn = (program: Program, argument: Expression): readonly ObjectLiteral[] =>
  (argument.kind === "object" ? [argument] : program.valuesOf(argument)).filter((node) => node.kind === "object");

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
    const entries = payload.flatMap((one) => objectsIn(program, one)).flatMap((object) => object.entries);
    const entry = entries.find(
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
      const [first] = readsIn(program, route.handler);
      if (!first) continue;
      const place = program.placeOf(entranceOf(program, route.handler, first));
      const at = `${place.path}:${place.startLine}`;
      if (seen.has(at)) continue;
      seen.add(at);
      yield {
        place,
        message: isCloud ? cloudMessage : serverMessage,
        data: ["openid"],
        severity: isCloud ? "error" : "warning",
      };
    }
    for (const entry of sentIdentities(program))
      yield {
        place: program.placeOf(entry),
        message: clientMessage,
        data: ["openid"],
        severity: "notice",
        confidence: "low",
      };
  },
} satisfies Rule;

/** Something before the handler or in it tells who is calling. */
const isSettled = (route: Route, isCloud: boolean): boolean => {
  const { handler } = route;
  const text = moduleOf(handler).text.slice(handler.start, handler.end);
  if (isCloud) return false;
  const owner = handler.parent;
  if (owner?.kind === "class") {
    if (owner.bases.some((base) => guardedBase.test(base))) return true;
    const before = owner.members.filter((one) => one.kind === "function" && runsBefore.test(one.name ?? ""));
    if (before.some((one) => loginCheck.test(moduleOf(handler).text.slice(one.start, one.end)))) return true;
  }
  return route.guards.some((name) => guard.test(name)) || settled.test(text);
};
