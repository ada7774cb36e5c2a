import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, FunctionNode, Node, StringLiteral, Template } from "../../../program/tree.ts";
import { calledFrom, codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";

const profileScope = /snsapi_userinfo/i;
/** Pages behind such a route are for logging in, and are opened for that. */
const loginRoute = /login|bind|auth|profile|register|user-?center|mine/i;

/** True when the expression, or a function of the project that makes it, holds the scope. */
const asksProfile = (program: Program, value: Expression | undefined): boolean => {
  if (!value) return false;
  if (profileScope.test(program.textOf(value) ?? "") || profileScope.test(codeOf(value))) return true;
  if (value.kind === "name")
    return program
      .definitionsOf(value)
      .some((one) => one.kind === "declare" && one.value !== undefined && profileScope.test(codeOf(one.value)));
  return value.kind === "call" && program.functionsOf(value.callee).some((fn) => profileScope.test(codeOf(fn)));
};

/** Nodes of a page's script that send the window to an address, with that address. */
const departures = (program: Program, module: Node): readonly { readonly node: Node; readonly to: Expression }[] => {
  const found: { node: Node; to: Expression }[] = [];
  walk(module, (node) => {
    if (node.kind === "assign" && /(?:^|\.)location(?:\.href)?$/.test(program.apiOf(node.target) ?? ""))
      found.push({ node, to: node.value });
    const [to] = node.kind === "call" ? node.arguments : [];
    if (node.kind === "call" && to && /(?:^|\.)location\.(?:replace|assign)$/.test(program.apiOf(node.callee) ?? ""))
      found.push({ node, to });
  });
  return found;
};

const onPage = (program: Program, node: Node): Problem | undefined => {
  const entries = program.entriesOf(node);
  const isAutomatic = entries.some(({ kind }) => kind === "launch" || kind === "life-cycle" || kind === "timer");
  if (
    !isAutomatic ||
    entries.some(({ kind }) => kind === "gesture") ||
    loginRoute.test(moduleOf(node).path.split("/").slice(-2).join("/"))
  )
    return undefined;
  return {
    place: program.placeOf(node.kind === "assign" ? node.target : node.kind === "call" ? node.callee : node),
    message: {
      en: "Opening the page sends the user to the consent screen for the whole profile (snsapi_userinfo): say first what it is for and wait for a tap; snsapi_base is enough for an OpenID.",
      "zh-CN":
        "打开页面就跳转 snsapi_userinfo 授权，索取全部资料：请先说明用途并等用户点击；只需 openid 时用 snsapi_base 即可。",
    },
    data: ["profile"],
  };
};

/** Calls and keys by which servers put a handler before all routes or a group of them. */
const gateCall = /^(?:middleware|use|group|before_request|add_middleware|withMiddleware)$/;
const gateFunction =
  /^(?:preHandle|doFilter|OnActionExecuting|OnAuthorization|before_request|handle|process|dispatch)$/;
const gateOwner = /[Mm]iddleware|[Ii]nterceptor|Filter/;

/** The text stands in what is put before a group of routes: `Route::group(['middleware' => 'wechat.oauth:default,snsapi_userinfo'])`. */
const isOfGate = (node: Node): boolean => {
  for (let at = node.parent, hops = 0; at && hops < 6; at = at.parent, hops++) {
    if (at.kind === "function" || at.kind === "class") return false;
    if (at.kind === "entry" && at.key === "middleware") return true;
    if (at.kind === "call")
      return at.callee.kind === "member"
        ? gateCall.test(at.callee.property)
        : at.callee.kind === "name" && gateCall.test(at.callee.name);
  }
  return false;
};

/** A function that runs before all routes: handed to `use`, or a method of a middleware, filter or interceptor. */
const isGate = (fn: FunctionNode): boolean => {
  const { parent } = fn;
  if (
    parent?.kind === "call" &&
    parent.callee.kind === "member" &&
    /^(?:use|before_request)$/.test(parent.callee.property)
  )
    return parent.arguments[0] === fn;
  if (fn.annotations.some(({ name }) => name.endsWith("before_request"))) return true;
  return (
    parent?.kind === "class" &&
    gateFunction.test(fn.name ?? "") &&
    gateOwner.test([parent.name ?? "", ...parent.bases, moduleOf(fn).path].join(" "))
  );
};

/** A PHP page that sends its visitor away before anything else: `if (empty($_SESSION["openid"])) header("Location: …")`. */
const isPageStart = (text: Node): boolean => {
  const { path, language } = moduleOf(text);
  const call = text.parent?.kind === "call" ? text.parent : text.parent?.parent;
  return (
    language === "php" &&
    call?.kind === "call" &&
    call.callee.kind === "name" &&
    call.callee.name === "header" &&
    !/oauth|login|auth|callback|bind/i.test(path)
  );
};

const redirects = /redirect|sendRedirect|Redirect|[Ll]ocation:/;
/** Actions that people open to log in, and the way back from WeChat. */
const loginAction = /log_?in|oauth|auth|callback|bind|regist|sign_?(?:in|up)|wechat|weixin/i;
const knowsVisitor = /session|cookie|open_?id|user_?info|login|member/i;

/**
 * An action that sends a visitor without a session to the consent screen before it shows anything:
 * `if (empty(session("user"))) return redirect($authUrl)`.
 */
const isVisit = (program: Program, around: FunctionNode, text: Node): boolean => {
  const route = program.routes.find(({ handler }) => handler === around);
  // The address is written there, not only handed on.
  if (!profileScope.test(codeOf(text))) return false;
  if (!route || loginAction.test(`${route.path.split("/").at(-1) ?? ""} ${around.name ?? ""}`)) return false;
  if (!redirects.test(codeOf(around))) return false;
  for (let at: Node | undefined = text; at && at !== around; at = at.parent)
    if (at.kind === "if" && knowsVisitor.test(codeOf(at.test).slice(0, 300))) return true;
  return false;
};

const message = {
  en: "Every page behind this asks for the whole profile (snsapi_userinfo) as soon as it is opened: ask only where a feature needs it, after telling why; snsapi_base is enough to know the visitor.",
  "zh-CN":
    "此后的所有页面一打开就以 snsapi_userinfo 索取全部资料：请只在功能需要处、说明用途后再请求；识别访客用 snsapi_base 即可。",
};

const onServer = (program: Program, text: StringLiteral | Template | Call): Problem | undefined => {
  if (isOfGate(text)) return { place: program.placeOf(text), message, data: ["profile"], severity: "warning" };
  const around = program.enclosingFunction(text);
  if (!around && isPageStart(text))
    return { place: program.placeOf(text), message, data: ["profile"], severity: "warning" };
  if (around && isVisit(program, around, text))
    return { place: program.placeOf(text), message, data: ["profile"], severity: "warning" };
  if (!around || !isGate(around)) return undefined;
  const isSent = calledFrom(program, around, 1).some((fn) => redirects.test(codeOf(fn)));
  return isSent ? { place: program.placeOf(text), message, data: ["profile"], severity: "warning" } : undefined;
};

export default {
  id: "consent/oauth-userinfo-on-load",
  clauses: ["D1", "O3"],
  severity: "error",
  confidence: "medium",
  title: { en: "The profile is demanded on opening a page", "zh-CN": "打开页面即索取用户资料" },
  literals: ["snsapi_userinfo", "SNSAPI_USERINFO"],
  *check(program) {
    const seen = new Set<Node>();
    for (const path of program.search(profileScope)) {
      const module = program.module(path);
      if (!module || program.isAside(path)) continue;
      const side = program.sideOf(path);
      // Only a page in a browser has a `location`, so in code for several platforms this is its web build.
      if (side === "web" || side === "unknown" || side === "miniprogram") {
        for (const { node, to } of departures(program, module)) {
          if (seen.has(node) || program.isForeignPlatform(node) || !asksProfile(program, to)) continue;
          seen.add(node);
          const problem = onPage(program, node);
          if (problem) yield problem;
        }
      }
    }
    for (const text of program.strings()) {
      const module = moduleOf(text);
      if (
        !profileScope.test(program.textOf(text) ?? "") ||
        program.isAside(module.path) ||
        program.sideOf(module.path) === "web"
      )
        continue;
      if (text.parent?.kind === "template") continue;
      const problem = onServer(program, text);
      if (problem) yield problem;
    }
  },
} satisfies Rule;
