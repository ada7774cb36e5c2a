import { moduleOf, walk } from "../../program/adopt.ts";
import type { Program } from "../../program/program.ts";
import type { Assign, Call, Expression, Module } from "../../program/tree.ts";
import { codeOf } from "../reachable-code.ts";

/** Code that leads the user elsewhere. */
export interface Navigation {
  readonly node: Call | Assign;
  readonly target: Expression | undefined;
  /** `window`: the browser's window; `page`: another page of the mini program; `program`: another program. */
  readonly to: "window" | "page" | "program";
}

const windowTarget = /^(?:(?:window|self|top|parent|document|globalThis)\.)*location(?:\.href)?$/;
const windowCall = /(?:^|\.)location\.(?:replace|assign)$|^window\.open$/;
const pageCalls = ["wx.navigateTo", "wx.redirectTo", "wx.reLaunch", "wx.switchTab"];

/** Interfaces that open something outside the mini program. Source: https://developers.weixin.qq.com/miniprogram/dev/api/navigate/ */
export const programCalls: readonly string[] = [
  "wx.navigateToMiniProgram",
  "wx.openEmbeddedMiniProgram",
  "wx.openOfficialAccountArticle",
  "wx.openOfficialAccountProfile",
  "wx.openOfficialAccountChat",
  "wx.openChannelsUserProfile",
  "wx.openChannelsActivity",
  "wx.openChannelsLive",
  "wx.openChannelsEvent",
  "wx.openCustomerServiceChat",
  "wx.openChannelsProfile",
];

const isProduct = (program: Program, module: Module): boolean => !program.isAside(module.path);

/** Bare `location` may be a variable of the project, such as a place on a map. */
const isWindow = (program: Program, target: Expression): boolean => {
  if (!windowTarget.test(codeOf(target).slice(0, 80).replace(/\s/g, ""))) return false;
  let first = target;
  while (first.kind === "member") first = first.object;
  return first.kind === "name" && program.definitionsOf(first).length === 0;
};

const assignmentsIn = (program: Program, module: Module): readonly Navigation[] => {
  const found: Navigation[] = [];
  walk(module, (node) => {
    if (node.kind === "assign" && node.operator === "=" && isWindow(program, node.target))
      found.push({ node, target: node.value, to: "window" });
  });
  return found;
};

const scripts = new Set(["javascript", "typescript", "tsx", "vue", "html", "php"]);

/** All code of clients that moves the browser's window, in product files of this program and platform. */
export function* windowNavigations(program: Program): Generator<Navigation> {
  for (const module of program.modules("location")) {
    if (scripts.has(module.language) && isProduct(program, module)) yield* assignmentsIn(program, module);
  }
  for (const call of program.calls("replace", "assign", "open")) {
    const api = program.apiOf(call.callee) ?? "";
    if (windowCall.test(api) && scripts.has(moduleOf(call).language) && isProduct(program, moduleOf(call))) {
      yield { node: call, target: program.argument(call, 0), to: "window" };
    }
  }
}

/** Calls that open another page of the mini program. */
export function* pageNavigations(program: Program): Generator<Navigation> {
  for (const call of program.calls(...pageCalls)) {
    if (isProduct(program, moduleOf(call)) && !program.isForeignPlatform(call))
      yield { node: call, target: program.argument(call, 0, "url"), to: "page" };
  }
}

/** Calls that open another mini program, an article, a channel or a chat. */
export function* programNavigations(program: Program): Generator<Navigation> {
  for (const call of program.calls(...programCalls)) {
    if (isProduct(program, moduleOf(call)) && !program.isForeignPlatform(call))
      yield { node: call, target: program.argument(call, 0, "appId"), to: "program" };
  }
}
