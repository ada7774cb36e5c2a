import { moduleOf } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { FunctionNode, Node } from "../../../program/tree.ts";
import type { Rule } from "../../rule.ts";
import { erasureOf, isAccountEnd, isEndingRoute, isUnsubscribe } from "../erasure.ts";

/** Code that may hold the users' records. */
const mayKeepUsers = (program: Program, path: string): boolean =>
  !/^(?:miniprogram|web|library)$/.test(program.sideOf(path)) && !program.isAside(path);

/** The statements that run when a value is the given text: a branch of `if`, or a case. */
const branchFor = (text: Node): readonly Node[] => {
  let from = text;
  for (let at = text.parent, hops = 0; at && hops < 8; from = at, at = at.parent, hops++) {
    if (at.kind === "if") return from === at.test ? at.consequent : [];
    if (at.kind === "case") return at.tests.some((test) => test === from) ? at.body : [];
    if (at.kind === "function") return [];
  }
  return [];
};

const literals = [
  "unsubscribe",
  "logoff",
  "logOff",
  "log_off",
  "注销",
  "nregister",
  "nsubscribe",
  "nSubscribe",
  '("account',
  "eactivate",
  "riteoff",
  "eleteUser",
  "emoveUser",
  "elete_user",
  "emove_user",
  "eleteAccount",
  "elete_account",
  "ancelAccount",
  "loseAccount",
  "eleteMember",
  "ancelUser",
  "serCancel",
  "ancellation",
  "riteOff",
];

export default {
  id: "deletion/soft-delete-only",
  clauses: ["D4", "D5"],
  severity: "warning",
  confidence: "medium",
  title: { en: "An ended account is only marked as deleted", "zh-CN": "注销只做标记，个人信息仍然保留" },
  literals,
  *check(program) {
    const told = new Set<Node>();
    const behindRoutes = new Set<FunctionNode>(program.routes.filter(isEndingRoute).map(({ handler }) => handler));
    for (const fn of program.functions()) {
      const { path } = moduleOf(fn);
      if (!(isAccountEnd(fn, path) || behindRoutes.has(fn)) || isUnsubscribe(fn) || !mayKeepUsers(program, path))
        continue;
      const { flag, isReal } = erasureOf(program, [fn]);
      if (!flag || isReal) continue;
      told.add(flag);
      yield {
        place: program.placeOf(flag),
        message: {
          en: "The account's end only sets a flag and the user's data stays: delete it or overwrite the personal columns.",
          "zh-CN": "账号终止时只设置了标记，用户数据仍然保留：请删除数据，或清空个人信息字段。",
        },
        data: ["profile"],
      };
    }
    const endings: { readonly node: Node; readonly code: readonly Node[] }[] = [
      ...program
        .strings()
        .flatMap((node) =>
          node.kind === "string" && /^unsubscribe$/i.test(node.value) ? [{ node, code: branchFor(node) }] : [],
        ),
      ...program.functions().flatMap((node) => (isUnsubscribe(node) ? [{ node, code: [node] }] : [])),
    ];
    for (const { node, code } of endings) {
      if (!mayKeepUsers(program, moduleOf(node).path)) continue;
      const { flag, isReal } = erasureOf(program, code);
      if (!flag || isReal || told.has(flag)) continue;
      told.add(flag);
      yield {
        place: program.placeOf(flag),
        severity: "notice",
        message: {
          en: "Who stops following is only marked so and the data stays: delete it or overwrite the personal columns when it is no longer needed.",
          "zh-CN": "用户取消关注时只做了标记，其数据仍然保留：不再需要时请删除，或清空个人信息字段。",
        },
        data: ["profile"],
      };
    }
  },
} satisfies Rule;
