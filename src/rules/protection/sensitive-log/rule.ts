import type { DataKind } from "../../../domain/data.ts";
import type { Severity } from "../../../domain/finding.ts";
import type { Text } from "../../../domain/text.ts";
import { isSlice } from "../../../knowledge/sanitizers.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program, SinkFlow } from "../../../program/program.ts";
import type { Expression, Node } from "../../../program/tree.ts";
import { spaced } from "../../chinese.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { keptMessages } from "../kept-messages.ts";
import { loggedAnswers } from "../logged-answers.ts";
import { loggedLogins } from "../logged-logins.ts";
import { loggedPushes } from "../logged-pushes.ts";
import { dumpedRequests, loggedRequests } from "../logged-requests.ts";
import { loggedWholes } from "../logged-wholes.ts";
import { recordedArguments } from "../recorded-arguments.ts";
import { leaksInto } from "../sinks-of.ts";
import { chainOf, gravest, listed } from "../telling.ts";

/** Mild kinds, and names of accounts, which every log needs, are no finding. */
const unlogged: ReadonlySet<DataKind> = new Set([
  "nickname",
  "avatar",
  "gender",
  "device",
  "file",
  "werun",
  "bluetooth",
  "account-id",
  "photo",
  "recording",
]);
/** Kinds whose names mean other things too often for a name alone to tell. */
const needsOrigin: ReadonlySet<DataKind> = new Set(["address", "location", "clipboard", "email", "license-plate"]);

/** Files that deal with users' addresses, where the word means nothing else. */
const addressFile = /addr|receiv|consignee|shipping|deliver/i;
/** The test says that the answer is an error: `"errcode" in result`, `res.errcode !== 0`; such an answer holds nothing else. */
const saysError = (test: Expression): boolean => {
  const code = codeOf(test).slice(0, 200);
  return (
    /err_?code/i.test(code) &&
    !/^\s*(?:!|not\b)|={2,3}\s*["']?0|[!=]==?\s*(?:null|nil|undefined)|is\s+(?:not\s+)?None|isNull|is(?:Empty|Blank)|&&|\|\||\b(?:and|or)\b/i.test(
      code,
    )
  );
};

/** The answer of a server interface, on the branch where it is an error. */
const isErrorAnswer = ({ source, call }: SinkFlow): boolean => {
  if (!source.api.startsWith("/")) return false;
  for (let at: Node = call, hops = 0; at.parent && hops < 6; at = at.parent, hops++) {
    const { parent } = at;
    if (parent.kind === "function") return false;
    if (parent.kind === "if") return parent.consequent.some((one) => one === at) && saysError(parent.test);
  }
  return false;
};

/** The kind is what the value says it is: by its origin, or by a name that means nothing else there. */
const isMeant = (kind: DataKind, source: SinkFlow["source"], call: Node): boolean =>
  source.basis === "interface" ||
  !needsOrigin.has(kind) ||
  (kind === "address" && addressFile.test(moduleOf(call).path));

const counts = (kind: DataKind, flow: SinkFlow): boolean => {
  const { source, call } = flow;
  return !unlogged.has(kind) && !isErrorAnswer(flow) && isMeant(kind, source, call);
};

/** A file that a program keeps as its log: `./log.txt`, `/tmp/wx.log`, `logs/2020.txt`. */
const logFile = /(?:^|[/._-])logs?(?:[/._-]|$)/i;
const isLogFile = (program: Program, call: Node): boolean =>
  call.kind === "call" && call.arguments.some((one) => logFile.test(program.textOf(one)?.slice(0, 200) ?? ""));

const severityOf = (kinds: readonly DataKind[]): Severity => {
  const grade = gravest(kinds);
  return grade === "critical" ? "error" : grade === "high" ? "warning" : "notice";
};

/** Of a token of a hundred characters and more this many tell which one it is, and open nothing: `header.substring(0, 20)`. */
const BEGINNING = 24;

