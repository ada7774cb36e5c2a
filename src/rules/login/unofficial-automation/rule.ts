import { basename } from "node:path/posix";
import {
  allowedAutomation,
  automationPackages,
  clientProtocolHosts,
  type AutomationPackage,
} from "../../../knowledge/unofficial-automation.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, DataEntry, Module, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { stretchOf } from "../../text-places.ts";
import { isForeignCode } from "../console.ts";

type Ecosystem = AutomationPackage["ecosystem"];

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
const ofSession = {
  en: "The session of a personal WeChat account is kept so that the bot logs in again by itself: do not automate personal accounts, use the official interfaces.",
  "zh-CN": "保存个人微信账号的会话，使机器人自动再次登录：不要自动化个人账号，请使用官方接口。",
};

/** The file in which each ecosystem lists packages, and how a line of it names one. JSON files are read as data. */
const lists: readonly { readonly file: RegExp; readonly ecosystem: Ecosystem; readonly line?: RegExp }[] = [
  { file: /^package\.json$/, ecosystem: "npm" },
  { file: /^composer\.json$/, ecosystem: "php" },
  {
    file: /^(?:requirements[\w.-]*\.txt|.*requirements\.txt)$/,
    ecosystem: "pypi",
    line: /^[ \t]*([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;[@#]|$)/gm,
  },
  {
    file: /^(?:pyproject\.toml|Pipfile|setup\.cfg)$/,
    ecosystem: "pypi",
    line: /^[ \t]*["']?([A-Za-z0-9][\w.-]*)[ \t]*(?:[=<>~!;["',]|$)/gm,
  },
  { file: /^go\.mod$/, ecosystem: "go", line: /^(?:require)?[ \t]*([\w.-]+\.\w+\/[\w./-]+)[ \t]+v/gm },
  { file: /^pom\.xml$/, ecosystem: "maven", line: /<groupId>[^<]*<\/groupId>\s*<artifactId>([^<]+)<\/artifactId>/g },
];

const ecosystemOf: Readonly<Partial<Record<Module["language"], Ecosystem>>> = {
  javascript: "npm",
  typescript: "npm",
  tsx: "npm",
  vue: "npm",
  python: "pypi",
  go: "go",
  php: "php",
  java: "maven",
  csharp: "nuget",
};

const rowOf = (ecosystem: Ecosystem, name: string): AutomationPackage | undefined => {
  if (allowedAutomation.some((pattern) => pattern.test(name))) return undefined;
  const plain = ecosystem === "pypi" ? name.toLowerCase().replace(/_/g, "-") : name;
  return automationPackages.find(
    (row) => row.ecosystem === ecosystem && (row.name === plain || row.name.endsWith(`:${plain}`)),
  );
};

const dependencies = new Set([
  "dependencies",
  "devDependencies",
  "optionalDependencies",
  "peerDependencies",
  "require",
  "require-dev",
]);
const entriesOf = (module: Module): readonly DataEntry[] =>
  module.data?.kind === "data-map"
    ? module.data.entries.flatMap((entry) =>
        dependencies.has(entry.key) && entry.value.kind === "data-map" ? entry.value.entries : [],
      )
    : [];

interface Named {
  readonly row: AutomationPackage;
  readonly node: Node;
  readonly module: Module;
}

const listed = (module: Module): readonly Named[] => {
  const list = lists.find(({ file }) => file.test(basename(module.path)));
  if (!list) return [];
  if (!list.line) return entriesOf(module).flatMap((entry) => named(module, list.ecosystem, entry.key, entry));
  return Array.from(module.text.matchAll(list.line)).flatMap((match) => {
    const name = match[1] ?? "";
    const start = match.index + match[0].indexOf(name);
    return named(module, list.ecosystem, name, stretchOf(module, start, start + name.length));
  });
};
const named = (module: Module, ecosystem: Ecosystem, name: string, node: Node): readonly Named[] => {
  const row = rowOf(ecosystem, name);
  return row ? [{ row, node, module }] : [];
};

/** The package of an import: `@a/b/c` is `@a/b`, Python's `a.b` is `a`. */
const packageOf = (ecosystem: Ecosystem, source: string): string => {
  if (ecosystem === "npm")
    return source
      .split("/")
      .slice(0, source.startsWith("@") ? 2 : 1)
      .join("/");
  return ecosystem === "pypi" ? (source.split(".")[0] ?? source) : source;
};

const imported = (module: Module): readonly Named[] => {
  const ecosystem = ecosystemOf[module.language];
  if (!ecosystem) return [];
  return module.imports.flatMap((one) => named(module, ecosystem, packageOf(ecosystem, one.source), one));
};

/** How the bots' own interfaces keep a session: the call's name and what its argument says. */
const keepsSession = (program: Program, call: Call): boolean => {
  const name =
    call.callee.kind === "member" ? call.callee.property : call.callee.kind === "name" ? call.callee.name : "";
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
const loginCalls = ["auto_login", "auto_login_wx", "login", "Login", "HotLogin", "PushLogin", "Bot", "Wcf", "QRLogin"];

/** Where a file that imports such a package logs in with it. */
const loginsIn = (program: Program, { row, module, node }: Named): readonly Call[] => {
  if (node.kind !== "import") return [];
  const { callsByName } = program.nodesIn(module);
  return loginCalls.flatMap((name) =>
    (callsByName.get(name) ?? []).filter(({ callee }) => {
      if (/^auto_|^(?:Hot|Push|QR)Login$/.test(name)) return true;
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
const literals = [
  ...new Set(automationPackages.map((row) => row.name.slice(row.name.indexOf(":") + 1))),
  ...clientProtocolHosts,
  "memory-card",
  "botData",
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
    const { path, language } = moduleOf(node);
    const row = node.kind === "string" && language !== "json" ? rowOf("npm", node.value) : undefined;
    const isOption = node.parent?.kind === "entry" && node.parent.key === "puppet" && node.parent.value === node;
    if (!row || row.onlyWithPuppet || !isOption || seen.has(path) || isForeignCode(program, path)) continue;
    seen.add(path);
    yield { place: program.placeOf(node), message: ofPackage(row.name) };
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
    if (seen.has(path) || !hostPattern.test(text) || isForeignCode(program, path)) continue;
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
    yield* sessions(program);
    yield* hosts(program);
  },
} satisfies Rule;
