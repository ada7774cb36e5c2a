import { sessionMarks } from "../../../knowledge/unofficial-automation.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Element, Expression, Module, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { headOf } from "../../text-places.ts";
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
  asked: {
    en: "This form asks people for the session values of their WeChat client: do not collect them.",
    "zh-CN": "表单要求用户填写其微信客户端的会话参数：不要收集此类数据。",
  },
} as const;
type What = keyof typeof messages;

const literals = [...consoleLiterals, ...sessionMarks];
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

const methodOf = (callee: Expression): string =>
  callee.kind === "member" ? callee.property : callee.kind === "name" ? callee.name : "";

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
  const method = methodOf(node.callee);
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
  *check(program) {
    for (const module of program.modules(...literals)) {
      if (isForeignCode(program, module.path) || module.data || !handlesConsoleSession(module)) continue;
      for (const [node, use] of inModule(program, module))
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