const isBeginning = ({ steps, value }: SinkFlow): boolean =>
  [value, ...steps.map(({ node }) => node)].some((node) => {
    const call = node.parent?.kind === "member" ? node.parent.parent : node;
    if (call?.kind !== "call" || call.callee.kind !== "member" || !isSlice(call.callee.property)) return false;
    const [from, to] = call.arguments;
    return from?.kind === "number" && from.value === 0 && to?.kind === "number" && to.value <= BEGINNING;
  });

/** What opens an account rather than tells of a person. */
const secrets: ReadonlySet<DataKind> = new Set(["credential", "session-key", "password", "login-code"]);

const shownMessage = (kinds: readonly DataKind[]): Text => {
  const names = listed(kinds);
  const what = kinds.every((kind) => secrets.has(kind))
    ? { en: `a secret (${names.en})`, "zh-CN": spaced(names["zh-CN"]) }
    : { en: `user data (${names.en})`, "zh-CN": `用户数据（${names["zh-CN"]}）` };
  return {
    en: `This log line shows ${what.en} in clear to everyone with access to the log: leave it out or mask it.`,
    "zh-CN": `日志明文输出了${what["zh-CN"]}，能看到日志的人都能读到：请不要记录，或先脱敏。`,
  };
};

const messages = {
  requests: {
    en: "Everything that clients send goes into this log, passwords, login codes and phone numbers among it: log the path and the result only, or leave such fields out.",
    "zh-CN": "客户端提交的全部内容（包括密码、登录 code、手机号）都会写入日志：请只记录路径与结果，或先剔除这些字段。",
  },
  headers: {
    en: "The request goes into this log with all its headers, the user's login token and cookies among them: log the method and the path only, or leave such headers out.",
    "zh-CN": "请求连同全部请求头（包括用户的登录令牌与 Cookie）被写入日志：请只记录方法与路径，或先剔除这些请求头。",
  },
  kept: {
    en: "Each message of a user is kept as a file with what was written and the OpenID: leave it out of what runs in production.",
    "zh-CN": "用户的每条消息连同 OpenID 都被保存为文件：请不要在线上环境开启。",
  },
  pushes: {
    en: "Each pushed message goes into this log, what the user wrote together with the OpenID: log the type and the result only.",
    "zh-CN": "每条推送消息（用户发送的内容与 OpenID）都会写入日志：请只记录消息类型与处理结果。",
  },
  logins: {
    en: "The answer to a login goes into this log as a whole, with the OpenID, the session or the token that it brings: log the result only.",
    "zh-CN": "登录接口的返回（含 OpenID、会话或令牌）被整体写入日志：请只记录结果。",
  },
  aspects: {
    en: "This aspect records all that the handlers are given, passwords and phone numbers among it: record names and lengths only, or leave such fields out.",
    "zh-CN": "该切面会记录处理方法的全部入参，其中包括密码、手机号等：请只记录必要信息，或先剔除敏感字段。",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Values that are user data, or tell it, by where they come from. */
function* leaked(program: Program): Generator<Problem> {
  const intoFiles = [...leaksInto(program, "file", counts)].filter(({ call }) => isLogFile(program, call));
  for (const { place, flow, kinds, confidence } of [...leaksInto(program, "log", counts), ...intoFiles])
    yield {
      place,
      severity: kinds.every((kind) => kind === "credential") && isBeginning(flow) ? "notice" : severityOf(kinds),
      confidence,
      data: kinds,
      related: chainOf(program, flow, place),
      message: shownMessage(kinds),
    };
}

/** All that came in, whatever it is: requests, their headers, pushed messages, the arguments of handlers, answers to logins. */
function* dumped(program: Program): Generator<Problem> {
  const problem = (node: Node, message: Text, data: readonly DataKind[]): Problem => ({
    place: program.placeOf(node),
    severity: "warning",
    confidence: "medium",
    data,
    message,
  });
  for (const value of loggedRequests(program)) yield problem(value, messages.requests, ["message"]);
  for (const value of dumpedRequests(program)) yield problem(value, messages.headers, ["credential"]);
  for (const call of keptMessages(program))
    if (!program.isAside(moduleOf(call).path))
      yield { ...problem(call, messages.kept, ["openid", "message"]), confidence: "high" };
  for (const call of loggedPushes(program)) yield problem(call, messages.pushes, ["openid", "message"]);
  for (const call of recordedArguments(program)) yield problem(call, messages.aspects, ["password", "phone"]);
  for (const value of loggedLogins(program))
    if (!program.isForeignPlatform(value)) yield { ...problem(value, messages.logins, ["openid"]), severity: "notice" };
}

/** What helpers for requests log of every answer, when the program asks for user data by them. */
function* answered(program: Program): Generator<Problem> {
  for (const { value, kinds, asked } of loggedAnswers(program)) {
    const names = listed(kinds);
    const asking = { en: "This asks for user data by it.", "zh-CN": "此处通过它获取用户数据。" };
    yield {
      place: program.placeOf(value),
      severity: severityOf(kinds),
      confidence: "medium",
      data: kinds,
      related: [{ ...program.placeOf(asked), message: asking }],
      message: {
        en: `This helper logs every answer as a whole, and is used to ask for user data (${names.en}): log the outcome only.`,
        "zh-CN": `该请求工具会把每次响应完整写入日志，而它也被用于获取用户数据（${names["zh-CN"]}）：请只记录结果状态。`,
      },
    };
  }
}

/** Objects that hold user data among other fields, as the code around the log line shows. */
function* shownAsWholes(program: Program): Generator<Problem> {
  const shown = new Set<string>();
  for (const { value, kinds, read } of loggedWholes(program)) {
    const place = program.placeOf(value);
    if (program.isAside(place.path) || program.isForeignPlatform(value)) continue;
    // A page that loads one list in many ways logs each answer: what its markup shows of the list is told once.
    const shownAt = program.placeOf(read);
    const key = `${place.path} ${codeOf(value)} ${shownAt.path}:${shownAt.startLine}`;
    if (shownAt.path !== place.path && shown.has(key)) continue;
    shown.add(key);
    const names = listed(kinds);
    yield {
      place,
      severity: severityOf(kinds),
      confidence: "medium",
      data: kinds,
      related: [{ ...shownAt, message: { en: "This reads the data out of it.", "zh-CN": "这里从中取出数据。" } }],
      message: {
        en: `This log line shows a whole object, in which there is user data (${names.en}): log what is needed of it only.`,
        "zh-CN": `日志输出了整个对象，其中含有用户数据（${names["zh-CN"]}）：请只记录需要的部分。`,
      },
    };
  }
}

const lineOf = ({ place }: Problem): string => `${place.path}:${place.startLine}`;

export default {
  id: "protection/sensitive-log",
  clauses: ["D2"],
  severity: "error",
  confidence: "high",
  title: { en: "User data or a credential is written to a log", "zh-CN": "用户数据或凭据被写入日志" },
  literals: [
    "console.",
    "log.",
    "log(",
    "log:",
    "log-",
    "logger",
    "logging",
    ".log",
    "_log",
    "syslog",
    "Log",
    "LOG",
    "print",
    "Print",
    "dump",
    "echo",
    "Debug",
    " dd(",
    "\tdd(",
    "@dd(",
    "Console.Write",
    "Document.Save(",
    "@Aspect",
    "file_put_contents",
    ".weixin.qq.com/",
  ],
  *check(program) {
    const told = new Set<string>();
    for (const problem of leaked(program)) {
      told.add(lineOf(problem));
      yield problem;
    }
    for (const problem of [...dumped(program), ...answered(program)]) {
      if (told.has(lineOf(problem))) continue;
      told.add(lineOf(problem));
      yield problem;
    }
    for (const problem of shownAsWholes(program)) if (!told.has(lineOf(problem))) yield problem;
  },
} satisfies Rule;
