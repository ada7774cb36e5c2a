import { walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Expression, If, Node } from "../../../program/tree.ts";
import { codeOf } from "../../reachable-code.ts";

/** Whether a user follows the account: the field `subscribe` of the follower's record, and functions and columns named after it. */
const following =
  /(?:^|[^a-z])(?:is_?)?(?:user_?)?(?:has_?)?(?:subscribed?|guan_?zhu|follow(?:ed)?_?(?:mp|gzh|wechat|weixin))\b|isUserSubscribed|isSubscribe/i;
/** Messages that a user subscribes to, and newsletters, are another thing. */
const otherSubscription = /message|msg|template|tmpl|email|mail|topic|event|\.subscribe\(\s*(?:\(|function|\w+\s*=>)/i;
/** What the branch shows in place of the feature: the account's code, or a request to follow it. */
const invitation = /qr_?code|二维码|guan_?zhu|(?:请|先|需要?)关注|关注公众号|关注后/i;
const ending =
  /\b(?:return|exit|die|throw|redirect|display|render|print|echo|fetch|location|navigateTo|redirectTo|show\w*)\b/i;
const BRANCH_LIMIT = 1_200;

/** What the names of a condition hold, one step back: `$re = $api->isUserSubscribed($openid)`. */
const meaningOf = (program: Program, test: Expression): string => {
  const parts = [codeOf(test).slice(0, 200)];
  walk(test, (node) => {
    if (node.kind !== "name" || parts.length > 4) return;
    for (const definition of program.definitionsOf(node).slice(0, 2))
      if ((definition.kind === "declare" || definition.kind === "assign") && definition.value)
        parts.push(codeOf(definition.value).slice(0, 200));
  });
  return parts.join(" ");
};

/** The condition holds for users who do not follow: `!x`, `x == 0`, `x !== 1`, `empty(x)`. */
const isNegative = (test: Expression): boolean => {
  if (test.kind === "unary") return test.operator === "!";
  if (test.kind === "call") return /^(?:empty|is_null|isNull)$/.test(codeOf(test.callee));
  if (test.kind !== "binary") return false;
  const right = codeOf(test.right).replace(/["']/g, "");
  return /^!==?$/.test(test.operator) ? /^(?:1|true)$/.test(right) : /^(?:0|false|null)$/.test(right);
};

const invites = (branch: readonly Node[]): boolean => {
  const code = branch.map((one) => codeOf(one)).join("\n");
  if (code.length > BRANCH_LIMIT || /subscribe_?message|tmpl_?ids/i.test(code)) return false;
  return invitation.test(code) && ending.test(code);
};

/** Conditions that show who does not follow the account its code, and nothing else. */
export function* followGates(program: Program): Generator<Expression> {
  for (const module of program.modules("ubscri", "uanzhu", "uan_zhu", "ollow")) {
    if (program.isAside(module.path) || !invitation.test(module.text) || !following.test(module.text)) continue;
    const found: If[] = [];
    walk(module, (node) => {
      if (node.kind === "if") found.push(node);
    });
    for (const { test, consequent, alternate } of found) {
      if (!invites(isNegative(test) ? consequent : alternate)) continue;
      const meaning = meaningOf(program, test);
      if (following.test(meaning) && !otherSubscription.test(meaning)) yield test;
    }
  }
}
