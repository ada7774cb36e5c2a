import type { Config } from "../../../domain/config.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Expression, FunctionNode, Node } from "../../../program/tree.ts";
import { callsIn } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";
import { pageNavigations, windowNavigations, type Navigation } from "../navigations.ts";
import { holdsBack } from "../promotion.ts";
import { isExpectedPage, targetOf } from "../targets.ts";

const message = {
  en: "Going back leads elsewhere instead of to the page before: let the back key and the swipe do what people expect.",
  "zh-CN": "用户返回时被带往别处而不是上一页：请让返回键和返回手势按预期工作。",
};

const leavingHooks = /^(?:onUnload|onBackPress|beforeRouteLeave)$/;
/** What puts the user back on the page: a new history entry, or a step forward. */
const stepForward = /(?:^|\.)history\.(?:pushState|forward)$/;

const handlersAt = (program: Program, value: Expression | undefined): readonly FunctionNode[] =>
  value ? program.functionsOf(value) : [];

/** Functions that run when the user goes back in a browser. */
const backHandlers = (program: Program): readonly FunctionNode[] => {
  const found: FunctionNode[] = [];
  for (const module of program.modules("popstate")) {
    if (program.isAside(module.path)) continue;
    walk(module, (node) => {
      if (node.kind === "assign" && node.target.kind === "member" && node.target.property === "onpopstate")
        found.push(...handlersAt(program, node.value));
      if (node.kind !== "call" || !/(?:^|\.)(?:addEventListener|on|bind)$/.test(program.apiOf(node.callee) ?? ""))
        return;
      const [event, handler] = node.arguments;
      if (event?.kind === "string" && event.value === "popstate") found.push(...handlersAt(program, handler));
    });
  }
  return found;
};

const isWithin = (node: Node, fn: FunctionNode): boolean => {
  for (let at: Node | undefined = node; at; at = at.parent) if (at === fn) return true;
  return false;
};

const leadsAway = (program: Program, config: Config, { target }: Navigation): boolean => {
  const read = targetOf(program, config, target);
  return read.kind === "foreign" || read.kind === "app" || (read.kind === "own" && !isExpectedPage(read.path));
};

/** A mini program page whose end opens another page. The tab pages and the home page are where going back may end. */
const isTrapAtUnload = (program: Program, config: Config, navigation: Navigation): boolean => {
  if (navigation.node.kind === "call" && program.apiOf(navigation.node.callee) === "wx.switchTab") return false;
  const entries = program.entriesOf(navigation.node);
  return (
    entries.length > 0 &&
    entries.every(({ kind, name }) => kind !== "timer" && leavingHooks.test(name)) &&
    leadsAway(program, config, navigation)
  );
};

export default {
  id: "redirect/back-trap",
  clauses: ["O3"],
  severity: "error",
  confidence: "medium",
  title: { en: "The way back is redirected", "zh-CN": "返回或退出被劫持到其他页面" },
  literals: ["popstate", "onUnload", "onBackPress", "enableAlertBeforeUnload"],
  *check(program, config) {
    const handlers = backHandlers(program);
    for (const handler of handlers) {
      for (const call of callsIn(handler)) {
        const api = program.apiOf(call.callee) ?? "";
        const isForward =
          stepForward.test(api) ||
          (/(?:^|\.)history\.go$/.test(api) && call.arguments[0]?.kind === "number" && call.arguments[0].value > 0);
        if (isForward) yield { place: program.placeOf(call), message, severity: "warning" };
      }
    }
    for (const navigation of handlers.length > 0 ? windowNavigations(program) : []) {
      if (handlers.some((handler) => isWithin(navigation.node, handler)) && leadsAway(program, config, navigation)) {
        yield { place: program.placeOf(navigation.node), message };
      }
    }
    for (const navigation of pageNavigations(program)) {
      if (isTrapAtUnload(program, config, navigation))
        yield { place: program.placeOf(navigation.node), message, severity: "warning" };
    }
    for (const call of program.calls("wx.enableAlertBeforeUnload")) {
      const text = program.argument(call, 0, "message");
      if (text === undefined || program.isAside(moduleOf(call).path) || !holdsBack(program.textOf(text) ?? ""))
        continue;
      yield {
        place: program.placeOf(text),
        severity: "warning",
        message: {
          en: "A dialog with an offer holds people back who want to leave: use it to warn of unsaved input only.",
          "zh-CN": "用户离开时用优惠等内容弹窗挽留：该弹窗只应用于提醒未保存的内容。",
        },
      };
    }
  },
} satisfies Rule;
