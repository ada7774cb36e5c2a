import { revocationEvents } from "../../../knowledge/events.ts";
import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

/** Events by which a handler of the message push is known; a service that handles them receives the revocations too. */
const handled = new Set([
  "subscribe",
  "unsubscribe",
  "SCAN",
  "CLICK",
  "TEMPLATESENDJOBFINISH",
  "user_enter_tempsession",
  "subscribe_msg_popup_event",
]);
const company = /FromUserName|MsgType|fromUser|from_user|wechat|weixin|EventType|EVT_/i;
const anyRevocation = new RegExp(
  `${revocationEvents.join("|")}|USER_INFO_MODIFIED|USER_AUTHORIZATION_(?:REVOKE|CANCELLATION)|UserAuthorization(?:Revoke|Cancellation)`,
);

const isCompared = (node: Node): boolean => {
  const { parent } = node;
  if (parent?.kind === "binary") return /^[!=]==?$/.test(parent.operator);
  if (parent?.kind === "case") return true;
  // Registration with an SDK's router: `router.rule().event("subscribe")`, `@handler.filter("subscribe")`.
  return (
    parent?.kind === "call" &&
    parent.callee.kind === "member" &&
    /event|filter|on|handler/i.test(parent.callee.property)
  );
};

const firstHandler = (program: Program): Node | undefined =>
  program.strings().find((text) => {
    if (text.kind !== "string" || !handled.has(text.value) || !isCompared(text)) return false;
    const module = moduleOf(text);
    const side = program.sideOf(module.path);
    return (
      side !== "miniprogram" &&
      side !== "web" &&
      side !== "library" &&
      !program.isAside(module.path) &&
      company.test(module.text)
    );
  });

export default {
  id: "deletion/revoke-event-unhandled",
  clauses: ["D4", "D1"],
  severity: "notice",
  confidence: "medium",
  title: { en: "Withdrawn authorisations are not handled", "zh-CN": "未处理用户撤回授权与注销事件" },
  literals: [...handled].filter((event) => event !== "subscribe"),
  *check(program) {
    const handler = firstHandler(program);
    if (!handler || program.search(anyRevocation).length > 0) return;
    yield {
      place: program.placeOf(handler),
      message: {
        en: "Events are handled here, but not the ones by which a user withdraws data or cancels the account, so that data stays: handle user_authorization_revoke, user_authorization_cancellation and user_info_modified.",
        "zh-CN":
          "这里处理了消息推送事件，却没有处理用户撤回授权、注销账号的事件，相关数据会一直保留：请处理 user_authorization_revoke、user_authorization_cancellation 与 user_info_modified。",
      },
    };
  },
} satisfies Rule;
