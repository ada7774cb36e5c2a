import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { sendingLiterals, sendingOf } from "../sending.ts";

/** Lists that name all users or followers, and calls that fetch them. */
const everyone =
  /(?:all|every)?_?(?:users|members|followers|fans|openids?|open_ids|subscribers|customers|userlist|user_list|openidlist|openid_list|memberlist|fanslist)$|^(?:all|every)/i;
const fetchesAll =
  /(?:find_?all|list_?all|select_?all|get_?all|getAllUsers|iter_followers|getFollowers|get_followers|userList|\.all)\b/i;

const rowsOf = /^(?:getRecords|getRows|getList|getContent|getItems|stream|parallelStream|toList|ToList|AsEnumerable)$/;

const namesEveryone = (program: Program, iterable: Expression): boolean => {
  if (iterable.kind === "name")
    return (
      everyone.test(iterable.name) ||
      program
        .definitionsOf(iterable)
        .some(
          (definition) =>
            (definition.kind === "declare" || definition.kind === "assign") &&
            definition.value !== undefined &&
            definition.value.kind === "call" &&
            fetchesAll.test(program.apiOf(definition.value.callee) ?? ""),
        )
    );
  if (iterable.kind === "member") return everyone.test(iterable.property);
  // The rows of a page of them: `users.getRecords().forEach(…)`
  if (iterable.kind === "call" && iterable.callee.kind === "member" && rowsOf.test(iterable.callee.property))
    return namesEveryone(program, iterable.callee.object);
  if (iterable.kind === "call")
    return fetchesAll.test(program.apiOf(iterable.callee) ?? "") || namesEveryone(program, iterable.callee);
  if (iterable.kind === "await") return namesEveryone(program, iterable.operand);
  return false;
};

/** The loop over all users around a node, in its own function: a statement, or map and forEach over a list. */
const loopOver = (program: Program, node: Node): Node | undefined => {
  for (let at: Node | undefined = node.parent; at; at = at.parent) {
    if (at.kind === "loop" && at.iterable && namesEveryone(program, at.iterable)) return at;
    if (at.kind === "function") {
      const call: Node | undefined = at.parent;
      const isItems =
        call?.kind === "call" &&
        call.callee.kind === "member" &&
        /^(?:map|forEach|each|ForEach)$/.test(call.callee.property);
      if (!isItems) return undefined;
      if (call.callee.kind === "member" && namesEveryone(program, call.callee.object)) return call;
    }
  }
  return undefined;
};

/** The loop that sends: around the sending call, or around a call of the function that sends. */
const broadcastOf = (program: Program, call: Call): Node | undefined => {
  const direct = loopOver(program, call);
  if (direct) return direct;
  const sender = program.enclosingFunction(call);
  return (
    sender &&
    program
      .callersOf(sender)
      .map((caller) => loopOver(program, caller))
      .find((loop) => loop !== undefined)
  );
};

export default {
  id: "messaging/broadcast-abuse",
  clauses: ["C0", "D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "Service messages are sent to all users", "zh-CN": "向全部用户群发服务类消息" },
  literals: sendingLiterals,
  *check(program) {
    const calls = sendingOf(program).map((call) => ({ call, loop: broadcastOf(program, call) }));
    // A wrapper's call inside the loop says more than the request in the wrapper.
    const direct = new Set(
      calls
        .filter(({ call, loop }) => loop && loop.start <= call.start && call.end <= loop.end)
        .map(({ loop }) => loop),
    );
    for (const { call, loop } of calls) {
      if (!loop || (direct.has(loop) && !(loop.start <= call.start && call.end <= loop.end))) continue;
      yield {
        place: program.placeOf(call),
        related: [
          { ...program.placeOf(loop), message: { en: "The loop over all users.", "zh-CN": "遍历全部用户的循环。" } },
        ],
        message: {
          en: "A template, subscription or customer-service message goes to every user: send it only to those whose own action calls for it, or use the mass-sending interface.",
          "zh-CN": "模板、订阅或客服消息被发给全部用户：只应发给自身行为触发通知的用户，群发请使用群发接口。",
        },
      };
    }
  },
} satisfies Rule;
