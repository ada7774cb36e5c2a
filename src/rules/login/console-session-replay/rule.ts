import { sessionMarks } from "../../../knowledge/unofficial-automation.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Element, Expression, FunctionNode, Module, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { headOf, stretchOf } from "../../text-places.ts";
import { consoleLiterals, handlesConsoleSession, isForeignCode } from "../console.ts";

const messages = {
  replay: {
    en: "A person's session with mp.weixin.qq.com is replayed as a cookie: do not act with other people's sessions, use the official interfaces.",
    "zh-CN": "把他人在 mp.weixin.qq.com 的会话作为 Cookie 重放：不要使用他人登录态，请使用官方接口。",
  },
  stored: {
    en: "A person's session with mp.weixin.qq.com is stored for later use: do not keep such sessions, use the official interfaces.",
    "zh-CN": "保存他人在 mp.weixin.qq.com 的会话以便后续使用：不要保存此类登录态，请使用官方接口。",
  },
  captured: {
    en: "The traffic of a person's WeChat client is intercepted to use the session in it: do not capture sessions, read content through the official interfaces.",
    "zh-CN": "拦截他人微信客户端的流量以利用其中的登录会话：不要截取会话，请通过官方接口读取内容。",
  },
  committed: {
    en: "A session with mp.weixin.qq.com is committed, so whoever reads the repository can act in that account's name: delete it here and log the account out.",
    "zh-CN": "仓库中提交了 mp.weixin.qq.com 的登录会话，读到它的人都能以该账号身份操作：请删除并使该登录失效。",
  },
  asked: {
    en: "This form asks people for the session values of their WeChat client: do not collect them.",
    "zh-CN": "表单要求用户填写其微信客户端的会话参数：不要收集此类数据。",
  },
} as const;
type What = keyof typeof messages;

/** Paths of the pages that only a reader's client opens, as a proxy between it and WeChat looks for them. */
const clientPaths = ["profile_ext", "getappmsgext", "appmsg_comment"];
const clientPath = new RegExp(`(?:mp\\\\?/|["'\`])(?:${clientPaths.join("|")})[?"'\`\\\\]`);
/**
 * Functions that a proxy calls with each request or answer: mitmproxy's addons (https://docs.mitmproxy.org/stable/api/events.html)
 * and anyproxy's rules (https://github.com/alibaba/anyproxy).
 */
const interceptors = /^(?:beforeSendRe(?:quest|sponse)|replaceServerResDataAsync|replaceRequest(?:Option|Data))$/;

const intercepts = (fn: FunctionNode): boolean =>
  interceptors.test(fn.name ?? "") ||
  (/^(?:request|response|http_connect)$/.test(fn.name ?? "") &&
    fn.parameters.some(({ target }) => target.kind === "name" && target.name === "flow") &&
    fn.body.length > 0 &&
    /\bflow\.re(?:quest|sponse)\b/.test(codeOf(fn)));

/** Where the file stands between WeChat's client and its servers. */
const interceptedIn = (program: Program, module: Module): readonly Node[] =>
  clientPath.test(module.text)
    ? program
        .nodesIn(module)
        .functions.filter(intercepts)
        .map((fn) => stretchOf(module, fn.nameStart, fn.nameStart + (fn.name?.length ?? 0)))
    : [];

const literals = [...consoleLiterals, ...sessionMarks, ...clientPaths];
const mark = new RegExp(`(?:^|[^a-z])(?:${sessionMarks.join("|")})(?:$|[^a-z])`);
/** Texts too short for a session: dummies and deletions. */
const SHORTEST_SESSION = 24;

const keyOf = (target: Node): string => {
  if (target.kind === "member") return target.property;
  if (target.kind === "index" && target.index?.kind === "string") return target.index.value;
  return "";
};

const isSession = (program: Program, value: Expression | undefined): boolean => {
  if (!value || value.kind === "null" || value.kind === "boolean" || value.kind === "object") return false;
  const text = value.kind === "name" || value.kind === "string" ? program.textOf(value) : undefined;
  return text === undefined || text.includes("${}") || text.length >= SHORTEST_SESSION;
};

/** A mark of a session with its value, as a cookie file or a saved header has it. */
const marked = new RegExp(`["']?\\b(${sessionMarks.join("|")})["']?\\s*[:=]\\s*["']?[\\w+/=%.-]{16,}`, "g");

/** Where a file that holds data, not code, has a session in it: at the first of two or more marks. */
const committedIn = (module: Module): Node | undefined => {
  if (!module.data && module.language !== "text") return undefined;
  const found = [...module.text.matchAll(marked)];
  const [first] = found;
  return first && new Set(found.map((match) => match[1])).size > 1
    ? stretchOf(module, first.index, first.index + first[0].length)
    : undefined;
};

