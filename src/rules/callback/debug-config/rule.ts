import { basename } from "node:path/posix";
import type { Edit, Fix } from "../../../domain/finding.ts";
import { own } from "../../../domain/own.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { DataEntry, DataNode, Expression, Module, Node } from "../../../program/tree.ts";
import { asksFor, codeOf, isConditional } from "../../reachable-code.ts";
import type { Problem, Rule } from "../../rule.ts";
import { stretchOf } from "../../text-places.ts";

const messages = {
  urlCheck: {
    en: "urlCheck is off in a committed project configuration, so requests to any domain and with broken TLS go unnoticed: switch it on and keep exceptions in your private configuration.",
    "zh-CN":
      "提交的项目配置关闭了 urlCheck，非法域名和失效的 TLS 证书都不会被发现：请开启，例外只放在不提交的私有配置中。",
  },
  privateUrlCheck: {
    en: "urlCheck is off in a private configuration that is committed, so it is off for everyone who clones the repository: take project.private.config.json out of version control.",
    "zh-CN":
      "私有配置 project.private.config.json 被提交且关闭了 urlCheck，所有克隆仓库的人都会跳过域名与 TLS 校验：请将该文件移出版本库。",
  },
  alerts: {
    en: "The JS-SDK's debug mode shows every answer to the visitor in an alert: switch it off.",
    "zh-CN": "JS-SDK 调试模式会把每次接口返回弹窗显示给访客：请关闭。",
  },
  console: {
    en: "The debug console is switched on for every user: allow it only in development.",
    "zh-CN": "对所有用户开启了调试面板：请仅在开发环境中启用。",
  },
} as const;

const isDevelopment =
  /\bdev\b|develop|NODE_ENV|envVersion|import\.meta\.env|__DEV__|process\.env|debug|local|isTest|hostname/i;

const switchOff = (program: Program, value: Node, text: "true" | "false"): Fix => {
  const { startLine, startColumn, endLine, endColumn, path } = program.placeOf(value);
  const edit: Edit = { path, startLine, startColumn, endLine, endColumn, text };
  return { description: { en: `Set it to ${text}`, "zh-CN": `改为 ${text}` }, edits: [edit] };
};

/** `setting.urlCheck` of a project configuration, or of the WeChat part of uni-app's manifest. */
const urlChecksOff = (data: DataNode, keys: readonly string[]): readonly DataEntry[] => {
  if (data.kind !== "data-map") return [];
  const [key, ...rest] = keys;
  return data.entries.flatMap((entry) => {
    if (entry.key !== key) return [];
    if (rest.length > 0) return urlChecksOff(entry.value, rest);
    return entry.value.kind === "data-scalar" && entry.value.value === false ? [entry] : [];
  });
};

const settingPath: Readonly<Record<string, readonly string[]>> = {
  "project.config.json": ["setting", "urlCheck"],
  "project.private.config.json": ["setting", "urlCheck"],
  "manifest.json": ["mp-weixin", "setting", "urlCheck"],
};

function* settings(program: Program): Iterable<Problem> {
  for (const module of program.modules("urlCheck")) {
    const keys = own(settingPath, basename(module.path));
    if (!keys || !module.data || program.isAside(module.path)) continue;
    for (const entry of urlChecksOff(module.data, keys)) {
      const isPrivate = basename(module.path) === "project.private.config.json";
      yield {
        place: program.placeOf(entry),
        message: isPrivate ? messages.privateUrlCheck : messages.urlCheck,
        clauses: ["D2", "C0"],
        fix: switchOff(program, entry.value, "true"),
        ...(isPrivate ? { severity: "notice" } : {}),
      };
    }
  }
}

const isTrue = (node: Expression | undefined): boolean =>
  (node?.kind === "boolean" && node.value) ||
  (node?.kind === "unary" && node.operator === "!" && node.operand.kind === "number" && node.operand.value === 0);

/** Calls that configure the JS-SDK have these beside `debug`, or stand in a file that loads it. */
const isSdkConfig = (module: Module, api: string, call: Node): boolean => {
  if (/jsApiList|nonceStr|noncestr/.test(codeOf(call))) return true;
  return (
    /(?:^|\.)(?:wx|jWeixin|jweixin|weixin)\.config$/i.test(api) && /jweixin|weixin-js-sdk|jssdk/i.test(module.text)
  );
};

