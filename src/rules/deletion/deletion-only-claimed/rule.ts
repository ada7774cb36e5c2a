import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { FunctionNode, Node, StringLiteral } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** What a user is told after the account has gone. */
const claim =
  /(?<!该|此|对方|当前)(?:账号|帐号|账户|帐户|用户)[^，。!！]{0,6}(?:注销成功|已注销|已删除|删除成功)|注销成功|account\s+(?:has\s+been\s+|was\s+)?(?:deleted|closed)/i;

/** Calls that may reach a server, a cloud function or a page that does. */
const mayDelete =
  /request|fetch|axios|http|api|post|delete(?!d)|callFunction|cancel|close|destroy|service|navigate|redirect/i;

const outermost = (program: Program, literal: StringLiteral): FunctionNode | undefined => {
  let fn = program.enclosingFunction(literal);
  for (let next = fn && program.enclosingFunction(fn); next; next = program.enclosingFunction(next)) {
    // The component around a handler holds everything; a handler ends at the function that is a component's own value.
    if (next.parent?.kind !== "call" && next.parent?.kind !== "entry" && next.parent?.kind !== "declare") break;
    if (next.name !== undefined && /^[A-Z]/.test(next.name)) break;
    fn = next;
  }
  return fn;
};

const asksServer = (program: Program, fn: FunctionNode, depth: number): boolean => {
  let found = false;
  walk(fn, (node) => {
    if (found || node.kind !== "call") return;
    const api = program.apiOf(node.callee) ?? (node.callee.kind === "member" ? node.callee.property : "");
    const callees = program.functionsOf(node.callee);
    if (callees.length === 0) {
      if (
        !/^(?:wx\.(?:showModal|showToast|clearStorage\w*|removeStorage\w*|reLaunch|switchTab|navigateBack|redirectTo|navigateTo)|console\.\w+|set[A-Z]\w*|dispatch)$/.test(
          api,
        ) &&
        mayDelete.test(api)
      )
        found = true;
    } else if (depth < 3 && callees.some((callee) => asksServer(program, callee, depth + 1))) found = true;
  });
  return found;
};

/** Why something is refused, not what was done: the text of an error that is thrown. */
const isRefusal = (text: StringLiteral): boolean => {
  for (let at: Node | undefined = text.parent; at && at.kind !== "function"; at = at.parent) {
    if (at.kind === "throw") return true;
    if (at.kind !== "call") continue;
    const name = at.callee.kind === "name" ? at.callee.name : "";
    if (name === "super" || (at.isNew && /Error|Exception/.test(name))) return true;
  }
  return false;
};

const literals = ["注销", "已删除", "删除成功", "deleted", "closed"];

export default {
  id: "deletion/deletion-only-claimed",
  clauses: ["D4"],
  severity: "error",
  confidence: "medium",
  title: { en: "A deletion is claimed that does not happen", "zh-CN": "声称已注销，实际没有删除数据" },
  literals,
  *check(program) {
    const told = new Set<FunctionNode>();
    for (const text of program.strings()) {
      if (text.kind !== "string" || !claim.test(text.value) || isRefusal(text)) continue;
      const { path } = moduleOf(text);
      const side = program.sideOf(path);
      if ((side !== "miniprogram" && side !== "web") || program.isAside(path)) continue;
      const handler = outermost(program, text);
      if (!handler || told.has(handler) || asksServer(program, handler, 0)) continue;
      told.add(handler);
      yield {
        place: program.placeOf(text),
        data: ["profile"],
        message: {
          en: "Users are told that the account is gone, but nothing is sent to the server, so their data stays: call the deletion and report its result.",
          "zh-CN": "告诉用户账号已注销，却没有向服务器发出任何请求，数据仍然保留：请调用注销接口并以其结果为准。",
        },
      };
    }
  },
} satisfies Rule;
