import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Expression, Module, Node, StringLiteral, Template } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";

const messages = {
  state: {
    en: "The state of this authorisation is a constant, so an attacker can log a user in to another account: draw a random one for each request and compare it when the user comes back.",
    "zh-CN": "网页授权的 state 是固定值，攻击者可让用户登录到他人账号：请每次生成随机值并在回调时比对。",
  },
  host: {
    en: "The address that gets the user's authorisation code is taken from the request, so a crafted link sends the code elsewhere: build it from a configured host.",
    "zh-CN": "接收授权 code 的回调地址取自请求内容，恶意链接可把 code 发往他处：请使用配置中的固定域名。",
  },
  plain: {
    en: "redirect_uri is not encoded, so its own parameters are lost or become part of the authorisation request: encode it.",
    "zh-CN": "redirect_uri 未编码，其参数会丢失或混入授权请求：请进行 URL 编码。",
  },
} as const;

const AUTHORIZE = "open.weixin.qq.com/connect/oauth2/authorize";
/** The same without its host, which may be kept elsewhere: `${this.openHost}/connect/oauth2/authorize?appid=…`. */
const AUTHORIZE_PATH = "/connect/oauth2/authorize";
/** The text is such an address, with a host that is WeChat's or not known, and with parameters that only WeChat has. */
const isAuthorize = (text: string): boolean =>
  text.includes(AUTHORIZE) || (text.includes(`\${}${AUTHORIZE_PATH}`) && /[?&]appid=/.test(text));
const encoders = /encode|quote|escape|urlencode|UrlEncode|QueryEscape|http_build_query|URLSearchParams|%3A/i;
/** Where a host comes from the caller: headers, the query. */
const fromRequest =
  /HTTP_X_FORWARDED_HOST|x-forwarded-host|\$_(?:GET|REQUEST)\[|req(?:uest)?\.query\.\w*(?:redirect|url|return)|getParameter\(\s*"(?:redirect|return|url|backUrl)\w*"|args\.get\(\s*["'](?:redirect|next|url)\w*|Query\(\s*"(?:redirect|url|next)\w*"/i;

/** The value between two parameters of the address, in source form, part by part. */
const partsOf = (node: StringLiteral | Template): readonly Expression[] =>
  node.kind === "template" ? node.parts : [node];

const redirectParts = (node: Template): readonly Expression[] => {
  const parts: Expression[] = [];
  let isOpen = false;
  for (const part of partsOf(node)) {
    if (part.kind === "string") {
      const at = part.value.search(/redirect_?uri=/i);
      const rest = at >= 0 ? part.value.slice(at) : part.value;
      if (at >= 0) isOpen = !/redirect_?uri=[^&]*&/i.test(rest);
      else if (isOpen) isOpen = !part.value.includes("&");
    } else if (isOpen) parts.push(part);
  }
  return parts;
};

/** The text that a part stands for is constant and has nothing to encode, or was encoded before. */
const isEncoded = (program: Program, part: Expression): boolean => {
  if (encoders.test(codeOf(part))) return true;
  const text = program.textOf(part);
  if (text !== undefined && !text.includes("${}")) return !/[:/?&]/.test(text);
  const made =
    part.kind === "name" || part.kind === "member"
      ? [...program.valuesOf(part), ...(part.kind === "name" ? program.definitionsOf(part) : [])]
      : [];
  const nodes = made.filter((one) => one !== part);
  return (
    nodes.length === 0 ||
    nodes.some((one) => one.kind === "parameter" || one.kind === "field" || encoders.test(codeOf(one)))
  );
};

/** The state is written out or kept in a constant; `cache.get("back") || "/"` is only known when there is nothing else. */
const isFixed = (program: Program, node: StringLiteral | Template): boolean => {
  if (node.kind === "string") return true;
  const { parts } = node;
  const at = parts.findIndex((part) => part.kind === "string" && /[?&]state=$/.test(part.value));
  const value = at < 0 ? undefined : parts[at + 1];
  if (value === undefined || value.kind === "string") return true;
  const made: readonly Node[] = value.kind === "name" ? program.definitionsOf(value) : [value];
  return made.every(
    (one) =>
      one.kind !== "parameter" && ((one.kind !== "declare" && one.kind !== "assign") || one.value?.kind === "string"),
  );
};

const isTaken = (program: Program, part: Expression): boolean => {
  if (fromRequest.test(codeOf(part))) return true;
  const values = part.kind === "name" ? program.definitionsOf(part) : [];
  return values.some(
    (one) =>
      fromRequest.test(codeOf(one)) &&
      !/in_array|includes|allow|white|parse_url|contains/i.test(codeOf(program.enclosingFunction(one) ?? one)),
  );
};

function* judge(program: Program, node: StringLiteral | Template, text: string): Iterable<Problem> {
  const parts = node.kind === "template" ? redirectParts(node) : [];
  const taken = parts.find((part) => isTaken(program, part));
  if (taken) yield { place: program.placeOf(node), message: messages.host, data: ["login-code"] };
  else {
    const plain = parts.find((part) => !isEncoded(program, part));
    if (plain) yield { place: program.placeOf(plain), message: messages.plain, confidence: "low" };
  }
  const state = /[?&]state=([^&#\s]*)/.exec(text)?.[1];
  if (state !== undefined && !state.includes("${}") && !/^%s|^\{/.test(state) && isFixed(program, node))
    yield { place: program.placeOf(node), message: messages.state, severity: "notice" };
}

const whole = (node: Node): boolean => node.parent?.kind !== "template";

/**
 * `$urlObj["state"] = "STATE#wechat_redirect"`: the parameters are gathered before the address is made of them, as in
 * WeChat Pay's own PHP sample.
 */
function* gatheredStates(program: Program, module: Module): Iterable<Problem> {
  const found: Expression[] = [];
  walk(module, (node) => {
    const { key, value } =
      node.kind === "entry"
        ? { key: node.key, value: node.value }
        : node.kind === "assign" && node.target.kind === "member"
          ? { key: node.target.property, value: node.value }
          : { key: undefined, value: undefined };
    if (key !== "state" || !value) return;
    const text = program.textOf(value);
    if (text === undefined || text === "" || text.includes("${}")) return;
    const around = program.enclosingFunction(node) ?? module;
    if (codeOf(around).slice(0, 4000).includes(AUTHORIZE)) found.push(value);
  });
  for (const value of found) yield { place: program.placeOf(value), message: messages.state, severity: "notice" };
}

export default {
  id: "callback/oauth-redirect-abuse",
  clauses: ["D2", "O3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The web authorisation redirect is unsafe", "zh-CN": "网页授权跳转不安全" },
  literals: [AUTHORIZE_PATH],
  *check(program) {
    for (const node of program.strings()) {
      const { path } = moduleOf(node);
      if (!whole(node) || program.isAside(path) || program.sideOf(path) === "library") continue;
      const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
      if (isAuthorize(text)) yield* judge(program, node, text);
    }
    for (const module of program.modules(AUTHORIZE)) {
      if (!program.isAside(module.path) && program.sideOf(module.path) !== "library")
        yield* gatheredStates(program, module);
    }
  },
} satisfies Rule;
