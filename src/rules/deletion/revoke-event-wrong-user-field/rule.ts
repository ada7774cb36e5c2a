import { revocationEvents } from "../../../knowledge/events.ts";
import { walk } from "../../../program/adopt.ts";
import type { Expression, Node, Statement } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";

const senderName =
  /^(?:FromUserName|fromUserName|fromUser|from_user|from_user_name|fromusername|FromUser|getFromUser|getFromUserName|source)$/;
const userName = /^(?:OpenID|OpenPID|openID|OpenId|openid|open_id|openId|getOpenId|OpenPid)$/;

const namesEvent = (test: Expression): boolean => {
  let found = false;
  walk(test, (node) => {
    if (node.kind === "string" && revocationEvents.includes(node.value)) found = true;
  });
  return found;
};

const nameOf = (node: Node): string => (node.kind === "member" ? node.property : node.kind === "name" ? node.name : "");

export default {
  id: "deletion/revoke-event-wrong-user-field",
  clauses: ["D4", "D5"],
  severity: "error",
  confidence: "high",
  title: { en: "A withdrawal is taken for another user's", "zh-CN": "撤回授权事件取错了用户字段" },
  literals: revocationEvents,
  *check(program) {
    for (const module of program.modules(...revocationEvents)) {
      if (program.isAside(module.path)) continue;
      const branches: (readonly Statement[])[] = [];
      walk(module, (node) => {
        if (node.kind === "if" && namesEvent(node.test)) branches.push(node.consequent);
        if (node.kind === "case" && node.tests.some(namesEvent)) branches.push(node.body);
      });
      for (const branch of branches) {
        const senders: Node[] = [];
        let usesUser = false;
        for (const statement of branch) {
          walk(statement, (node) => {
            const name = nameOf(node);
            if (senderName.test(name) && node.parent?.kind !== "member") senders.push(node);
            if (userName.test(name)) usesUser = true;
          });
        }
        const [sender] = senders;
        if (!sender || usesUser) continue;
        const fix =
          sender.kind === "member" && sender.property === "FromUserName"
            ? {
                fix: {
                  description: { en: "Read OpenID.", "zh-CN": "改读 OpenID。" },
                  edits: [
                    {
                      ...program.placeOf({
                        kind: "name",
                        name: "",
                        start: sender.propertyStart,
                        end: sender.propertyStart + sender.property.length,
                        parent: sender,
                      }),
                      text: "OpenID",
                    },
                  ],
                },
              }
            : {};
        yield {
          place: program.placeOf(sender),
          data: ["openid"],
          ...fix,
          message: {
            en: "In this event FromUserName is the platform's own account, so the withdrawing user's data is kept: the user is in OpenID.",
            "zh-CN": "该事件的 FromUserName 是平台推送账号，按它处理会漏删撤回用户的数据：用户在 OpenID 字段。",
          },
        };
      }
    }
  },
} satisfies Rule;