const setsHeader = /^(?:add_?header|set_?header|setRequestProperty|addHeader|header|Set|Add|withHeader)$/i;
const keeps =
  /^(?:save|dump|write|writelines|writeFile|writeFileSync|setItem|setStorageSync|setStorage|set_config|setConfig|insert|insertOne|update|updateOne|set|put|setex|hset|WriteAllText|WriteFile|file_put_contents)$/;
const sessionName = /^(?:\w*_)?(?:cookies?|cookies?_?str|cookie_?jar|appmsg_token|wap_sid2|pass_ticket)$|cookie_?jar$/i;

const namesSession = (node: Node): boolean => {
  let found = false;
  walk(node, (one) => {
    if (one.kind === "name" && sessionName.test(one.name)) found = true;
    else if (one.kind === "member" && sessionName.test(one.property)) found = true;
    return !found && one.kind !== "function";
  });
  return found;
};

/** A request of Python that is given cookies of its own: `requests.get(url, cookies=cookies)`. */
const handsCookies = (program: Program, call: Call): boolean => {
  const named = call.arguments.find((one) => one.kind === "object" && one.named);
  const cookies = named?.kind === "object" ? named.entries.find(({ key }) => key === "cookies")?.value : undefined;
  const address = program.textOf(call.arguments[0]) ?? program.textOf(program.argument(call, 0, "url")) ?? "";
  return isSession(program, cookies) && /^https?:\/\/mp\.weixin\.qq\.com/.test(address);
};

/** What a node does with a session: sends it as a cookie or keeps it. */
const useOf = (program: Program, node: Node): What | undefined => {
  if (node.kind === "entry" && /^cookie$/i.test(node.key ?? "") && isSession(program, node.value)) return "replay";
  if (
    node.kind === "assign" &&
    /^cookie$/i.test(keyOf(node.target)) &&
    /header/i.test(codeOf(node.target)) &&
    isSession(program, node.value)
  )
    return "replay";
  if (node.kind !== "call") return undefined;
  if (handsCookies(program, node)) return "replay";
  const method = lastNameOf(node.callee);
  const [first, second] = node.arguments;
  if (setsHeader.test(method) && first?.kind === "string" && /^cookie$/i.test(first.value))
    return isSession(program, second) ? "replay" : undefined;
  if (!keeps.test(method) || node.callee.kind !== "member")
    return keeps.test(method) && node.arguments.some(namesSession) ? "stored" : undefined;
  const isJar = /^save$/.test(method) && namesSession(node.callee.object);
  return isJar || node.arguments.some(namesSession) ? "stored" : undefined;
};

const asksFor = (element: Element): boolean =>
  /input|field|textarea|form-?(?:item|group)/i.test(element.tag) &&
  element.attributes.some(
    ({ name, text }) => /^(?:name|label|v-model|:?value|placeholder|id|path|prop)/.test(name) && mark.test(text ?? ""),
  );

const inModule = (program: Program, module: Module): Map<Node, What> => {
  const found = new Map<Node, What>();
  walk(module, (node) => {
    const use = useOf(program, node);
    if (use) found.set(node, use);
  });
  return found;
};

export default {
  id: "login/console-session-replay",
  clauses: ["O1", "D2"],
  severity: "error",
  confidence: "medium",
  title: { en: "A session with mp.weixin.qq.com is stored or replayed", "zh-CN": "保存或重放公众平台登录会话" },
  literals,
  asides: true,
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (isForeignCode(program, module.path)) continue;
      const committed = committedIn(module);
      if (committed) yield { place: program.placeOf(committed), message: messages.committed, data: ["credential"] };
      if (module.data) continue;
      for (const node of interceptedIn(program, module))
        yield { place: program.placeOf(node), message: messages.captured, data: ["credential"] };
      if (!handlesConsoleSession(module)) continue;
      const uses = inModule(program, module);
      // One session is handed to many requests.
      const handed = [...uses.keys()].filter((node) => node.kind === "call" && handsCookies(program, node));
      for (const node of handed.slice(1)) uses.delete(node);
      for (const [node, use] of uses)
        yield { place: program.placeOf(headOf(node)), message: messages[use], data: ["credential"] };
    }
    const asked = new Set<Module>();
    for (const element of program.elements()) {
      const module = moduleOf(element);
      if (asked.has(module) || isForeignCode(program, module.path) || !asksFor(element)) continue;
      asked.add(module);
      yield { place: program.placeOf(element.attributes[0] ?? element), message: messages.asked, data: ["credential"] };
    }
  },
} satisfies Rule;
