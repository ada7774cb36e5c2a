import {
  automationPackages,
  clientProtocolHosts,
  tabletLoginPaths,
  type AutomationPackage,
} from "../../../knowledge/unofficial-automation.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Node } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { imported, listed, rowOf, type Named } from "../automation-packages.ts";
import { isForeignCode } from "../console.ts";

const ofPackage = (name: string): { readonly en: string; readonly "zh-CN": string } => ({
  en: `The package ${name} logs in to WeChat as a person by unofficial means: use the official interfaces instead.`,
  "zh-CN": `软件包 ${name} 以非官方方式代替个人登录微信：请改用官方接口。`,
});
const ofHost = {
  en: "This speaks the protocol of WeChat's own clients to log in as a person: use the official interfaces instead.",
  "zh-CN": "此处使用微信客户端协议以个人身份登录：请改用官方接口。",
};
const ofLogin = {
  en: "The program logs in to a personal WeChat account, mostly by a QR code, and acts as its owner: use the official interfaces instead.",
  "zh-CN": "程序登录个人微信账号（通常扫码）并代替本人操作：请改用官方接口。",
};
const ofFriend = {
  en: "A bot accepts or asks for friends in the stead of the owner of a personal account: use the official interfaces instead.",
  "zh-CN": "机器人代替个人微信号的主人自动通过或添加好友：请改用官方接口。",
};
const ofSession = {
  en: "The session of a personal WeChat account is kept so that the bot logs in again by itself: do not automate personal accounts, use the official interfaces.",
  "zh-CN": "保存个人微信账号的会话，使机器人自动再次登录：不要自动化个人账号，请使用官方接口。",
};

/** How the bots' own interfaces keep a session: the call's name and what its argument says. */
const keepsSession = (program: Program, call: Call): boolean => {
  const name = lastNameOf(call.callee);
  if (name === "auto_login" || name === "auto_login_wx") return isTrue(program.argument(call, 0, "hotReload"));
  if (name === "Bot") return program.argument(call, 9, "cache_path") !== undefined;
  return (
    name === "HotLogin" ||
    name === "PushLogin" ||
    name === "NewFileHotReloadStorage" ||
    name === "NewJsonFileHotReloadStorage"
  );
};
const isTrue = (node: Node | undefined): boolean => node?.kind === "boolean" && node.value;

/**
 * Calls by which bots log in: itchat's auto_login, wxpy's Bot, openwechat's Login, wcferry's Wcf, vbot's server. Plain
 * names count on what the package is called, since people's own accounts have a login too.
 */
const loginCalls = [
  "auto_login",
  "auto_login_wx",
  "login",
  "Login",
  "HotLogin",
  "PushLogin",
  "Bot",
  "Wcf",
  "QRLogin",
  "get_QR",
  "new_instance",
  "Wechaty",
  "build",
  "singleton",
];

/** Where a file that imports such a package logs in with it. */
const loginsIn = (program: Program, { row, module, node }: Named): readonly Call[] => {
  if (node.kind !== "import") return [];
  const { callsByName } = program.nodesIn(module);
  return loginCalls.flatMap((name) =>
    (callsByName.get(name) ?? []).filter(({ callee }) => {
      if (/^auto_|^(?:Hot|Push|QR)Login$|^get_QR/.test(name)) return true;
      // `new Wechaty(…)`, `WechatyBuilder.build(…)`
      if (/^(?:build|singleton)$/.test(name))
        return callee.kind === "member" && /^Wechaty(?:Builder)?$/.test(lastNameOf(callee.object));
      if (row.ecosystem === "go")
        return callee.kind === "member" && callee.object.kind === "name" && /bot/i.test(callee.object.name);
      const root = callee.kind === "member" ? callee.object : callee;
      return root.kind === "name" && (root.name === node.local || root.name === row.name);
    }),
  );
};

const botText = /\b(?:wechaty|itchat|wxpy|openwechat|wechat4u|padlocal)\b/i;
const hostPattern = new RegExp(
  `^https?://(?:${clientProtocolHosts.map((host) => host.replace(/\./g, "\\.")).join("|")})(?:/|$)`,
);
const tabletLogin = new RegExp(`^(?:https?://[^/]+)?/(?:[\\w-]+/){0,4}(?:${tabletLoginPaths.join("|")})$`);
const literals = [
  ...new Set(automationPackages.map((row) => row.name.slice(row.name.indexOf(":") + 1))),
  ...clientProtocolHosts,
  "memory-card",
  "botData",
  "friendship.accept",
  "accept_friend",
  "add_friend(",
  ...tabletLoginPaths,
  "hotReload",
  "HotLogin",
];

