import type { Fix } from "../../../domain/finding.ts";
import { revocationEvents } from "../../../knowledge/events.ts";
import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Expression, Member, Name, Statement } from "../../../program/tree.ts";
import { lastNameOf } from "../../last-name.ts";
import type { Rule } from "../../rule.ts";
import { stretchOf } from "../../text-places.ts";

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

/** The first field in a branch that names the sender; undefined when the branch reads the user's own field. */
const senderIn = (branch: readonly Statement[]): Member | Name | undefined => {
  let sender: Member | Name | undefined;
  let readsUser = false;
  for (const statement of branch)
    walk(statement, (node) => {
      if (node.kind !== "member" && node.kind !== "name") return;
      const name = lastNameOf(node);
      if (senderName.test(name) && node.parent?.kind !== "member") sender ??= node;
      if (userName.test(name)) readsUser = true;
    });
  return readsUser ? undefined : sender;
};

/** Reads the user's field in the sender's place, where both are fields of the message by WeChat's own names. */
const fixOf = (program: Program, sender: Member | Name): Fix | undefined => {
  if (sender.kind !== "member" || sender.property !== "FromUserName") return undefined;
  const { propertyStart, property } = sender;
  const place = program.placeOf(stretchOf(moduleOf(sender), propertyStart, propertyStart + property.length));
  return { description: { en: "Read OpenID.", "zh-CN": "改读 OpenID。" }, edits: [{ ...place, text: "OpenID" }] };
};

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
        const sender = senderIn(branch);
        if (!sender) continue;
        const fix = fixOf(program, sender);
        yield {
          place: program.placeOf(sender),
          data: ["openid"],
          ...(fix ? { fix } : {}),
          message: {
            en: "In this event FromUserName is the platform's own account, so the withdrawing user's data is kept: the user is in OpenID.",
            "zh-CN": "该事件的 FromUserName 是平台推送账号，按它处理会漏删撤回用户的数据：用户在 OpenID 字段。",
          },
        };
      }
    }
  },
} satisfies Rule;
