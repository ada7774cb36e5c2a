import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, FunctionNode } from "../../../program/tree.ts";
import { calledFrom, callersOf, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

/** Calls that list the followers of an account, by SDK; and the interface itself. Sources: the SDKs named in knowledge/sdk-sources.ts. */
const listCall =
  /(?:^|\.)(?:getFollowers|get_followers|iter_followers|userList|ListAllUserOpenIDs|ListUserOpenIDs|userGet|getAllFollowers|UserApi\.Get|UserApi\.GetAsync)$/;
/** EasyWeChat 4 and 5: `$app->user->list($next)`, https://easywechat.com/5.x/official-account/user.html */
const easyList = /(?:app|wechat|official\w*|oa)(?:\(\))?\.user\.list$/i;
const listUrl = /cgi-bin\/user\/get(?:\?|$|")/;
const wechat = /wechat|weixin|\bwx|mp|officialaccount|client|api|user/i;
/** Calls and addresses that give the profile of a follower. */
const profile =
  /cgi-bin\/user\/info|batchget|get_batch|\bgetUserInfo\b|\bGetUserInfo\b|\buserInfo(?:List)?\(|batchGetUser|BatchGetUser|user\.get\(|user->(?:get|select)\(|UserApi\.(?:Info|BatchGet)|\.Info\(/;
const saves =
  /\b(?:save|saveAll|saveBatch|insert\w*|create|bulkCreate|bulk_create|(?:update|first)OrCreate|upsert|add_all|executemany|InsertOne|insertMany|Create|SaveChanges\w*|AddRange|writeFile\w*|dump|commit|set)\(/;

/** The functions that belong to one pull: the one that lists, those that it calls, and its caller. */
const around = (program: Program, call: Call): readonly FunctionNode[] => {
  const fn = program.enclosingFunction(call);
  if (!fn) return [];
  return callersOf(program, fn, 1).flatMap((one) => calledFrom(program, one, 2));
};

const isList = (program: Program, call: Call, hasUrl: boolean): boolean => {
  const api = program.apiOf(call.callee) ?? "";
  if (easyList.test(api)) return true;
  if (listCall.test(api)) return wechat.test(api.slice(0, api.lastIndexOf("."))) || /followers/i.test(api);
  return hasUrl && call.arguments.some((one) => listUrl.test(program.textOf(one) ?? ""));
};

export default {
  id: "minimisation/bulk-follower-pull",
  clauses: ["D1", "D3"],
  severity: "warning",
  confidence: "medium",
  title: { en: "The profiles of all followers are pulled and kept", "zh-CN": "批量拉取并保存全部粉丝资料" },
  literals: [
    "getFollowers",
    "get_followers",
    "iter_followers",
    "userList",
    "ListAllUserOpenIDs",
    "ListUserOpenIDs",
    "userGet",
    "getAllFollowers",
    "cgi-bin/user/get",
    "user->list",
    "UserApi.Get",
  ],
  *check(program) {
    const told = new Set<FunctionNode>();
    const hasUrl = program.search(listUrl).length > 0;
    for (const call of program.allCalls()) {
      const { path } = moduleOf(call);
      const side = program.sideOf(path);
      if (side === "miniprogram" || side === "web" || side === "library" || program.isAside(path)) continue;
      if (!isList(program, call, hasUrl)) continue;
      const fn = program.enclosingFunction(call);
      if (fn && told.has(fn)) continue;
      const code = around(program, call).map(codeOf);
      if (!code.some((text) => profile.test(text)) || !code.some((text) => saves.test(text))) continue;
      if (fn) told.add(fn);
      yield {
        place: program.placeOf(call.callee),
        message: {
          en: "All followers are listed and their profiles stored, needed or not: keep the OpenID alone and ask a user for more when a feature needs it.",
          "zh-CN": "列出全部粉丝并保存其资料，无论是否需要：请只保存 openid，功能确有需要时再向该用户索取。",
        },
        data: ["openid", "profile"],
      };
    }
  },
} satisfies Rule;
