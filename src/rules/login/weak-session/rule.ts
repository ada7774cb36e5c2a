import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf, ownerOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";

const messages = {
  endless: {
    en: "This login token never expires, so whoever gets hold of it stays logged in as the user: give it an expiry.",
    "zh-CN": "签发的登录令牌没有有效期，一旦泄露即可长期冒充该用户：请设置过期时间。",
  },
  openid: {
    en: "The user's OpenID, or a plain hash of it, serves as login token, so whoever knows it is logged in as the user: issue a random or signed token that expires.",
    "zh-CN": "以用户 OpenID 或其简单哈希作为登录令牌，知道它的人即可冒充该用户：请签发随机或带签名且会过期的令牌。",
  },
  codes: {
    en: "The code of wx.login and the code of the phone button are not the same: hand each one to its own interface.",
    "zh-CN": "wx.login 的 code 与手机号按钮的 code 不是同一个：请分别传给各自的接口。",
  },
} as const;

/** Calls that issue a JWT, by what their path ends in; the claims stand before the key, options after it. */
const jwtSign =
  /(?:^|\.)(?:jsonwebtoken|jwt|JWT|jose)\b.*\.(?:sign|encode|create|NewWithClaims)$|(?:^|\.)jwt_?(?:sign|encode)$/i;
const expiry =
  /\bexp(?:ires?|iration|iry|iresIn|iresAt|_in|_at|Time)?\b|\bexp\w*["']?\s*[:=,)\]]|ExpiresAt|[wW]ithExpiresAt|setExpiration|timedelta|expires?_?delta|\bttl\b/;

/** Claims or options may be put together elsewhere: the owner of the signing function and those that call it are looked at. */
const hasExpiry = (program: Program, call: Call): boolean => {
  const fn = program.enclosingFunction(call);
  if (expiry.test(codeOf(fn ? (ownerOf(fn) ?? fn) : call))) return true;
  const settings = call.arguments.flatMap((argument) => program.valuesOf(argument));
  if (settings.some((value) => value.kind !== "string" && expiry.test(codeOf(value)))) return true;
  return (
    fn !== undefined &&
    program.callersOf(fn).some((caller) => expiry.test(codeOf(program.enclosingFunction(caller) ?? caller)))
  );
};

/** An object that gives each token an hour unless told otherwise. Source: https://github.com/adhocore/php-jwt#usage */
const expiresByItself = (program: Program, object: Expression): boolean =>
  [object, ...program.valuesOf(object)].some(
    (one) => one.kind === "call" && one.isNew && /^JWT$/.test(lastNameOf(one.callee)) && one.arguments.length > 0,
  );

function* endless(program: Program): Iterable<Problem> {
  for (const call of program.calls("sign", "encode", "create", "NewWithClaims", "jwt_encode", "jwtSign")) {
    const api = program.apiOf(call.callee) ?? "";
    const { path } = moduleOf(call);
    if (!jwtSign.test(api) || program.isAside(path) || isClient(program, path)) continue;
    if (api.endsWith(".create")) continue; // Java builds its token on; the chain is judged at its end.
    if (call.callee.kind === "member" && expiresByItself(program, call.callee.object)) continue;
    if (!hasExpiry(program, call))
      yield { place: program.placeOf(call.callee), message: messages.endless, data: ["credential"] };
  }
  for (const call of program.calls("sign", "compact")) {
    if (!isBuilder(call) || program.isAside(moduleOf(call).path) || hasExpiry(program, call)) continue;
    yield { place: program.placeOf(call.callee), message: messages.endless, data: ["credential"] };
  }
}

/** The end of `JWT.create()….sign(…)` and `Jwts.builder()….compact()`. */
const isBuilder = (call: Call): boolean => {
  if (call.callee.kind !== "member") return false;
  let head: Expression = call.callee.object;
  while (head.kind === "call" && head.callee.kind === "member") head = head.callee.object;
  return head.kind === "name" && /^(?:JWT|Jwts)$/.test(head.name);
};

const isClient = (program: Program, path: string): boolean => /^(?:miniprogram|web|config)$/.test(program.sideOf(path));

const tokenKey =
  /^(?:token|session|session_?id|access_?token|third_?session|session_?token|auth_?token|login_?token)$/i;
const openidName = /^(?:open_?id|wx_?open_?id|openid)$/i;
const plainHash = /^(?:md5|sha1|sha256|base64_encode|b64encode|btoa|md5Hex|MD5|hexdigest|encode)$/;

/** The value is the OpenID itself or a hash of nothing else. */
const isOpenid = (value: Expression): boolean => {
  let at: Expression = value;
  for (let hop = 0; hop < 4; hop++) {
    if (openidName.test(lastNameOf(at).replace(/^get/i, ""))) return true;
    const [only]: readonly Expression[] = at.kind === "call" ? at.arguments : [];
    if (at.kind !== "call" || !only) return false;
    if (!plainHash.test(lastNameOf(at.callee)) || at.arguments.length > 1) return false;
    at = only;
  }
  return false;
};

/** What a handler answers with: an object given to a call or returned, or a `ctx.body`. */
const isAnswer = (object: Node): boolean =>
  object.parent?.kind === "call" ||
  object.parent?.kind === "return" ||
  (object.parent?.kind === "assign" && lastNameOf(object.parent.target).endsWith("body")) ||
  (object.parent?.kind === "entry" && /^data$|^result$/.test(object.parent.key ?? ""));

function* openidTokens(program: Program): Iterable<Problem> {
  for (const module of program.modules("openid", "openId", "open_id", "OpenId", "Openid")) {
    const side = program.sideOf(module.path);
    if ((side !== "server" && side !== "cloud-function") || program.isAside(module.path)) continue;
    const found: Node[] = [];
    walk(module, (node) => {
      if (
        node.kind === "entry" &&
        tokenKey.test(node.key ?? "") &&
        isOpenid(node.value) &&
        node.parent &&
        isAnswer(node.parent)
      )
        found.push(node);
    });
    for (const entry of found) yield { place: program.placeOf(entry), message: messages.openid, data: ["openid"] };
  }
}

/** A client hands the code of one kind to the interface of the other. */
function* mixedCodes(program: Program): Iterable<Problem> {
  if (program.search(/jscode2session|getuserphonenumber/).length === 0) return;
  for (const flow of program.flow.into("url", "request")) {
    if (!flow.kinds.includes("login-code") || program.isAside(moduleOf(flow.call).path)) continue;
    const fromPhone = /getPhoneNumber/.test(flow.source.api);
    const toSession = /jscode2session/.test(flow.destination ?? "");
    const toPhone = /getuserphonenumber/.test(flow.destination ?? "");
    if ((fromPhone && toSession) || (/wx\.login/.test(flow.source.api) && toPhone))
      yield { place: program.placeOf(flow.value), message: messages.codes, data: ["login-code"] };
  }
}

export default {
  id: "login/weak-session",
  clauses: ["D2", "C0"],
  severity: "error",
  confidence: "medium",
  title: { en: "The login session is weak", "zh-CN": "登录态设计薄弱" },
  literals: [
    "jsonwebtoken",
    "jwt",
    "JWT",
    "Jwts",
    "openid",
    "openId",
    "open_id",
    "OpenId",
    "jscode2session",
    "getuserphonenumber",
  ],
  *check(program) {
    const seen = new Set<string>();
    for (const problem of [...endless(program), ...openidTokens(program), ...mixedCodes(program)]) {
      const key = `${problem.place.path}:${problem.place.startLine}`;
      if (!seen.has(key)) yield problem;
      seen.add(key);
    }
  },
} satisfies Rule;