function* packages(program: Program): Iterable<Problem> {
  const modules = program.modules(...literals).filter((module) => !isForeignCode(program, module.path));
  for (const find of [listed, imported]) {
    // The list of packages and the code that uses one are two places; further files that use it are none.
    const seen = new Set<string>();
    const rows = modules.flatMap(find);
    // Where code logs in tells more than where it imports what it logs in with.
    const logins = new Map<AutomationPackage, readonly Call[]>();
    for (const one of find === imported ? rows : [])
      logins.set(one.row, [...new Set([...(logins.get(one.row) ?? []), ...loginsIn(program, one)])]);
    for (const { row, node } of rows) {
      if (find === imported && seen.has(row.name)) continue;
      seen.add(row.name);
      const milder = row.onlyWithPuppet ? { severity: "warning" as const, confidence: "medium" as const } : {};
      const calls = logins.get(row) ?? [];
      if (calls.length === 0) yield { place: program.placeOf(node), message: ofPackage(row.name), ...milder };
      for (const call of calls)
        if (!keepsSession(program, call)) yield { place: program.placeOf(call.callee), message: ofLogin, ...milder };
    }
  }
}

/** `new Wechaty({ puppet: "wechaty-puppet-wechat" })`: where a bot is told by which protocol to log in. */
function* puppets(program: Program): Iterable<Problem> {
  const seen = new Set<string>();
  for (const node of program.strings()) {
    const holder = node.parent;
    const isOption =
      (holder?.kind === "entry" && holder.key === "puppet" && holder.value === node) ||
      (holder?.kind === "declare" && holder.target.kind === "name" && holder.target.name === "puppet");
    if (!isOption || node.kind !== "string") continue;
    const { path, language } = moduleOf(node);
    const row = language === "json" ? undefined : rowOf("npm", node.value);
    if (!row || row.onlyWithPuppet || seen.has(path) || isForeignCode(program, path)) continue;
    seen.add(path);
    yield { place: program.placeOf(node), message: ofPackage(row.name) };
  }
}

/**
 * `friendship.accept()` of wechaty, `accept_friend` of wxpy, `add_friend(…)` of itchat: the bot decides who is a friend.
 * Sources: https://wechaty.js.org/docs/api/friendship and https://itchat.readthedocs.io/zh/latest/api/
 */
function* friends(program: Program): Iterable<Problem> {
  for (const call of program.calls("accept", "accept_friend", "add_friend")) {
    const { callee } = call;
    const { path, text } = moduleOf(call);
    const isBot =
      lastNameOf(callee) === "accept"
        ? callee.kind === "member" && /^(?:friendship|friendRequest)$/i.test(lastNameOf(callee.object))
        : botText.test(text);
    if (isBot && !isForeignCode(program, path))
      yield { place: program.placeOf(callee), message: ofFriend, severity: "warning", confidence: "medium" };
  }
}

function* sessions(program: Program): Iterable<Problem> {
  for (const call of program.calls(
    "auto_login",
    "auto_login_wx",
    "Bot",
    "HotLogin",
    "PushLogin",
    "NewFileHotReloadStorage",
    "NewJsonFileHotReloadStorage",
  )) {
    const module = moduleOf(call);
    if (botText.test(module.text) && !isForeignCode(program, module.path) && keepsSession(program, call)) {
      yield { place: program.placeOf(call.callee), message: ofSession, data: ["credential"] };
    }
  }
  // wechat4u, https://github.com/nodeWechat/wechat4u: `botData` is the session, which `new Wechat(data)` takes up again.
  for (const call of program.calls("writeFileSync", "writeFile", "outputJson", "writeJson", "setItem")) {
    const { path } = moduleOf(call);
    if (call.arguments.some((one) => /\.botData\b/.test(codeOf(one).slice(0, 200))) && !isForeignCode(program, path))
      yield { place: program.placeOf(call.callee), message: ofSession, data: ["credential"], severity: "warning" };
  }
  for (const node of program.strings()) {
    if (
      node.kind !== "string" ||
      !/\.memory-card(?:\.json)?$/.test(node.value) ||
      isForeignCode(program, moduleOf(node).path)
    )
      continue;
    yield { place: program.placeOf(node), message: ofSession, data: ["credential"], severity: "warning" };
  }
}

function* hosts(program: Program): Iterable<Problem> {
  const seen = new Set<string>();
  for (const node of program.strings()) {
    const { path } = moduleOf(node);
    const text = node.kind === "string" ? node.value : (program.textOf(node) ?? "");
    if (seen.has(path) || !(hostPattern.test(text) || tabletLogin.test(text)) || isForeignCode(program, path)) continue;
    seen.add(path);
    yield { place: program.placeOf(node), message: ofHost, confidence: "medium" };
  }
}

export default {
  id: "login/unofficial-automation",
  clauses: ["O1", "D2"],
  severity: "error",
  confidence: "high",
  title: { en: "A personal WeChat account is automated", "zh-CN": "自动化操作个人微信账号" },
  literals,
  asides: true,
  *check(program) {
    yield* packages(program);
    yield* puppets(program);
    yield* friends(program);
    yield* sessions(program);
    yield* hosts(program);
  },
} satisfies Rule;