/** Page code between the PHP of a template, which no front end lowers: `wx.config({ debug: true, …`. */
const inTemplate = /wx\.config\(\s*\{[^{}]{0,200}?^[ \t]*(debug\s*:\s*true)\b/gm;

function* templates(program: Program): Iterable<Problem> {
  for (const module of program.modules("wx.config")) {
    if (module.language !== "php" || program.isAside(module.path)) continue;
    for (const match of module.text.matchAll(inTemplate)) {
      const end = match.index + match[0].length;
      yield { place: program.placeOf(stretchOf(module, end - (match[1] ?? "").length, end)), message: messages.alerts };
    }
  }
}

function* alerts(program: Program): Iterable<Problem> {
  for (const call of program.calls("config")) {
    const module = moduleOf(call);
    const api = program.apiOf(call.callee) ?? codeOf(call.callee);
    if (program.isAside(module.path) || call.callee.kind !== "member") continue;
    const debug = program.option(call.arguments[0], "debug");
    if (!debug || !isTrue(debug) || !isSdkConfig(module, api, call) || isGuarded(program, call)) continue;
    yield {
      place: program.placeOf(debug.parent ?? debug),
      message: messages.alerts,
      ...(debug.kind === "boolean" ? { fix: switchOff(program, debug, "false") } : {}),
    };
  }
  for (const call of program.calls("buildConfig", "buildJsSdkConfig", "config")) {
    if (
      !/js(?:sdk)?(?:\(\))?\.(?:buildConfig|config)$|buildJsSdkConfig$/i.test(program.apiOf(call.callee) ?? "") ||
      program.isAside(moduleOf(call).path)
    )
      continue;
    const debug = call.arguments.find(isTrue) ?? program.option(call.arguments.at(-1), "debug");
    const isSecond =
      debug !== undefined &&
      (call.arguments.indexOf(debug) === 1 ||
        !call.arguments.includes(debug) ||
        (program.apiOf(call.callee) ?? "").endsWith("buildJsSdkConfig"));
    if (debug && isTrue(debug) && isSecond) yield { place: program.placeOf(debug), message: messages.alerts };
  }
}

const isGuarded = (program: Program, node: Node): boolean => program.isGuarded(node, asksFor(isDevelopment));

function* consoles(program: Program): Iterable<Problem> {
  for (const call of program.calls("wx.setEnableDebug")) {
    if (
      program.isAside(moduleOf(call).path) ||
      !isTrue(program.argument(call, 0, "enableDebug")) ||
      isGuarded(program, call)
    )
      continue;
    // A switch that the user flips is a feature; code that runs by itself is a left-over.
    if (program.entriesOf(call).some(({ kind }) => kind === "gesture")) continue;
    yield { place: program.placeOf(call.callee), message: messages.console };
  }
}

/** Consoles on the page for every visitor; source: https://github.com/Tencent/vConsole and https://github.com/liriliri/eruda */
function* pageConsoles(program: Program): Iterable<Problem> {
  for (const call of program.calls("VConsole", "vconsole", "eruda.init")) {
    const module = moduleOf(call);
    const name = program.apiOf(call.callee) ?? "";
    if (program.isAside(module.path) || !(call.isNew || name.endsWith("eruda.init")) || isGuarded(program, call))
      continue;
    if (isConditional(call, (test) => isDevelopment.test(codeOf(test)) || /\?|search|query|href/.test(codeOf(test))))
      continue;
    if (program.entriesOf(call).some(({ kind }) => kind === "gesture")) continue;
    yield { place: program.placeOf(call.callee), message: messages.console, severity: "notice" };
  }
}

export default {
  id: "callback/debug-config",
  clauses: ["C0", "D2"],
  severity: "warning",
  confidence: "high",
  title: { en: "A debug switch is committed", "zh-CN": "提交了调试开关" },
  literals: [
    "urlCheck",
    "jsApiList",
    "jweixin",
    "weixin-js-sdk",
    "buildConfig",
    "buildJsSdkConfig",
    "setEnableDebug",
    "VConsole",
    "eruda",
  ],
  *check(program) {
    yield* settings(program);
    yield* alerts(program);
    yield* templates(program);
    yield* consoles(program);
    yield* pageConsoles(program);
  },
} satisfies Rule;
