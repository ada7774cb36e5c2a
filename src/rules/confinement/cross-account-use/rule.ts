import { moduleOf, walk } from "../../../program/adopt.ts";
import type { Program } from "../../../program/program.ts";
import type { Call, Expression, Module, Node } from "../../../program/tree.ts";
import { callsIn, codeOf } from "../../reachable-code.ts";
import type { Rule } from "../../rule.ts";

/** Collections of a project's accounts. */
const accounts =
  /(?:^|[._$>\s(])(?:all_?)?(?:apps|app_?ids|app_?list|accounts|account_?list|mps|mp_?list|wechats|wx_?apps|wechat_?accounts|official_?accounts|mini_?programs)(?:\(\))?(?:\.(?:values|items|all)\(\))?\)?$/i;
const openidName = /open_?ids?$/i;

interface Pass {
  readonly variable: string;
  readonly body: Node;
}

const nameOf = (target: Expression | undefined): string | undefined =>
  target?.kind === "name" ? target.name : undefined;

/** Loops over accounts: `for (const app of apps)`, `apps.forEach(app => …)`. */
const passesIn = (module: Module): readonly Pass[] => {
  const found: Pass[] = [];
  walk(module, (node) => {
    if (
      node.kind === "loop" &&
      node.form === "each" &&
      node.iterable &&
      accounts.test(codeOf(node.iterable).slice(-80))
    ) {
      const target = node.target?.kind === "array-pattern" ? node.target.items.at(-1) : node.target;
      const variable = nameOf(target);
      if (variable !== undefined) found.push({ variable, body: node });
    }
    if (node.kind === "call" && node.callee.kind === "member" && /^(?:forEach|map|each)$/.test(node.callee.property)) {
      const [fn] = node.arguments;
      if (fn?.kind !== "function") return;
      const variable = nameOf(fn.parameters[0]?.target);
      if (variable !== undefined && accounts.test(codeOf(node.callee.object).slice(-80)))
        found.push({ variable, body: fn });
    }
  });
  return found;
};

const mentions = (node: Node, name: string): boolean => {
  let found = false;
  walk(node, (one) => {
    if (one.kind === "name" && one.name === name) found = true;
    return !found;
  });
  return found;
};

/** An openid that does not come from the account of this round. */
const isForeignId = (value: Expression, variable: string): boolean =>
  ((value.kind === "name" && openidName.test(value.name)) ||
    (value.kind === "member" && openidName.test(value.property))) &&
  !mentions(value, variable);

const isMixed = (call: Call, variable: string): boolean => {
  const values = call.arguments.flatMap((one) =>
    one.kind === "object" ? one.entries.map(({ value }) => value) : [one],
  );
  return (
    values.some((value) => isForeignId(value, variable)) &&
    (values.some((value) => mentions(value, variable)) || mentions(call.callee, variable))
  );
};

const isMigration = (path: string): boolean => /migrat|(?:^|\/)scripts?\/|迁移|transfer/i.test(path);

const message = {
  en: "The OpenID of one account's user is used with another account: use a user's data in the account that collected it only.",
  "zh-CN": "把一个账号的用户 OpenID 用到另一个账号：用户数据只应在收集它的账号内使用。",
};

/** Product code that runs on its own; an SDK offers the interface to others. */
const movesUsers = (program: Program, node: Node): boolean => {
  const { path } = moduleOf(node);
  return !program.isAside(path) && !isMigration(path) && program.sideOf(path) !== "library";
};

export default {
  id: "confinement/cross-account-use",
  clauses: ["D3"],
  severity: "warning",
  confidence: "low",
  title: { en: "Users of one account are used in another", "zh-CN": "跨账号使用用户数据" },
  literals: ["openid", "openId", "OpenId", "open_id", "OpenID", "changeopenid"],
  *check(program) {
    for (const module of program.modules("openid", "openId", "OpenId", "open_id", "OpenID")) {
      if (!movesUsers(program, module)) continue;
      for (const { variable, body } of passesIn(module)) {
        for (const call of callsIn(body)) if (isMixed(call, variable)) yield { place: program.placeOf(call), message };
      }
    }
    for (const node of program.strings()) {
      if (
        node.parent?.kind === "template" ||
        !/\/cgi-bin\/changeopenid\b/.test(program.textOf(node) ?? "") ||
        !movesUsers(program, node)
      )
        continue;
      yield {
        place: program.placeOf(node),
        message: {
          en: "OpenIDs of another account are translated here outside a migration: do it once, in a migration script, and delete the old ones.",
          "zh-CN": "在迁移脚本之外转换其他账号的 OpenID：请只在一次性的迁移脚本中进行，并删除旧数据。",
        },
      };
    }
  },
} satisfies Rule;
